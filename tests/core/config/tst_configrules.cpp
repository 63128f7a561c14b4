#include "config/configcodes.h"
#include "config/filefindings.h"

#include "findings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

/// A config with \a sections beside what must be there.
QByteArray withSections(const QByteArray &sections)
{
    return "{ gateway: { mode: 'local' },\n" + sections + " }";
}

/// A config with the local provider p (models m, n), the hosted built-in anthropic, and \a defaults.
QByteArray withPlaces(const QByteArray &mode, const QByteArray &defaults)
{
    return "{ gateway: { mode: 'local' }, models: { mode: '" + mode
        + "', providers: { p: { baseUrl: 'http://127.0.0.1:1/v1', api: 'openai-responses', models: [{ id: "
          "'m', name: 'M', "
          "contextWindow: 32768 }, { id: 'n', name: 'N' }] } } },\nagents: { defaults: { "
        + defaults + " } } }";
}

} // namespace

class TestConfigRules : public QObject
{
    Q_OBJECT

private:
    static void checkFindings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        QCOMPARE(printed(readText(text).diagnostics), findings);
    }

private Q_SLOTS:
    void theGateway_data()
    {
        addFindingColumns();
        addFindingRow("missing", "{}", {"warning 1:1 gateway_mode_missing gateway.mode ()"});
        addFindingRow("without a mode", "{ gateway: { port: 18789 } }",
            {"warning 1:12 gateway_mode_missing gateway.mode ()"});
        addFindingRow("a bad mode", "{ gateway: { mode: 'locl' } }",
            {"error 1:20 invalid_value gateway.mode (locl, local, local, remote)"});
        addFindingRow("no object", "{ gateway: 5 }", {"error 1:12 wrong_type gateway (object, number)"});
        addFindingRow("in an included file", "{ gateway: { $include: 'g' } }",
            {"warning 1:24 include_not_read gateway.$include ()"});
        addFindingRow("a port out of range", "{ gateway: { mode: 'local', port: 0 } }",
            {"error 1:35 out_of_range gateway.port (0, 1..65535)"});
        addFindingRow("a bad address", "{ gateway: { mode: 'local', bind: 'lo' } }",
            {"error 1:35 invalid_value gateway.bind (lo, , auto, lan, loopback, custom, tailnet)"});
        addFindingRow("a key in plain text",
            "{ gateway: { mode: 'local', auth: { mode: 'token', token: 'abc' } } }",
            {"warning 1:59 plain_key gateway.auth.token (gateway)"});
        addFindingRow("a key by reference",
            "{ gateway: { mode: 'local', auth: { mode: 'token', token: '${T}' }, reload: { mode: 'off' } } }",
            {});
        addFindingRow("an unknown key", "{ gateway: { mode: 'local', prt: 1 } }",
            {"error 1:29 unknown_key gateway.prt (prt, port)"});
        addFindingRow("a reload of former times",
            "{ gateway: { mode: 'local', reload: { mode: 'restart' } } }",
            {"error 1:45 invalid_value gateway.reload.mode (restart, hybrid, hybrid, off)"});
        addFindingRow("a reload of 2026.2",
            "{ meta: { lastTouchedVersion: '2026.2.26' }, gateway: { mode: 'local', reload: { mode: 'hot' } "
            "} }",
            {});
    }
    void theGateway() { checkFindings(); }

    void authAndEnv_data()
    {
        addFindingColumns();
        addFindingRow("well",
            withSections("auth: { profiles: { a: { provider: 'p', mode: 'oauth', email: 'x' } }, order: { p: "
                         "['a'] } }, env: { vars: { A: 'x' }, shellEnv: { enabled: true, timeoutMs: 0 } }"),
            {});
        addFindingRow("an incomplete profile", withSections("auth: { profiles: { a: { mode: 'apikey' } } }"),
            {"error 2:24 missing_required auth.profiles.a.provider (provider)",
                "error 2:32 invalid_value auth.profiles.a.mode (apikey, api_key, api_key, oauth, token, "
                "aws-sdk)"});
        addFindingRow("an order that is no list", withSections("auth: { order: { p: 'a' } }"),
            {"error 2:21 wrong_type auth.order.p (array, string)"});
        addFindingRow("a variable that is no text", withSections("env: { vars: { A: 5 } }"),
            {"error 2:19 wrong_type env.vars.A (string, number)"});
    }
    void authAndEnv() { checkFindings(); }

    void secrets_data()
    {
        addFindingColumns();
        addFindingRow("well",
            withSections(
                "secrets: { defaults: { env: 'mine' }, providers: { mine: { source: 'env', allowlist: "
                "['A'] }, f: { source: 'file', path: '/k', mode: 'singleValue' }, e: { source: 'exec', "
                "command: '/bin/x', args: ['a'], passEnv: ['HOME'] }, s: { source: 'store' } } }"),
            {});
        addFindingRow("no source", withSections("secrets: { providers: { e: { command: '/x' } } }"),
            {"error 2:28 missing_required secrets.providers.e.source (source)"});
        addFindingRow("a source of another kind",
            withSections("secrets: { providers: { e: { source: 'exe' } } }"),
            {"error 2:38 invalid_value secrets.providers.e.source (exe, exec, env, file, exec, store)"});
        addFindingRow("no command", withSections("secrets: { providers: { e: { source: 'exec' } } }"),
            {"error 2:28 missing_required secrets.providers.e.command (command)"});
        addFindingRow("a command by the search path",
            withSections("secrets: { providers: { e: { source: 'exec', command: '~/x', timeoutMs: 0 } } }"),
            {"error 2:55 invalid_format secrets.providers.e.command (~/x, absolute_path)",
                "error 2:73 out_of_range secrets.providers.e.timeoutMs (0, 1..120000)"});
        addFindingRow("a plugin needs no command",
            withSections("secrets: { providers: { e: { source: 'exec', pluginIntegration: { pluginId: 'a', "
                         "integrationId: 'b' } } } }"),
            {});
        addFindingRow("a relative file",
            withSections("secrets: { providers: { f: { source: 'file', path: 'k' } } }"),
            {"warning 2:52 path_not_absolute secrets.providers.f.path (path, k)"});
        addFindingRow("keys of another source",
            withSections("secrets: { providers: { f: { source: 'env', path: '/k' } } }"),
            {"error 2:45 unknown_key secrets.providers.f.path (path, )"});
        addFindingRow("a variable that cannot be",
            withSections("secrets: { providers: { f: { source: 'env', allowlist: ['a-b'] } } }"),
            {"error 2:57 invalid_format secrets.providers.f.allowlist[0] (a-b, environment_variable)"});
        addFindingRow("an alias that no reference can name",
            withSections("secrets: { providers: { F: { source: 'env' } } }"),
            {"warning 2:25 invalid_format secrets.providers.F (F, secret_provider)"});
        addFindingRow("what 2026.9 took out",
            withSections("secrets: { providers: { e: { source: 'exec', command: '/x', allowSymlinkCommand: "
                         "true } } }"),
            {"error 2:61 retired_key secrets.providers.e.allowSymlinkCommand (allowSymlinkCommand)"});
        addFindingRow("an alias of the environment that nobody declared",
            withProvider("baseUrl: 'http://nas/v1', models: [], apiKey: { source: 'env', provider: 'other', "
                         "id: 'A' }"),
            {"warning 2:74 secret_provider_missing models.providers.p.apiKey.provider (other)"});
        addFindingRow("too many",
            withSections("secrets: { providers: { f: { source: 'exec', command: '/x', args: ["
                + QByteArray("'a',").repeated(129) + "] } } }"),
            {"error 2:67 too_many secrets.providers.f.args (129, 128)"});
    }
    void secrets() { checkFindings(); }

    void providers_data()
    {
        addFindingColumns();
        const QByteArray start("baseUrl: 'http://nas/v1', models: [], api: 'openai-responses',\n");
        addFindingRow("the whole request",
            withProvider(start
                + "request: { auth: { mode: 'provider-default' }, proxy: { mode: 'explicit-proxy', url: "
                  "'http://x' "
                  "}, tls: { ca: '${CA}', insecureSkipVerify: false }, allowPrivateNetwork: true }"),
            {});
        addFindingRow("authentication with faults",
            withProvider(start + "request: { auth: { mode: 'header', headerName: '', token: 'x' } }"),
            {"error 3:18 missing_required models.providers.p.request.auth.value (value)",
                "error 3:48 empty_value models.providers.p.request.auth.headerName (headerName)",
                "error 3:52 unknown_key models.providers.p.request.auth.token (token, )"});
        addFindingRow("a proxy with faults",
            withProvider(start + "request: { proxy: { mode: 'explicit-proxy' }, tls: { cn: 'x' } }"),
            {"error 3:19 missing_required models.providers.p.request.proxy.url (url)",
                "error 3:54 unknown_key models.providers.p.request.tls.cn (cn, )"});
        addFindingRow("a server that OpenClaw starts",
            withProvider(start + "localService: { command: 'llama-server', idleStopMs: -1 }"),
            {"warning 3:26 path_not_absolute models.providers.p.localService.command (command, llama-server)",
                "error 3:54 out_of_range models.providers.p.localService.idleStopMs (-1, "
                "0..9007199254740991)"});
        addFindingRow("a server without a command", withProvider(start + "localService: {}"),
            {"error 3:15 missing_required models.providers.p.localService.command (command)"});
        addFindingRow("how it authenticates", withProvider(start + "auth: 'apikey'"),
            {"error 3:7 invalid_value models.providers.p.auth (apikey, api-key, api-key, token, oauth, "
             "aws-sdk)"});
        addFindingRow("a key for this machine that is no marker",
            withProvider(
                "baseUrl: 'http://127.0.0.1/v1', models: [],\napiKey: 'hk-0123456789abcdef0123456789abcdef'"),
            {"warning 3:9 plain_key models.providers.p.apiKey (p)"});
        addFindingRow("markers",
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], apiKey: 'sk-no-key-required'"), {});
        addFindingRow("a key in a header",
            withProvider("baseUrl: 'https://x.example/v1', models: [], api: 'ollama',\nheaders: { "
                         "Authorization: 'Bearer abc', 'X-Title': 'Hearth' }"),
            {"warning 2:10 base_url_has_version models.providers.p.baseUrl (ollama)",
                "warning 3:27 plain_key models.providers.p.headers.Authorization (p)"});
        addFindingRow("a default that fills a window",
            withProvider(
                "baseUrl: 'http://nas/v1', apiKey: 'x', maxTokens: 40000,\nmodels: [{ id: 'm', name: 'M', "
                "contextWindow: 32768 }]"),
            {"warning 2:51 max_tokens_over_window models.providers.p.maxTokens (40000, 32768)"});
        addFindingRow("a variable in small letters",
            withProvider("baseUrl: 'http://${host}/v1', models: [], apiKey: '${my_key}'"),
            {"warning 2:10 variable_not_replaced models.providers.p.baseUrl (host, HOST)",
                "warning 2:51 variable_not_replaced models.providers.p.apiKey (my_key, MY_KEY)"});
        addFindingRow("ids that make trouble",
            withSections(
                "models: { providers: {\n'a/b': { baseUrl: 'http://nas/v1', apiKey: 'x', models: [] },\n"
                "'a b': { baseUrl: 'http://nas/v1', apiKey: 'x', models: [] } } }"),
            {"warning 3:1 provider_id_form models.providers[\"a/b\"] (a/b)",
                "info 4:1 provider_id_form models.providers[\"a b\"] (a b)"});
        addFindingRow("a catalogue from somewhere",
            withSections("models: { catalogRefresh: { enabled: true, url: 'http://x.example/c' } }"),
            {"error 2:49 invalid_format models.catalogRefresh.url (http://x.example/c, https_url)"});
        addFindingRow("a catalogue on this machine",
            withSections("models: { catalogRefresh: { url: 'http://localhost:1/c' } }"), {});
        addFindingRow("rarer keys of a model",
            withModel(
                "id: 'm', name: 'M', thinkingLevelMap: { high: null, hgh: 'x' }, mediaInput: { image: { "
                "tokenMode: 'tiles' } }, metadataSource: 'me'"),
            {"error 3:53 unknown_key models.providers.p.models[0].thinkingLevelMap.hgh (hgh, high)",
                "error 3:99 invalid_value models.providers.p.models[0].mediaInput.image.tokenMode (tiles, "
                "tile, "
                "tile, detail, provider)",
                "error 3:128 invalid_value models.providers.p.models[0].metadataSource (me, , models-add)"});
    }
    void providers() { checkFindings(); }

    void agents_data()
    {
        addFindingColumns();
        addFindingRow("well",
            withDefaults(
                "compaction: { enabled: true, keepRecentTokens: 8000, memoryFlush: { model: 'p/m' } }, "
                "heartbeat: { every: '0m', lightContext: true }, subagents: { maxSpawnDepth: 2, model: 'p/m' "
                "}, fastModeDefault: 'auto', imageModel: { primary: 'p/m', timeoutMs: 5 }, skills: [], "
                "sandbox: { mode: 'off', docker: { memory: '1g', network: 'bridge' } }"),
            {});
        addFindingRow("values with faults",
            withDefaults(
                "compaction: { reserveTokensFloor: 1, recentTurnsPreserve: 13 },\nsubagents: { "
                "maxSpawnDepth: 0 }, thinkingDefault: 'hihg', experimental: { localModelLean: 'true' },\n"
                "imageModel: { primry: 'p/m' }, sandbox: { docker: { network: 'host' } }, timeoutSeconds: "
                "-1"),
            {"error 3:15 retired_key agents.defaults.compaction.reserveTokensFloor (reserveTokensFloor)",
                "error 3:59 out_of_range agents.defaults.compaction.recentTurnsPreserve (13, 0..12)",
                "error 4:29 out_of_range agents.defaults.subagents.maxSpawnDepth (0, 1..5)",
                "error 4:51 invalid_value agents.defaults.thinkingDefault (hihg, high, off, minimal, low, "
                "medium, "
                "high, xhigh, adaptive, max, ultra)",
                "error 4:91 wrong_type agents.defaults.experimental.localModelLean (boolean, string)",
                "error 5:15 unknown_key agents.defaults.imageModel.primry (primry, primary)",
                "error 5:62 invalid_value agents.defaults.sandbox.docker.network (host, none, none)",
                "error 5:90 out_of_range agents.defaults.timeoutSeconds (-1, 0..9007199254740991)"});
        addFindingRow("models for other things",
            withDefaults("utilityModel: 'p/x', heartbeat: { model: 'q/x' },\nimageModel: { primary: 'p/N-1', "
                         "fallbacks: ['p/n-1'] }"),
            {"warning 3:15 unlisted_model agents.defaults.utilityModel (p/x, p/m)",
                "warning 3:42 unknown_reference agents.defaults.heartbeat.model (q/x, )",
                "warning 4:45 reference_case agents.defaults.imageModel.fallbacks[0] (p/n-1, p/N-1)"});
        addFindingRow("settings for all models of a provider",
            withDefaults("models: { 'p/*': { codeMode: true, pickerRuntimes: ['a'], params: {} } }"),
            {"error 3:20 needs_exact_model agents.defaults.models[\"p/*\"].codeMode (codeMode, p/*)",
                "error 3:36 needs_exact_model agents.defaults.models[\"p/*\"].pickerRuntimes "
                "(pickerRuntimes, "
                "p/*)"});
        addFindingRow("aliases that hide or make trouble",
            withDefaults("models: { 'p/m': { alias: 'N-1' }, 'p/N-1': { alias: 'My Model' }, 'p/*': {} }"),
            {"warning 3:27 alias_is_model agents.defaults.models[\"p/m\"].alias (N-1, p)",
                "info 3:54 alias_form agents.defaults.models[\"p/N-1\"].alias (My Model)"});
        addFindingRow(
            "an alias that is the model's own id", withDefaults("models: { 'p/m': { alias: 'm' } }"), {});
        addFindingRow("two agents without an owner",
            withSections(
                "agents: { entries: { a: {}, b: { model: { primary: 'q/x' }, fastModeDefault: 1 } } }"),
            {"error 2:9 missing_required agents.ownership (ownership)",
                "warning 2:52 unknown_reference agents.entries.b.model.primary (q/x, )",
                "error 2:78 wrong_type agents.entries.b.fastModeDefault (boolean|string, number)"});
        addFindingRow("an agent with a bad name",
            withSections("agents: { entries: { 'a b': { modl: 'x' } } }"),
            {"error 2:22 invalid_format agents.entries[\"a b\"] (a b, agent_id)",
                "error 2:31 unknown_key agents.entries[\"a b\"].modl (modl, model)"});
    }
    void agents() { checkFindings(); }

    void thePolicy_data()
    {
        addFindingColumns();
        addFindingRow("lets all through",
            withDefaults(
                "model: 'p/m', models: { 'p/m': {}, 'p/N-1': { alias: 'big' }, 'anthropic/a/b': {} },\n"
                "modelPolicy: { allow: ['p/m', 'Big', 'anthropic/*'] }"),
            {});
        addFindingRow("lets a part through",
            withDefaults(
                "models: { 'anthropic/a/b': {}, 'anthropic/c': {} }, modelPolicy: { allow: ['anthropic/a/*'] "
                "}"),
            {"warning 3:32 not_in_policy agents.defaults.models[\"anthropic/c\"] (anthropic/c)"});
        addFindingRow(
            "an empty one allows all", withDefaults("model: 'p/m', modelPolicy: { allow: [] }"), {});
        addFindingRow("the primary model, once",
            withDefaults("model: 'p/m', models: { 'p/m': {} }, modelPolicy: { allow: ['p/N-1'] }"),
            {"warning 3:8 not_in_policy agents.defaults.model (p/m)"});
        addFindingRow("entries with faults",
            withDefaults("modelPolicy: { allow: ['p/*/x', 'nothing', 'q/x', 'p/n-1', 'x*'] }"),
            {"error 3:24 invalid_format agents.defaults.modelPolicy.allow[0] (p/*/x, policy_entry)",
                "warning 3:24 unlisted_model agents.defaults.modelPolicy.allow[0] (p/*/x, )",
                "error 3:33 invalid_format agents.defaults.modelPolicy.allow[1] (nothing, policy_entry)",
                "warning 3:33 unknown_reference agents.defaults.modelPolicy.allow[1] (nothing, )",
                "warning 3:44 unknown_reference agents.defaults.modelPolicy.allow[2] (q/x, )",
                "warning 3:51 reference_case agents.defaults.modelPolicy.allow[3] (p/n-1, p/N-1)",
                "error 3:60 invalid_format agents.defaults.modelPolicy.allow[4] (x*, policy_entry)"});
    }
    void thePolicy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        QStringList found = printed(readText(text).diagnostics);
        found.sort();
        findings.sort();
        QCOMPARE(found, findings);
    }

    void places_data()
    {
        addFindingColumns();
        addFindingRow("replace with a hosted fallback",
            withPlaces("replace", "model: { primary: 'p/m', fallbacks: ['anthropic/a', 'p/n'] }"),
            {"warning 2:60 replace_hosted agents.defaults.model.fallbacks[0] (anthropic/a)"});
        addFindingRow("merge with a hosted fallback is what it is for",
            withPlaces("merge", "model: { primary: 'p/m', fallbacks: ['anthropic/a'] }"), {});
        addFindingRow("a hosted primary model hides nothing",
            withPlaces("replace", "model: { primary: 'anthropic/a', fallbacks: ['anthropic/b'] }"), {});
        addFindingRow("a hosted model for short jobs",
            withPlaces("merge", "model: 'p/m', utilityModel: 'anthropic/a'"),
            {"info 2:51 hosted_side_model agents.defaults.utilityModel (anthropic/a)"});
        addFindingRow("the same with replace",
            withPlaces("replace", "model: 'p/m', utilityModel: 'anthropic/a'"),
            {"warning 2:51 replace_hosted agents.defaults.utilityModel (anthropic/a)"});
        addFindingRow("a model that runs elsewhere behind a local address",
            withPlaces("replace", "model: { primary: 'p/m', fallbacks: ['ollama/x:cloud'] }"),
            {"warning 2:60 replace_hosted agents.defaults.model.fallbacks[0] (ollama/x:cloud)"});
        addFindingRow("what compaction keeps",
            withPlaces("merge", "model: 'p/m', compaction: { keepRecentTokens: 20000 }"),
            {"warning 2:69 tail_over_window agents.defaults.compaction.keepRecentTokens (20000, 32768)"});
    }
    void places()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        QCOMPARE(printed(readText(text).diagnostics), findings);
    }

    void theSettings_data()
    {
        addFindingColumns();
        addFindingRow("a key in plain text", "{ gateway: { token: 'abc' } }",
            {"warning 1:21 plain_key gateway.token (gateway)"});
        addFindingRow("an open door", "{ gateway: { listen: '0.0.0.0', tokenRequired: false } }",
            {"warning 1:22 open_to_network gateway.listen (0.0.0.0)"});
        addFindingRow("hosts that no request names",
            "{ gateway: { allowedHosts: ['host.docker.internal', 'http://a.example/', '::1', '${H}', "
            "'172.16.0.0/12', 'fd00::/8', '*.docker.internal', '*'] } }",
            {"warning 1:53 invalid_format gateway.allowedHosts[1] (http://a.example/, host_name)",
                "warning 1:139 invalid_format gateway.allowedHosts[7] (*, host_name)"});
        addFindingRow("pages that no browser names",
            "{ gateway: { allowedOrigins: ['http://localhost:3000', 'http://a.example/', 'a.example'] } }",
            {"warning 1:56 invalid_format gateway.allowedOrigins[1] (http://a.example/, origin)",
                "warning 1:77 invalid_format gateway.allowedOrigins[2] (a.example, origin)"});
        addFindingRow("an include has no place there", "{ $include: 'x' }",
            {"warning 1:3 unknown_key $include ($include, )"});
    }
    void theSettings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        QCOMPARE(printed(readHearthSettings(Json5Document::parse(text)).diagnostics), findings);
    }

    void aFileThatOthersCanReadIsToldOf_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("holdsKey");
        QTest::addColumn<QStringList>("findings");
        QTest::addRow("private") << 0x6600 << true << QStringList();
        QTest::addRow("with a key") << 0x6644 << true
                                    << QStringList(QStringLiteral("warning 1:1 readable_by_others  (0644)"));
        QTest::addRow("without") << 0x6640 << false
                                 << QStringList(QStringLiteral("info 1:1 readable_by_others  (0640)"));
    }
    void aFileThatOthersCanReadIsToldOf()
    {
        QFETCH(int, mode);
        QFETCH(bool, holdsKey);
        QFETCH(QStringList, findings);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::Permissions::fromInt(mode)));
        QCOMPARE(printed(findingsOfFile(file.fileName(), holdsKey)), findings);
    }
};

QTEST_GUILESS_MAIN(TestConfigRules)
#include "tst_configrules.moc"
