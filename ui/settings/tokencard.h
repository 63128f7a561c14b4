#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <memory>
#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace Hearth {

class Session;

/// What a client needs: the token, hidden until asked for, the base URL, a first request.
class TokenCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// \a session outlives this.
    explicit TokenCard(Session &session, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildToken();
    void buildQuestion();
    void buildClient();
    void update();
    void ask(bool asking);
    void setRevealed(bool revealed);
    void onRenewed(const std::optional<Error> &error);
    [[nodiscard]] QString whereKept() const;
    [[nodiscard]] bool canRenew() const;
    [[nodiscard]] QString exampleRequest() const;

    Session &m_session;
    std::shared_ptr<const Snapshot> m_snapshot;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    QPushButton *m_reveal;
    QPushButton *m_copyToken;
    QPushButton *m_renew;
    QLabel *m_kept;
    QWidget *m_question;
    QLabel *m_questionWords;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QPushButton *m_copyUrl;
    QLabel *m_exampleLabel;
    QPlainTextEdit *m_example;
    QPushButton *m_copyExample;
    QLabel *m_exampleHelp;
    bool m_isRevealed = false;
    bool m_isRenewing = false;
    std::optional<Error> m_error; ///< Of the last renewal.
};

} // namespace Hearth
