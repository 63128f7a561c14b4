#pragma once

#include "json5/json5path.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Hearth {

class ConfigDraft;
class DefaultsForm;
class ProvidersForm;

/// openclaw.json as a form: the providers and their models, the models that answer, ways to begin. Another
/// view of the draft's text: whatever is changed here is a step of its undo stack, and is saved with it.
class ConfigForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a config, that of openclaw.json, and \a settings, that of hearth.json5, outlive this.
    ConfigForm(ConfigDraft &config, ConfigDraft &settings, QWidget *parent = nullptr);

    void openTemplates(); ///< The dialog with ways to begin.

Q_SIGNALS:
    void textRequested(const Hearth::Json5Path &path); ///< Show the place in the text.
    void noticeRequested(const QString &sentence); ///< Show for a moment.

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(QWidget *part);
    void updateState();
    void retranslate();

    ConfigDraft &m_config;
    QPushButton *m_showProviders;
    QPushButton *m_showDefaults;
    QPushButton *m_templates;
    QStackedWidget *m_stack;
    DefaultsForm *m_defaults;
    ProvidersForm *m_providers;
};

} // namespace Hearth
