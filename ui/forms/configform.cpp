#include "forms/configform.h"

#include "draft/configdraft.h"
#include "forms/defaultsform.h"
#include "forms/providersform.h"
#include "forms/templatedialog.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hearth {

ConfigForm::ConfigForm(ConfigDraft &config, ConfigDraft &settings, QWidget *parent)
    : QWidget(parent)
    , m_config(config)
    , m_showProviders(new QPushButton(this))
    , m_showDefaults(new QPushButton(this))
    , m_templates(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_defaults(new DefaultsForm(config, m_stack))
    , m_providers(new ProvidersForm(config, m_stack))
{
    setObjectName(QStringLiteral("configForm"));
    m_showProviders->setObjectName(QStringLiteral("showProviders"));
    m_showDefaults->setObjectName(QStringLiteral("showDefaults"));
    m_templates->setObjectName(QStringLiteral("templates"));
    m_providers->setSettings(settings);
    m_stack->addWidget(m_providers);
    m_stack->addWidget(m_defaults);
    auto *group = new QButtonGroup(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    for (QPushButton *button : {m_showProviders, m_showDefaults}) {
        button->setCheckable(true);
        button->setProperty("flat", true);
        group->addButton(button);
        head->addWidget(button);
    }
    head->addStretch(1);
    head->addWidget(m_templates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_showProviders);
    connect(m_showProviders, &QPushButton::clicked, this, [this] { show(m_providers); });
    connect(m_showDefaults, &QPushButton::clicked, this, [this] { show(m_defaults); });
    connect(m_templates, &QPushButton::clicked, this, &ConfigForm::openTemplates);
    connect(m_providers, &ProvidersForm::textRequested, this, &ConfigForm::textRequested);
    connect(m_providers, &ProvidersForm::noticeRequested, this, &ConfigForm::noticeRequested);
    connect(&m_config, &ConfigDraft::stateChanged, this, &ConfigForm::updateState);
    retranslate();
    updateState();
    show(m_providers);
}

void ConfigForm::show(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    (part == m_providers ? m_showProviders : m_showDefaults)->setChecked(true);
}

void ConfigForm::openTemplates()
{
    auto *dialog = new TemplateDialog(m_config, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfigForm::updateState()
{
    m_templates->setEnabled(m_config.isEditable());
}

void ConfigForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConfigForm::retranslate()
{
    //: Button: shows the providers of the config and their models.
    m_showProviders->setText(tr("Providers and models"));
    //: Button: shows which model answers, its fallbacks and aliases.
    m_showDefaults->setText(tr("Models that answer"));
    //: Button: opens the dialog with ways to set up models.
    m_templates->setText(tr("Start from a template…"));
}

} // namespace Hearth
