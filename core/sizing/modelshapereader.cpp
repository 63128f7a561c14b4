#include "sizing/modelshapereader.h"

#include "sizing/jsonfields.h"

#include <QStringList>

#include <algorithm>

namespace Hearth {

namespace {

constexpr quint64 maximumLayers = 1024;
// The widest vocabulary of the catalogue (gemma-3-27b); a plan for the logits that is too large does no harm.
constexpr quint64 assumedVocabulary = 262208;

/// Collects what is missing, so that one error names everything.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    quint64 required(QLatin1String key)
    {
        const auto value = dimensionField(m_object, key);
        if (value.value_or(0) == 0) {
            m_missing.append(key);
        }
        return value.value_or(0);
    }
    [[nodiscard]] quint64 optional(QLatin1String key) const
    {
        return dimensionField(m_object, key).value_or(0);
    }
    void reportMissing(QLatin1String key) { m_missing.append(key); }
    [[nodiscard]] bool isNull(QLatin1String key) const { return !m_object.value(key).isObject(); }
    [[nodiscard]] Fields object(QLatin1String key) const { return Fields{m_object.value(key).toObject()}; }
    [[nodiscard]] QJsonObject json() const { return m_object; }
    [[nodiscard]] QString text(QLatin1String key) const { return m_object.value(key).toString(); }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    void addMissing(QLatin1String parent, const Fields &child)
    {
        for (const QString &key : child.missing()) {
            m_missing.append(parent + u'.' + key);
        }
    }

private:
    QJsonObject m_object;
    QStringList m_missing;
};

/// Marks \a windowed of \a total layers: the last of every period sees everything. Some models deviate at the
/// ends (MiMo: the first layer sees everything); the count is the published figure and wins over the period.
QList<bool> windowPattern(quint64 total, quint64 period, quint64 windowed)
{
    QList<bool> pattern;
    for (quint64 layer = 0; layer < total; ++layer) {
        pattern.append(period == 0 || (layer + 1) % period != 0);
    }
    qint64 surplus = pattern.count(true) - static_cast<qint64>(windowed);
    for (auto layer = pattern.begin(); layer != pattern.end() && surplus > 0; ++layer) {
        surplus -= *layer ? 1 : 0;
        *layer = false;
    }
    for (auto layer = pattern.rbegin(); layer != pattern.rend() && surplus < 0; ++layer) {
        surplus += *layer ? 0 : 1;
        *layer = true;
    }
    return pattern;
}

void addWindowedLayers(Fields &fields, ModelShape &shape, quint64 layers)
{
    Fields window = fields.object(QLatin1String("sliding_window"));
    shape.window = window.required(QLatin1String("size"));
    const quint64 windowed = std::min(window.required(QLatin1String("windowed_layers")), layers);
    fields.addMissing(QLatin1String("sliding_window"), window);

    // "kv_heads/head_dim describe the windowed layers when the full layers differ" (note of models.json),
    // unless the windowed ones are named themselves.
    const quint64 kvHeads = fields.required(QLatin1String("kv_heads"));
    const quint64 headK = fields.required(QLatin1String("head_dim_k"));
    const quint64 headV = fields.required(QLatin1String("head_dim_v"));
    const auto either = [](quint64 own, quint64 common) { return own > 0 ? own : common; };
    const quint64 fullHead = window.optional(QLatin1String("full_head_dim"));
    const LayerShape full = attentionLayer(either(window.optional(QLatin1String("full_kv_heads")), kvHeads),
        either(fullHead, headK), either(fullHead, headV));
    const LayerShape narrow = attentionLayer(
        either(window.optional(QLatin1String("windowed_kv_heads")), kvHeads), headK, headV, true);
    for (const bool isWindowed :
        windowPattern(layers, window.optional(QLatin1String("full_every")), windowed)) {
        shape.layers.append(isWindowed ? narrow : full);
    }
}

void addPooledLayers(Fields &fields, ModelShape &shape, quint64 layers)
{
    const Fields window = fields.object(QLatin1String("sliding_window"));
    const Fields index = fields.object(QLatin1String("index_cache"));
    const QJsonObject ratios = fields.object(QLatin1String("compress_ratios")).json();
    const quint64 row = fields.required(QLatin1String("head_dim_k"));
    shape.window = window.optional(QLatin1String("size"));
    constexpr quint64 indexedRatio = 4; // only these layers own an index [SIZING.md 5.2]
    for (auto entry = ratios.begin(); entry != ratios.end(); ++entry) {
        const quint64 ratio = entry.key().toULongLong();
        const auto count = std::clamp<qsizetype>(entry.value().toInt(), 0, static_cast<qsizetype>(layers));
        const quint64 indexRow = ratio == indexedRatio ? index.optional(QLatin1String("dim")) : 0;
        shape.layers.append(QList<LayerShape>(count, pooledLayer(row, ratio, indexRow)));
    }
    if (shape.layerCount() != layers) {
        fields.reportMissing(QLatin1String("compress_ratios"));
    }
}

void readState(Fields &fields, ModelShape &shape)
{
    Fields state = fields.object(QLatin1String("linear_state"));
    const QString kind = state.text(QLatin1String("kind"));
    const quint64 kernel = state.required(QLatin1String("conv_kernel"));
    if (kind == QLatin1String("kda")) {
        const quint64 heads = state.required(QLatin1String("heads"));
        shape.recurrentState = deltaState(kernel, heads, state.required(QLatin1String("head_dim")));
    } else if (kind == QLatin1String("gated-delta")) { // [SIZING.md 9, last paragraph]
        const quint64 head = state.required(QLatin1String("head_dim"));
        const quint64 inner = state.required(QLatin1String("value_heads")) * head;
        shape.recurrentState = mambaState(kernel, inner, state.required(QLatin1String("key_heads")), head);
    } else if (kind == QLatin1String("mamba2")) {
        const quint64 inner = state.required(QLatin1String("inner"));
        const quint64 groups = state.required(QLatin1String("groups"));
        shape.recurrentState = mambaState(kernel, inner, groups, state.required(QLatin1String("state")));
    } else {
        state.reportMissing(QLatin1String("kind"));
    }
    fields.addMissing(QLatin1String("linear_state"), state);
}

LayerShape plainLayer(Fields &fields, const ModelShape &shape)
{
    if (shape.latent) {
        return latentLayer(shape.latent->kvRank, shape.latent->ropeDimension);
    }
    const quint64 kvHeads = fields.required(QLatin1String("kv_heads"));
    const quint64 headK = fields.required(QLatin1String("head_dim_k"));
    return attentionLayer(kvHeads, headK, fields.required(QLatin1String("head_dim_v")));
}

/// Attention in some layers, a state in others, neither in the rest (pure feed-forward blocks).
void addHybridLayers(Fields &fields, ModelShape &shape, quint64 layers)
{
    readState(fields, shape);
    const LayerShape attention = plainLayer(fields, shape);
    const quint64 recurrent =
        std::min(fields.object(QLatin1String("linear_state")).optional(QLatin1String("layers")), layers);
    const quint64 named = fields.optional(QLatin1String("attention_layers"));
    const quint64 withCache = std::min(named > 0 ? named : layers - recurrent, layers - recurrent);
    shape.layers.append(QList<LayerShape>(static_cast<qsizetype>(recurrent), recurrentLayer()));
    shape.layers.append(QList<LayerShape>(static_cast<qsizetype>(withCache), attention));
    shape.layers.resize(static_cast<qsizetype>(layers));
}

/// DSA keeps K only, MSA K and V; MSA's dense layers come first [models.json, minimax-m3].
void addIndex(const Fields &fields, ModelShape &shape)
{
    const Fields index = fields.object(QLatin1String("index_cache"));
    const quint64 row = index.optional(QLatin1String("dim"));
    const quint64 count = std::min(index.optional(QLatin1String("layers")), shape.layerCount());
    shape.sparseIndex = shape.latent ? SparseIndex::Tokens : SparseIndex::Blocks;
    for (auto layer = shape.layers.end() - static_cast<qsizetype>(count); layer != shape.layers.end();
         ++layer) {
        layer->indexKeyRow = row;
        layer->indexValueRow = shape.latent ? 0 : row;
    }
}

void readExperts(const Fields &fields, ModelShape &shape)
{
    if (fields.isNull(QLatin1String("experts"))) {
        return;
    }
    const Fields experts = fields.object(QLatin1String("experts"));
    ExpertShape read;
    read.total = experts.optional(QLatin1String("total"));
    read.used = experts.optional(QLatin1String("used"));
    read.shared = experts.optional(QLatin1String("shared"));
    read.width = experts.optional(QLatin1String("ffn_dim"));
    read.inputWidth = experts.optional(QLatin1String("latent_dim"));
    read.gated = experts.json().value(QLatin1String("gated")).toBool(true);
    if (read.total > 0 && read.used > 0 && read.used <= read.total && read.width > 0) {
        shape.experts = read;
        shape.feedForward = std::max(shape.feedForward, read.shared * read.width);
    }
}

void readLatent(Fields &fields, ModelShape &shape)
{
    Fields latent = fields.object(QLatin1String("mla"));
    LatentShape read;
    read.kvRank = latent.required(QLatin1String("kv_lora_rank"));
    read.ropeDimension = latent.required(QLatin1String("rope_dim"));
    read.queryRank = latent.optional(QLatin1String("q_lora_rank"));
    read.headK = latent.optional(QLatin1String("key_length"));
    read.headV = latent.optional(QLatin1String("value_length"));
    fields.addMissing(QLatin1String("mla"), latent);
    shape.latent = read;
}

void addLayers(Fields &fields, ModelShape &shape, quint64 layers)
{
    const QString attention = fields.text(QLatin1String("attention")).toLower();
    const bool hybrid =
        attention.contains(QLatin1String("mamba")) || attention.contains(QLatin1String("delta"));
    const bool latent = attention.startsWith(QLatin1String("mla"));
    const bool windowed =
        attention.contains(QLatin1String("window")) || attention.contains(QLatin1String("chunk"));
    if (latent) {
        readLatent(fields, shape);
    }
    if (attention.contains(QLatin1String("pooled"))) {
        addPooledLayers(fields, shape, layers);
    } else if (hybrid) {
        addHybridLayers(fields, shape, layers);
    } else if (windowed) {
        addWindowedLayers(fields, shape, layers);
    } else {
        shape.layers.append(QList<LayerShape>(static_cast<qsizetype>(layers), plainLayer(fields, shape)));
    }
    if (!fields.isNull(QLatin1String("index_cache")) && !attention.contains(QLatin1String("pooled"))) {
        addIndex(fields, shape);
    }
}

} // namespace

Result<CatalogueShape> readModelShape(const QJsonObject &entry)
{
    Fields fields(entry);
    CatalogueShape read;
    ModelShape &shape = read.shape;
    const quint64 layers = std::min(fields.required(QLatin1String("layers")), maximumLayers);
    shape.embedding = fields.required(QLatin1String("hidden_size"));
    shape.heads = fields.required(QLatin1String("attention_heads"));
    shape.feedForward = fields.optional(QLatin1String("ffn_dim"));
    shape.vocabulary = fields.optional(QLatin1String("vocab_size"));
    shape.tiedEmbeddings = entry.value(QLatin1String("tied_embeddings")).toBool(false);
    addLayers(fields, shape, layers);
    readExperts(fields, shape);
    if (!fields.missing().isEmpty()) {
        return failure(ErrorKind::NotFound,
            QStringLiteral("not known of this model: %1").arg(fields.missing().join(QLatin1String(", "))));
    }
    if (shape.vocabulary == 0) {
        shape.vocabulary = assumedVocabulary;
        read.assumptions.append(Assumption::Vocabulary);
    }
    if (shape.feedForward == 0 && !shape.experts) {
        shape.feedForward = 4 * shape.embedding;
        read.assumptions.append(Assumption::FeedForwardWidth);
    }
    if (!entry.value(QLatin1String("verified")).toBool(false)) {
        read.assumptions.append(Assumption::Unverified);
    }
    return read;
}

} // namespace Hearth
