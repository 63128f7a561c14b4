#include "widgets/datatable.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

namespace Hearth {

namespace {

constexpr int manyRows = 50; ///< Our choice.
constexpr int lateRefit = 1000; ///< Milliseconds. Our choice.
/// Of longer tables so many rows, evenly spread, stand for all: a log has ten thousand. Our choice.
constexpr int mostMeasured = 400;

constexpr int cellPadding = 10;
constexpr int widestSecondary = 140; ///< More of a companion text is not worth another column.
constexpr int narrowestSecondary = 48; ///< Less of it says nothing.
constexpr int narrowestStretch = 120; ///< The stretching column keeps at least this much.
constexpr int buttonPadding = 26; ///< Of a row's button, both sides, with its frame and the gap before it.

QFont cellFont(const QFont &base, const QModelIndex &index)
{
    QFont font = base;
    if (index.data(HeadingRole).toBool()) {
        return scaledFont(font, Type::secondary);
    }
    if (index.data(StrongRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

/// Widths of the parts of a cell; geometry apart from drawing.
struct CellParts
{
    QFont font;
    QString text;
    QString secondary;
    int glyph = 0; ///< With the gap behind it.
    int textWidth = 0;
    int secondaryWidth = 0; ///< With the gap before it.
    int buttonWidth = 0; ///< With the gap before it.

    CellParts(const QFont &base, const QModelIndex &index)
        : font(cellFont(base, index))
        , text(index.data(Qt::DisplayRole).toString())
        , secondary(index.data(SecondaryRole).toString())
    {
        if (index.data(GlyphRole).toInt() != 0) {
            glyph = cellGlyphSize + Space::small;
        }
        textWidth = QFontMetrics(font).horizontalAdvance(text);
        if (!secondary.isEmpty()) {
            secondaryWidth = QFontMetrics(base).horizontalAdvance(secondary) + Space::small;
        }
        const QString button = index.data(ButtonRole).toString();
        if (!button.isEmpty()) {
            buttonWidth = QFontMetrics(base).horizontalAdvance(button) + buttonPadding;
        }
    }

    [[nodiscard]] int width() const { return glyph + textWidth + secondaryWidth + buttonWidth; }
};

} // namespace

void DataDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const CellParts parts(option.font, index);
    const bool isHeading = index.data(HeadingRole).toBool();
    painter->save();
    if ((option.state & QStyle::State_Selected) && !isHeading) {
        painter->fillRect(option.rect, tokens.selection);
    }
    if (!isHeading && index.row() + 1 < index.model()->rowCount(index.parent())) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    }
    QRect rest = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    if (parts.glyph > 0) {
        rest = paintCellGlyph(*painter, rest, index);
    }
    rest.setRight(rest.right() - parts.buttonWidth);
    const Qt::Alignment alignment = Qt::AlignVCenter
        | (Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    painter->setFont(parts.font);
    const bool isMuted = isHeading || index.data(MutedRole).toBool();
    const bool isLink = index.data(LinkRole).toBool();
    painter->setPen(isLink ? tokens.ember : isMuted ? tokens.muted : tokens.text);
    // The text comes first; its companion gets what is left, or nothing.
    const int left = rest.width() - parts.textWidth - Space::small;
    const bool bothFit =
        parts.secondaryWidth > 0 && left >= qMin(parts.secondaryWidth - Space::small, narrowestSecondary);
    QRect textRect = rest;
    if (bothFit) {
        textRect.setWidth(parts.textWidth + 1);
    }
    painter->drawText(textRect, int(alignment) | Qt::TextSingleLine,
        QFontMetrics(parts.font).elidedText(parts.text, Qt::ElideMiddle, textRect.width()));
    if (bothFit) {
        painter->setFont(option.font);
        painter->setPen(tokens.muted);
        painter->drawText(rest.adjusted(parts.textWidth + Space::small, 0, 0, 0),
            Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(parts.secondary, Qt::ElideRight, left));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.ember, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize DataDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellParts parts(option.font, index);
    return {parts.width() + 2 * cellPadding + 1, option.fontMetrics.height() + Space::large};
}

bool DataDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const CellParts parts(view->font(), index);
        if (parts.width() + 2 * cellPadding > view->visualRect(index).width()) {
            QToolTip::showText(event->globalPos(),
                parts.secondary.isEmpty() ? parts.text : parts.text + QLatin1Char(' ') + parts.secondary,
                view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new DataDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    updateRowHeight();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model()) {
        model()->disconnect(this);
    }
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::scheduleRefit);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &DataTable::scheduleRefit);
        connect(newModel, &QAbstractItemModel::dataChanged, this, &DataTable::onDataChanged);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::onRowsChanged);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::onRowsChanged);
        connect(newModel, &QAbstractItemModel::headerDataChanged, this, &DataTable::scheduleRefit);
    }
    refit();
}

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    scheduleRefit();
}

void DataTable::setColumnPriority(int column, int priority)
{
    m_priorities.insert(column, priority);
    scheduleRefit();
}

void DataTable::setToldColumns(const QBitArray &told)
{
    if (m_told != told) {
        m_told = told;
        scheduleRefit();
    }
}

void DataTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize DataTable::sizeHint() const
{
    QSize hint = QTableView::sizeHint();
    if (m_fitsRows) {
        hint.setHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length());
    }
    return hint;
}

QSize DataTable::minimumSizeHint() const
{
    QSize hint = QTableView::minimumSizeHint();
    hint.setWidth(narrowestStretch);
    if (m_fitsRows) {
        hint.setHeight(sizeHint().height());
    }
    return hint;
}

void DataTable::setButtonColumn(int column)
{
    m_buttonColumn = column;
    scheduleRefit();
}

void DataTable::refit()
{
    m_refitScheduled = false;
    m_lateRefit.stop();
    if (!model()) {
        return;
    }
    updateButtons();
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const bool isTold = column >= m_told.size() || m_told.testBit(column);
        setColumnHidden(column, !isTold);
        if (isTold) {
            setColumnWidth(column, naturalWidth(column));
        }
    }
    QList<int> steppedBack;
    while (visibleWidth() > viewport()->width()) {
        const int column = columnThatStepsBack();
        if (column < 0) {
            break;
        }
        setColumnHidden(column, true);
        steppedBack.prepend(column);
    }
    for (const int column : std::as_const(steppedBack)) { // a narrow one may fit where a wide one did not
        setColumnHidden(column, false);
        setColumnHidden(column, visibleWidth() > viewport()->width());
    }
    if (m_stretchColumn < columns) {
        const int left = viewport()->width() - (visibleWidth() - columnWidth(m_stretchColumn));
        setColumnWidth(m_stretchColumn, qMax(left, narrowestStretch));
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool isHeading = model()->index(row, 0).data(HeadingRole).toBool();
        if (isHeading != (columnSpan(row, 0) > 1)) {
            setSpan(row, 0, 1, isHeading ? columns : 1);
        }
    }
    if (m_fitsRows) {
        updateGeometry();
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    refit();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::StyleChange) {
        updateRowHeight();
        scheduleRefit();
    }
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    refit();
}

/// Measuring all texts of a long table takes longer than a frame: other values may wait for it a moment.
void DataTable::onDataChanged()
{
    if (model()->rowCount() <= manyRows) {
        scheduleRefit();
        return;
    }
    updateButtons();
    if (!m_lateRefit.isActive()) {
        m_lateRefit.start(lateRefit, this);
    }
}

void DataTable::onRowsChanged()
{
    if (model()->rowCount() <= mostMeasured) {
        scheduleRefit();
    } else {
        onDataChanged();
    }
}

void DataTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_lateRefit.timerId()) {
        m_lateRefit.stop();
        refit();
        return;
    }
    QTableView::timerEvent(event);
}

void DataTable::scheduleRefit()
{
    if (m_refitScheduled) {
        return;
    }
    m_refitScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_refitScheduled) {
                refit();
            }
        },
        Qt::QueuedConnection);
}

int DataTable::naturalWidth(int column) const
{
    int width = horizontalHeader()->sectionSizeHint(column);
    const int step = 1 + (model()->rowCount() - 1) / mostMeasured;
    for (int row = 0; row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, column);
        if (!model()->index(row, 0).data(HeadingRole).toBool()) {
            const CellParts parts(font(), index);
            const int secondary = column == m_stretchColumn ? 0 : qMin(parts.secondaryWidth, widestSecondary);
            width = qMax(
                width, parts.glyph + parts.textWidth + secondary + parts.buttonWidth + 2 * cellPadding + 1);
        }
    }
    // The stretching column gives way rather than push others out.
    return column == m_stretchColumn ? qMin(width, narrowestStretch * 2) : width;
}

int DataTable::columnThatStepsBack() const
{
    int found = -1;
    for (auto it = m_priorities.keyValueBegin(); it != m_priorities.keyValueEnd(); ++it) {
        if (!isColumnHidden(it->first) && (found < 0 || it->second < m_priorities.value(found))) {
            found = it->first;
        }
    }
    return found;
}

int DataTable::visibleWidth() const
{
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    }
    return width;
}

void DataTable::updateButtons()
{
    for (auto it = m_buttons.begin(); it != m_buttons.end();) {
        const bool isGone = !it.key().isValid() || it.key().data(ButtonRole).toString().isEmpty();
        if (isGone && it.key().isValid()) {
            setIndexWidget(it.key(), nullptr); // of a row that is gone the view has done it
        }
        it = isGone ? m_buttons.erase(it) : std::next(it);
    }
    if (m_buttonColumn < 0) {
        return;
    }
    QWidget *before = this;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, m_buttonColumn);
        const QString text = index.data(ButtonRole).toString();
        if (text.isEmpty()) {
            continue;
        }
        const bool isNew = !m_buttons.contains(index);
        if (isNew) {
            addButton(index);
        }
        QPushButton *button = m_buttons.value(index);
        if (isNew) {
            setTabOrder(before, button);
        }
        before = button;
        button->setText(text);
        //: A button in a table and the row it is in: "Try now: gpubox".
        button->setAccessibleName(tr("%1: %2").arg(text, model()->index(row, 0).data().toString()));
    }
}

void DataTable::addButton(const QModelIndex &index)
{
    auto *place = new QWidget(viewport());
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, Space::tiny, 1);
    layout->addStretch(1);
    auto *button = new QPushButton(place);
    button->setObjectName(
        QStringLiteral("rowButton_") + model()->index(index.row(), 0).data(IdRole).toString());
    button->setProperty("inRow", true);
    layout->addWidget(button);
    const QPersistentModelIndex at(index);
    connect(button, &QPushButton::clicked, this, [this, at] {
        if (at.isValid()) {
            Q_EMIT buttonClicked(at);
        }
    });
    setIndexWidget(index, place);
    m_buttons.insert(at, button);
}

void DataTable::updateRowHeight()
{
    // 1.5 lines of text and the air around it; scripts with marks above and below have higher fonts already.
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + Space::large));
    verticalHeader()->setMinimumSectionSize(24);
}

} // namespace Hearth
