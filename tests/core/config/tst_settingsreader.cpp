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
            {"clients: []", "clients: [{ name: 'a', token: '${A}' }]"},
            {"reasoning: \"field\"", "reasoning: \"omit\""}, {"mode: \"auto\"", "mode: \"on\""},
            {"maxBodyMiB: 64", "maxBodyMiB: 65"}, {"maxConnections: 1024", "maxConnections: 1"},
            {"preferLoaded: false", "preferLoaded: true"}, {"longPrompt: \"next\"", "longPrompt: \"refuse\""},
            {"fallbackAfterTools: false", "fallbackAfterTools: true"}, {"// dailySpendUsd", "dailySpendUsd"},
            {"breakerFailures: 4", "breakerFailures: 5"}, {"breakerPauseMs: 60000", "breakerPauseMs: 1000"},
            {"queueMs: 60000", "queueMs: 0"}, {"allowRegions: []", "allowRegions: ['eu']"},
            {"providers: {}", "providers: { a: { region: 'EU' } }"}, {"// bodiesUntil", "bodiesUntil"},
            {"keepRows: 10000", "keepRows: 100"}, {"keepDays: 7", "keepDays: 1"},
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

    void readsClients()
    {
        const SettingsReading reading = read(R"({ gateway: { reasoning: 'omit', clients: [
            { name: ' whatsapp ', tokenSha256: 'ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
              models: ['auto', 'lmstudio/*'], places: ['local'], reasoning: 'omit' },
            { name: 'old', token: '${OLD}', revoked: true },
        ] } })");
        QCOMPARE(printed(reading.diagnostics), QStringList());
        QVERIFY(reading.settings.reasoning == ReasoningOutput::Omit);
        QCOMPARE(reading.settings.clients.size(), 2);
        ClientSettings first;
        first.name = QStringLiteral("whatsapp");
        first.tokenSha256 = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789";
        first.models = {QStringLiteral("auto"), QStringLiteral("lmstudio/*")};
        first.places = QList<Place>{Place::Local};
        first.reasoning = ReasoningOutput::Omit;
        QVERIFY(reading.settings.clients.at(0) == first);
        ClientSettings second;
        second.name = QStringLiteral("old");
        second.token = {SecretInput::Source::Env, {}, QStringLiteral("default"), QStringLiteral("OLD")};
        second.isRevoked = true;
        QVERIFY(reading.settings.clients.at(1) == second);
    }

    void aClientThatIsHalfUnderstoodIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("client");
        for (const char *client : {"{ token: '${A}' }", "{ name: 'a' }", "{ name: '', token: '${A}' }",
                 "{ name: 'a', tokenSha256: 'secret' }", "{ name: 'a', token: '${A}', models: 'auto' }",
                 "{ name: 'a', token: '${A}', models: ['auto', 5] }", "'a'",
                 "{ name: 'a', token: { source: 'env' } }"}) {
            QTest::addRow("%s", client) << QByteArray(client);
        }
    }
    void aClientThatIsHalfUnderstoodIsLeftOut()
    {
        QFETCH(QByteArray, client);
        const SettingsReading reading = read("{ gateway: { clients: [" + client + "] } }");
        QVERIFY(reading.hasErrors());
        QVERIFY(reading.settings.clients.isEmpty());
    }

    void aWrongWordInAClientsScopeNarrowsIt()
    {
        const SettingsReading reading = read(
            "{ gateway: { clients: [{ name: 'a', token: '${A}', places: ['hostd'], revoked: 'no' }] } }");
        QVERIFY(reading.hasErrors());
        QVERIFY(reading.settings.clients.constFirst().places == QList<Place>{Place::Local});
        QVERIFY(reading.settings.clients.constFirst().isRevoked);
    }

    void readsWhatTheGatewayDoes()
    {
        const SettingsReading reading = read(
            R"({ gateway: { maxBodyMiB: 2, maxConnections: 7,
                tls: { mode: 'on', certificate: '/etc/a.pem', key: '/etc/a.key' } },
                log: { bodies: 'errors', bodiesUntil: '2026-11-22T08:00:00Z', keepRows: 500, keepDays: 3 } })");
        QCOMPARE(printed(reading.diagnostics), QStringList());
        HearthSettings expected;
        expected.maxBodyBytes = 2 * 1024 * 1024;
        expected.maxConnections = 7;
        expected.tls = {TlsSettings::Mode::On, QStringLiteral("/etc/a.pem"), QStringLiteral("/etc/a.key")};
        expected.log = {LogSettings::Bodies::Errors, std::chrono::seconds(1795334400), 500, 3};
        QVERIFY(reading.settings == expected);
    }

    void readsHowRoutesDecide()
    {
        const SettingsReading reading = read(R"({
            routes: {
                near: { hops: ['a/x', ['b/x', 'c/x'], ['d/x']], coldStart: 'warm-behind', loadBudgetMs: 20000,
                    preferLoaded: true, longPrompt: 'refuse', allow: ['local', 'lan'] },
                auto: { hops: [], coldStart: 'skip' },
            },
            policy: { coldStart: 'warm-behind', preferLoaded: true, longPrompt: 'refuse',
                fallbackAfterTools: true, dailySpendUsd: 2.5, breakerFailures: 2, breakerPauseMs: 5000,
                queueMs: 0, allow: ['local'], allowRegions: ['eu', 'EU', 'us-ca'] },
            providers: { OpenRouter: { region: 'eu', maxConcurrent: 4, passThrough: true }, box: {} },
        })");
        QCOMPARE(printed(reading.diagnostics), QStringList());
        HearthSettings expected;
        RouteSettings near{QStringLiteral("near"),
            {{{QStringLiteral("a/x")}}, {{QStringLiteral("b/x"), QStringLiteral("c/x")}},
                {{QStringLiteral("d/x")}}},
            {ColdStart::WarmBehind, 20s, true, LongPrompt::Refuse, QList<Place>{Place::Local, Place::Lan}}};
        RouteSettings follows{QStringLiteral("auto"), {}, {}};
        follows.policy.coldStart = ColdStart::Skip;
        expected.routes = {near, follows};
        PolicySettings &policy = expected.policy;
        policy.coldStart = ColdStart::WarmBehind;
        policy.preferLoaded = true;
        policy.longPrompt = LongPrompt::Refuse;
        policy.fallbackAfterTools = true;
        policy.dailySpendUsd = 2.5;
        policy.breakerFailures = 2;
        policy.breakerPause = 5s;
        policy.queueTime = 0s;
        policy.allow = {Place::Local};
        policy.allowRegions = {QStringLiteral("EU"), QStringLiteral("US-CA")};
        expected.providers = {{QStringLiteral("openrouter"), QStringLiteral("EU"), 4, true},
            {QStringLiteral("box"), {}, {}, {}}};
        QVERIFY(reading.settings == expected);
    }

    void aSpendCapThatIsNotUnderstoodSpendsNothing_data()
    {
        QTest::addColumn<QByteArray>("cap");
        for (const char *cap : {"'2.5'", "-1", "NaN", "1e9", "null"}) {
            QTest::addRow("%s", cap) << QByteArray(cap);
        }
    }
    void aSpendCapThatIsNotUnderstoodSpendsNothing()
    {
        QFETCH(QByteArray, cap);
        const SettingsReading reading = read("{ policy: { dailySpendUsd: " + cap + " } }");
        QVERIFY(reading.hasErrors());
        QCOMPARE(reading.settings.policy.dailySpendUsd, std::optional<double>(0));
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
            {"error 1:24 invalid_value policy.coldStart (wiat, wait, wait, warm-behind, skip)"});
        row("a place of another kind", "{ policy: { allow: ['local', 'moon'] } }",
            {"error 1:30 invalid_value policy.allow[1] (moon, , local, lan, hosted)"});
        row("no place at all", "{ policy: { allow: [] } }", {"error 1:20 empty_value policy.allow (allow)"});
        row("a route name with a slash", "{ routes: { 'a/b': { hops: ['x/y'] } } }",
            {"error 1:13 invalid_format routes[\"a/b\"] (a/b, route_name)"});
        row("a route without hops", "{ routes: { fast: {} } }",
            {"warning 1:13 empty_route routes.fast (fast)"});
        row("a hop twice", "{ routes: { fast: { hops: ['x/y', 'x/y'] } } }",
            {"warning 1:35 duplicate_fallback routes.fast.hops[1] (x/y)"});
        row("a group without targets", "{ routes: { fast: { hops: ['x/y', []] } } }",
            {"error 1:35 empty_value routes.fast.hops[1] (hops)"});
        row("a target twice in a group", "{ routes: { fast: { hops: ['x/y', ['a/b', 'x/y']] } } }",
            {"warning 1:43 duplicate_fallback routes.fast.hops[1][1] (x/y)"});
        row("a key of the policy that routes do not have",
            "{ routes: { fast: { hops: ['x/y'], queueMs: 1 } } }",
            {"warning 1:36 unknown_key routes.fast.queueMs (queueMs, )"});
        row("no region", "{ providers: { a: { region: 'Europe' } } }",
            {"error 1:29 invalid_format providers.a.region (Europe, region)"});
        row("a provider twice", "{ providers: { a: {}, A: {} } }",
            {"warning 1:23 duplicate_provider providers.A (A, a)"});
        row("a spend cap below zero", "{ policy: { dailySpendUsd: -1 } }",
            {"error 1:28 out_of_range policy.dailySpendUsd (-1, 0..1000000)"});
        row("half a certificate", "{ gateway: { tls: { certificate: '/a.pem' } } }",
            {"error 1:19 empty_value gateway.tls.key (key)"});
        row("a certificate beside the file", "{ gateway: { tls: { certificate: 'a.pem', key: '/a' } } }",
            {"error 1:34 invalid_format gateway.tls.certificate (a.pem, absolute_path)"});
        row("bodies without an end", "{ log: { bodies: 'all' } }",
            {"warning 1:8 empty_value log.bodiesUntil (bodiesUntil)"});
        row("an end without its zone", "{ log: { bodiesUntil: '2026-11-22' } }",
            {"error 1:23 invalid_format log.bodiesUntil (2026-11-22, zoned_time)"});
        row("a client without a token", "{ gateway: { clients: [{ name: 'a' }] } }",
            {"error 1:24 empty_value gateway.clients[0].tokenSha256 (tokenSha256)"});
        row("a hash that is none is not told", "{ gateway: { clients: [{ name: 'a', tokenSha256: 'x' }] } }",
            {"error 1:50 invalid_format gateway.clients[0].tokenSha256 (tokenSha256, sha256)"});
        row("two clients of one name",
            "{ gateway: { clients: [{ name: 'a', token: '${A}' },\n{ name: 'a', token: '${B}' }] } }",
            {"error 2:9 duplicate_client gateway.clients[1].name (a)"});
        row("a token in plain sight", "{ gateway: { clients: [{ name: 'a', token: 'tell-nobody' }] } }",
            {"warning 1:44 plain_key gateway.clients[0].token (gateway)"});
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
