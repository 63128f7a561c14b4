#pragma once

#include "base/result.h"
#include "engine/wordresult.h"
#include "providers/chosenmodel.h"
#include "providers/hostedendpoint.h"
#include "widgets/card.h"

#include <optional>

class QPushButton;
class QScrollArea;

namespace Hearth {

class ComparisonGrid;
class DriftList;
class ElidedLabel;
class EndpointList;
class FactGrid;
class JobRow;
class ModelActions;

/// Everything about one model: what can be done with it, what is being done, what the config and the server
/// say and where they differ, what was measured. GUI thread.
class ModelDetails final : public Card
{
    Q_OBJECT

public:
    explicit ModelDetails(QWidget *parent = nullptr);
    /// Nothing: nothing is shown.
    void setModel(const std::optional<ChosenModel> &chosen, TimePoint now);
    void setWordResult(const ModelRef &ref, const WordResult &result);
    void setEndpoints(const ModelRef &ref, const Result<QList<HostedEndpoint>> &endpoints);
    [[nodiscard]] int naturalHeight(int width) const; ///< With all that there is to show.

Q_SIGNALS:
    void configPathRequested(const QString &path); ///< Open the config there.
    void contentChanged(); ///< It may need another height.
    void copied(const QString &sentence); ///< Something is on the clipboard.
    void loadRequested(const Hearth::ModelRef &ref, const Hearth::LoadOptions &options);
    void unloadRequested(const Hearth::ModelRef &ref);
    void cancelRequested(const Hearth::ModelRef &ref);
    void keepWarmRequested(const Hearth::ModelRef &ref, qint64 untilEpochMs); ///< 0: end it.
    void lookRequested(const QString &provider);
    void wordRequested(const Hearth::ModelRef &ref);
    void endpointsRequested(const Hearth::ModelRef &ref);
    void addToConfigRequested(const Hearth::ModelRef &ref);
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void connectActions();
    void retranslate();
    void showModel(TimePoint now);
    void showAgreement();

    std::optional<ChosenModel> m_chosen;
    ElidedLabel *m_reference;
    QPushButton *m_copy;
    QScrollArea *m_area;
    QWidget *m_content;
    ModelActions *m_actions;
    JobRow *m_job;
    ComparisonGrid *m_comparison;
    DriftList *m_drift;
    FactGrid *m_facts;
    EndpointList *m_endpoints;
};

} // namespace Hearth
