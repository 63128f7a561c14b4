#pragma once

#include "config/syntaxcolours.h"
#include "widgets/page.h"

#include <QList>

class QPushButton;
class QStackedWidget;

namespace Hearth {

class ConfigDraft;
class ConfigSwitch;
class DraftView;

/// What is written, and what is wrong with it: the two files as text.
class ConfigPage final : public Page
{
    Q_OBJECT

public:
    /// The drafts outlive this.
    ConfigPage(ConfigDraft &config, ConfigDraft &settings, QWidget *parent = nullptr);
    ~ConfigPage() override;

    /// Shows a place: the path of one of the two files, its name, or a value's path in them
    /// (`models.providers.lmstudio`); of the latter as much as there is, in openclaw.json first.
    void showPath(const QString &path);
    /// openclaw.json as a form; becomes a child of this. Once.
    void setForm(QWidget *form);
    /// Whether there are other configs to go over to; at first there are not.
    void setSwitchable(bool switchable);
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void templatesRequested(); ///< There is no openclaw.json: show ways to begin one. Only with a form.
    void configChosen(const QString &path); ///< The user wants to work with another openclaw.json.

protected:
    void retranslate() override;

private:
    void addView(ConfigDraft &draft, const QString &name);
    void addShortcuts();
    void showView(int index);
    void updateWords();
    [[nodiscard]] DraftView *current() const;

    SyntaxDefinition m_syntax; ///< Outlives the views, which are deleted in the destructor.
    QStackedWidget *m_stack;
    ConfigSwitch *m_switch;
    QList<DraftView *> m_views; ///< openclaw.json, then hearth.json5.
    QList<QPushButton *> m_switches;
};

} // namespace Hearth
