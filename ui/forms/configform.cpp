#include "forms/configform.h"

#include "draft/configdraft.h"
#include "forms/defaultsform.h"
#include "forms/providersform.h"
#include "forms/templatedialog.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearth {

ConfigForm::ConfigForm(ConfigDraft &config, ConfigDraft &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_config(config)
    , m_settings(settings)
    , m_words(new QLabel)
    , m_templates(new QPushButton)
    , m_defaults(new DefaultsForm(config))
    , m_providers(new ProvidersForm(config))
{
    setObjectName(QStringLiteral("configForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(QStringLiteral("formWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_templates->setObjectName(QStringLiteral("templates"));
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, Space::small, 0);
    layout->setSpacing(Space::large);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    head->addWidget(m_words, 1);
    head->addWidget(m_templates, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_providers);
    layout->addWidget(m_defaults);
    layout->addStretch(1);
    setWidget(inside);
    setFocusProxy(m_templates);
    connect(m_templates, &QPushButton::clicked, this, &ConfigForm::openTemplates);
    connect(m_providers, &ProvidersForm::textRequested, this, &ConfigForm::textRequested);
    connect(m_providers, &ProvidersForm::noticeRequested, this, &ConfigForm::noticeRequested);
    connect(&m_config, &ConfigDraft::stateChanged, this, &ConfigForm::updateState);
    retranslate();
    updateState();
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
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConfigForm::retranslate()
{
    m_words->setText(
        tr("Each change here is a change of the text, comments and order stay. Nothing is written "
           "to the file before you save."));
    //: Button: opens the dialog with ways to set up models.
    m_templates->setText(tr("Start from a template…"));
}

} // namespace Hearth
