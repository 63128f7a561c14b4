#pragma once

#include "widgets/page.h"

#include <QList>

class QLabel;
class QPushButton;
class QShortcut;

namespace Hearth {

class ChatColumn;
class Engine;
class Preferences;
class PromptEdit;

/// Which is better? One prompt, two columns: any route, alias or model on each side. Nothing is stored, and
/// looking loads nothing.
class ChatPage final : public Page
{
    Q_OBJECT

public:
    /// Both outlive this.
    ChatPage(Engine &engine, Preferences &preferences, QWidget *parent = nullptr);
    ~ChatPage() override;

    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// A new chat with \a targets, one for each column, and \a prompt ready to be sent; empty: as it stands.
    void prepare(const QStringList &targets, const QString &prompt);

protected:
    void retranslate() override;

private:
    void buildColumns(Engine &engine);
    void buildInput();
    void buildShortcuts();
    void send();
    void stopAll();
    void newChat();
    void suggest(int number);
    void updateState();
    void showSentence();
    void rememberTargets();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QStringList suggestions() const;

    Preferences &m_preferences;
    bool m_targetsAreOurs = false; ///< Nobody has chosen: they follow what is there.
    QList<ChatColumn *> m_columns; ///< Two.
    QWidget *m_suggestions = nullptr;
    QLabel *m_suggestionsLabel = nullptr;
    QList<QPushButton *> m_suggestionButtons;
    PromptEdit *m_prompt = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_stopAll = nullptr;
    QPushButton *m_newChat = nullptr;
    QShortcut *m_escape = nullptr;
};

} // namespace Hearth
