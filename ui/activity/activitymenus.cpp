#include "activity/activitypage.h"
#include "activity/requestlogmodel.h"
#include "activity/staymenu.h"
#include "gateway/activityexport.h"
#include "preferences/preferences.h"
#include "widgets/datatable.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr qint64 halfHour = 30 * 60 * 1000; ///< Milliseconds.
constexpr qint64 eightHours = 16 * halfHour;

bool alwaysShown(RequestColumn column)
{
    return column == RequestColumn::Time || column == RequestColumn::WentTo || column == RequestColumn::State;
}

} // namespace

void ActivityPage::addMenus()
{
    m_exportMenu = new QMenu(this);
    m_exportMenu->setObjectName(QStringLiteral("activityExportMenu"));
    m_export->setMenu(m_exportMenu);
    m_columnsMenu = new StayMenu(this);
    m_columnsMenu->setObjectName(QStringLiteral("activityColumnsMenu"));
    m_columnsButton->setMenu(m_columnsMenu);
    m_bodiesMenu = new QMenu(this);
    m_bodiesMenu->setObjectName(QStringLiteral("activityBodiesMenu"));
    m_bodies->setMenu(m_bodiesMenu);
    connect(m_bodiesMenu, &QMenu::aboutToShow, this, &ActivityPage::fillBodiesMenu);
    showColumns();
}

void ActivityPage::fillExportMenu()
{
    m_exportMenu->clear();
    const auto add = [this](const QString &text, Format format) {
        m_exportMenu->addAction(text, this, [this, format] { exportTo(format); });
    };
    //: Menu entry: saves the requests that are shown.
    add(tr("CSV file…"), Format::Csv);
    //: Menu entry: saves the requests that are shown, a JSON object a line.
    add(tr("JSON Lines file…"), Format::JsonLines);
    add(tr("Markdown file…"), Format::Markdown);
    m_exportMenu->addSeparator();
    const auto copy = [this](Format format) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(exported(format)));
        Q_EMIT noticeRequested(tr("%n request(s) copied.", nullptr, int(m_log->records().size())));
    };
    m_exportMenu->addAction(tr("Copy as CSV"), this, [copy] { copy(Format::Csv); });
    m_exportMenu->addAction(tr("Copy as JSON Lines"), this, [copy] { copy(Format::JsonLines); });
    m_exportMenu->addAction(tr("Copy as Markdown"), this, [copy] { copy(Format::Markdown); });
}

void ActivityPage::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (int i = 0; i < requestColumnCount; ++i) {
        const auto column = RequestColumn(i);
        QAction *action = m_columnsMenu->addAction(columnTitle(column));
        action->setObjectName(QStringLiteral("column_") + columnName(column));
        action->setCheckable(true);
        action->setChecked(alwaysShown(column) || m_columns.contains(i));
        action->setEnabled(!alwaysShown(column));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            m_columns.removeAll(i);
            if (isShown) {
                m_columns.append(i);
            }
            showColumns();
            if (m_preferences) {
                QStringList names;
                for (const int each : std::as_const(m_columns)) {
                    names.append(columnName(RequestColumn(each)));
                }
                m_preferences->setActivityColumns(names);
            }
        });
    }
}

void ActivityPage::fillBodiesMenu()
{
    m_bodiesMenu->clear();
    const LogSettings &log = m_snapshot->settings.log;
    const bool isOn = log.bodies != LogSettings::Bodies::Never && now() < log.bodiesUntil;
    const auto add = [this](const QString &text, const char *name, LogSettings::Bodies bodies, qint64 span) {
        QAction *action = m_bodiesMenu->addAction(text, this,
            [this, bodies, span] { Q_EMIT bodiesRequested(bodies, qint64(now().count()) + span); });
        action->setObjectName(QLatin1String(name));
        return action;
    };
    using Bodies = LogSettings::Bodies;
    //: Menu entry: no texts of requests are kept.
    QAction *never = add(tr("Keep no texts"), "bodiesNever", Bodies::Never, 0);
    never->setEnabled(isOn);
    m_bodiesMenu->addSeparator();
    //: Menu entry: keep the texts of requests that fail.
    add(tr("Of failed requests, for 30 minutes"), "bodiesErrors", Bodies::Errors, halfHour);
    //: Menu entry: keep the texts of all requests.
    add(tr("Of all requests, for 30 minutes"), "bodiesAll", Bodies::All, halfHour);
    add(tr("Of all requests, for 8 hours"), "bodiesAllLong", Bodies::All, eightHours);
}

void ActivityPage::exportTo(Format format)
{
    const QString end = format == Format::Csv ? QStringLiteral("csv")
        : format == Format::JsonLines         ? QStringLiteral("jsonl")
                                              : QStringLiteral("md");
    auto *dialog = new QFileDialog(this, tr("Save the requests"));
    dialog->setObjectName(QStringLiteral("activitySaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(end);
    const QDate day = QDateTime::fromMSecsSinceEpoch(now().count()).date();
    dialog->selectFile(QStringLiteral("hearth-%1.%2").arg(day.toString(Qt::ISODate), end));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &path) { Q_EMIT saveRequested(path, exported(format)); });
    dialog->open();
}

QByteArray ActivityPage::exported(Format format) const
{
    if (format == Format::Csv) {
        return activityCsv(m_log->records());
    }
    if (format == Format::JsonLines) {
        return activityJsonLines(m_log->records());
    }
    // As it reads: the chosen columns in the language of the moment.
    QStringList header;
    QList<bool> rightAligned;
    QList<int> columns;
    for (int i = 0; i < requestColumnCount; ++i) {
        if (alwaysShown(RequestColumn(i)) || m_columns.contains(i)) {
            columns.append(i);
            header.append(columnTitle(RequestColumn(i)));
            rightAligned.append(isFigure(RequestColumn(i)));
        }
    }
    QList<QStringList> rows;
    for (int row = 0; row < m_log->rowCount(); ++row) {
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            cells.append(m_log->index(row, column).data().toString());
        }
        rows.append(cells);
    }
    return markdownTable(header, rows, rightAligned);
}

} // namespace Hearth
