#include "sizingdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Hearth::Test {

namespace {

/// A value for all layers, or one for each.
quint64 perLayer(const QJsonObject &object, const char *key, qsizetype layer)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return static_cast<quint64>(value.isArray() ? value.toArray().at(layer).toDouble() : value.toDouble());
}

void readVectorExperts(const QJsonObject &parameters, ModelShape &shape)
{
    if (!parameters.contains(QLatin1String("n_expert"))) {
        return;
    }
    ExpertShape experts;
    experts.total = number(parameters, "n_expert");
    experts.used = number(parameters, "n_expert_used");
    experts.width = number(parameters, "n_ff_exp");
    shape.experts = experts;
    shape.feedForward =
        std::max({shape.feedForward, number(parameters, "n_ff_shexp"), number(parameters, "n_ff_parallel")});
}

} // namespace

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", qPrintable(path));
    }
    return file.readAll();
}

QJsonObject dataObject(const QString &fileName)
{
    const QByteArray bytes = fileBytes(QStringLiteral(HEARTH_TEST_DATA "/sizing/") + fileName);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty()) {
        qFatal("%s is not a JSON object", qPrintable(fileName));
    }
    return object;
}

QByteArray catalogueBytes(const QString &fileName)
{
    return fileBytes(QStringLiteral(":/hearth/catalogues/") + fileName);
}

quint64 number(const QJsonObject &object, const char *key)
{
    return static_cast<quint64>(object.value(QLatin1String(key)).toDouble(0));
}

ModelShape vectorShape(const QJsonObject &parameters)
{
    ModelShape shape;
    shape.embedding = number(parameters, "n_embd");
    shape.vocabulary = number(parameters, "n_vocab");
    shape.heads = number(parameters, "n_head");
    shape.feedForward = number(parameters, "n_ff");
    const QJsonObject window = parameters.value(QLatin1String("swa")).toObject();
    shape.window = number(window, "window");
    if (parameters.contains(QLatin1String("kv_lora_rank"))) {
        shape.latent =
            LatentShape{number(parameters, "kv_lora_rank"), number(parameters, "rope_dim"), 0, 0, 0};
    }
    const QJsonObject state = parameters.value(QLatin1String("ssm")).toObject();
    if (!state.isEmpty()) {
        shape.recurrentState = mambaState(
            number(state, "conv"), number(state, "inner"), number(state, "groups"), number(state, "state"));
    }
    const QJsonArray windowed = window.value(QLatin1String("pattern")).toArray();
    const QJsonArray recurrent = parameters.value(QLatin1String("recurrent")).toArray();
    for (qsizetype i = 0; i < static_cast<qsizetype>(number(parameters, "n_layer")); ++i) {
        if (recurrent.at(i).toBool()) {
            shape.layers.append(recurrentLayer());
        } else if (shape.latent) {
            shape.layers.append(latentLayer(shape.latent->kvRank, shape.latent->ropeDimension));
        } else {
            shape.layers.append(
                attentionLayer(perLayer(parameters, "n_kv_head", i), perLayer(parameters, "head_k", i),
                    perLayer(parameters, "head_v", i), windowed.at(i).toBool()));
        }
    }
    readVectorExperts(parameters, shape);
    return shape;
}

RuntimeOptions vectorOptions(const QJsonObject &inputs)
{
    RuntimeOptions options;
    options.contextTokens = number(inputs, "n_ctx");
    options.slotCount = number(inputs, "n_parallel");
    options.unifiedCache = inputs.value(QLatin1String("kv_unified")).toBool();
    options.typeK = cacheBlockType(inputs.value(QLatin1String("type_k")).toString());
    options.typeV = cacheBlockType(inputs.value(QLatin1String("type_v")).toString());
    options.microBatch = number(inputs, "n_ubatch");
    options.flashAttention = inputs.value(QLatin1String("flash_attn")).toBool();
    options.rollbackCopies = number(inputs, "n_rs_seq");
    options.logitsRule = LogitsRule::PerSlot; // note of testvectors.json: "logits rule of new builds"
    return options;
}

ModelShape geometryShape(const QJsonObject &geometry)
{
    ModelShape shape;
    shape.embedding = number(geometry, "embd");
    shape.vocabulary = number(geometry, "vocab");
    shape.heads = number(geometry, "heads");
    shape.window = number(geometry, "window");
    shape.feedForward = std::max({number(geometry, "ff"), number(geometry, "ff_shexp"),
        number(geometry, "experts_shared") * number(geometry, "ff_exp")});
    if (const quint64 rank = number(geometry, "kv_lora"); rank > 0) {
        shape.latent = LatentShape{rank, number(geometry, "rope_dim"), 0, 0, 0};
    }
    if (const quint64 experts = number(geometry, "experts"); experts > 0) {
        shape.experts =
            ExpertShape{experts, number(geometry, "experts_used"), 0, number(geometry, "ff_exp"), 0, true};
    }
    shape.recurrentState = mambaState(number(geometry, "ssm_conv"), number(geometry, "ssm_inner"),
        number(geometry, "ssm_groups"), number(geometry, "ssm_state"));
    const quint64 headDimension =
        number(geometry, "head_dim") > 0 ? number(geometry, "head_dim") : shape.embedding / shape.heads;
    const quint64 interval = number(geometry, "full_interval");
    // Default periods of the architectures [SIZING.md 2.1].
    const quint64 period =
        geometry.value(QLatin1String("arch")).toString() == QLatin1String("gemma3") ? 6 : 2;
    for (quint64 i = 1; i <= number(geometry, "layers"); ++i) {
        if (interval > 0 && i % interval != 0) {
            shape.layers.append(recurrentLayer());
        } else if (shape.latent) {
            shape.layers.append(latentLayer(shape.latent->kvRank, shape.latent->ropeDimension));
        } else {
            shape.layers.append(attentionLayer(number(geometry, "kv_heads"), headDimension, headDimension,
                shape.window > 0 && i % period != 0));
        }
    }
    return shape;
}

BlockType cacheBlockType(const QString &name)
{
    static const QList<BlockType> types{
        {0, QStringLiteral("f32"), 1, 4},
        {1, QStringLiteral("f16"), 1, 2},
        {30, QStringLiteral("bf16"), 1, 2},
        {8, QStringLiteral("q8_0"), 32, 34},
        {2, QStringLiteral("q4_0"), 32, 18},
        {3, QStringLiteral("q4_1"), 32, 20},
        {6, QStringLiteral("q5_0"), 32, 22},
        {7, QStringLiteral("q5_1"), 32, 24},
        {20, QStringLiteral("iq4_nl"), 32, 18},
    };
    for (const BlockType &type : types) {
        if (type.name == name) {
            return type;
        }
    }
    qFatal("no cache type %s", qPrintable(name));
}

} // namespace Hearth::Test
