#include "activity/activitypage.h"

#include "activity/activityfigures.h"
#include "activity/bodydialog.h"
#include "activity/filterbar.h"
#include "activity/requestdetails.h"
#include "activity/requestlogmodel.h"
#include "activity/runningmodel.h"
#include "activity/snippetcard.h"
#include "activity/staymenu.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"
#include "widgets/lineicon.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/wording.h"

#include <QBitArray>
#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int mostRunningRows = 4; ///< More of them scroll.
constexpr int fewRunningRows = 2; ///< The same in a window below lowPage.
constexpr int lowPage = 700; ///< Pixels.
constexpr int longLog = 1000; ///< Rows from which working figures out takes time. Our choice.

QPushButton *segment(const char *name, QButtonGroup *group, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setProperty("segment", true);
    group->addButton(button);
    return button;
}

QList<int> columnsNamed(const QStringList &names)
{
    QList<int> columns;
    for (int i = 0; i < requestColumnCount; ++i) {
        if (names.contains(columnName(RequestColumn(i)))) {
            columns.append(i);
        }
    }
    return columns;
}

QList<int> usualColumns()
{
    QList<int> columns;
    for (const RequestColumn column : defaultColumns()) {
        columns.append(int(column));
    }
    return columns;
}

} // namespace

ActivityPage::ActivityPage(QWidget *parent)
    : Page(Body::Filling, parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_columns(usualColumns())
    , m_bodiesBanner(new Banner(this))
    , m_runningCard(new Card(this))
    , m_runningTable(new DataTable(m_runningCard))
    , m_running(new RunningModel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, m_stack))
    , m_figures(new ActivityFigures(m_stack))
    , m_connect(new QWidget(m_stack))
    , m_empty(new EmptyState(QStringLiteral("activity"), m_connect))
    , m_snippets(new SnippetCard(m_connect))
{
    m_since.start();
    addHeader();
    m_bodiesBanner->setObjectName(QStringLiteral("bodiesBanner"));
    m_bodiesBanner->hide();
    connect(m_bodiesBanner, &Banner::mainTriggered, this,
        [this] { Q_EMIT bodiesRequested(LogSettings::Bodies::Never, 0); });
    body()->addWidget(m_bodiesBanner);
    addRunning();
    addLog();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_figures);
    auto *column = new QVBoxLayout(m_connect);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_snippets, 1);
    m_stack->addWidget(m_connect);
    body()->addWidget(m_stack, 1);
    addMenus();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ActivityPage::refresh);
    retranslate();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    const QList<int> kept = columnsNamed(preferences.activityColumns());
    m_columns = kept.isEmpty() ? usualColumns() : kept;
    fillColumnsMenu();
    showColumns();
}

void ActivityPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    m_since.start();
    m_snippets->setGateway(snapshot->gateway);
    refresh();
    showLog();
    showParts();
}

QWidget *ActivityPage::firstFocus()
{
    QWidget *shown = m_stack->currentWidget();
    return shown == m_connect ? m_snippets->firstFocus()
        : shown == m_figures  ? static_cast<QWidget *>(m_figuresButton)
                              : m_table;
}

void ActivityPage::setBody(quint64 number, const Result<RequestBody> &body)
{
    if (!body) {
        Q_EMIT noticeRequested(body.error().kind == ErrorKind::NotFound
                ? tr("The texts of this request are not kept any more.")
                : errorSentence(body.error()));
        return;
    }
    if (number == m_chosen) {
        auto *dialog = new BodyDialog(*body, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    m_tick.start();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick.stop();
}

void ActivityPage::addHeader()
{
    auto *views = new QWidget(this);
    auto *group = new QButtonGroup(this);
    m_logButton = segment("activityLogButton", group, views);
    m_figuresButton = segment("activityFiguresButton", group, views);
    m_connectButton = segment("activityConnectButton", group, views);
    m_logButton->setChecked(true);
    auto *line = new QHBoxLayout(views);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::tiny);
    for (QPushButton *button : {m_logButton, m_figuresButton, m_connectButton}) {
        line->addWidget(button);
        connect(button, &QPushButton::toggled, this, [this](bool isOn) {
            if (isOn) {
                showParts();
            }
        });
    }
    addAction(views);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("activityExport"));
    addAction(m_export);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("activityClear"));
    connect(m_clear, &QPushButton::clicked, this, &ActivityPage::clearRequested);
    addAction(m_clear);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_snapshot->activity.canRestore) {
            Q_EMIT restoreRequested();
        } else {
            QGuiApplication::clipboard()->setText(m_snippets->address());
            Q_EMIT noticeRequested(tr("The address is copied."));
        }
    });
    m_empty->setObjectName(QStringLiteral("activityEmpty"));
    connect(m_snippets, &SnippetCard::copied, this,
        [this] { Q_EMIT noticeRequested(tr("The code is copied.")); });
}

void ActivityPage::addRunning()
{
    m_runningCard->setObjectName(QStringLiteral("runningCard"));
    m_runningTable->setObjectName(QStringLiteral("runningTable"));
    m_runningTable->setModel(m_running);
    m_runningTable->setStretchColumn(RunningModel::WentToColumn);
    m_runningTable->setColumnPriority(RunningModel::PromptColumn, 1);
    m_runningTable->setColumnPriority(RunningModel::ClientColumn, 2);
    m_runningTable->setColumnPriority(RunningModel::AskedColumn, 3);
    m_runningTable->setButtonColumn(RunningModel::CancelColumn);
    connect(m_runningTable, &DataTable::buttonClicked, this, [this](const QModelIndex &index) {
        Q_EMIT cancelRequested(index.siblingAtColumn(0).data(IdRole).toString().toULongLong());
    });
    const auto open = [this](const QModelIndex &index) {
        choose(index.siblingAtColumn(0).data(IdRole).toString().toULongLong());
    };
    connect(m_runningTable, &QTableView::clicked, this, open);
    connect(m_runningTable, &QTableView::activated, this, open);
    m_runningCard->body()->addWidget(m_runningTable);
    m_runningCard->hide();
    body()->addWidget(m_runningCard);
}

void ActivityPage::addLog()
{
    auto *card = new Card(m_splitter);
    m_logCard = card;
    card->setObjectName(QStringLiteral("logCard"));
    m_filter = new FilterBar(card);
    m_columnsButton = new QPushButton(card);
    m_columnsButton->setObjectName(QStringLiteral("activityColumns"));
    m_bodies = new QPushButton(card);
    m_bodies->setObjectName(QStringLiteral("activityBodies"));
    card->body()->addWidget(m_filter);
    m_table = new DataTable(card);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_log = new RequestLogModel(this);
    m_table->setModel(m_log);
    m_table->setStretchColumn(int(RequestColumn::WentTo));
    for (int i = 0; i < requestColumnCount; ++i) {
        if (const std::optional<int> priority = columnPriority(RequestColumn(i))) {
            m_table->setColumnPriority(i, *priority);
        }
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false); // it takes room in every column
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_table->horizontalHeader()->setSortIndicatorShown(column >= 0);
        m_log->sort(column < 0 ? int(RequestColumn::Time) : column, column < 0 ? Qt::DescendingOrder : order);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (!m_isFilling && current.isValid() && (m_details->isVisible() || !isShort())) {
                choose(m_log->record(current)->number);
            }
        });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { choose(m_log->record(index)->number); });
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { choose(m_log->record(index)->number); });
    connect(m_log, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    card->body()->addWidget(m_table, 1);
    m_nothing = new QLabel(card);
    m_nothing->setObjectName(QStringLiteral("activityNothing"));
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    card->body()->addWidget(m_nothing, 1);
    m_count = new QLabel(card);
    m_count->setObjectName(QStringLiteral("activityCount"));
    m_count->setProperty("muted", true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_bodies);
    foot->addWidget(m_columnsButton);
    card->body()->addLayout(foot);
    m_splitter->addWidget(card);
    m_details = new RequestDetails(m_splitter);
    m_details->hide();
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::medium);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_filter, &FilterBar::filterChanged, this, &ActivityPage::showLog);
    connect(m_details, &RequestDetails::closeRequested, this, [this] { choose(0); });
    connect(m_details, &RequestDetails::copied, this, [this] { Q_EMIT noticeRequested(tr("Copied.")); });
    connect(m_details, &RequestDetails::replayRequested, this, &ActivityPage::replayRequested);
    connect(m_details, &RequestDetails::whatIfRequested, this, &ActivityPage::whatIfRequested);
    connect(m_details, &RequestDetails::bodyRequested, this, &ActivityPage::bodyRequested);
    connect(m_details, &RequestDetails::cancelRequested, this, &ActivityPage::cancelRequested);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_splitter) {
            m_filter->focusSearch();
        }
    });
}

/// What the whole log comes to: of a long one at most once a second.
void ActivityPage::workOut()
{
    const RequestList &ended = m_snapshot->activity.ended;
    const bool isTime = ended->size() < longLog || !m_statedFor.isValid() || m_statedFor.hasExpired(1000);
    if (m_stated == ended || !isTime) {
        return;
    }
    m_statedFor.start();
    m_stated = ended;
    m_stats = activityStats(*m_stated);
    m_filter->setChoices(choicesOf(*m_stated));
}

void ActivityPage::refresh()
{
    workOut();
    showRunning();
    showSentence();
    showBodies();
    showChosen();
}

void ActivityPage::showSentence()
{
    const int running = int(m_snapshot->activity.running->size());
    const auto &ended = *m_snapshot->activity.ended;
    if (running > 0) {
        setSentence(tr("%n request(s) under way.", nullptr, running));
    } else if (ended.isEmpty()) {
        setSentence(tr("No requests yet."));
    } else {
        const RequestRecord &last = *ended.constFirst();
        //: %1: a model.
        setSentence(last.state == RequestRecord::State::Served
                ? tr("The last request went to %1.").arg(wentToText(last))
                : last.state == RequestRecord::State::Failed ? tr("The last request failed.")
                                                             : tr("The last request was cancelled."));
    }
    QStringList figures;
    if (!ended.isEmpty()) {
        const RequestRecord &last = *ended.constFirst();
        //: %1: "12 s ago".
        figures.append(
            tr("Last one %1")
                .arg(ageText(std::max(now() - last.at - last.total, std::chrono::milliseconds(0)))));
        figures.append(tr("%n request(s) in the log", nullptr, m_stats.all.count()));
        if (m_stats.all.failed > 0) {
            figures.append(tr("%n failed", nullptr, m_stats.all.failed));
        }
        if (m_stats.all.firstTokenMs.count > 0) {
            const auto median = std::chrono::milliseconds(qRound64(m_stats.all.firstTokenMs.p50));
            //: %1: a duration that half of the requests stay below.
            figures.append(tr("first token after %1 (median)").arg(durationText(median)));
        }
        if (m_stats.lan + m_stats.hosted > 0) {
            figures.append(tr("%n left this computer", nullptr, m_stats.lan + m_stats.hosted));
        }
        if (m_stats.all.cut > 0) {
            figures.append(tr("%n prompt(s) cut", nullptr, m_stats.all.cut));
        }
    }
    setDetail(figures.join(QStringLiteral(" · ")));
}

void ActivityPage::showRunning()
{
    const QList<RunningRow> rows = runningRows(m_snapshot->activity.running, now());
    m_running->setRows(rows);
    m_runningCard->setVisible(!rows.isEmpty());
    const int most = height() < lowPage ? fewRunningRows : mostRunningRows;
    const int shown = std::min<int>(int(rows.size()), most);
    m_runningTable->setFixedHeight(m_runningTable->horizontalHeader()->sizeHint().height()
        + shown * m_runningTable->verticalHeader()->defaultSectionSize());
}

void ActivityPage::showLog()
{
    m_isFilling = true;
    m_log->setToday(QDateTime::fromMSecsSinceEpoch(now().count()).date());
    m_log->setRecords(filtered(*m_snapshot->activity.ended, m_filter->filter(), now()));
    const QModelIndex wanted = m_chosen > 0 ? m_log->indexForNumber(m_chosen) : QModelIndex();
    if (wanted.row() != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(wanted);
    }
    m_isFilling = false;
    const int all = int(m_snapshot->activity.ended->size());
    const int shown = int(m_log->records().size());
    m_table->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    m_count->setVisible(shown > 0);
    m_nothing->setText(all == 0 ? tr("No request has ended yet.") : tr("No request is like that."));
    //: How many of all requests a filter lets through; %1: those.
    m_count->setText(shown == all ? tr("%n request(s)", nullptr, all)
                                  : tr("%1 of %n request(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_figures->setRecords(m_log->records());
}

void ActivityPage::showColumns()
{
    QBitArray told(requestColumnCount);
    for (const int column : std::as_const(m_columns)) {
        told.setBit(column);
    }
    told.setBit(int(RequestColumn::Time));
    told.setBit(int(RequestColumn::WentTo));
    told.setBit(int(RequestColumn::State));
    m_table->setToldColumns(told);
}

void ActivityPage::showBodies()
{
    const LogSettings &log = m_snapshot->settings.log;
    const bool isOn = log.bodies != LogSettings::Bodies::Never && now() < log.bodiesUntil;
    m_bodiesBanner->setVisible(isOn);
    if (!isOn) {
        return;
    }
    const QString until = momentText(log.bodiesUntil, QDateTime::fromMSecsSinceEpoch(now().count()).date());
    m_bodiesBanner->setMessage(Glyph::Warning,
        log.bodies == LogSettings::Bodies::All
            //: %1: a time.
            ? tr("Until %1 the texts of all requests and answers are kept in memory, keys masked.").arg(until)
            //: %1: a time.
            : tr("Until %1 the texts of failed requests are kept in memory, keys masked.").arg(until));
    //: Button: keep no more texts of requests.
    m_bodiesBanner->setActions(tr("Stop now"));
}

void ActivityPage::showParts()
{
    const ActivityView &activity = m_snapshot->activity;
    const bool isEmpty = activity.ended->isEmpty() && activity.running->isEmpty();
    m_logButton->setEnabled(!isEmpty);
    m_figuresButton->setEnabled(!activity.ended->isEmpty());
    m_export->setEnabled(!activity.ended->isEmpty());
    m_clear->setEnabled(!activity.ended->isEmpty());
    m_empty->setVisible(isEmpty);
    //: %1: the address that clients are to be given.
    m_empty->setSentence(activity.canRestore ? tr("The log is empty.")
                                             : tr("Point a client at %1.").arg(m_snippets->address()));
    m_empty->setAction(activity.canRestore ? tr("Bring the log back") : tr("Copy the address"));
    QWidget *wanted = isEmpty || m_connectButton->isChecked()        ? m_connect
        : m_figuresButton->isChecked() && !activity.ended->isEmpty() ? static_cast<QWidget *>(m_figures)
                                                                     : m_splitter;
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
    }
}

void ActivityPage::choose(quint64 number)
{
    m_chosen = number;
    if (number == 0) {
        const QWidget *focus = window()->focusWidget();
        const bool wasInside = focus && m_details->isAncestorOf(focus);
        showChosen();
        if (wasInside) {
            m_table->setFocus();
        }
        m_isFilling = true;
        m_table->setCurrentIndex({});
        m_isFilling = false;
    }
    showChosen();
}

void ActivityPage::showChosen()
{
    const std::shared_ptr<const RequestRecord> record = m_chosen > 0 ? find(m_chosen) : nullptr;
    if (record) {
        m_details->setRecord(record, now());
    }
    const bool isOpening = record && !m_details->isVisibleTo(m_splitter);
    m_details->setVisible(record != nullptr);
    m_logCard->setVisible(!record || !isShort());
    if (isOpening && !isShort()) {
        const int whole = m_splitter->height();
        m_splitter->setSizes({whole * 11 / 20, whole * 9 / 20});
    }
}

/// Too low for the log and the details of one request: these take its place.
bool ActivityPage::isShort() const
{
    constexpr int bothFit = 480;
    return m_splitter->height() < bothFit;
}

/// Rows that come on top must not push away what is being read.
void ActivityPage::keepPlace(int added)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() > 0) {
        bar->setMaximum(bar->maximum() + added * m_table->verticalHeader()->defaultSectionSize());
        bar->setValue(bar->value() + added * m_table->verticalHeader()->defaultSectionSize());
    }
}

std::shared_ptr<const RequestRecord> ActivityPage::find(quint64 number) const
{
    for (const RequestList &list : {m_snapshot->activity.running, m_snapshot->activity.ended}) {
        const auto found = std::find_if(
            list->cbegin(), list->cend(), [number](const auto &each) { return each->number == number; });
        if (found != list->cend()) {
            return *found;
        }
    }
    return nullptr;
}

std::chrono::milliseconds ActivityPage::now() const
{
    return m_snapshot->takenAtEpoch + std::chrono::milliseconds(m_since.elapsed());
}

void ActivityPage::retranslate()
{
    //: View of the page: the log of requests.
    m_logButton->setText(tr("Requests"));
    //: View of the page: what the requests come to.
    m_figuresButton->setText(tr("Figures"));
    //: View of the page: how programs are pointed at Hearth.
    m_connectButton->setText(tr("Connect"));
    m_connectButton->setToolTip(tr("How a client is pointed at Hearth"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save or copy the requests that are shown"));
    //: Button: empties the log of requests.
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empty the log; it can be brought back for 10 seconds"));
    m_runningCard->setTitle(tr("Under way"));
    m_runningTable->setAccessibleName(m_runningCard->title());
    m_running->retranslate();
    m_table->setAccessibleName(tr("Requests that have ended"));
    m_log->retranslate();
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Choose the columns"));
    //: Button with a menu: whether the texts of requests are kept.
    m_bodies->setText(tr("Keep texts"));
    m_bodies->setAccessibleName(m_bodies->text());
    fillExportMenu();
    fillColumnsMenu();
    fillBodiesMenu();
    setSnapshot(m_snapshot);
}

} // namespace Hearth
