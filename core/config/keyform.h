#pragma once

#include "base/secret.h"
#include "config/configvalues.h"
#include "json5/json5document.h"

#include <QByteArray>
#include <QString>

namespace Hearth {

/// How a provider's key is given, as a form shows and changes it [OPENCLAW.md 12]. The text of a key that
/// stands in a file is never in here.
struct KeyForm
{
    enum class Kind {
        None,
        Marker, ///< Any text, because the server asks for none: `lmstudio`, `sk-local`.
        Variable, ///< `"${NAME}"` or `"$NAME"`.
        Reference, ///< `{ source, provider, id }`
        Literal, ///< The key itself.
        Other, ///< Something that a form cannot show: half a reference, a number.
    };

    Kind kind = Kind::None;
    QString text; ///< Marker: itself. Variable: its name.
    SecretInput::Source source = SecretInput::Source::None; ///< Reference.
    QString provider; ///< Reference: alias in `secrets.providers`.
    QString id; ///< Reference.
    Secret literal; ///< Literal: a new key. Empty: the one that stands in the file.

    bool operator==(const KeyForm &) const = default;
};

/// What stands at \a node, the `apiKey` of the provider \a providerId at \a baseUrl. A short text at a server
/// of this machine is a marker only when it is a word that nobody uses as a key.
[[nodiscard]] KeyForm readKeyForm(const Json5Node &node, const QString &providerId, const QString &baseUrl);

/// The JSON text to write for \a key; empty for None, for Other, and for a literal that stands there already.
[[nodiscard]] QByteArray keyFormText(const KeyForm &key);

/// Whether \a text is a name that OpenClaw replaces in `${…}` of a key: `[A-Z_][A-Z0-9_]*`.
[[nodiscard]] bool isVariableName(const QString &text);

} // namespace Hearth
