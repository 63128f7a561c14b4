#include "activity/activitypage.h"

#include "activity/activityfigures.h"
#include "activity/bodydialog.h"
#include "activity/filterbar.h"
#include "activity/requestdetails.h"
#include "activity/requestlogmodel.h"
#include "activity/runningmodel.h"
#include "activity/snippetcard.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"
#include "widgets/tableroles.h"
#include "wording/wording.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
    column->addWidget(m_snippets);
    column->addStretch(1);
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
    constexpr int bothFit = 560;
    return m_splitter->height() < bothFit;
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

} // namespace Hearth
