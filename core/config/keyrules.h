#pragma once

#include "config/keykinds.h"
#include "config/readingcontext.h"

namespace Hearth {

struct KeyRule;
using KeyRules = QList<KeyRule>;

/// A key of an object and what may stand under it.
struct KeyRule
{
    QString name;
    ValueKind kind = ValueKind::Any;
    KeyAge age = KeyAge::Always;
    /// True: a reader of the section looks at the value itself and says what is wrong with it.
    bool isRead = false;
    QStringList choices;
    qint64 least = 0;
    qint64 most = 0; ///< 0: no bound for lists.
    ValueKind of = ValueKind::Any;
    const KeyRules &(*inner)() = nullptr; ///< Of an Object, or of the objects in a Map or an Array.
};

/// Whether keys that no rule names are an error, a warning, or nobody's business.
enum class UnknownKeys { Error, Warning, Allowed };

/// Holds the members of \a object against \a rules, and what stands in them unless a reader does that.
void checkKeys(ReadingContext &context, const ConfigNode &object, const KeyRules &rules,
    UnknownKeys unknownKeys = UnknownKeys::Error);

/// What may stand at \a path in an object with the keys \a rules; nothing where no rule reaches. For
/// completion and help, whatever version the file is of.
[[nodiscard]] std::optional<KeyRule> ruleAt(const KeyRules &rules, const Json5Path &path);

} // namespace Hearth
