#include "config/configreader.h"

#include "findings.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestSettingsReader : public QObject
{
    Q_OBJECT

private:
    static SettingsReading read(const QByteArray &text)
    {
        return readHearthSettings(Json5Document::parse(text));
    }

private Q_SLOTS:
    void theDefaultTextSaysTheDefaults()
    {
        const SettingsReading reading = read(defaultHearthSettingsText());
        QCOMPARE(printed(reading.diagnostics), QStringList());
        QVERIFY(reading.settings == HearthSettings{});
    }

    void theDefaultTextNamesEveryValue()
    {
        // Each value changed in the text must arrive: so each has its key there.
        const QList<std::pair<QByteArray, QByteArray>> changes{{"\"127.0.0.1\"", "\"::1\""},
            {"11222,", "11223,"}, {"tokenRequired: true", "tokenRequired: false"}, {"// token:", "token:"},
            {"allowedHosts: []", "allowedHosts: ['host']"},
            {"allowedOrigins: []", "allowedOrigins: ['http://a']"}, {"headHoldMs: 5000", "headHoldMs: 0"},
            {"keepAliveMs: 10000", "keepAliveMs: 1000"}, {"visibleMs: 5000", "visibleMs: 1000"},
            {"hiddenMs: 30000", "hiddenMs: 60000"}, {"auto: { hops: []", "auto: { hops: ['a/b']"},
            {"coldStart: \"wait\"", "coldStart: \"skip\""}, {"loadBudgetMs: 600000", "loadBudgetMs: 1000"},
            {"silenceMs: 300000", "silenceMs: 1000"},
            {"allow: [\"local\", \"lan\", \"hosted\"]", "allow: [\"local\"]"},
            {"keepWarm: []", "keepWarm: [{ model: 'a/b', until: '2026-11-22T08:00:00Z' }]"}};
        for (const auto &[from, to] : changes) {
            QByteArray text = defaultHearthSettingsText();
            const qsizetype before = text.indexOf(from);
            QVERIFY2(before >= 0, from.constData());
            text.replace(before, from.size(), to);
            const SettingsReading reading = read(text);
            QVERIFY2(printed(reading.diagnostics).isEmpty(), to.constData());
            QVERIFY2(!(reading.settings == HearthSettings{}), to.constData());
        }
    }

    void readsEverything()
    {
        const SettingsReading reading = read(R"({
            version: 1,
            gateway: { listen: '::1', port: 4000, tokenRequired: false, token: '${HEARTH_KEY}',
                allowedHosts: ['host.docker.internal'], allowedOrigins: ['http://localhost:3000'],
                headHoldMs: 250, keepAliveMs: 2e3 },
            polling: { visibleMs: 1000, hiddenMs: 0xEA60 },
            routes: { fast: { hops: ['lmstudio/a', 'Opus'] }, auto: { hops: ['lmstudio/b'] } },
            policy: { coldStart: 'skip', loadBudgetMs: 1000, silenceMs: 2000, allow: ['lan', 'local'] },
            keepWarm: [{ model: 'Ollama/qwen3:8b', until: '2026-11-22T09:00:00+01:00' },
                { model: 'lmstudio/acme/tiny', until: '2026-11-22T08:00:00.5Z' }],
        })");
        QCOMPARE(printed(reading.diagnostics), QStringList());
        HearthSettings expected;
        expected.listenAddress = QStringLiteral("::1");
        expected.port = 4000;
        expected.tokenRequired = false;
        expected.token = {
            SecretInput::Source::Env, {}, QStringLiteral("default"), QStringLiteral("HEARTH_KEY")};
        expected.allowedHosts = {QStringLiteral("host.docker.internal")};
        expected.allowedOrigins = {QStringLiteral("http://localhost:3000")};
        expected.headHold = 250ms;
        expected.keepAlive = 2s;
        expected.pollVisible = 1s;
        expected.pollHidden = 60s;
        expected.routes = {
            {QStringLiteral("fast"), {{{QStringLiteral("lmstudio/a")}}, {{QStringLiteral("Opus")}}}, {}},
            {QStringLiteral("auto"), {{{QStringLiteral("lmstudio/b")}}}, {}}};
        expected.policy.coldStart = ColdStart::Skip;
        expected.policy.loadBudget = 1s;
        expected.policy.silence = 2s;
        expected.policy.allow = {Place::Lan, Place::Local};
        expected.keepWarm = {
            {{QStringLiteral("ollama"), QStringLiteral("qwen3:8b")}, std::chrono::seconds(1795334400)},
            {{QStringLiteral("lmstudio"), QStringLiteral("acme/tiny")}, 1795334400500ms}};
        QVERIFY(reading.settings == expected);
    }

    void reports_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *text,
                             std::initializer_list<const char *> findings) {
            QStringList lines;
            for (const char *finding : findings) {
                lines.append(QString::fromUtf8(finding));
            }
            QTest::addRow("%s", name) << QByteArray(text) << lines;
        };
        row("an empty object", "{}", {});
        row("an empty auto follows the config", "{ routes: { auto: { hops: [] } } }", {});
        row("no object", "[]", {"error 1:1 root_not_object  (array)"});
        row("nothing to keep warm", "{ keepWarm: [] }", {});
        row("no list to keep warm", "{ keepWarm: {} }", {"error 1:13 wrong_type keepWarm (array, object)"});
        row("an entry that is no object", "{ keepWarm: ['a/b'] }",
            {"error 1:14 wrong_type keepWarm[0] (object, string)"});
        row("an entry without its time", "{ keepWarm: [{ model: 'a/b' }] }",
            {"error 1:14 empty_value keepWarm[0] (until)"});
        row("an entry with an empty model", "{ keepWarm: [{ model: ' ', until: '2026-11-22T08:00Z' }] }",
            {"error 1:23 empty_value keepWarm[0].model (model)"});
        row("no reference and no zone", "{ keepWarm: [{ model: 'a', until: '2026-11-22T08:00:00' }] }",
            {"error 1:23 invalid_format keepWarm[0].model (a, model_reference)",
                "error 1:35 invalid_format keepWarm[0].until (2026-11-22T08:00:00, zoned_time)"});
        row("no such day", "{ keepWarm: [{ model: 'a/b', until: '2026-02-30T08:00:00Z' }] }",
            {"error 1:37 invalid_format keepWarm[0].until (2026-02-30T08:00:00Z, zoned_time)"});
        row("a model twice",
            "{ keepWarm: [{ model: 'a/b', until: '2026-11-22T08:00:00Z' },\n"
            "{ model: 'A/b', until: '2026-11-23T08:00:00Z' }] }",
            {"warning 2:1 duplicate_model keepWarm[1] (A/b)"});
        row("an unknown key of an entry",
            "{ keepWarm: [{ model: 'a/b', until: '2026-11-22T08:00:00Z', tell: 1 }] }",
            {"warning 1:61 unknown_key keepWarm[0].tell (tell, )"});
        row("an unknown key", "{ gatway: {} }", {"warning 1:3 unknown_key gatway (gatway, gateway)"});
        row("an unknown key inside", "{ gateway: {\n  tokenRequird: true } }",
            {"warning 2:3 unknown_key gateway.tokenRequird (tokenRequird, tokenRequired)"});
        row("a later form", "{ version: 2, gateway: 3 }", {"error 1:12 unsupported_version version (2, 1)"});
        row("a wrong type", "{ gateway: { port: '11222' } }",
            {"error 1:20 wrong_type gateway.port (number, string)"});
        row("a section of the wrong type", "{ polling: 5 }",
            {"error 1:12 wrong_type polling (object, number)"});
        row("a port out of range", "{ gateway: { port: 65536 } }",
            {"error 1:20 out_of_range gateway.port (65536, 1..65535)"});
        row("port 0", "{ gateway: { port: 0 } }", {"error 1:20 out_of_range gateway.port (0, 1..65535)"});
        row("a fraction", "{ gateway: { headHoldMs: 0.5 } }",
            {"error 1:26 not_whole gateway.headHoldMs (0.5)"});
        row("a number beyond all", "{ gateway: { headHoldMs: 1e300 } }",
            {"error 1:26 out_of_range gateway.headHoldMs (1e300, 0..60000)"});
        row("not a number", "{ polling: { visibleMs: NaN } }",
            {"error 1:25 out_of_range polling.visibleMs (NaN, finite)"});
        row("a host name to listen at", "{ gateway: { listen: 'localhost' } }",
            {"error 1:22 invalid_format gateway.listen (localhost, ip_address)"});
        row("an open door", "{ gateway: { listen: '0.0.0.0' } }",
            {"warning 1:22 listens_beyond_machine gateway.listen (0.0.0.0)"});
        row("an address of the network", "{ gateway: { listen: '192.168.1.2' } }",
            {"warning 1:22 listens_beyond_machine gateway.listen (192.168.1.2)"});
        row("a cold start of another kind", "{ policy: { coldStart: 'wiat' } }",
            {"error 1:24 invalid_value policy.coldStart (wiat, wait, wait, skip)"});
        row("a place of another kind", "{ policy: { allow: ['local', 'moon'] } }",
            {"error 1:30 invalid_value policy.allow[1] (moon, , local, lan, hosted)"});
        row("no place at all", "{ policy: { allow: [] } }", {"error 1:20 empty_value policy.allow (allow)"});
        row("a route name with a slash", "{ routes: { 'a/b': { hops: ['x/y'] } } }",
            {"error 1:13 invalid_format routes[\"a/b\"] (a/b, route_name)"});
        row("a route without hops", "{ routes: { fast: {} } }",
            {"warning 1:13 empty_route routes.fast (fast)"});
        row("a hop twice", "{ routes: { fast: { hops: ['x/y', 'x/y'] } } }",
            {"warning 1:35 duplicate_fallback routes.fast.hops[1] (x/y)"});
        row("a hop that is no text", "{ routes: { fast: { hops: ['x/y', 5] } } }",
            {"error 1:35 wrong_type routes.fast.hops[1] (string, number)"});
        row("an incomplete token reference", "{ gateway: { token: { source: 'env', id: 'X' } } }",
            {"error 1:21 missing_required gateway.token.provider (provider)"});
    }
    void reports()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        const SettingsReading reading = read(text);
        QCOMPARE(printed(reading.diagnostics), findings);
    }

    void wrongValuesKeepTheDefault_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{ gateway: { port: 0, listen: 'x', headHoldMs: -1, tokenRequired: 'no' } }",
                 "{ gateway: [] , polling: null, routes: 1, policy: 'x' }", "{ policy: { coldStart: 5 } }",
                 "{ version: 9, gateway: { port: 1 } }", "", "[", "null"}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
    }
    void wrongValuesKeepTheDefault()
    {
        QFETCH(QByteArray, text);
        const SettingsReading reading = read(text);
        QVERIFY(reading.hasErrors());
        QVERIFY(reading.settings == HearthSettings{});
    }

    void aWrongAllowOpensNoDoor_data()
    {
        QTest::addColumn<QByteArray>("allow");
        QTest::addColumn<QList<Place>>("expected");
        QTest::addRow("a slip") << QByteArray("['locl']") << QList<Place>{Place::Local};
        QTest::addRow("a slip beside a right one")
            << QByteArray("['lan', 'hostd']") << QList<Place>{Place::Lan};
        QTest::addRow("empty") << QByteArray("[]") << QList<Place>{Place::Local};
        QTest::addRow("no list") << QByteArray("'local'") << QList<Place>{Place::Local};
        QTest::addRow("null") << QByteArray("null") << QList<Place>{Place::Local};
    }
    void aWrongAllowOpensNoDoor()
    {
        QFETCH(QByteArray, allow);
        QFETCH(QList<Place>, expected);
        const SettingsReading reading = read("{ policy: { allow: " + allow + " } }");
        QVERIFY(reading.hasErrors());
        QVERIFY(reading.settings.policy.allow == expected);
    }
};

QTEST_GUILESS_MAIN(TestSettingsReader)
#include "tst_settingsreader.moc"
