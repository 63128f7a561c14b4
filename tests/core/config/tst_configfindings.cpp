#include "config/configcodes.h"

#include "findings.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

class TestConfigFindings : public QObject
{
    Q_OBJECT

private:
    static void checkFindings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, findings);
        // most of these texts are about other things than the gateway
        QCOMPARE(printedWithout(ConfigCode::gatewayModeMissing, readText(text).diagnostics), findings);
    }

private Q_SLOTS:
    void besideSyntaxErrorsOnlyWhatIsCertain_data()
    {
        addFindingColumns();
        addFindingRow("an empty file", "", {"error 1:1 empty_document  (, value)"});
        addFindingRow("only a comment", "// nothing\n", {"error 1:1 empty_document  (, value)"});
        addFindingRow("what is missing may be hidden by the error",
            "{ models: { providers: { p: {\n baseUrl: } } } }", {"error 2:10 missing_value  (}, value)"});
        addFindingRow("a misspelt key and a wrong value are certain",
            withModel("id: 'm', name: 'M',\ncontextWindw: 5,\nmaxTokens: 0,\nreasoning true"),
            {"error 6:10 missing_colon  (true, :)",
                "error 4:1 unknown_key models.providers.p.models[0].contextWindw (contextWindw, "
                "contextWindow)",
                "error 5:12 out_of_range models.providers.p.models[0].maxTokens (0, > 0)"});
        addFindingRow("on the line of the error nothing is",
            withModel("id: 'm', name: 'M', contextWindw: 5, maxTokens 0"),
            {"error 3:47 missing_colon  (0, :)"});
        addFindingRow("a key twice is a warning, and the last one counts",
            withModel("id: 'm', name: 'M', maxTokens: 0, maxTokens: 5"),
            {"warning 3:35 duplicate_key  (maxTokens, )"});
    }
    void besideSyntaxErrorsOnlyWhatIsCertain() { checkFindings(); }

    void reportsForm_data()
    {
        addFindingColumns();
        addFindingRow("no object", "[]", {"error 1:1 root_not_object  (array)"});
        addFindingRow("a number", "5", {"error 1:1 root_not_object  (number)"});
        addFindingRow("an empty object is well", "{}", {});
        addFindingRow("sections that Hearth does not read",
            "{ $schema: 'x', tools: 5, channels: {}, gateway: { port: 1 } }", {});
        addFindingRow("an unknown section", "{ model: {} }", {"error 1:3 unknown_key model (model, models)"});
        addFindingRow(
            "an unknown section far from all", "{ zzz: {} }", {"error 1:3 unknown_key zzz (zzz, )"});
        addFindingRow(
            "models of the wrong type", "{ models: [] }", {"error 1:11 wrong_type models (object, array)"});
        addFindingRow(
            "null is no object", "{ agents: null }", {"error 1:11 wrong_type agents (object, null)"});
        addFindingRow("an unknown key of models", "{ models: { provider: {} } }",
            {"error 1:13 unknown_key models.provider (provider, providers)"});
        addFindingRow("a bad mode", "{ models: { mode: 'merged' } }",
            {"error 1:19 invalid_value models.mode (merged, merge, merge, replace)"});
        addFindingRow("a mode of the wrong type", "{ models: { mode: true } }",
            {"error 1:19 wrong_type models.mode (string, boolean)"});
        addFindingRow("env is closed now", "{ env: { FOO: 'x', vars: {} } }",
            {"error 1:10 unknown_key env.FOO (FOO, )"});
        addFindingRow("what 2026.9 took out", "{ auth: { cooldowns: {} }, meta: { lastTouchedAt: 'x' } }",
            {"error 1:11 retired_key auth.cooldowns (cooldowns)",
                "error 1:36 retired_key meta.lastTouchedAt (lastTouchedAt)"});
        addFindingRow("what 2026.9 moves itself", "{ agents: { list: [], defaults: { contextTokens: 5 } } }",
            {"warning 1:13 retired_key agents.list (list)",
                "warning 1:35 retired_key agents.defaults.contextTokens (contextTokens)"});
        addFindingRow("an include",
            "{ models: { $include: './m.json5' }, agents: { defaults: { model: 'x/y' } } }",
            {"warning 1:23 include_not_read models.$include ()"});
    }
    void reportsForm() { checkFindings(); }

    void reportsProviders_data()
    {
        addFindingColumns();
        addFindingRow("well",
            withProvider("baseUrl: 'http://127.0.0.1:8000/v1', api: 'openai-responses', models: []"), {});
        addFindingRow("nothing in it", withProvider(""),
            {"error 1:29 missing_required models.providers.p.baseUrl (baseUrl)",
                "error 1:29 missing_required models.providers.p.models (models)",
                "warning 1:29 no_key_and_no_api models.providers.p (p)"});
        addFindingRow("no object", "{ models: { providers: { p: 5 } } }",
            {"error 1:29 wrong_type models.providers.p (object, number)"});
        addFindingRow("the other spelling",
            withProvider("baseURL: 'http://127.0.0.1/v1', models: [], api: 'ollama'"),
            {"error 1:29 missing_required models.providers.p.baseUrl (baseUrl)",
                "error 2:1 unknown_key models.providers.p.baseURL (baseURL, baseUrl)"});
        addFindingRow("empty address", withProvider("baseUrl: '', models: [], api: 'ollama'"),
            {"error 2:10 empty_value models.providers.p.baseUrl (baseUrl)"});
        addFindingRow("a bad api",
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], api: 'openai-completion'"),
            {"error 2:50 invalid_value models.providers.p.api (openai-completion, openai-completions, "
             "openai-completions, openai-responses, anthropic-messages, ollama, google-generative-ai, "
             "github-copilot, bedrock-converse-stream, openai-chatgpt-responses, google-vertex, pi-messages, "
             "azure-openai-responses)"});
        addFindingRow("models is no list",
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: {}, api: 'ollama'"),
            {"warning 2:10 base_url_has_version models.providers.p.baseUrl (ollama)",
                "error 2:41 wrong_type models.providers.p.models (array, object)"});
        addFindingRow("a fraction of a second",
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], apiKey: 'x', timeoutSeconds: 1.5"),
            {"error 2:74 not_whole models.providers.p.timeoutSeconds (1.5)"});
        addFindingRow("no address", withProvider("baseUrl: 'localhost:1234', models: [], apiKey: 'x'"),
            {"warning 2:10 base_url_invalid models.providers.p.baseUrl ()"});
        addFindingRow("an address without the version",
            withProvider("baseUrl: 'http://nas:1234/', models: [], apiKey: 'x'"),
            {"info 2:10 base_url_no_version models.providers.p.baseUrl (openai-completions)"});
        addFindingRow("a variable in the address is not judged",
            withProvider("baseUrl: '${BASE}', models: [], apiKey: 'x'"), {});
        addFindingRow("a plain key for a host on the internet",
            withProvider("baseUrl: 'https://api.example.com/v1', models: [], apiKey: 'sk-secret'"),
            {"warning 2:60 plain_key models.providers.p.apiKey (p)"});
        addFindingRow("a key by reference is well",
            withProvider("baseUrl: 'https://api.example.com/v1', models: [], apiKey: '${KEY}'"), {});
        addFindingRow("a secret of the wrong type",
            withProvider("baseUrl: 'http://nas/v1', models: [], apiKey: 5"),
            {"error 2:47 wrong_type models.providers.p.apiKey (string|object, number)"});
        addFindingRow("a secret reference with faults",
            withProvider(
                "baseUrl: 'http://nas/v1', models: [], apiKey: { source: 'env', provider: 'Default', id: "
                "'lower', extra: 1 }"),
            {"error 2:74 invalid_format models.providers.p.apiKey.provider (Default, secret_provider)",
                "error 2:89 invalid_format models.providers.p.apiKey.id (lower, environment_variable)",
                "error 2:98 unknown_key models.providers.p.apiKey.extra (extra, )"});
        addFindingRow("an exec id that climbs",
            withProvider("baseUrl: 'http://nas/v1', models: [], apiKey: { source: 'exec', provider: 'x', id: "
                         "'a/../b' }"),
            {"error 2:84 invalid_format models.providers.p.apiKey.id (a/../b, exec_id)"});
        addFindingRow("a secret provider that is not there",
            withProvider(
                "baseUrl: 'http://nas/v1', models: [], apiKey: { source: 'exec', provider: 'x', id: 'a' }"),
            {"warning 2:75 secret_provider_missing models.providers.p.apiKey.provider (x)"});
        addFindingRow("a secret provider of another source",
            "{ secrets: { providers: { x: { source: 'file', path: '/f' } } },\nmodels: { providers: { p: { "
            "baseUrl: "
            "'http://nas/v1', models: [], apiKey: { source: 'exec', provider: 'x', id: 'a' } } } } }",
            {"error 2:103 secret_source_mismatch models.providers.p.apiKey.provider (x, exec, file)"});
        addFindingRow("ids that differ in case alone",
            "{ models: { providers: { ollama: {},\nOllama: { baseUrl: 'http://nas:11434' } } } }",
            {"warning 2:1 duplicate_provider models.providers.Ollama (Ollama, ollama)"});
        addFindingRow("an id of nothing", "{ models: { providers: { ' ': {} } } }",
            {"error 1:26 empty_value models.providers[\" \"] (providers)"});
        addFindingRow("a built-in provider whose address Hearth does not know",
            "{ models: { providers: { groq: {} } } }",
            {"info 1:32 address_unknown models.providers.groq (groq)"});
        addFindingRow("a retired key", "{ models: { providers: { ollama: { contextWindow: 5 } } } }",
            {"warning 1:36 retired_key models.providers.ollama.contextWindow (contextWindow)"});
    }
    void reportsProviders() { checkFindings(); }

    void reportsModels_data()
    {
        addFindingColumns();
        addFindingRow("the least that is right", withModel("id: 'm', name: 'M'"), {});
        addFindingRow("no name", withModel("id: 'm'"),
            {"error 2:71 missing_required models.providers.p.models[0].name (name)"});
        addFindingRow("no id", withModel("name: 'M'"),
            {"error 2:71 missing_required models.providers.p.models[0].id (id)"});
        addFindingRow("empty id", withModel("id: '', name: 'M'"),
            {"error 3:5 empty_value models.providers.p.models[0].id (id)"});
        addFindingRow("no object", withProvider("baseUrl: 'http://nas/v1', apiKey: 'x', models: ['m']"),
            {"error 2:49 wrong_type models.providers.p.models[0] (object, string)"});
        addFindingRow("a misspelt key", withModel("id: 'm', name: 'M', contextWindw: 5"),
            {"error 3:21 unknown_key models.providers.p.models[0].contextWindw (contextWindw, "
             "contextWindow)"});
        addFindingRow("a window of nothing", withModel("id: 'm', name: 'M', contextWindow: 0"),
            {"error 3:36 out_of_range models.providers.p.models[0].contextWindow (0, > 0)"});
        addFindingRow("a negative window", withModel("id: 'm', name: 'M', contextWindow: -5"),
            {"error 3:36 out_of_range models.providers.p.models[0].contextWindow (-5, > 0)"});
        addFindingRow("an endless window", withModel("id: 'm', name: 'M', contextWindow: Infinity"),
            {"error 3:36 out_of_range models.providers.p.models[0].contextWindow (Infinity, finite)"});
        addFindingRow("a fraction of a token", withModel("id: 'm', name: 'M', contextWindow: 40000.5"),
            {"warning 3:36 not_whole models.providers.p.models[0].contextWindow (40000.5)"});
        addFindingRow("a fraction where only whole ones pass",
            withModel("id: 'm', name: 'M', contextTokens: 40000.5"),
            {"error 3:36 not_whole models.providers.p.models[0].contextTokens (40000.5)"});
        addFindingRow("a window as text", withModel("id: 'm', name: 'M', contextWindow: '40000'"),
            {"error 3:36 wrong_type models.providers.p.models[0].contextWindow (number, string)"});
        addFindingRow("a window that is too small for OpenClaw",
            withModel("id: 'm', name: 'M', contextWindow: 16384"),
            {"warning 3:36 context_window_small models.providers.p.models[0].contextWindow (16384, 24000)"});
        addFindingRow("more output than window",
            withModel("id: 'm', name: 'M', contextWindow: 32768, maxTokens: 32768"),
            {"warning 3:54 max_tokens_over_window models.providers.p.models[0].maxTokens (32768, 32768)"});
        addFindingRow("a cap above the window",
            withModel("id: 'm', name: 'M', contextWindow: 32768, contextTokens: 32769"),
            {"warning 3:58 context_tokens_over_window models.providers.p.models[0].contextTokens (32769, "
             "32768)"});
        addFindingRow("an input of another kind", withModel("id: 'm', name: 'M', input: ['text', 'images']"),
            {"error 3:37 invalid_value models.providers.p.models[0].input[1] (images, image, text, image, "
             "video, "
             "audio)"});
        addFindingRow("a cost with faults",
            withModel("id: 'm', name: 'M', cost: { input: -1, outptu: 2, cacheRead: '0' }"),
            {"warning 3:36 negative_cost models.providers.p.models[0].cost.input (-1)",
                "error 3:40 unknown_key models.providers.p.models[0].cost.outptu (outptu, output)",
                "error 3:62 wrong_type models.providers.p.models[0].cost.cacheRead (number, string)"});
        addFindingRow("compat with faults",
            withModel("id: 'm', name: 'M', compat: { supportsTool: true, maxTokensField: 'maxTokens', "
                      "supportsStore: 1 }"),
            {"error 3:31 unknown_key models.providers.p.models[0].compat.supportsTool (supportsTool, "
             "supportsTools)",
                "error 3:67 invalid_value models.providers.p.models[0].compat.maxTokensField (maxTokens, "
                "max_tokens, "
                "max_completion_tokens, max_tokens)",
                "error 3:95 wrong_type models.providers.p.models[0].compat.supportsStore (boolean, number)"});
        addFindingRow("an id twice", withModel("id: 'm', name: 'M' }, {\nid: 'm', name: 'M2'"),
            {"warning 4:5 duplicate_model models.providers.p.models[1].id (m)"});
        addFindingRow(
            "ids that differ in case are two", withModel("id: 'm', name: 'M' }, {\nid: 'M', name: 'M2'"), {});
        addFindingRow("a header that is no text",
            withModel("id: 'm', name: 'M', headers: { a: { source: 'env' } }"),
            {"error 3:35 wrong_type models.providers.p.models[0].headers.a (string, object)"});
    }
    void reportsModels() { checkFindings(); }

    void reportsReferences_data()
    {
        addFindingColumns();
        addFindingRow("a hosted built-in provider is known", withDefaults("model: 'anthropic/claude'"), {});
        addFindingRow("a provider that is not there", withDefaults("model: 'q/m'"),
            {"warning 3:8 unknown_reference agents.defaults.model (q/m, p/m)"});
        addFindingRow("a model that its provider does not list", withDefaults("model: 'p/mm'"),
            {"warning 3:8 unlisted_model agents.defaults.model (p/mm, p/m)"});
        addFindingRow("a model in another case", withDefaults("model: 'p/n-1'"),
            {"warning 3:8 reference_case agents.defaults.model (p/n-1, p/N-1)"});
        addFindingRow("a bare id", withDefaults("model: 'N-1'"),
            {"warning 3:8 bare_reference agents.defaults.model (N-1, p/N-1)"});
        addFindingRow("a bare id of nothing", withDefaults("model: 'nothing'"),
            {"warning 3:8 unknown_reference agents.defaults.model (nothing, )"});
        addFindingRow("an auth profile", withDefaults("model: 'p/m@work'"),
            {"warning 3:8 reference_profile agents.defaults.model (p/m@work, work)"});
        addFindingRow("Hearth without its provider entry", withDefaults("model: 'hearth/auto'"),
            {"warning 3:8 unknown_reference agents.defaults.model (hearth/auto, )"});
        addFindingRow("fallbacks",
            withDefaults("model: { primary: 'p/m', fallbacks: ['P/m', 'p/N-1', 'p/N-1', 'q/x', 5, ''] }"),
            {"warning 3:38 fallback_is_primary agents.defaults.model.fallbacks[0] (P/m)",
                "warning 3:54 duplicate_fallback agents.defaults.model.fallbacks[2] (p/N-1)",
                "warning 3:63 unknown_reference agents.defaults.model.fallbacks[3] (q/x, )",
                "error 3:70 wrong_type agents.defaults.model.fallbacks[4] (string, number)",
                "warning 3:73 empty_value agents.defaults.model.fallbacks[5] (fallbacks)"});
        addFindingRow("a fallback that is the primary by its alias",
            withDefaults(
                "model: { primary: 'p/m', fallbacks: ['fast'] }, models: { 'p/m': { alias: 'Fast' } }"),
            {"warning 3:38 fallback_is_primary agents.defaults.model.fallbacks[0] (fast)"});
        addFindingRow("an alias for the primary",
            withDefaults("model: 'FAST', models: { 'p/m': { alias: 'Fast' } }"), {});
        addFindingRow("settings for a model that is not there",
            withDefaults("models: { 'q/m': { alias: 'Q' }, 'p/*': {} }"),
            {"warning 3:11 unknown_reference agents.defaults.models[\"q/m\"] (q/m, p/m)"});
        addFindingRow("aliases with faults",
            withDefaults(
                "models: { 'p/m': { alias: 'a' }, 'p/N-1': { alias: 'A' }, 'anthropic/x': { alias: '' },\n"
                "'anthropic/y': { alias: 'x/y', allias: 1 } }"),
            {"warning 3:52 duplicate_alias agents.defaults.models[\"p/N-1\"].alias (A, p/m)",
                "warning 3:83 empty_value agents.defaults.models[\"anthropic/x\"].alias (alias)",
                "warning 4:25 alias_slash agents.defaults.models[\"anthropic/y\"].alias (x/y)",
                "error 4:32 unknown_key agents.defaults.models[\"anthropic/y\"].allias (allias, alias)"});
        addFindingRow("models as a list", withDefaults("models: ['p/m']"),
            {"error 3:9 wrong_type agents.defaults.models (object, array)"});
        addFindingRow("a model of the wrong type", withDefaults("model: 5"),
            {"error 3:8 wrong_type agents.defaults.model (string|object, number)"});
        addFindingRow("unknown keys", withDefaults("modell: 'p/m', model: { primray: 'p/m' }"),
            {"error 3:1 unknown_key agents.defaults.modell (modell, model)",
                "error 3:25 unknown_key agents.defaults.model.primray (primray, primary)"});
        addFindingRow("a built-in provider without known address, once",
            withDefaults("model: { primary: 'groq/a', fallbacks: ['groq/b'] }"),
            {"info 3:19 address_unknown agents.defaults.model.primary (groq)"});
    }
    void reportsReferences() { checkFindings(); }

    void theOldRulesDiffer_data()
    {
        addFindingColumns();
        const QByteArray meta("meta: { lastTouchedVersion: '2026.2.26', lastTouchedAt: 'x' }");
        addFindingRow("what it wrote itself is well",
            "{ " + meta
                + ", env: { FOO: 'x' }, auth: { cooldowns: {} }, agents: { list: [], defaults: "
                  "{ contextTokens: 5, memorySearch: {} } }, models: { bedrockDiscovery: {} } }",
            {});
        addFindingRow("keys it does not know",
            "{ " + meta
                + ",\nagents: { entries: {}, defaults: { modelPolicy: {} } }, models: { catalogRefresh: {} } "
                  "}",
            {"error 2:11 key_too_new agents.entries (entries)",
                "error 2:36 key_too_new agents.defaults.modelPolicy (modelPolicy)",
                "error 2:67 key_too_new models.catalogRefresh (catalogRefresh)"});
        addFindingRow("built-in providers must be complete",
            "{ " + meta + ",\nmodels: { providers: { ollama: {} } } }",
            {"error 2:32 missing_required models.providers.ollama.baseUrl (baseUrl)",
                "error 2:32 missing_required models.providers.ollama.models (models)"});
        addFindingRow("keys of providers and models",
            "{ " + meta
                + ",\nmodels: { providers: { ollama: { baseUrl: 'http://nas', timeoutSeconds: 5, models: "
                  "[{ id: 'm', name: 'M', contextTokens: 5,\ncontextWindow: 30000, "
                  "api: 'openai-codex-responses', compat: { supportsTools: false } }] } } } }",
            {"error 2:57 key_too_new models.providers.ollama.timeoutSeconds (timeoutSeconds)",
                "error 2:107 key_too_new models.providers.ollama.models[0].contextTokens (contextTokens)",
                "warning 3:16 context_window_small models.providers.ollama.models[0].contextWindow (30000, "
                "32000)",
                "error 3:64 key_too_new models.providers.ollama.models[0].compat.supportsTools "
                "(supportsTools)"});
        addFindingRow("sections it may have had", "{ " + meta + ",\naudio: {} }",
            {"warning 2:1 unknown_key audio (audio, )"});
        addFindingRow("headers are texts",
            "{ " + meta
                + ",\nmodels: { providers: { ollama: { baseUrl: 'http://nas', models: [], headers: { a: {} } "
                  "} } } }",
            {"error 2:83 wrong_type models.providers.ollama.headers.a (string, object)"});
        addFindingRow("the name of former times is told the new one",
            withModel("id: 'm', name: 'M', api: 'openai-codex-responses'"),
            {"error 3:26 invalid_value models.providers.p.models[0].api (openai-codex-responses, "
             "openai-chatgpt-responses, openai-completions, openai-responses, anthropic-messages, ollama, "
             "google-generative-ai, github-copilot, bedrock-converse-stream, openai-chatgpt-responses, "
             "google-vertex, pi-messages, azure-openai-responses)"});
    }
    void theOldRulesDiffer() { checkFindings(); }

    void aKeyIsNeverQuoted()
    {
        const QByteArray key("sk-very-secret");
        const QByteArray text = withProvider("baseUrl: 'https://u:sk-very-secret@', apiKey: 'sk-very-secret',"
                                             "headers: { Authorization: 'sk-very-secret' }, models: []");
        const ConfigReading reading = readText(text);
        QVERIFY(!reading.diagnostics.isEmpty());
        QVERIFY(!printed(reading.diagnostics).join(u'\n').contains(QString::fromLatin1(key)));
    }

    void findingsAreBounded()
    {
        QByteArray text("{ gateway: { mode: 'local' }, models: { mode: 'x' },");
        for (int i = 0; i < 20000; ++i) {
            text += "k" + QByteArray::number(i) + ": 0,";
        }
        const ConfigReading reading = readText(text + "}");
        QVERIFY(reading.hasErrors());
        QCOMPARE(reading.diagnostics.size(), 500);
    }

    void codesAreUniqueAndSnakeCase()
    {
        QSet<QString> seen;
        for (const QLatin1String code : ConfigCode::all()) {
            const QString text(code);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
            for (const QChar c : text) {
                QVERIFY2((c >= u'a' && c <= u'z') || c == u'_', qPrintable(text));
            }
        }
        for (int code = 0; code <= static_cast<int>(lastJson5Code); ++code) {
            const QString text(json5CodeName(static_cast<Json5Diagnostic::Code>(code)));
            QVERIFY2(!seen.contains(text), qPrintable(text)); // wording has one sentence for each
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigFindings)
#include "tst_configfindings.moc"
