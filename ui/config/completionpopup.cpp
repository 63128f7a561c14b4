#include "config/completionpopup.h"

#include "config/completionrows.h"
#include "config/jsoneditor.h"
#include "widgets/card.h"
#include "widgets/tokens.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int mostRowsShown = 8; ///< Further ones scroll: our choice.
constexpr qsizetype mostRows = 200; ///< Beyond that people type on: our choice.
constexpr int widest = 640; ///< Pixels.
constexpr int narrowest = 320;

/// Letters and what else a key or value may begin with or go on by.
bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'$' || character == u'"'
        || character == u'\'' || character == u'/' || character == u'-' || character == u'.'
        || character == u':';
}

bool opens(QChar character)
{
    return character.isLetter() || character == u'"' || character == u'\'' || character == u'$'
        || character == u'/';
}

} // namespace

CompletionPopup::CompletionPopup(JsonEditor &editor, Source source)
    : QObject(&editor)
    , m_editor(editor)
    , m_source(std::move(source))
{
    setObjectName(QStringLiteral("completionPopup"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_isWaiting = true;
        resume();
    });
    connect(m_editor.document(), &QTextDocument::contentsChange, this, &CompletionPopup::onContentsChange);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &CompletionPopup::onCursorMoved);
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(); });
    m_editor.installEventFilter(this);
}

CompletionPopup::~CompletionPopup() = default;

void CompletionPopup::build()
{
    m_frame = new CompletionFrame(&m_editor);
    m_frame->setObjectName(QStringLiteral("completionFrame"));
    m_list = new QListView(m_frame);
    m_list->setObjectName(QStringLiteral("completionList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_model = new QStandardItemModel(0, 1, m_list);
    m_list->setModel(m_model);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeHairline(m_frame));
    m_words = new QLabel(m_frame);
    m_words->setObjectName(QStringLiteral("completionWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->setMargin(Space::tiny);
    m_words->setIndent(Space::tiny);
    layout->addWidget(m_words);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        accept();
    });
}

bool CompletionPopup::isOpen() const
{
    return m_frame->isVisible();
}

void CompletionPopup::open()
{
    m_futile = -1;
    ask(true);
}

void CompletionPopup::close()
{
    m_pause.stop();
    m_isWaiting = false;
    m_frame->hide();
    m_offer = CompletionOffer();
}

void CompletionPopup::resume()
{
    if (m_isWaiting && (!m_isReady || m_isReady())) {
        ask(false);
    }
}

void CompletionPopup::ask(bool isAsked)
{
    m_pause.stop();
    m_isWaiting = false;
    if (m_isComposing || m_editor.isReadOnly() || !m_editor.isVisible()) {
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    m_offer = m_source(cursor.position());
    m_isAsked = isAsked;
    if (m_offer.rows.isEmpty()) {
        const QString line = cursor.block().text();
        int begin = cursor.positionInBlock();
        while (begin > 0 && belongsToWord(line.at(begin - 1))) {
            --begin;
        }
        m_futile = cursor.block().position() + begin;
        close();
        return;
    }
    narrow();
}

QString CompletionPopup::typed() const
{
    QTextCursor range(m_editor.document());
    range.setPosition(m_offer.begin);
    range.setPosition(qMax(m_offer.begin, m_editor.textCursor().position()), QTextCursor::KeepAnchor);
    QString text = range.selectedText();
    if (text.startsWith(u'"') || text.startsWith(u'\'')) {
        text.remove(0, 1);
    }
    return text;
}

void CompletionPopup::narrow()
{
    const QString words = typed();
    QList<std::pair<int, int>> found; // rank, row
    for (int row = 0; row < int(m_offer.rows.size()); ++row) {
        if (const std::optional<int> rank = completionRank(m_offer.rows.at(row).label, words)) {
            found.emplaceBack(*rank, row);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (found.isEmpty()) {
        close();
        return;
    }
    if (found.constFirst().first
        < 2) { // what only has its letters somewhere is for when nothing better is there
        const auto isFar = [](const auto &each) { return each.first > 2; };
        found.erase(std::remove_if(found.begin(), found.end(), isFar), found.end());
    }
    found.resize(qMin<qsizetype>(found.size(), mostRows));
    m_model->setRowCount(int(found.size()));
    for (int at = 0; at < int(found.size()); ++at) {
        const CompletionRow &row = m_offer.rows.at(found.at(at).second);
        const QModelIndex index = m_model->index(at, 0);
        m_model->setData(index, row.label, Qt::DisplayRole);
        m_model->setData(index, row.words, CompletionDelegate::WordsRole);
        m_model->setData(index, row.words, Qt::ToolTipRole);
        m_model->setData(index, QString(row.label + QLatin1String(", ") + row.words), Qt::AccessibleTextRole);
        m_model->setData(index, found.at(at).second, CompletionDelegate::OfferRole);
    }
    //: What a screen reader calls the list of what may be typed here.
    m_list->setAccessibleName(tr("Completions"));
    place();
    // Nothing has been typed and nobody asked: Enter is still a new line.
    choose(m_isAsked || !words.isEmpty() ? 0 : -1);
}

void CompletionPopup::place()
{
    if (m_offer.rows.isEmpty()) {
        return;
    }
    QTextCursor begin(m_editor.document());
    begin.setPosition(qMin(m_offer.begin, m_editor.document()->characterCount() - 1));
    const QRect caret = m_editor.cursorRect(begin);
    if (!m_editor.viewport()->rect().intersects(caret)) {
        close();
        return;
    }
    const auto *delegate = static_cast<CompletionDelegate *>(m_list->itemDelegate());
    const int rows = qMin(m_model->rowCount(), mostRowsShown);
    m_words->setFixedHeight(2 * QFontMetrics(m_words->font()).lineSpacing() + 2 * Space::tiny);
    const int height = rows * delegate->rowHeight(m_list->font()) + m_words->height() + 3;
    const int width = qBound(narrowest, m_editor.viewport()->width() - caret.left(), widest);
    const QPoint below = m_editor.viewport()->mapToGlobal(caret.bottomLeft() + QPoint(0, 2));
    const QScreen *screen = m_editor.screen();
    const QRect room = screen ? screen->availableGeometry() : QRect(below, QSize(width, height));
    QPoint corner = below;
    if (below.y() + height > room.bottom()) {
        corner.setY(m_editor.viewport()->mapToGlobal(caret.topLeft()).y() - height - 2);
    }
    corner.setX(qMax(room.left(), qMin(below.x(), room.right() - width)));
    m_frame->setGeometry(QRect(corner, QSize(width, height)));
    m_frame->show();
}

void CompletionPopup::choose(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
        m_list->scrollToTop();
    }
    // All of what the row has no room for.
    m_words->setText(index.data(CompletionDelegate::WordsRole).toString());
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().row();
}

void CompletionPopup::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const bool isStep = rows == 1 || rows == -1;
    int next = current() + rows;
    if (current() < 0) {
        next = rows > 0 ? 0 : last;
    } else if (isStep && (next < 0 || next > last)) {
        next = next < 0 ? last : 0; // begins again at the other end
    }
    choose(qBound(0, next, last));
}

void CompletionPopup::accept()
{
    if (current() < 0) {
        return;
    }
    const int chosen = m_list->currentIndex().data(CompletionDelegate::OfferRole).toInt();
    const CompletionOffer offer = m_offer;
    const CompletionRow row = offer.rows.at(chosen);
    close();
    m_isAccepting = true;
    QTextCursor cursor = m_editor.textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(offer.begin);
    cursor.setPosition(offer.end, QTextCursor::KeepAnchor);
    cursor.insertText(row.text);
    int place = offer.begin + row.cursor;
    if (offer.commaBefore) {
        cursor.setPosition(*offer.commaBefore);
        cursor.insertText(QStringLiteral(","));
        ++place;
    }
    cursor.endEditBlock();
    cursor.setPosition(place);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    m_isAccepting = false;
    m_futile = -1;
    if (row.isKey) {
        m_pause.start(); // its value may be offered, too
    }
}

void CompletionPopup::onContentsChange(int position, int removed, int added)
{
    if (m_offer.rows.isEmpty() || m_isAccepting) {
        return;
    }
    // Qt may tell of more text than has changed: what counts is the difference.
    if (position > m_offer.end || position + removed < m_offer.begin) {
        if (removed != added) {
            close();
        }
        return;
    }
    m_offer.end += added - removed;
    if (m_offer.end < m_offer.begin) {
        close();
    }
}

void CompletionPopup::onCursorMoved()
{
    m_isWaiting = false;
    if (m_offer.rows.isEmpty() || m_isAccepting) {
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    const bool isInside = cursor.position() >= m_offer.begin && cursor.position() <= m_offer.end;
    const QTextDocument *document = m_editor.document();
    if (!isInside || cursor.hasSelection()
        || document->findBlock(m_offer.begin) != document->findBlock(m_offer.end)) {
        close();
        return;
    }
    narrow();
}

bool CompletionPopup::takesKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        return !m_editor.isReadOnly();
    }
    if (!isOpen() || modifiers != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        if (current() < 0) {
            return false;
        }
        // All of it has been typed: the key means what it always means.
        const CompletionRow &row =
            m_offer.rows.at(m_list->currentIndex().data(CompletionDelegate::OfferRole).toInt());
        QTextCursor range(m_editor.document());
        range.setPosition(m_offer.begin);
        range.setPosition(m_offer.end, QTextCursor::KeepAnchor);
        return range.selectedText() != row.text;
    }
    default:
        return false;
    }
}

bool CompletionPopup::handleKey(const QKeyEvent &event)
{
    if (!takesKey(event)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Space:
        open();
        break;
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_PageUp:
        move(-mostRowsShown);
        break;
    case Qt::Key_PageDown:
        move(mostRowsShown);
        break;
    default:
        accept();
        break;
    }
    return true;
}

void CompletionPopup::noteTyped(const QKeyEvent &event)
{
    if (!m_offer.rows.isEmpty() || event.text().size() != 1) {
        return;
    }
    m_pause.stop();
    m_isWaiting = false;
    const QChar character = event.text().at(0);
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || m_editor.isReadOnly()) {
        return;
    }
    const int here = m_editor.textCursor().position();
    const bool isStillFutile = m_futile >= 0 && here >= m_futile && belongsToWord(character);
    if (!isStillFutile) {
        m_futile = -1;
        if (opens(character)) {
            m_pause.start();
        }
    }
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (takesKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (handleKey(key)) {
            return true;
        }
        noteTyped(key);
        break;
    }
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (m_isComposing) {
            close();
        }
        break;
    case QEvent::FocusOut:
    case QEvent::LanguageChange:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::MouseButtonPress:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Hearth
