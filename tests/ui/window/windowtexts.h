#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Hearth {

/// One text of a window as a person sees it.
struct SeenText
{
    QString where; ///< Names of the widget and those around it.
    QString text;
    QString fault; ///< Why it is clipped; empty: it is seen whole.
};

/// Every text of \a window that is visible now: of labels, buttons, combo boxes and headers of tables, each
/// held against the room it has.
[[nodiscard]] QList<SeenText> seenTexts(QWidget &window);

} // namespace Hearth
