#pragma once

#include "config/keykinds.h"
#include "json5/json5document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Which file's keys are meant.
enum class GuideFile {
    Config, ///< openclaw.json
    Settings, ///< hearth.json5
};

/// What values may refer to: as the config has it.
struct GuideNames
{
    QStringList models; ///< `provider/model`, in the order of the file.
    QStringList aliases;
    QStringList aliasTargets; ///< What each alias stands for.
    QStringList providers;
    QStringList secretProviders; ///< Of `secrets.providers`.
    QStringList routes; ///< Of hearth.json5.

    bool operator==(const GuideNames &) const = default;
};

/// Something that may be put at a place of a text.
struct Completion
{
    enum class Kind {
        Key,
        Choice, ///< One of a fixed list of words.
        Boolean,
        Number, ///< What OpenClaw, or Hearth, goes by when nothing is said.
        Model, ///< `provider/model`
        Alias,
        Provider, ///< Its id.
        Address, ///< Of a server, or to listen at.
        Variable, ///< `${NAME}`
        Name, ///< Of something else that the config defines.
        Empty, ///< An object, array or text to be filled.
    };

    Kind kind = Kind::Key;
    QString label; ///< What it is known by: the key, the text without quotes.
    QString text; ///< What is put in the place of Completions::range, in the style of the file.
    qsizetype cursor = 0; ///< Where the cursor goes, in characters of `text`.
    bool isRequired = false; ///< Keys: OpenClaw refuses the object without it.
    QString place; ///< Keys: as KeyGuide::place. Values: that of the key they are for.
    QString target; ///< Alias: what it stands for.

    bool operator==(const Completion &) const = default;
};
inline constexpr Completion::Kind lastCompletionKind = Completion::Kind::Empty;

/// What may be put at one place, the likeliest first.
struct Completions
{
    TextRange range; ///< What is replaced: what has been typed of it, with its quotes; or nothing.
    QString typed; ///< Its text before the cursor, without quote: to filter by.
    std::optional<qsizetype> commaBefore; ///< A comma is to be put there too, in the same step.
    QList<Completion> items;

    bool operator==(const Completions &) const = default;
};

/// What is known of a key.
struct KeyGuide
{
    Json5Path path; ///< Of its value.
    TextRange range; ///< The key or value that was asked for.
    /// Which key of the file's form it is: the path with `*` for free keys and for indices, after the name of
    /// the form: `config:models.providers.*.models.*.contextWindow`. For keyHelp().
    QString place;
    ValueKind kind = ValueKind::Any;
    ValueKind of = ValueKind::Any; ///< Map, Array: what its values are.
    QStringList choices;
    std::optional<qint64> least; ///< Whole numbers.
    std::optional<qint64> most; ///< Whole numbers; lists: how many elements.
    QString defaultText; ///< As it would stand in the file; empty: none, or not known.
    KeyAge age = KeyAge::Always;
    bool isRequired = false;

    bool operator==(const KeyGuide &) const = default;
};

} // namespace Hearth
