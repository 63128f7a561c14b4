#pragma once

#include "config/keyform.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// One entry of `models.providers` as a form edits it. What is absent in the text is absent here.
struct ProviderForm
{
    QString id; ///< The key, as written.
    QString baseUrl; ///< As written. May hold a password: see addressForShow().
    QString api; ///< As written: `openai-completions`; empty: not said.
    KeyForm key;
    bool authHeader = false;
    std::optional<qint64> timeoutSeconds;
    std::optional<qint64> maxTokens; ///< For models that have none of their own.
    qsizetype headers = 0; ///< How many there are; only the text changes them.
    QStringList otherKeys; ///< Settings that the form does not show, or whose value it cannot show.

    bool operator==(const ProviderForm &) const = default;
};

/// `models.providers.<id>`
[[nodiscard]] Json5Path providerPath(const QString &id);

/// The provider with the key \a id. What is no object gives a form with the id alone.
[[nodiscard]] ProviderForm readProviderForm(const Json5Document &document, const QString &id);

/// The operations that make the provider with the key \a id say \a after: only what differs from what stands
/// there. Another id renames the key, and what refers to it in this file, unless it cannot be renamed so
/// [renaming.h].
[[nodiscard]] QList<Json5Operation> providerChanges(
    const Json5Document &document, const QString &id, const ProviderForm &after);

/// Adds \a form as the last provider, with an empty list of models.
[[nodiscard]] QList<Json5Operation> providerAddition(const ProviderForm &form);

/// Puts a copy of the provider \a id behind it, under \a newId, with all that stands in it.
[[nodiscard]] QList<Json5Operation> providerDuplicate(
    const Json5Document &document, const QString &id, const QString &newId);

/// \a baseUrl without the password that may stand in it.
[[nodiscard]] QString addressForShow(const QString &baseUrl);

/// The dialects that `api` may name by the rules of \a document's OpenClaw.
[[nodiscard]] QStringList apiChoices(const Json5Document &document);

} // namespace Hearth
