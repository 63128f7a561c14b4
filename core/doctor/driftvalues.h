#pragma once

#include "config/configvalues.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// A place where the config and what a server really does differ.
struct Drift
{
    enum class Kind {
        WindowAboveLoaded, ///< Declared context window > what is loaded now: longer prompts fail.
        WindowAboveMaximum, ///< Declared context window > what the model can have at all.
        WindowBelowLoaded, ///< Declared < loaded: room is left unused.
        OutputAboveLimit, ///< maxTokens > what the model may answer, or than its window holds.
        ModelMissing, ///< The server does not list it.
        ModelIsAlias, ///< Listed under another id, of which this is one of the other names.
        DialectNotSpoken, ///< The server is known not to speak the declared `api`.
        AddressOff, ///< It answers, but under another path: `/v1` missing or too much.
        KeyMissing, ///< The server wants a key, and none is known.
        KeyRefused, ///< The server refuses the key there is.
        ImagesNotTaken, ///< Declared to take images, the server says it does not.
        ToolsNotTaken, ///< The same for tools.
        ReferenceLost, ///< The chain names what no provider has.
    };
    enum class Severity {
        Trouble, ///< Requests fail, or will.
        Warning,
        Hint, ///< Works, could be better.
    };

    Kind kind = Kind::WindowAboveLoaded;
    Severity severity = Severity::Warning;
    QString provider;
    QString model; ///< Empty: of the provider as a whole.
    std::optional<qint64> declared; ///< Tokens, as the config says.
    std::optional<qint64> actual; ///< Tokens, as the server says.
    QString declaredText; ///< What no figure says: an id, an `api`, an address.
    QString actualText;
    Json5Path path; ///< Where it stands in its file.
    QString file; ///< The included file it stands in; empty: the config itself.
    QList<ConfigRepair> repairs; ///< Best first; none: only the user can mend it. None in included files.

    bool operator==(const Drift &) const = default;
};
inline constexpr Drift::Kind lastDriftKind = Drift::Kind::ReferenceLost;

} // namespace Hearth
