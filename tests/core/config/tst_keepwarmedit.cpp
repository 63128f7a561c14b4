#include "config/configreader.h"
#include "config/keepwarmedit.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds now{1795305600000}; // 2026-11-22T00:00:00Z
const ModelRef qwen{QStringLiteral("ollama"), QStringLiteral("qwen3")};

/// \a text after the change; "error" when it cannot be made.
QByteArray changed(const QByteArray &text, std::optional<milliseconds> until, const ModelRef &ref = qwen)
{
    const Json5Document document = Json5Document::parse(text);
    return applied(document, keepWarmChange(document, ref, until, now)).value_or(QByteArray("error"));
}

} // namespace

class TestKeepWarmEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<milliseconds>>("time");
        const auto row = [](const char *text, std::optional<milliseconds> time) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << time;
        };
        row("2026-11-22T00:00:00Z", now);
        row("2026-11-22T01:00:00+01:00", now);
        row("2026-11-22T07:00+07:00", now);
        row("2026-11-21 19:00:00-05:00", now);
        row("2026-11-22t00:00:00.250z", now + 250ms);
        row(" 2026-11-22T00:00:00Z ", now);
        row("2026-11-22T00:00:00", std::nullopt); // whose?
        row("2026-11-22", std::nullopt);
        row("2026-13-22T00:00:00Z", std::nullopt);
        row("2026-11-22T25:00:00Z", std::nullopt);
        row("tomorrow", std::nullopt);
        row("1795305600000", std::nullopt);
        row("", std::nullopt);
    }

    void times()
    {
        QFETCH(QString, text);
        QTEST(keepWarmTime(text), "time");
    }

    void whatIsWrittenIsRead()
    {
        QCOMPARE(keepWarmText(now + 999ms), QStringLiteral("2026-11-22T00:00:00Z"));
        QCOMPARE(keepWarmTime(keepWarmText(now + 1s)), now + 1s);
    }

    void changes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<std::optional<milliseconds>>("until");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, std::optional<milliseconds> until,
                             const char *after) {
            QTest::addRow("%s", name) << QByteArray(before) << until << QByteArray(after);
        };
        const std::optional<milliseconds> eight = now + 8h;
        row("the first one", "{\n  version: 1,\n}\n", eight,
            "{\n  version: 1,\n  keepWarm: [{ model: \"ollama/qwen3\", until: \"2026-11-22T08:00:00Z\" "
            "}],\n}\n");
        row("into an empty list", "{ keepWarm: [] }", eight,
            "{ keepWarm: [{ model: \"ollama/qwen3\", until: \"2026-11-22T08:00:00Z\" }] }");
        row("another time, where it stands",
            "{ keepWarm: [ // mine\n  { model: 'Ollama/qwen3', until: '2026-11-22T01:00:00Z' }, // always\n] "
            "}",
            eight,
            "{ keepWarm: [ // mine\n  { model: 'Ollama/qwen3', until: '2026-11-22T08:00:00Z' }, // always\n] "
            "}");
        row("the same time already",
            "{ keepWarm: [{ model: 'ollama/qwen3', until: '2026-11-22T09:00+01:00' }] }", eight,
            "{ keepWarm: [{ model: 'ollama/qwen3', until: '2026-11-22T09:00+01:00' }] }");
        row("no longer", "{ keepWarm: [{ model: 'ollama/qwen3', until: '2026-11-22T01:00:00Z' }] }",
            std::nullopt, "{ keepWarm: [] }");
        row("what is not there", "{ version: 1 }", std::nullopt, "{ version: 1 }");
        row("beside others, without past ones",
            "{\n  keepWarm: [\n    { model: 'a/old', until: '2026-11-21T08:00:00Z' },\n"
            "    { model: 'a/b', until: '2026-11-23T08:00:00Z' }, // stays\n  ],\n}\n",
            eight,
            "{\n  keepWarm: [\n    { model: 'a/b', until: '2026-11-23T08:00:00Z' }, // stays\n"
            "    { model: 'ollama/qwen3', until: '2026-11-22T08:00:00Z' },\n  ],\n}\n");
        row("past ones go when it ends, too",
            "{ keepWarm: [{ model: 'a/old', until: '2026-11-21T08:00:00Z' }, "
            "{ model: 'ollama/qwen3', until: '2026-11-22T08:00:00Z' }] }",
            std::nullopt, "{ keepWarm: [] }");
        row("what cannot be read stays", "{ keepWarm: [{ model: 'a/b', until: 'soon' }, 5] }", std::nullopt,
            "{ keepWarm: [{ model: 'a/b', until: 'soon' }, 5] }");
        row("twice",
            "{ keepWarm: [{ model: 'ollama/qwen3', until: '2026-11-22T08:00:00Z' }, "
            "{ model: 'ollama/qwen3', until: '2026-11-22T09:00:00Z' }] }",
            eight, "{ keepWarm: [{ model: 'ollama/qwen3', until: '2026-11-22T08:00:00Z' }] }");
        row("in the place of what is no list", "{ keepWarm: true }", eight,
            "{ keepWarm: [{ model: \"ollama/qwen3\", until: \"2026-11-22T08:00:00Z\" }] }");
    }

    void changes()
    {
        QFETCH(QByteArray, before);
        QFETCH(std::optional<milliseconds>, until);
        QFETCH(QByteArray, after);
        QCOMPARE(changed(before, until), after);
        QCOMPARE(changed(after, until), after); // nothing more to do
    }

    void theDefaultTextTakesIt()
    {
        const QByteArray text = changed(defaultHearthSettingsText(), now + 8h);
        const SettingsReading reading = readHearthSettings(Json5Document::parse(text));
        QVERIFY(reading.diagnostics.isEmpty());
        QCOMPARE(reading.settings.keepWarm.size(), 1);
        QCOMPARE(reading.settings.keepWarm.first().ref, qwen);
        QCOMPARE(reading.settings.keepWarm.first().until, now + 8h);
        QCOMPARE(changed(text, std::nullopt), defaultHearthSettingsText());
    }

    void aStrictFileStaysStrict()
    {
        QCOMPARE(changed("{ \"version\": 1 }", now + 8h),
            QByteArray("{ \"version\": 1, \"keepWarm\": [{ \"model\": \"ollama/qwen3\", "
                       "\"until\": \"2026-11-22T08:00:00Z\" }] }"));
    }
};

QTEST_GUILESS_MAIN(TestKeepWarmEdit)
#include "tst_keepwarmedit.moc"
