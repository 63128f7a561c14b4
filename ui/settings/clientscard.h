#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <memory>

namespace Hearth {

class ClientsModel;
class DataTable;

/// Clients of the gateway with tokens of their own: who they are, what they may do; add, revoke, remove.
class ClientsCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// \a writer outlives this.
    explicit ClientsCard(SettingsWriter &writer, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void buildQuestion();
    void update();
    void add();
    void revokeOrRestore();
    void showButtons();
    void ask(bool asking);
    void remove();
    [[nodiscard]] const ClientRow *current() const; ///< Null: none is chosen.

    SettingsWriter &m_writer;
    ClientsModel *m_model;
    QLabel *m_intro;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_revoke;
    QPushButton *m_remove;
    QWidget *m_question;
    QLabel *m_questionWords;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace Hearth
