#include "engine/configwatcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace Hearth;
using namespace std::chrono_literals;
using Change = std::function<void(const QDir &)>;
Q_DECLARE_METATYPE(Change)

namespace {

constexpr int patience = 20000; // a loaded machine fails nothing

void write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY2(file.open(QIODevice::WriteOnly), name);
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As programs do it that save in one step, over what is there.
void rename(const QDir &folder, const char *from, const char *to)
{
    QCOMPARE(std::rename(QFile::encodeName(folder.filePath(QLatin1String(from))).constData(),
                 QFile::encodeName(folder.filePath(QLatin1String(to))).constData()),
        0);
}

void link(const QDir &folder, const char *target, const char *name)
{
    QFile::remove(folder.filePath(QLatin1String(name)));
    QVERIFY2(QFile::link(folder.filePath(QLatin1String(target)), folder.filePath(QLatin1String(name))), name);
}

} // namespace

class TestConfigWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachChange_data();
    void tellsOfEachChange();
    void aBusyFolderHoldsNothingUp();
    void neighboursAreNoNews();
    void otherPathsAreLookedAtOnce();
    void looksByItselfWhenAsked();
};

/// Each row: how the files stand, then changes that must be told one by one.
void TestConfigWatcher::tellsOfEachChange_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<QList<Change>>("changes");
    const Change plain = [](const QDir &folder) {
        QVERIFY(folder.mkpath(QStringLiteral("home")));
        write(folder, "home/openclaw.json", "{}");
    };
    const Change writeInto = [](const QDir &folder) { write(folder, "home/openclaw.json", "{ a: 1 }"); };
    const Change replace = [](const QDir &folder) {
        write(folder, "home/new", "{ a: 2 }");
        rename(folder, "home/new", "home/openclaw.json");
    };
    const Change remove = [](const QDir &folder) {
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("home/openclaw.json"))));
    };
    QTest::addRow("written, again and again") << plain << QList<Change>{writeInto, writeInto, writeInto};
    QTest::addRow("replaced, then written, then replaced")
        << plain << QList<Change>{replace, writeInto, replace};
    QTest::addRow("deleted and made anew")
        << plain << QList<Change>{remove, writeInto, remove, replace, writeInto};
    QTest::addRow("its folder goes and comes back")
        << plain
        << QList<Change>{[](const QDir &folder) {
                             QVERIFY(QDir(folder.filePath(QStringLiteral("home"))).removeRecursively());
                         },
               plain, writeInto};
    QTest::addRow("its folder is replaced by another")
        << plain
        << QList<Change>{[](const QDir &folder) {
                             QVERIFY(folder.mkpath(QStringLiteral("next")));
                             write(folder, "next/openclaw.json", "{ a: 3 }");
                             rename(folder, "home", "last");
                             rename(folder, "next", "home");
                         },
               writeInto, replace};
    QTest::addRow("no folder yet") << Change([](const QDir &) {}) << QList<Change>{plain, writeInto};

    const Change linked = [](const QDir &folder) {
        QVERIFY(folder.mkpath(QStringLiteral("home")) && folder.mkpath(QStringLiteral("one"))
            && folder.mkpath(QStringLiteral("two")));
        write(folder, "one/real.json", "{ a: 1 }");
        write(folder, "two/real.json", "{ a: 2 }");
        link(folder, "one/real.json", "home/openclaw.json");
    };
    const Change writeTarget = [](const QDir &folder) { write(folder, "two/real.json", "{ a: 3 }"); };
    const Change replaceTarget = [](const QDir &folder) {
        write(folder, "two/new", "{ a: 4 }");
        rename(folder, "two/new", "two/real.json");
    };
    const Change relink = [](const QDir &folder) { link(folder, "two/real.json", "home/openclaw.json"); };
    const Change removeTarget = [](const QDir &folder) {
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("two/real.json"))));
    };
    QTest::addRow("a link that is led elsewhere")
        << linked
        << QList<Change>{relink, writeTarget, replaceTarget, writeTarget, removeTarget, writeTarget};
    QTest::addRow("a linked folder that is led elsewhere") << Change([linked](const QDir &folder) {
        linked(folder);
        write(folder, "one/openclaw.json", "{ a: 1 }");
        write(folder, "two/openclaw.json", "{ a: 2 }");
        QVERIFY(QDir(folder.filePath(QStringLiteral("home"))).removeRecursively());
        link(folder, "one", "home");
    }) << QList<Change>{[](const QDir &folder) { link(folder, "two", "home"); }, writeInto, replace};
}

void TestConfigWatcher::tellsOfEachChange()
{
    QFETCH(Change, before);
    QFETCH(QList<Change>, changes);
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    before(folder);
    ConfigWatcher watcher;
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    watcher.watch({folder.filePath(QStringLiteral("home/openclaw.json")),
        folder.filePath(QStringLiteral("none/hearth.json5"))});
    for (qsizetype at = 0; at < changes.size(); ++at) {
        changed.clear();
        changes.at(at)(folder);
        QTRY_VERIFY2_WITH_TIMEOUT(
            !changed.isEmpty(), qPrintable(QStringLiteral("change %1").arg(at + 1)), patience);
    }
}

void TestConfigWatcher::aBusyFolderHoldsNothingUp()
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    write(folder, "openclaw.json", "{}");
    ConfigWatcher watcher;
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    watcher.watch({folder.filePath(QStringLiteral("openclaw.json"))});
    QTimer busy; // never quiet for as long as the watcher waits for
    int count = 0;
    connect(&busy, &QTimer::timeout, this,
        [&] { write(folder, QByteArray("log." + QByteArray::number(++count)).constData(), "x"); });
    busy.start(10ms);
    write(folder, "new", "{ a: 1 }");
    rename(folder, "new", "openclaw.json");
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
}

void TestConfigWatcher::neighboursAreNoNews()
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    write(folder, "openclaw.json", "{}");
    ConfigWatcher watcher;
    ConfigWatcher second; // hears of what happens after the first one
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QSignalSpy heard(&second, &ConfigWatcher::changed);
    watcher.watch({folder.filePath(QStringLiteral("openclaw.json"))});
    second.watch({folder.filePath(QStringLiteral("neighbour"))});
    write(folder, "neighbour", "x");
    QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), patience);
    QVERIFY(changed.isEmpty());
}

void TestConfigWatcher::otherPathsAreLookedAtOnce()
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    const QString config = folder.filePath(QStringLiteral("openclaw.json"));
    const QString included = folder.filePath(QStringLiteral("included.json5"));
    write(folder, "openclaw.json", "{ $include: './included.json5' }");
    write(folder, "included.json5", "{}");
    ConfigWatcher watcher;
    int reads = 0;
    connect(&watcher, &ConfigWatcher::changed, this, [&] {
        ++reads;
        watcher.watch({config, included}); // as the engine does it, with each reading
    });
    watcher.watch({config});
    watcher.watch({config, included});
    QTRY_COMPARE_WITH_TIMEOUT(reads, 1, patience);
    write(folder, "included.json5", "{ a: 1 }");
    QTRY_COMPARE_WITH_TIMEOUT(reads, 2, patience);
}

void TestConfigWatcher::looksByItselfWhenAsked()
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    write(folder, "openclaw.json", "{}");
    ConfigWatcher watcher;
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    watcher.watch({folder.filePath(QStringLiteral("openclaw.json"))});
    watcher.look();
    QVERIFY(changed.isEmpty());
    write(folder, "openclaw.json", "{ a: 1 }");
    watcher.look(); // no event has been seen yet
    QCOMPARE(changed.size(), 1);
    watcher.look();
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestConfigWatcher)
#include "tst_configwatcher.moc"
