#include "config/modelref.h"

#include <QRegularExpression>

namespace Hearth {

std::optional<ModelRef> ModelRef::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0) {
        return std::nullopt;
    }
    const QStringView provider = trimmed.left(slash).trimmed();
    const QStringView model = trimmed.mid(slash + 1);
    if (provider.isEmpty() || model.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return ModelRef{provider.toString().toLower(), model.toString()};
}

QString ModelRef::authProfile() const
{
    const qsizetype lastSlash = model.lastIndexOf(u'/');
    const qsizetype at = model.indexOf(u'@', lastSlash + 1);
    if (at <= lastSlash + 1 || at + 1 >= model.size()) {
        return {};
    }
    static const QRegularExpression partOfTheName(
        QStringLiteral("\\A(?:\\d{8}|\\d+bit|i?q\\d+(?:_[a-z0-9]+)*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString suffix = model.mid(at + 1);
    return partOfTheName.match(suffix).hasMatch() ? QString() : suffix;
}

} // namespace Hearth
