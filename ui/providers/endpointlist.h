#pragma once

#include "base/result.h"
#include "config/modelref.h"
#include "providers/hostedendpoint.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Hearth {

class DataTable;
class EndpointsModel;

/// "Where it runs": asked for by a click, because it is a request to the internet. GUI thread.
class EndpointList final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointList(QWidget *parent = nullptr);
    void setModel(const ModelRef &ref); ///< What was asked before for it is shown again.
    void setEndpoints(const ModelRef &ref, const Result<QList<HostedEndpoint>> &endpoints);
    void retranslate();

Q_SIGNALS:
    void endpointsRequested(const Hearth::ModelRef &ref);

private:
    void showAll();

    ModelRef m_ref;
    QHash<ModelRef, QList<HostedEndpoint>> m_known;
    QHash<ModelRef, Error> m_failed;
    QHash<ModelRef, bool> m_waiting;
    QLabel *m_title;
    QPushButton *m_ask;
    QLabel *m_note;
    DataTable *m_table;
    EndpointsModel *m_model;
};

} // namespace Hearth
