#pragma once

#include "activity/requestfacts.h"
#include "widgets/card.h"

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Hearth {

class DataTable;
class PartsBar;
class StepsModel;

/// One request in detail: its timeline as a bar and step by step, its figures, and what can be done with it.
/// GUI thread.
class RequestDetails final : public Card
{
    Q_OBJECT

public:
    explicit RequestDetails(QWidget *parent = nullptr);
    /// Not null. \a now since 1970-01-01 UTC: one under way goes on until then.
    void setRecord(const std::shared_ptr<const RequestRecord> &record, std::chrono::milliseconds now);
    [[nodiscard]] const std::shared_ptr<const RequestRecord> &record() const { return m_record; }
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void closeRequested();
    void copied();
    void replayRequested(const Hearth::RequestRecord &record);
    void whatIfRequested(const Hearth::RequestRecord &record);
    void bodyRequested(quint64 number);
    void cancelRequested(quint64 number);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void addContent();
    void retranslate();
    void showRecord();
    void showFacts();

    std::shared_ptr<const RequestRecord> m_record;
    std::chrono::milliseconds m_now{0};
    QPushButton *m_cancel;
    QPushButton *m_body;
    QPushButton *m_replay;
    QPushButton *m_whatIf;
    QPushButton *m_copy;
    QPushButton *m_close;
    PartsBar *m_timeline;
    DataTable *m_steps;
    StepsModel *m_model;
    QWidget *m_factsHome;
    QGridLayout *m_facts;
    QList<RequestFact> m_shownFacts;
    QList<std::pair<QLabel *, QLabel *>> m_factLabels;
};

} // namespace Hearth
