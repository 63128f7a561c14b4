#include "config/configguide.h"
#include "wording/keyhelp.h"

#include <QTest>

#include <algorithm>

using namespace Hearth;

class TestKeyHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyHasALine();
    void noLineIsLeftOver();
    void linesAreShortSentences();
    void theLongestEndCounts();
    void tellsWhatMayStandUnderAKey();
    void eachKindOfCompletionIsTold();

private:
    static QStringList places() { return guidePlaces(GuideFile::Config) + guidePlaces(GuideFile::Settings); }
    static QString kindAt(GuideFile file, const char *path)
    {
        return keyKindWords(
            keyGuideOf(file, Json5Path::parse(QString::fromLatin1(path)).value()).value_or(KeyGuide()));
    }
};

void TestKeyHelp::eachKeyHasALine()
{
    QStringList missing;
    for (const QString &place : places()) {
        if (keyHelp(place).isEmpty()) {
            missing.append(place);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(keyHelp(QStringLiteral("config:nowhere")).isEmpty());
    QVERIFY(keyHelp(QString()).isEmpty());
}

void TestKeyHelp::noLineIsLeftOver()
{
    const QStringList all = places();
    for (const QString &end : helpedPlaces()) {
        const bool isUsed = std::any_of(all.cbegin(), all.cend(), [&end](const QString &place) {
            return place == end || place.endsWith(QLatin1Char('.') + end)
                || place.endsWith(QLatin1Char(':') + end);
        });
        QVERIFY2(isUsed, qPrintable(end));
    }
}

void TestKeyHelp::linesAreShortSentences()
{
    for (const QString &place : places()) {
        const QString line = keyHelp(place);
        QVERIFY2(line.size() <= 130, qPrintable(line));
        QVERIFY2(line.endsWith(u'.') && !line.contains(u'\n'), qPrintable(line));
    }
}

void TestKeyHelp::theLongestEndCounts()
{
    const auto help = [](const char *place) { return keyHelp(QString::fromLatin1(place)); };
    QVERIFY(help("config:gateway.port") != help("hearth:gateway.port"));
    QVERIFY(help("config:models.providers.*.models.*.contextWindow")
        != help("config:models.providers.*.contextWindow"));
    QVERIFY(help("config:models.providers.*.models.*.id") != help("config:models.providers.*.apiKey.id"));
    QVERIFY(help("config:models.providers.*.models") != help("config:agents.defaults.models"));
    QCOMPARE(help("config:agents.entries.*.heartbeat.every"), help("config:agents.defaults.heartbeat.every"));
}

void TestKeyHelp::tellsWhatMayStandUnderAKey()
{
    QCOMPARE(kindAt(GuideFile::Config, "gateway.port"), QStringLiteral("whole number from 1 to 65,535"));
    QCOMPARE(kindAt(GuideFile::Config, "gateway.mode"), QStringLiteral("one of: local, remote"));
    QCOMPARE(kindAt(GuideFile::Settings, "policy.allow"), QStringLiteral("list of: local, lan, hosted"));
    QCOMPARE(kindAt(GuideFile::Config, "agents.defaults.timeoutSeconds"),
        QStringLiteral("whole number, at least 0"));
    QCOMPARE(
        kindAt(GuideFile::Config, "models.providers"), QStringLiteral("object with keys of your choice"));
    QVERIFY(keyAgeWords(KeyAge::Always).isEmpty());
    QVERIFY(!keyAgeWords(KeyAge::Newer).isEmpty());
}

void TestKeyHelp::eachKindOfCompletionIsTold()
{
    for (int kind = int(Completion::Kind::Number); kind <= int(lastCompletionKind); ++kind) {
        Completion completion;
        completion.kind = Completion::Kind(kind);
        QVERIFY(!completionWords(completion).isEmpty());
    }
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    TestKeyHelp test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyhelp.moc"
