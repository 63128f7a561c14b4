#include "forms/providercard.h"

#include "widgets/elidedlabel.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Hearth {

namespace {

QLabel *makeWords(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProviderCard::ProviderCard(QWidget *parent)
    : Card(parent)
    , m_address(new ElidedLabel(this))
    , m_facts(makeWords("providerFacts", this))
    , m_findingRow(new QWidget(this))
    , m_glyph(new GlyphLabel(m_findingRow))
    , m_finding(makeWords("providerFinding", m_findingRow))
    , m_owner(makeWords("providerOwner", this))
    , m_actions(new EntryActions(QStringLiteral("provider"), false, this))
{
    m_address->setObjectName(QStringLiteral("providerAddress"));
    m_address->setMuted(true);
    m_facts->setProperty("muted", true);
    auto *row = new QHBoxLayout(m_findingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_finding, 1);
    body()->setSpacing(Space::small);
    body()->addWidget(m_address);
    body()->addWidget(m_facts);
    body()->addWidget(m_findingRow);
    body()->addWidget(m_owner);
    body()->addWidget(m_actions);
}

void ProviderCard::setProvider(const ListedProvider &provider, const WorstFinding &findings)
{
    m_provider = provider;
    m_findings = findings;
    update();
}

void ProviderCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
}

void ProviderCard::update()
{
    const ProviderForm &form = m_provider.form;
    setTitle(form.id);
    m_address->setText(form.baseUrl.isEmpty()
            //: The config names no address: OpenClaw knows it by the provider's id.
            ? tr("address known to OpenClaw")
            : addressForShow(form.baseUrl));
    QStringList facts;
    if (!form.api.isEmpty()) {
        facts.append(apiWords(form.api));
    }
    if (!m_provider.isReadOnly()) {
        facts.append(keyWords(form.key));
    }
    if (form.timeoutSeconds) {
        facts.append(tr("%n second(s) for a request", nullptr, int(*form.timeoutSeconds)));
    }
    const int further = int(form.otherKeys.size()) + (form.headers > 0 ? 1 : 0);
    if (further > 0) {
        facts.append(tr("%n further setting(s) in the text", nullptr, further));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_findingRow->setVisible(m_findings.severity.has_value());
    if (m_findings.severity) {
        const int more = int(m_findings.sentences.size()) - 1;
        m_glyph->setGlyph(glyphOf(*m_findings.severity));
        m_finding->setText(more == 0
                ? m_findings.sentences.constFirst()
                //: Behind a sentence about a provider: how much else there is to say.
                : m_findings.sentences.constFirst() + u' ' + tr("%n more.", nullptr, more));
        m_finding->setToolTip(m_findings.sentences.join(u'\n'));
    }
    m_owner->setVisible(m_provider.isReadOnly());
    //: %1: path of a file.
    m_owner->setText(
        tr("It stands in %1, which this config includes. Change it there.").arg(m_provider.file));
}

} // namespace Hearth
