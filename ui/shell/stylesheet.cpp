#include "shell/stylesheet.h"

#include <QHash>

namespace Hearth {

namespace {

// $name$ stands for a colour of the tokens.
constexpr char controls[] = R"qss(
QToolTip { color: $text$; background: $surface$; border: 1px solid $line$; padding: 4px 6px; }
QFrame[card="true"] { background: $surface$; border: 1px solid $line$; border-radius: 8px; }
QFrame[hairline="true"] { background: $line$; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QLabel[muted="true"] { color: $muted$; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[good="true"] { color: $good$; }
QLabel[bad="true"] { color: $bad$; }
QLabel[caution="true"] { color: $caution$; }

QPushButton { min-height: 20px; padding: 5px 12px; border: 1px solid $line$; border-radius: 6px;
    background: $surface$; color: $text$; outline: none; }
QPushButton:hover { background: $hover$; }
QPushButton:pressed, QPushButton:checked { background: $pressed$; }
QPushButton:focus { border-color: $ember$; }
QPushButton:disabled { color: $faint$; background: $background$; }
QPushButton[primary="true"] { background: $ember$; border-color: $ember$; color: $onEmber$; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $emberHover$; border-color: $emberHover$; }
QPushButton[primary="true"]:focus { border: 2px solid $text$; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: $line$; border-color: $line$; color: $faint$; }
QPushButton[flat="true"] { border-color: transparent; background: transparent; padding: 5px 8px; }
QPushButton[flat="true"]:hover { background: $hover$; }
QPushButton[flat="true"]:checked { background: $pressed$; }
QPushButton[flat="true"]:focus { border-color: $ember$; }
QPushButton[inRow="true"] { min-height: 16px; padding: 2px 8px; }
QPushButton[segment="true"] { padding: 5px 10px; }
QPushButton[segment="true"]:checked, QPushButton[inRow="true"]:checked {
    background: $selection$; border-color: $ember$; }
QPushButton::menu-indicator { image: url(:/hearth/icons/arrow-$scheme$.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover { background: $hover$; }
QToolButton:pressed, QToolButton:checked { background: $pressed$; }
QToolButton:focus { border-color: $ember$; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 20px; padding: 5px 10px; border: 1px solid $line$;
    border-radius: 6px; background: $surface$; color: $text$; selection-background-color: $ember$;
    selection-color: $onEmber$; }
QTextEdit, QPlainTextEdit { border: 1px solid $line$; border-radius: 6px; background: $surface$; color: $text$;
    selection-background-color: $ember$; selection-color: $onEmber$; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QTextEdit:focus, QPlainTextEdit:focus {
    border-color: $ember$; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $faint$; background: $background$; }
QTextEdit[frameless="true"], QPlainTextEdit[frameless="true"], QTextBrowser[frameless="true"] {
    border: none; background: transparent; }
QComboBox { padding-left: 9px; padding-right: 24px; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 24px; border: none; }
QComboBox::down-arrow { image: url(:/hearth/icons/arrow-$scheme$.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid $line$; background: $surface$; outline: none;
    selection-background-color: $selection$; selection-color: $text$; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $edge$;
    background: $surface$; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $ember$; border-color: $ember$;
    image: url(:/hearth/icons/check-$scheme$.svg); }
QListView::indicator { width: 16px; height: 16px; border: 1px solid $edge$; background: $surface$;
    border-radius: 4px; }
QListView::indicator:checked { background: $ember$; border-color: $ember$;
    image: url(:/hearth/icons/check-$scheme$.svg); }
QCheckBox::indicator:indeterminate { background: $edge$; }
QCheckBox::indicator:checked:disabled { background: $faint$; border-color: $faint$; }
QRadioButton::indicator:checked { border: 5px solid $ember$; width: 8px; height: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $ember$; }
QCheckBox:focus, QRadioButton:focus { color: $ember$; }

QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line$; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $ember$; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: $ember$; }
QSlider::handle:horizontal:focus { border: 2px solid $text$; width: 12px; height: 12px; }
)qss";

constexpr char views[] = R"qss(
QTableView, QListView, QTreeView { background: transparent; border: none; outline: none;
    selection-background-color: $selection$; selection-color: $text$; }
QListView[popup="true"] { background: $surface$; border: 1px solid $line$; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $muted$; border: none; border-bottom: 1px solid $line$;
    padding: 4px 10px; }
QTableCornerButton::section { background: transparent; border: none; }
QMenu { background: $surface$; border: 1px solid $line$; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection$; color: $text$; }
QMenu::item:disabled { color: $muted$; }
QMenu::separator { height: 1px; background: $line$; margin: 4px 8px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: $edge$; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted$; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: $line$; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $ember$; }
)qss";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QHash<QLatin1String, QColor> colors{
        {QLatin1String("$background$"), tokens.background},
        {QLatin1String("$surface$"), tokens.surface},
        {QLatin1String("$line$"), tokens.line},
        {QLatin1String("$edge$"), mixed(tokens.line, tokens.muted, 0.35)},
        {QLatin1String("$text$"), tokens.text},
        {QLatin1String("$muted$"), tokens.muted},
        {QLatin1String("$faint$"), mixed(tokens.surface, tokens.muted, 0.7)},
        {QLatin1String("$ember$"), tokens.ember},
        {QLatin1String("$emberHover$"), mixed(tokens.ember, tokens.text, 0.15)},
        {QLatin1String("$onEmber$"), tokens.onEmber},
        {QLatin1String("$good$"), tokens.good},
        {QLatin1String("$bad$"), tokens.bad},
        {QLatin1String("$caution$"), tokens.caution},
        {QLatin1String("$selection$"), tokens.selection},
        {QLatin1String("$hover$"), mixed(tokens.surface, tokens.text, 0.05)},
        {QLatin1String("$pressed$"), mixed(tokens.surface, tokens.text, 0.1)},
    };
    QString sheet = QLatin1String(controls) + QLatin1String(views);
    for (auto it = colors.keyValueBegin(); it != colors.keyValueEnd(); ++it) {
        sheet.replace(it->first, it->second.name());
    }
    sheet.replace(QLatin1String("$scheme$"), QLatin1String(tokens.dark ? "dark" : "light"));
    return sheet;
}

} // namespace Hearth
