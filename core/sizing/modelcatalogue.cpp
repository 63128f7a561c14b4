#include "sizing/modelcatalogue.h"

#include "sizing/jsonfields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

/// Billions, as catalogues write them, as a count; 0 when unknown or absurd.
quint64 fromBillions(std::optional<double> billions)
{
    constexpr double mostBillions = 100000;
    return billions && *billions < mostBillions ? static_cast<quint64>(std::llround(*billions * 1e9)) : 0;
}

/// Dense models with all their dimensions: the shape counts to a tenth of a percent, published figures are
/// rounded.
bool shapeCountsBetter(const Result<CatalogueShape> &shape)
{
    return shape && !shape->shape.experts && shape->shape.recurrentLayers() == 0
        && !shape->assumptions.contains(Assumption::Vocabulary)
        && !shape->assumptions.contains(Assumption::FeedForwardWidth);
}

/// Best first: computed from every tensor, counted from the shape (0 here), published.
KnownCounts readCounts(const QJsonObject &entry, const Result<CatalogueShape> &shape)
{
    const QJsonObject computed = entry.value(QLatin1String("computed")).toObject();
    if (const quint64 total = fromBillions(positiveField(computed, QLatin1String("params_b"))); total > 0) {
        return {total, fromBillions(positiveField(computed, QLatin1String("active_params_b")))};
    }
    if (shapeCountsBetter(shape)) {
        return {};
    }
    return {fromBillions(positiveField(entry, QLatin1String("total_params_b"))),
        fromBillions(positiveField(entry, QLatin1String("active_params_b")))};
}

CatalogueModel readModel(const QJsonObject &entry)
{
    CatalogueModel model;
    model.id = entry.value(QLatin1String("id")).toString();
    model.name = entry.value(QLatin1String("name")).toString(model.id);
    model.family = entry.value(QLatin1String("family")).toString();
    model.referenceKey =
        entry.value(QLatin1String("computed")).toObject().value(QLatin1String("model_key")).toString();
    model.nativeContext = countField(entry, QLatin1String("native_context")).value_or(0);
    model.nativePrecision = entry.value(QLatin1String("native_precision")).toString();
    model.shape = readModelShape(entry);
    model.counts = readCounts(entry, model.shape);
    model.idTokens = readModelName(model.id).tokens;
    model.nameTokens = readModelName(model.name).tokens;
    return model;
}

/// Words that only one of the two has, or -1 when neither name contains the other.
int unmatchedWords(const QStringList &entry, const QStringList &asked)
{
    const auto common = std::count_if(
        entry.cbegin(), entry.cend(), [&asked](const QString &word) { return asked.contains(word); });
    const bool contained = common > 0 && (common == entry.size() || common == asked.size());
    return contained ? static_cast<int>(entry.size() + asked.size() - 2 * common) : -1;
}

std::optional<ModelMatch> match(const CatalogueModel &model, const QString &text, const ModelName &asked)
{
    if (model.id.compare(text, Qt::CaseInsensitive) == 0) {
        return ModelMatch{model.id, MatchKind::Exact, 0};
    }
    const QString joined = asked.tokens.join(QString());
    if (joined == model.idTokens.join(QString()) || joined == model.nameTokens.join(QString())) {
        return ModelMatch{model.id, MatchKind::SameName, 0};
    }
    const int byId = unmatchedWords(model.idTokens, asked.tokens);
    const int byName = unmatchedWords(model.nameTokens, asked.tokens);
    if (byId < 0 && byName < 0) {
        return std::nullopt;
    }
    const int best = byId < 0 ? byName : byName < 0 ? byId : std::min(byId, byName);
    return ModelMatch{model.id, MatchKind::Near, best};
}

bool isBetter(const ModelMatch &a, const ModelMatch &b)
{
    return a.kind != b.kind ? a.kind < b.kind : a.unmatchedWords < b.unmatchedWords;
}

} // namespace

Result<ModelCatalogue> ModelCatalogue::parse(const QByteArray &json)
{
    const QLatin1String what("catalogue of models");
    const auto root = readCatalogue(json, what);
    if (!root) {
        return failure(root.error());
    }
    const auto entries = readEntries(*root, QLatin1String("models"), what);
    if (!entries) {
        return failure(entries.error());
    }
    ModelCatalogue catalogue;
    for (const QJsonValue &value : *entries) {
        CatalogueModel model = readModel(value.toObject());
        if (!model.id.isEmpty()) {
            catalogue.m_models.append(std::move(model));
        }
    }
    return catalogue;
}

const CatalogueModel *ModelCatalogue::byId(const QString &id) const
{
    const auto found = std::find_if(
        m_models.cbegin(), m_models.cend(), [&id](const CatalogueModel &model) { return model.id == id; });
    return found == m_models.cend() ? nullptr : &*found;
}

QList<ModelMatch> ModelCatalogue::find(const QString &text) const
{
    const ModelName asked = readModelName(text);
    QList<ModelMatch> matches;
    if (asked.tokens.isEmpty()) {
        return matches;
    }
    for (const CatalogueModel &model : m_models) {
        if (const auto found = match(model, text, asked)) {
            matches.append(*found);
        }
    }
    std::stable_sort(matches.begin(), matches.end(), isBetter);
    return matches;
}

Result<const CatalogueModel *> ModelCatalogue::resolve(const QString &text) const
{
    const QList<ModelMatch> matches = find(text);
    if (matches.isEmpty()) {
        return failure(
            ErrorKind::NotFound, QStringLiteral("no model like \"%1\" in the catalogue").arg(text.left(80)));
    }
    QStringList equallyNear;
    for (const ModelMatch &other : matches) {
        if (!isBetter(matches.first(), other)) {
            equallyNear.append(other.id);
        }
    }
    if (equallyNear.size() > 1) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" may mean several models; write one of: %2")
                .arg(text.left(80), equallyNear.join(QLatin1String(", "))));
    }
    return byId(matches.first().id);
}

} // namespace Hearth
