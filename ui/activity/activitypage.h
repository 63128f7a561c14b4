#pragma once

#include "activity/logfilter.h"
#include "base/result.h"
#include "gateway/activitystats.h"
#include "gateway/requestbody.h"
#include "widgets/page.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Hearth {

class ActivityFigures;
class Banner;
class Card;
class DataTable;
class EmptyState;
class FilterBar;
class Preferences;
class RequestDetails;
class RequestLogModel;
class RunningModel;
class SnippetCard;

/// What happened? Requests under way, the log of those that have ended with filters and the timeline of each,
/// what they come to, and how a client is pointed at Hearth. GUI thread.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Remembers there which columns are shown. \a preferences outlives this.
    void setPreferences(Preferences &preferences);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// The answer to bodyRequested().
    void setBody(quint64 number, const Result<RequestBody> &body);

Q_SIGNALS:
    void cancelRequested(quint64 number); ///< End this request.
    void clearRequested(); ///< Empty the log; restoreRequested() may follow.
    void restoreRequested();
    void bodyRequested(quint64 number); ///< To be answered by setBody().
    /// Keep texts from now on until \a untilEpochMs; with Never that means nothing.
    void bodiesRequested(Hearth::LogSettings::Bodies bodies, qint64 untilEpochMs);
    void replayRequested(const Hearth::RequestRecord &record); ///< Open the chat with its two models.
    void whatIfRequested(const Hearth::RequestRecord &record); ///< Ask where one like it would go.
    void saveRequested(const QString &path, const QByteArray &bytes); ///< An export.

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Format { Csv, JsonLines, Markdown };

    void addHeader();
    void addRunning();
    void workOut();
    void refresh();
    void showRunning();
    void showBodies();
    void showParts();
    void choose(quint64 number);
    void showChosen();
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] std::shared_ptr<const RequestRecord> find(quint64 number) const;
    [[nodiscard]] std::chrono::milliseconds now() const; ///< Since 1970-01-01 UTC.
    // activitypage_log.cpp: the requests that have ended.
    void addLog();
    void showLog();
    void showColumns();
    void keepPlace(int added);
    // activitymenus.cpp: columns, texts, export.
    void addMenus();
    void fillExportMenu();
    void fillColumnsMenu();
    void fillBodiesMenu();
    void exportTo(Format format);
    [[nodiscard]] QByteArray exported(Format format) const;
    // activitypage_words.cpp: what it says.
    void showSentence();

    std::shared_ptr<const Snapshot> m_snapshot; ///< Never null.
    QElapsedTimer m_since; ///< Of the snapshot.
    Preferences *m_preferences = nullptr;
    RequestList m_stated; ///< What m_stats is of.
    QElapsedTimer m_statedFor; ///< Since then.
    ActivityStats m_stats;
    QList<int> m_columns; ///< RequestColumns that are shown.
    quint64 m_chosen = 0; ///< Whose details show; 0: none.
    bool m_isFilling = false;
    QTimer m_tick;

    QPushButton *m_logButton;
    QPushButton *m_figuresButton;
    QPushButton *m_connectButton;
    QPushButton *m_export;
    QPushButton *m_clear;
    Banner *m_bodiesBanner;
    Card *m_runningCard;
    DataTable *m_runningTable;
    RunningModel *m_running;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    Card *m_logCard;
    FilterBar *m_filter;
    QLabel *m_count;
    QPushButton *m_columnsButton;
    QPushButton *m_bodies;
    DataTable *m_table;
    RequestLogModel *m_log;
    QLabel *m_nothing; ///< The filter lets nothing through.
    RequestDetails *m_details;
    ActivityFigures *m_figures;
    QWidget *m_connect;
    EmptyState *m_empty;
    SnippetCard *m_snippets;
    QMenu *m_exportMenu;
    QMenu *m_columnsMenu;
    QMenu *m_bodiesMenu;
};

} // namespace Hearth
