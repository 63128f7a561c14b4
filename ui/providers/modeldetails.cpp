#include "providers/modeldetails.h"

#include "providers/agreement.h"
#include "providers/modelsmodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

ModelDetails::ModelDetails(QWidget *parent)
    : Card(parent)
    , m_reference(new ElidedLabel(this))
    , m_copy(new QPushButton(this))
    , m_agreementGlyph(new GlyphLabel(this))
    , m_agreement(new QLabel(this))
{
    setObjectName(QStringLiteral("modelDetails"));
    m_reference->setObjectName(QStringLiteral("modelReference"));
    m_reference->setMuted(true);
    m_copy->setObjectName(QStringLiteral("copyReferenceButton"));
    m_copy->setProperty("flat", true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_reference->text());
        Q_EMIT copied(m_reference->text());
    });
    titleRow()->addWidget(m_reference);
    titleRow()->addWidget(m_copy);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::large);
    m_config = addColumn(columns, QStringLiteral("inConfig"));
    m_server = addColumn(columns, QStringLiteral("onServer"));
    m_abilities = addColumn(columns, QStringLiteral("abilities"));
    body()->addLayout(columns);

    auto *agreement = new QHBoxLayout;
    agreement->setSpacing(Space::small);
    agreement->addWidget(m_agreementGlyph);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_agreement->setWordWrap(true);
    m_agreement->setTextFormat(Qt::PlainText);
    agreement->addWidget(m_agreement, 1);
    body()->addLayout(agreement);
    retranslate();
}

void ModelDetails::setModel(const ModelRow *model)
{
    const std::optional<ModelRow> next = model ? std::optional<ModelRow>(*model) : std::nullopt;
    if (m_model != next) {
        m_model = next;
        retranslate();
    }
}

void ModelDetails::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

ModelDetails::Column ModelDetails::addColumn(QHBoxLayout *row, const QString &name)
{
    const Column column{new QLabel(this), new QLabel(this)};
    column.heading->setProperty("muted", true);
    column.heading->setTextFormat(Qt::PlainText);
    column.lines->setObjectName(name);
    column.lines->setWordWrap(true);
    column.lines->setTextFormat(Qt::PlainText);
    column.lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Space::tiny);
    lines->addWidget(column.heading);
    lines->addWidget(column.lines, 1);
    row->addLayout(lines, 1);
    return column;
}

void ModelDetails::retranslate()
{
    setVisible(m_model.has_value());
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy the model's reference, as clients send it"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_config.heading->setText(tr("In the config"));
    m_server.heading->setText(tr("On the server"));
    //: What a model can do: images, tools, reasoning.
    m_abilities.heading->setText(tr("Capabilities"));
    if (!m_model) {
        return;
    }
    setTitle(m_model->name.isEmpty() ? m_model->ref.model : m_model->name);
    m_reference->setText(m_model->ref.toString());
    m_config.lines->setText(configText());
    m_server.lines->setText(serverText());
    m_abilities.lines->setText(abilitiesText());
    m_agreement->setText(agreementSentence(*m_model));
    m_agreementGlyph->setGlyph(glyphOf(agreementOf(*m_model)));
}

QString ModelDetails::configText() const
{
    if (!m_model->isDeclared) {
        //: A model of a server that the config does not name.
        return tr("Not named");
    }
    QStringList lines;
    if (m_model->contextConfigured) {
        //: %1: tokens of the context window.
        lines.append(tr("Window %1").arg(tokensText(m_model->contextConfigured)));
    }
    if (m_model->maxTokens) {
        //: %1: tokens that an answer may have at most.
        lines.append(tr("Answer up to %1").arg(tokensText(m_model->maxTokens)));
    }
    if (!m_model->alias.isEmpty()) {
        lines.append(tr("Alias %1").arg(m_model->alias));
    }
    //: The config names a model, but sets nothing of it.
    return lines.isEmpty() ? tr("Named, nothing set") : lines.join(QLatin1Char('\n'));
}

QString ModelDetails::serverText() const
{
    QStringList lines;
    if (m_model->contextLoaded || m_model->contextMax) {
        //: %1: tokens of the context window, as loaded and at most: "32,768 / 262,144".
        lines.append(tr("Window %1").arg(windowText(*m_model)));
    }
    QStringList build;
    for (const QString &part : {m_model->parameters, m_model->quantization,
             m_model->sizeBytes ? bytesText(*m_model->sizeBytes) : QString()}) {
        if (!part.isEmpty()) {
            build.append(part);
        }
    }
    if (!build.isEmpty()) {
        lines.append(build.join(QStringLiteral(" · ")));
    }
    if (m_model->slotsTotal) {
        //: %1: "1 of 4" slots of a model that are busy.
        lines.append(tr("Slots busy %1").arg(slotsText(*m_model)));
    }
    //: The server has said nothing of a model.
    return lines.isEmpty() ? tr("Nothing told") : lines.join(QLatin1Char('\n'));
}

QString ModelDetails::abilitiesText() const
{
    QStringList lines;
    if (m_model->embedding) {
        //: A model that makes vectors, not answers.
        lines.append(tr("Embeddings only"));
    }
    if (m_model->images.value_or(false)) {
        //: What a model takes.
        lines.append(tr("Images"));
    }
    if (m_model->tools.value_or(false)) {
        //: A model can call tools.
        lines.append(tr("Tools"));
    }
    if (m_model->reasoning) {
        //: A model thinks before it answers.
        lines.append(tr("Reasoning"));
    }
    //: A model that takes and gives text alone.
    return lines.isEmpty() ? tr("Text") : lines.join(QLatin1Char('\n'));
}

} // namespace Hearth
