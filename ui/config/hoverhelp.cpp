#include "config/hoverhelp.h"

#include "wording/keyhelp.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("HoverHelp", text);
}

} // namespace

QString hoverHelp(const KeyGuide &guide)
{
    const QList<Json5Path::Step> &steps = guide.path.steps();
    const auto *key = steps.isEmpty() ? nullptr : std::get_if<QString>(&steps.constLast());
    const QString kind = keyKindWords(guide);
    QStringList lines;
    const QString name = (key ? *key : guide.path.toString()).toHtmlEscaped();
    lines.append(QStringLiteral("<b>") + name + QStringLiteral("</b>")
        + (kind.isEmpty() ? QString() : QStringLiteral(" · ") + kind.toHtmlEscaped()));
    lines.append(keyHelp(guide.place).toHtmlEscaped());
    if (!guide.defaultText.isEmpty()) {
        //: Tooltip of a key; %1: the value that counts when the key is not there.
        lines.append(words(QT_TRANSLATE_NOOP("HoverHelp", "When nothing is set: %1"))
                         .arg(QStringLiteral("<code>") + guide.defaultText.toHtmlEscaped()
                             + QStringLiteral("</code>")));
    }
    if (guide.isRequired) {
        lines.append(words(QT_TRANSLATE_NOOP("HoverHelp", "It must be there.")));
    }
    lines.append(keyAgeWords(guide.age).toHtmlEscaped());
    lines.removeAll(QString());
    return lines.join(QStringLiteral("<br>"));
}

} // namespace Hearth
