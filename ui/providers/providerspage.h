#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "engine/wordresult.h"
#include "providers/hostedendpoint.h"
#include "widgets/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QItemSelectionModel;
class QPushButton;

namespace Hearth {

class AddServerDialog;
class Card;
class CardPair;
class EmptyState;
class ModelDetails;
class ServerCard;
class ServerList;
class ServerListModel;

/// "What is there, what is loaded?": the servers by place, the models of one, the details of one model, and
/// what can be done with it. What it wants done it tells by signals; answers come by slots and snapshots.
class ProvidersPage final : public Page
{
    Q_OBJECT

public:
    explicit ProvidersPage(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void showServer(const QString &provider); ///< Chooses it, now or once it is there.
    /// Gives the config as it is at the moment, for what is added to it; of a missing file the text that it
    /// begins with. Without it an empty config is taken.
    void setConfigSource(std::function<Json5Document()> source);
    void openAddServer(); ///< As by a click.
    /// The same with a server chosen that was found; without an address none is.
    void openAddServer(const FoundServer &found);

public Q_SLOTS:
    void setIdentified(const QUrl &baseUrl, const Hearth::ServerReading &reading);
    void setWordResult(const Hearth::ModelRef &ref, const Hearth::WordResult &result);
    void setEndpoints(
        const Hearth::ModelRef &ref, const Hearth::Result<QList<Hearth::HostedEndpoint>> &endpoints);

Q_SIGNALS:
    void checkRequested(); ///< Look at every server now.
    void configPathRequested(const QString &path); ///< Open the config there: "models.providers.lmstudio".
    void discoverRequested(const QStringList &hosts); ///< Empty: this machine.
    void identifyRequested(const QUrl &baseUrl, const Hearth::Secret &key); ///< By safe requests alone.
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void loadRequested(const Hearth::ModelRef &ref, const Hearth::LoadOptions &options);
    void unloadRequested(const Hearth::ModelRef &ref);
    void cancelRequested(const Hearth::ModelRef &ref); ///< The load or unload under way.
    void keepWarmRequested(const Hearth::ModelRef &ref, qint64 untilEpochMs); ///< 0: end it.
    void lookRequested(const QString &provider); ///< At this one now: free, never loads.
    void wordRequested(const Hearth::ModelRef &ref); ///< One short answer: may load or cost.
    void endpointsRequested(const Hearth::ModelRef &ref);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addButtons();
    void addPanes();
    void connectDetails();
    void chooseServer();
    void showChosen();
    void addToConfig(const ModelRef &ref);
    [[nodiscard]] Json5Document config() const;
    void refresh();
    [[nodiscard]] std::shared_ptr<const ProviderRow> chosen() const; ///< Null: none.
    void setHead();

    std::shared_ptr<const Snapshot> m_snapshot; ///< Never null.
    std::function<Json5Document()> m_configSource;
    QString m_wanted; ///< The server that was chosen last.
    bool m_isFilling = false; ///< A change of the current row is not the user's.
    QPushButton *m_check;
    QPushButton *m_find;
    QPushButton *m_add;
    EmptyState *m_empty;
    QWidget *m_panes;
    Card *m_listCard;
    ServerList *m_list;
    ServerListModel *m_model;
    ServerCard *m_server;
    ModelDetails *m_details;
    CardPair *m_pair;
    QPointer<AddServerDialog> m_dialog; ///< Null: not open.
    QTimer m_tick; ///< Ages and waits go on between snapshots.
};

} // namespace Hearth
