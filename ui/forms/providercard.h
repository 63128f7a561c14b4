#pragma once

#include "forms/configuredproviders.h"
#include "forms/entryactions.h"
#include "widgets/card.h"

class QLabel;

namespace Hearth {

class ElidedLabel;
class GlyphLabel;

/// The provider that is chosen: what its entry says, what is wrong with it, and what can be done with it.
class ProviderCard final : public Card
{
    Q_OBJECT

public:
    explicit ProviderCard(QWidget *parent);

    /// \a findings: of the provider without its models.
    void setProvider(const ListedProvider &provider, const WorstFinding &findings);
    [[nodiscard]] EntryActions *actions() { return m_actions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    ListedProvider m_provider;
    WorstFinding m_findings;
    ElidedLabel *m_address;
    QLabel *m_facts;
    QWidget *m_findingRow;
    GlyphLabel *m_glyph;
    QLabel *m_finding;
    QLabel *m_owner;
    EntryActions *m_actions;
};

} // namespace Hearth
