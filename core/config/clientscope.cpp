#include "config/clientscope.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Without what every client may write before any name.
QStringView bareName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    constexpr QLatin1String prefix("hearth/");
    return trimmed.startsWith(prefix, Qt::CaseInsensitive) ? trimmed.mid(prefix.size()) : trimmed;
}

/// References compare their model ids with case, everything else without [OPENCLAW.md 9].
bool isSameName(QStringView one, QStringView other)
{
    const std::optional<ModelRef> ref = ModelRef::parse(one);
    return ref ? ref == ModelRef::parse(other) : one.compare(other, Qt::CaseInsensitive) == 0;
}

/// \a entry as it stands in the settings, \a name without prefix.
bool covers(QStringView entry, QStringView name)
{
    const QStringView pattern = bareName(entry);
    if (pattern == QLatin1String("*")) {
        const bool isOfHearth = pattern.size() < entry.trimmed().size(); // hearth/*: its own names alone
        return !isOfHearth || !name.contains(u'/');
    }
    if (pattern.endsWith(QLatin1String("/*"))) {
        const qsizetype slash = name.indexOf(u'/');
        return slash > 0 && pattern.chopped(2).compare(name.left(slash).trimmed(), Qt::CaseInsensitive) == 0;
    }
    return isSameName(pattern, name);
}

} // namespace

bool isInScope(const QStringList &models, const QString &name)
{
    if (models.isEmpty()) {
        return true;
    }
    const QStringView asked = bareName(name);
    return std::any_of(
        models.cbegin(), models.cend(), [asked](const QString &each) { return covers(each, asked); });
}

bool isInScope(const QStringList &models, const QString &name, const ModelRef &ref)
{
    return isInScope(models, name) || isInScope(models, ref.toString());
}

} // namespace Hearth
