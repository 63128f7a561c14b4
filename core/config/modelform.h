#pragma once

#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// One entry of `models.providers.<id>.models` as a form edits it. What is absent in the text is absent here.
struct ModelForm
{
    QString id;
    QString name;
    bool reasoning = false;
    QStringList input; ///< text, image, video, audio; empty: not said.
    std::optional<double> costInput; ///< USD per million tokens.
    std::optional<double> costOutput;
    std::optional<double> costCacheRead;
    std::optional<double> costCacheWrite;
    std::optional<qint64> contextWindow; ///< Tokens.
    std::optional<qint64> contextTokens;
    std::optional<qint64> maxTokens;
    QString api; ///< As written; empty: the provider's.
    QString baseUrl; ///< As written; empty: the provider's.
    qsizetype headers = 0; ///< How many there are; only the text changes them.
    QStringList otherKeys; ///< Settings that the form does not show, or whose value it cannot show.

    bool operator==(const ModelForm &) const = default;
};

/// The model at \a path. What is no object gives an empty form.
[[nodiscard]] ModelForm readModelForm(const Json5Document &document, const Json5Path &path);

/// What a new model begins with: a window that leaves room for an agent [OPENCLAW.md 15].
[[nodiscard]] ModelForm newModelForm();

/// The operations that make the model at \a path (`models.providers.<id>.models[n]`) say \a after: only what
/// differs from what stands there. With another id also what refers to it in this file [renaming.h].
[[nodiscard]] QList<Json5Operation> modelChanges(
    const Json5Document &document, const Json5Path &path, const ModelForm &after);

/// The text of a new model, over several lines.
[[nodiscard]] QByteArray modelText(const ModelForm &form);

/// Adds \a form as the last model of the provider with the key \a provider.
[[nodiscard]] QList<Json5Operation> modelAddition(
    const Json5Document &document, const QString &provider, const ModelForm &form);

/// Puts a copy of the model at \a path behind it, under the id \a newId, with all that stands in it.
[[nodiscard]] QList<Json5Operation> modelDuplicate(
    const Json5Document &document, const Json5Path &path, const QString &newId);

/// \a id with `-2`, `-3` … behind it: the first that is not in \a taken, without regard to case.
[[nodiscard]] QString freeId(const QString &id, const QStringList &taken);

} // namespace Hearth
