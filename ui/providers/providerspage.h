#pragma once

#include "widgets/page.h"

#include <QTimer>

class QItemSelectionModel;
class QPushButton;

namespace Hearth {

class Card;
class EmptyState;
class ModelDetails;
class ServerCard;
class ServerList;
class ServerListModel;

/// "What is there, what is loaded?": the servers by place, the models of one, the details of one model.
class ProvidersPage final : public Page
{
    Q_OBJECT

public:
    explicit ProvidersPage(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void showServer(const QString &provider); ///< Chooses it, now or once it is there.

Q_SIGNALS:
    void checkRequested(); ///< Look at every server now.
    void configPathRequested(const QString &path); ///< Open the config there: "models.providers.lmstudio".

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addPanes();
    void chooseServer();
    void showChosen();
    [[nodiscard]] std::shared_ptr<const ProviderRow> chosen() const; ///< Null: none.
    void setHead();

    std::shared_ptr<const Snapshot> m_snapshot; ///< Never null.
    QString m_wanted; ///< The server that was chosen last.
    bool m_isFilling = false; ///< A change of the current row is not the user's.
    QPushButton *m_check;
    EmptyState *m_empty;
    QWidget *m_panes;
    Card *m_listCard;
    ServerList *m_list;
    ServerListModel *m_model;
    ServerCard *m_server;
    ModelDetails *m_details;
    QTimer m_tick; ///< Ages and waits go on between snapshots.
};

} // namespace Hearth
