#pragma once

#include "sizing/modelname.h"
#include "sizing/modelshapereader.h"
#include "sizing/weights.h"

#include <QJsonObject>

namespace Hearth {

/// One model of the catalogue.
struct CatalogueModel
{
    QString id;
    QString name;
    QString family;
    QString referenceKey; ///< Key of the model with the same shapes in the quantisation table, or empty.
    KnownCounts counts; ///< 0 where unknown, or where the shape counts better.
    quint64 nativeContext = 0; ///< 0 = unknown.
    QString nativePrecision; ///< As the vendor words it.
    Result<CatalogueShape> shape = CatalogueShape{}; ///< Or why this entry cannot be sized (NotFound).
    QStringList nameTokens; ///< For the search.
    QStringList idTokens;
};

/// How sure a match is.
enum class MatchKind {
    Exact, ///< The id itself.
    SameName, ///< The same words, written differently ("gpt-oss:20b").
    Near, ///< One name contains the other ("Qwen3-30B-A3B-Instruct").
};

struct ModelMatch
{
    QString id;
    MatchKind kind = MatchKind::Near;
    int unmatchedWords = 0; ///< Words that only one of the two names has.

    bool operator==(const ModelMatch &) const = default;
};

/// The models Hearth knows shapes of (resources/catalogues/models.json).
class ModelCatalogue
{
public:
    /// Errors: SyntaxError, BadResponse, LimitExceeded. An entry without an id is left out; one that cannot
    /// be sized stays and says why.
    [[nodiscard]] static Result<ModelCatalogue> parse(const QByteArray &json);

    [[nodiscard]] const QList<CatalogueModel> &models() const { return m_models; }
    /// Null when there is none with exactly this id.
    [[nodiscard]] const CatalogueModel *byId(const QString &id) const;

    /// Models that \a text may mean, best first: an id, a repository, a tag, a file name, a model id of a
    /// config
    /// ("minimax-m2.1-gs32"). Empty when nothing is near.
    [[nodiscard]] QList<ModelMatch> find(const QString &text) const;

    /// The one model that \a text means. Errors: NotFound; InvalidInput when several are equally near, naming
    /// them.
    [[nodiscard]] Result<const CatalogueModel *> resolve(const QString &text) const;

private:
    QList<CatalogueModel> m_models;
};

} // namespace Hearth
