#include "protocol/errorclass.h"

#include "protocol/redaction.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;
using std::chrono::milliseconds;

namespace {

QByteArray openAi(const QByteArray &code, const QByteArray &message = "m", const QByteArray &type = "t")
{
    return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"" + type + "\",\"param\":null,\"code\":\""
        + code + "\"}}";
}

} // namespace

class TestErrorClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::addRow("%s", name) << status << body << kind;
        };
        using K = ErrorKind;
        row("LM Studio: key missing", 401,
            "{\"error\":{\"message\":\"An LM Studio API token is required to make requests to this "
            "server\",\"type\":\"invalid_request\",\"code\":\"invalid_api_key\"}}",
            K::Unauthorized);
        row("LM Studio: unknown path answers 200", 200,
            "{\"error\":\"Unexpected endpoint or method. (GET /x)\"}", K::BadResponse);
        row("LM Studio: unknown model as a string", 400,
            "{\"error\":\"Invalid model identifier 'x'. Please specify a valid downloaded model\"}",
            K::ModelNotFound);
        row("LM Studio: nothing loaded", 404,
            "{\"error\":{\"message\":\"No models loaded. Please load a model in the developer "
            "page\",\"code\":\"model_load\"}}",
            K::UpstreamFailed);
        row("LM Studio: crashed", 400,
            "{\"error\":\"The model has crashed without additional information. (Exit code: null)\"}",
            K::UpstreamFailed);
        row("LM Studio: overflow", 400,
            "{\"error\":\"Trying to keep the first 9000 tokens when context the overflows. However, the "
            "model is loaded with context length of only 4096 tokens, which is not enough.\"}",
            K::ContextOverflow);
        row("LM Studio: overflow inside a 200", 200,
            "{\"error\":{\"message\":\"Cannot truncate prompt with n_keep (5000) >= n_ctx (4096)\"}}",
            K::ContextOverflow);
        row("Ollama: unknown model", 404,
            "{\"error\":{\"message\":\"model 'x' not found\",\"type\":\"not_found_error\"}}",
            K::ModelNotFound);
        row("Ollama: native form", 404,
            "{\"error\":\"model \\u0022x\\u0022 not found, try pulling it first\"}", K::ModelNotFound);
        row("Ollama: queue full", 503,
            "{\"error\":\"server busy, please try again.  maximum pending requests exceeded\"}",
            K::Overloaded);
        row("Ollama: overflow", 400,
            "{\"error\":{\"message\":\"the prompt is longer than the context length currently available to "
            "the model\"}}",
            K::ContextOverflow);
        row("Ollama: no tools", 400, "{\"error\":{\"message\":\"\\u0022m\\u0022 does not support tools\"}}",
            K::Unsupported);
        row("Ollama cloud: key missing", 401, "{\"error\":\"unauthorized\",\"signin_url\":\"x\"}",
            K::Unauthorized);
        row("llama-server: loading", 503,
            "{\"error\":{\"message\":\"Loading model\",\"type\":\"unavailable_error\",\"code\":503}}",
            K::ModelLoading);
        row("llama-server: model limit", 500,
            "{\"error\":{\"code\":500,\"message\":\"model limit reached, try again "
            "later\",\"type\":\"server_error\"}}",
            K::Overloaded);
        row("vLLM: key missing as a string", 401, "{\"error\":\"Unauthorized\"}", K::Unauthorized);
        row("vLLM: flat and old", 400,
            "{\"object\":\"error\",\"message\":\"This model's maximum context length is 4096 tokens. "
            "However, you requested 5000 tokens (4000 in the messages, 1000 in the "
            "completion).\",\"type\":\"BadRequestError\",\"param\":null,\"code\":400}",
            K::ContextOverflow);
        row("vLLM: no room for output", 400,
            "{\"error\":{\"message\":\"max_tokens must be at least 1, got "
            "-186.\",\"type\":\"BadRequestError\",\"code\":400}}",
            K::ContextOverflow);
        row("vLLM: unknown model", 404,
            "{\"error\":{\"message\":\"The model `x` does not "
            "exist.\",\"type\":\"NotFoundError\",\"param\":\"model\",\"code\":404}}",
            K::ModelNotFound);
        row("vLLM: engine dead", 503, "", K::Overloaded);
        row("LiteLLM: overflow by its class name", 400,
            "{\"error\":{\"message\":\"litellm.BadRequestError: ContextWindowExceededError: "
            "x\",\"type\":null,\"code\":\"400\"}}",
            K::ContextOverflow);
        row("LiteLLM: pre-call check", 400,
            "{\"error\":{\"message\":\"Model=m, Max Input Tokens=4096, Got=9000\",\"code\":\"400\"}}",
            K::ContextOverflow);
        row("LiteLLM: budget", 400,
            "{\"error\":{\"message\":\"Budget has been "
            "exceeded!\",\"type\":\"budget_exceeded\",\"code\":\"400\"}}",
            K::Billing);
        row("LiteLLM: rate", 429, "{\"error\":{\"message\":\"litellm.RateLimitError: x\",\"code\":\"429\"}}",
            K::RateLimited);
        row("LiteLLM: timeout", 408, "{\"error\":{\"message\":\"litellm.Timeout: x\",\"code\":\"408\"}}",
            K::TimedOut);
        row("LiteLLM: key", 401,
            "{\"error\":{\"message\":\"Authentication Error\",\"type\":\"auth_error\",\"code\":\"401\"}}",
            K::Unauthorized);
        row("OpenAI: overflow", 400, openAi("context_length_exceeded"), K::ContextOverflow);
        row("OpenAI: overflow in words", 400,
            openAi("x", "Your input exceeds the context window of this model."), K::ContextOverflow);
        row("OpenAI: quota is billing, although 429", 429, openAi("insufficient_quota"), K::Billing);
        row("OpenAI: rate", 429, openAi("rate_limit_exceeded", "Rate limit reached", "tokens"),
            K::RateLimited);
        row("OpenAI: a rate limit that mentions context", 429,
            openAi("rate_limit_exceeded", "for long context length requests"), K::RateLimited);
        row("OpenAI: wrong key", 401, openAi("invalid_api_key"), K::Unauthorized);
        row("OpenAI: region", 403, openAi("unsupported_country_region_territory"), K::Unsupported);
        row("OpenAI: unknown model", 404, openAi("model_not_found"), K::ModelNotFound);
        row("OpenAI: parameter", 400, openAi("unsupported_parameter", "'temperature' is not supported"),
            K::InvalidRequest);
        row("OpenAI: overloaded", 503, openAi("server_is_overloaded"), K::Overloaded);
        row("OpenAI: server error", 500, openAi("server_error"), K::UpstreamFailed);
        row("Anthropic: overloaded", 529,
            "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
            K::Overloaded);
        row("Anthropic: overflow", 400,
            "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too "
            "long: 208310 tokens > 200000 maximum\"}}",
            K::ContextOverflow);
        row("Anthropic: billing", 402,
            "{\"type\":\"error\",\"error\":{\"type\":\"billing_error\",\"message\":\"x\"}}", K::Billing);
        row("Anthropic: too large", 413,
            "{\"type\":\"error\",\"error\":{\"type\":\"request_too_large\",\"message\":\"x\"}}",
            K::InvalidRequest);
        row("OpenRouter: no credit", 402, "{\"error\":{\"code\":402,\"message\":\"Insufficient credits\"}}",
            K::Billing);
        row("OpenRouter: overflow by metadata", 400,
            "{\"error\":{\"code\":400,\"message\":\"x\",\"metadata\":{\"error_type\":\"context_length_"
            "exceeded\"}}}",
            K::ContextOverflow);
        row("OpenRouter: moderation is no key problem", 403,
            "{\"error\":{\"code\":403,\"message\":\"flagged\",\"metadata\":{\"error_type\":\"content_policy_"
            "violation\"}}}",
            K::InvalidRequest);
        row("OpenRouter: privacy policy", 404,
            "{\"error\":{\"code\":404,\"message\":\"no\",\"availability\":{\"code\":\"privacy_restricted\"}}"
            "}",
            K::Unsupported);
        row("OpenRouter: no endpoints", 404,
            "{\"error\":{\"code\":404,\"message\":\"No endpoints found for "
            "x\",\"metadata\":{\"availability\":{\"code\":\"no_endpoints\"}}}}",
            K::ModelNotFound);
        row("OpenRouter: provider down", 502,
            "{\"error\":{\"code\":502,\"message\":\"x\",\"metadata\":{\"error_type\":\"provider_"
            "unavailable\"}}}",
            K::Overloaded);
        row("Google: a list", 429,
            "[{\"error\":{\"code\":429,\"message\":\"x\",\"status\":\"RESOURCE_EXHAUSTED\"}}]",
            K::RateLimited);
        row("an error with its own status inside a 200", 200,
            "{\"error\":{\"code\":429,\"message\":\"slow\"}}", K::RateLimited);
        row("an error without any hint inside a 200", 200, "{\"error\":{\"message\":\"x\"}}",
            K::UpstreamFailed);
        row("a page instead of JSON", 200, "<!doctype html><title>x</title>", K::BadResponse);
        row("a bad gateway's page", 502, "<html>Bad Gateway</html>", K::UpstreamFailed);
        row("a redirect", 302, "", K::BadResponse);
        row("a wrong path", 404, "{\"detail\":\"Not Found\"}", K::BadResponse);
        row("the router cannot reach its child", 500, "proxy error: Could not establish connection",
            K::UpstreamFailed);
        row("a validation list", 422, "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"field required\"}]}",
            K::InvalidRequest);
        row("nothing at all", 500, "", K::UpstreamFailed);
    }
    void classifies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const UpstreamFailure failure = classifyUpstream(status, {}, body);
        QCOMPARE(errorKindName(failure.error.kind), errorKindName(kind));
        QCOMPARE(failure.error.httpStatus, status);
        QVERIFY(!failure.error.detail.isEmpty());
    }

    void classifiesRecordings_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        using K = ErrorKind;
        QTest::addRow("auth_none_chat_401") << K::Unauthorized;
        QTest::addRow("auth_wrong_chat_401") << K::Unauthorized;
        QTest::addRow("chat_n3_too_many") << K::InvalidRequest;
        QTest::addRow("err_bad_json") << K::InvalidRequest;
        QTest::addRow("err_bad_utf8") << K::InvalidRequest;
        QTest::addRow("err_context_overflow") << K::ContextOverflow;
        QTest::addRow("err_context_overflow_responses") << K::ContextOverflow;
        QTest::addRow("err_context_overflow_responses_stream") << K::ContextOverflow;
        QTest::addRow("err_context_overflow_stream") << K::ContextOverflow;
        QTest::addRow("err_embeddings_unsupported") << K::Unsupported;
        QTest::addRow("err_image_to_text_model") << K::Unsupported;
        QTest::addRow("err_messages_type") << K::InvalidRequest;
        QTest::addRow("err_no_messages") << K::InvalidRequest;
        QTest::addRow("err_output_format_mismatch_500") << K::UpstreamFailed;
        QTest::addRow("err_rerank_unsupported") << K::Unsupported;
        QTest::addRow("err_temperature_type") << K::InvalidRequest;
        QTest::addRow("loading_chat") << K::ModelLoading;
        QTest::addRow("loading_chat_stream") << K::ModelLoading;
        QTest::addRow("loading_responses") << K::ModelLoading;
        QTest::addRow("loading_unknown_path") << K::ModelLoading;
        QTest::addRow("responses_get_id") << K::BadResponse;
        QTest::addRow("router_chat_broken") << K::UpstreamFailed;
        QTest::addRow("router_chat_no_model") << K::InvalidRequest;
        QTest::addRow("router_chat_unknown_model") << K::ModelNotFound;
        QTest::addRow("router_load_unknown") << K::BadResponse;
        QTest::addRow("router_noautoload_chat") << K::UpstreamFailed;
        QTest::addRow("router_noautoload_chat_while_loading") << K::UpstreamFailed;
    }
    void classifiesRecordings()
    {
        QFETCH(ErrorKind, kind);
        const Transcript recording = readTranscript(
            QStringLiteral(HEARTH_TEST_DATA "/transcripts"), QString::fromLatin1(QTest::currentDataTag()));
        const UpstreamFailure failure =
            classifyUpstream(recording.status, recording.responseHeaders, recording.responseBody);
        QCOMPARE(errorKindName(failure.error.kind), errorKindName(kind));
        if (kind == ErrorKind::ContextOverflow) {
            QCOMPARE(failure.promptTokens, 12020);
            QCOMPARE(failure.contextWindow, 2048);
        }
    }

    void readsTokenCounts_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<qint64>("prompt"); // -1: not told
        QTest::addColumn<qint64>("window");
        QTest::addRow("LM Studio") << QByteArray(
            "Trying to keep the first 9000 tokens when context the overflows. "
            "However, the model is loaded with context length of only 4096 tokens")
                                   << qint64(9000) << qint64(4096);
        QTest::addRow("vLLM") << QByteArray(
            "This model's maximum context length is 4096 tokens. However, you requested "
            "5000 tokens (4000 in the messages, 1000 in the completion).")
                              << qint64(5000) << qint64(4096);
        QTest::addRow("Anthropic, prompt alone")
            << QByteArray("prompt is too long: 208310 tokens > 200000 maximum") << qint64(208310)
            << qint64(200000);
        QTest::addRow("Anthropic, prompt and output") << QByteArray(
            "input length and `max_tokens` exceed context limit: 178959 + 64000 > 200000, decrease")
                                                      << qint64(178959) << qint64(200000);
        QTest::addRow("digits of a name are no count")
            << QByteArray("gpt-4o-2024-08-06: context length is 128000 tokens") << qint64(-1) << qint64(-1);
    }
    void readsTokenCounts()
    {
        QFETCH(QByteArray, message);
        QFETCH(qint64, prompt);
        QFETCH(qint64, window);
        const UpstreamFailure failure = classifyUpstream(400, {}, openAi("context_length_exceeded", message));
        QCOMPARE(failure.promptTokens.value_or(-1), prompt);
        QCOMPARE(failure.contextWindow.value_or(-1), window);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("delay"); // -1: none
        QTest::addRow("none") << HttpHeaders{} << qint64(-1);
        QTest::addRow("seconds") << HttpHeaders{{"Retry-After", "30"}} << qint64(30'000);
        QTest::addRow("a fraction") << HttpHeaders{{"retry-after", " 1.5 "}} << qint64(1500);
        QTest::addRow("milliseconds win")
            << HttpHeaders{{"Retry-After", "30"}, {"retry-after-ms", "250"}} << qint64(250);
        QTest::addRow("a date against the server's own")
            << HttpHeaders{{"Date", "Fri, 20 Nov 2026 11:00:00 GMT"},
                   {"Retry-After", "Fri, 20 Nov 2026 11:01:30 GMT"}}
            << qint64(90'000);
        QTest::addRow("a date gone by") << HttpHeaders{{"Date", "Fri, 20 Nov 2026 11:00:00 GMT"},
            {"Retry-After", "Thu, 19 Nov 2026 11:00:00 GMT"}}
                                        << qint64(0);
        QTest::addRow("a date without anything to tell it against")
            << HttpHeaders{{"Retry-After", "Fri, 20 Nov 2026 11:01:30 GMT"}} << qint64(-1);
        QTest::addRow("negative") << HttpHeaders{{"Retry-After", "-5"}} << qint64(-1);
        QTest::addRow("absurd") << HttpHeaders{{"Retry-After", "1e300"}} << qint64(86'400'000);
        QTest::addRow("words") << HttpHeaders{{"Retry-After", "soon"}} << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(qint64, delay);
        QCOMPARE(classifyUpstream(429, headers, {}).retryAfter.value_or(milliseconds(-1)).count(), delay);
    }

    void classifiesErrorsInsideStreams()
    {
        ProtocolError error;
        error.message = "Cannot truncate prompt with n_keep (5000) >= n_ctx (4096)";
        const UpstreamFailure overflow = classifyStreamError(error);
        QCOMPARE(overflow.error.kind, ErrorKind::ContextOverflow);
        QCOMPARE(overflow.promptTokens, 5000);
        error = {500, "overloaded_error", {}, {}, "Overloaded"};
        QCOMPARE(classifyStreamError(error).error.kind, ErrorKind::Overloaded);
        error = {429, "server_error", {}, {}, "x"};
        QCOMPARE(classifyStreamError(error).error.kind, ErrorKind::RateLimited);
        QCOMPARE(classifyStreamError(ProtocolError()).error.kind, ErrorKind::UpstreamFailed);
    }

    void masksKeys_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("shown");
        QTest::addRow("OpenAI") << QByteArray("Incorrect API key provided: sk-proj-abc123XYZ. Find it")
                                << QByteArray("Incorrect API key provided: sk-…. Find it");
        QTest::addRow("half masked already") << QByteArray("key sk-ab***xyz") << QByteArray("key sk-…");
        QTest::addRow("in quotes") << QByteArray("'sk-or-v1-0123456789'") << QByteArray("'sk-…'");
        QTest::addRow("a bearer token")
            << QByteArray("got Bearer abcdef012345 here") << QByteArray("got Bearer … here");
        QTest::addRow("words stay") << QByteArray("a task-force needs Bearer authentication")
                                    << QByteArray("a task-force needs Bearer authentication");
        QTest::addRow("others") << QByteArray("hf_abcdefgh AIzaSyABCDEF gsk_12345678")
                                << QByteArray("hf_… AIza… gsk_…");
        QTest::addRow("control characters") << QByteArray("a\r\n\tb\x1b[31m") << QByteArray("a b [31m");
    }
    void masksKeys()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, shown);
        QCOMPARE(redactedMessage(message), shown);
        QCOMPARE(classifyUpstream(400, {}, message).error.detail, QString::fromUtf8(shown));
    }

    void shortensLongMessages()
    {
        const QByteArray shown = redactedMessage(QByteArray("世").repeated(400), 500);
        QCOMPARE(shown, QByteArray("世").repeated(166) + "…");
        // A key across the cut does not show its start.
        QVERIFY(!redactedMessage(QByteArray(498, 'x').append(" sk-abcdefghijkl"), 505).contains("sk-ab"));
    }
};

QTEST_GUILESS_MAIN(TestErrorClass)
#include "tst_errorclass.moc"
