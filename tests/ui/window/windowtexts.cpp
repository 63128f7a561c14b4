#include "ui/window/windowtexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace Hearth {

namespace {

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_"))) {
            names.prepend(each->objectName());
        }
    }
    return names.join(QLatin1Char('/')) + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className());
}

QString tooSmall(const QSize &wanted, const QSize &room)
{
    return QStringLiteral("wants %1x%2, has %3x%4")
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(room.width())
        .arg(room.height());
}

QString faultOf(const QLabel &label)
{
    if (label.text().isEmpty()) {
        return {};
    }
    QSize wanted = label.sizeHint();
    if (label.wordWrap()) {
        wanted = {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
    }
    // A pixel of rounding is nobody's text.
    return wanted.width() > label.width() + 1 || wanted.height() > label.height() + 1
        ? tooSmall(wanted, label.size())
        : QString();
}

QString faultOf(const QAbstractButton &button)
{
    const QSize wanted = button.sizeHint();
    const bool isSmall = wanted.width() > button.width() + 1 || wanted.height() > button.height() + 1;
    return isSmall && !button.text().isEmpty() ? tooSmall(wanted, button.size()) : QString();
}

QString faultOf(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int wanted = combo.fontMetrics().horizontalAdvance(combo.currentText());
    // What is elided must be readable elsewhere.
    return wanted > field.width() && combo.toolTip().isEmpty() ? tooSmall({wanted, 0}, {field.width(), 0})
                                                               : QString();
}

void addHeader(const QHeaderView &header, QList<SeenText> &texts)
{
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section)) {
            continue;
        }
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        const int wanted = header.sectionSizeHint(section);
        texts.append({placeOf(&header), text,
            wanted > header.sectionSize(section) + 1 ? tooSmall({wanted, 0}, {header.sectionSize(section), 0})
                                                     : QString()});
    }
}

} // namespace

QList<SeenText> seenTexts(QWidget &window)
{
    QList<SeenText> texts;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            texts.append({placeOf(label), label->text(), faultOf(*label)});
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            texts.append({placeOf(button), button->text(), faultOf(*button)});
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            texts.append({placeOf(combo), combo->currentText(), faultOf(*combo)});
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            addHeader(*header, texts);
        }
    }
    return texts;
}

} // namespace Hearth
