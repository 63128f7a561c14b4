#include "simulator/llamabodies.h"

#include "protocol/jsonwriter.h"

#include <algorithm>

namespace Hearth {

namespace {

// The sampling settings as /props lists them; llama.cpp's defaults.
constexpr char defaultParams[] =
    R"({"seed":4294967295,"temperature":0.8,"dynatemp_range":0.0,"dynatemp_exponent":1.0,"top_k":40,)"
    R"("top_p":0.95,"min_p":0.05,"top_n_sigma":-1.0,"xtc_probability":0.0,"xtc_threshold":0.1,)"
    R"("typical_p":1.0,"repeat_last_n":64,"repeat_penalty":1.0,"presence_penalty":0.0,)"
    R"("frequency_penalty":0.0,"dry_multiplier":0.0,"dry_base":1.75,"dry_allowed_length":2,)"
    R"("dry_penalty_last_n":64,"mirostat":0,"mirostat_tau":5.0,"mirostat_eta":0.1,"adaptive_target":-1.0,)"
    R"("adaptive_decay":0.9,"max_tokens":-1,"n_predict":-1,"n_keep":0,"n_discard":0,"ignore_eos":false,)"
    R"("stream":false,"n_probs":0,"min_keep":0,"chat_format":"Content-only","reasoning_format":"none",)"
    R"("reasoning_in_content":false,"generation_prompt":"","samplers":["penalties","dry","top_n_sigma",)"
    R"("top_k","typ_p","top_p","min_p","xtc","temperature"],"speculative.types":"none",)"
    R"("timings_per_token":false,"post_sampling_probs":false,"backend_sampling":false,"lora":[]})";

constexpr char templateCaps[] =
    R"({"supports_object_arguments":true,"supports_parallel_tool_calls":true,)"
    R"("supports_preserve_reasoning":false,"supports_reasoning_effort":false,"supports_string_content":true,)"
    R"("supports_system_role":true,"supports_tool_calls":true,"supports_tools":true,)"
    R"("supports_typed_content":false})";

QByteArray architecture(const SimulatedModel &model)
{
    return model.vision ? R"({"input_modalities":["text","image"],"output_modalities":["text"]})"
                        : R"({"input_modalities":["text"],"output_modalities":["text"]})";
}

QByteArray meta(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginObject().key("vocab_type").integer(2).key("n_vocab").integer(151936);
    json.key("n_ctx").integer(model.loadedContext).key("n_ctx_train").integer(model.maxContext);
    json.key("n_embd").integer(2560).key("n_params").integer(model.parameterCount);
    json.key("size").integer(model.sizeBytes).key("ftype").string(model.quantization.toUtf8());
    return json.endObject().take();
}

QByteArray path(const SimulatedModel &model)
{
    return "/models/" + model.id.toUtf8() + ".gguf";
}

QByteArray statusName(SimulatedState state)
{
    switch (state) {
    case SimulatedState::Loading:
        return "loading";
    case SimulatedState::Loaded:
        return "loaded";
    case SimulatedState::Sleeping:
        return "sleeping";
    case SimulatedState::Cold:
    case SimulatedState::Failed:
        break;
    }
    return "unloaded"; // a failed load too: `failed` tells
}

QByteArray status(const SimulatedModel &model)
{
    const QByteArray context = QByteArray::number(model.loadedContext);
    JsonWriter json;
    json.beginObject().key("value").string(statusName(model.state)).key("args").beginArray();
    for (const QByteArray &arg : {QByteArray("llama-server"), QByteArray("--alias"), model.id.toUtf8(),
             QByteArray("--ctx-size"), context, QByteArray("--model"), path(model)}) {
        json.string(arg);
    }
    const QByteArray preset =
        '[' + model.id.toUtf8() + "]\nctx-size = " + context + "\nmodel = " + path(model) + "\n\n";
    json.endArray().key("preset").string(preset);
    if (model.state == SimulatedState::Failed) {
        json.key("exit_code").integer(1).key("failed").boolean(true);
    }
    return json.endObject().take();
}

} // namespace

QByteArray llamaBuildInfo()
{
    return QByteArrayLiteral("b11669-simulated");
}

QList<std::pair<QByteArray, QByteArray>> llamaHeaders(bool stream)
{
    if (stream) {
        return {{"Server", "llama.cpp"}, {"Access-Control-Allow-Origin", ""}, {"X-Accel-Buffering", "no"},
            {"Content-Type", "text/event-stream"}};
    }
    return {{"Server", "llama.cpp"}, {"Access-Control-Allow-Origin", ""},
        {"Content-Type", "application/json; charset=utf-8"}};
}

HttpAnswer llamaAnswer(const QByteArray &body, int status)
{
    return {status, llamaHeaders(false), body};
}

HttpAnswer llamaError(int status, const QByteArray &message, const QByteArray &type)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject().key("code").integer(status);
    json.key("message").string(message).key("type").string(type).endObject().endObject();
    return llamaAnswer(json.take(), status);
}

HttpAnswer llamaRefusal(int status, const QByteArray &message, const QByteArray &type)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject().key("message").string(message);
    json.key("type").string(type).key("code").integer(status).endObject().endObject();
    return llamaAnswer(json.take(), status);
}

HttpAnswer llamaOverflow(int promptTokens, int context)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject().key("code").integer(400);
    const QByteArray message = "request (" + QByteArray::number(promptTokens)
        + " tokens) exceeds the available context size (" + QByteArray::number(context)
        + " tokens), try increasing it";
    json.key("message").string(message);
    json.key("type").string("exceed_context_size_error").key("n_prompt_tokens").integer(promptTokens);
    json.key("n_ctx").integer(context).endObject().endObject();
    return llamaAnswer(json.take(), 400);
}

QByteArray llamaProps(const SimulatedModel &model, bool hasMetrics)
{
    JsonWriter json;
    json.beginObject().key("default_generation_settings").beginObject();
    json.key("params").raw(defaultParams).key("n_ctx").integer(model.loadedContext).endObject();
    json.key("total_slots").integer(llamaSlotCount).key("model_alias").string(model.id.toUtf8());
    json.key("model_ftype").string(model.quantization.toUtf8()).key("model_path").string(path(model));
    json.key("modalities").beginObject().key("vision").boolean(model.vision);
    json.key("video").boolean(false).key("audio").boolean(false).endObject();
    json.key("media_marker").string("<__media__>").key("endpoint_slots").boolean(true);
    json.key("endpoint_props").boolean(false).key("endpoint_metrics").boolean(hasMetrics);
    json.key("ui").boolean(true).key("ui_settings").beginObject().endObject();
    json.key("chat_template").string("{% for message in messages %}{{ message.content }}\n{% endfor %}");
    json.key("chat_template_caps").raw(templateCaps);
    json.key("bos_token").string("<s>").key("eos_token").string("</s>");
    json.key("build_info").string(llamaBuildInfo());
    json.key("is_sleeping").boolean(model.state == SimulatedState::Sleeping);
    json.key("cors_proxy_enabled").boolean(false);
    return json.endObject().take();
}

QByteArray llamaModelInfo(const SimulatedModel &model, qint64 created)
{
    JsonWriter json;
    json.beginObject().key("id").string(model.id.toUtf8());
    json.key("aliases").beginArray().string(model.id.toUtf8()).endArray().key("tags").beginArray().endArray();
    json.key("object").string("model").key("architecture").raw(architecture(model));
    json.key("created").integer(created).key("owned_by").string("llamacpp").key("meta").raw(meta(model));
    return json.endObject().take();
}

QByteArray llamaModels(const SimulatedModel &model, qint64 created)
{
    const QByteArray id = model.id.toUtf8();
    JsonWriter json;
    json.beginObject().key("models").beginArray().beginObject();
    json.key("name").string(id).key("model").string(id);
    for (const char *key : {"modified_at", "size", "digest"}) {
        json.key(key).string("");
    }
    json.key("type").string("model").key("description").string("");
    json.key("tags").beginArray().string("").endArray();
    json.key("capabilities").beginArray().string("completion");
    if (model.vision) {
        json.string("multimodal");
    }
    json.endArray().key("parameters").string("").key("details").beginObject();
    json.key("parent_model").string("").key("format").string("gguf").key("family").string("");
    json.key("families").beginArray().string("").endArray();
    json.key("parameter_size").string("").key("quantization_level").string("").endObject();
    json.endObject().endArray().key("object").string("list");
    json.key("data").beginArray().raw(llamaModelInfo(model, created)).endArray();
    return json.endObject().take();
}

QByteArray llamaSlots(const SimulatedModel &model, int busy)
{
    JsonWriter json;
    json.beginArray();
    for (int slot = 0; slot < llamaSlotCount; ++slot) {
        json.beginObject().key("id").integer(slot).key("n_ctx").integer(model.loadedContext);
        json.key("speculative").boolean(false).key("is_processing").boolean(slot < busy).endObject();
    }
    return json.endArray().take();
}

QByteArray llamaMetrics(qint64 tokens, int processing)
{
    QByteArray text;
    const auto metric = [&text](
                            const QByteArray &name, const QByteArray &help, const char *type, qint64 value) {
        text += "# HELP llamacpp:" + name + ' ' + help + "\n# TYPE llamacpp:" + name + ' ' + type
            + "\nllamacpp:" + name + ' ' + QByteArray::number(value) + '\n';
    };
    metric("prompt_tokens_total", "Number of prompt tokens processed, excluding cached tokens", "counter", 0);
    metric("tokens_predicted_total", "Number of generation tokens processed", "counter", tokens);
    metric("requests_processing", "Number of requests processing", "gauge",
        std::min(processing, llamaSlotCount));
    metric("requests_deferred", "Number of requests deferred", "gauge",
        std::max(processing - llamaSlotCount, 0));
    return text;
}

QByteArray llamaRouterProps(int maxLoaded, bool autoload)
{
    JsonWriter json;
    json.beginObject().key("role").string("router").key("max_instances").integer(maxLoaded);
    json.key("models_autoload").boolean(autoload).key("model_alias").string("llama-server");
    json.key("model_path").string("none").key("default_generation_settings");
    json.beginObject().key("params").null().key("n_ctx").integer(0).endObject();
    json.key("ui_settings").beginObject().endObject().key("build_info").string(llamaBuildInfo());
    return json.key("cors_proxy_enabled").boolean(false).endObject().take();
}

QByteArray llamaRouterModels(const QList<SimulatedModel> &models, qint64 created)
{
    JsonWriter json;
    json.beginObject().key("data").beginArray();
    for (const SimulatedModel &model : models) {
        json.beginObject().key("id").string(model.id.toUtf8()).key("aliases").beginArray().endArray();
        json.key("tags").beginArray().endArray().key("object").string("model");
        json.key("owned_by").string("llamacpp").key("created").integer(created);
        json.key("status").raw(status(model)).key("architecture").raw(architecture(model));
        json.key("source").string("models_dir").key("can_remove").boolean(false);
        json.key("context_length").integer(model.maxContext);
        if (model.state == SimulatedState::Loaded || model.state == SimulatedState::Sleeping) {
            json.key("meta").raw(meta(model));
        }
        json.endObject();
    }
    return json.endArray().key("object").string("list").endObject().take();
}

} // namespace Hearth
