#pragma once

#include "config/configvalues.h"
#include "routing/routingvalues.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace Hearth {

class ElidedLabel;
class GlyphLabel;

/// What a request would meet at one hop.
struct HopView
{
    enum class Verdict {
        WouldServe, ///< The winner.
        Behind, ///< Tried when those before it fail.
        PassedOver, ///< The candidate's reason says why.
    };

    /// What is known of the target.
    enum class Standing {
        Planned, ///< The plan has a verdict on it.
        Unresolved, ///< It names no provider or model.
        NotInForce, ///< Not saved yet: the route in force does not have it.
    };

    int number = 1; ///< Of the target in the route, from 1.
    QString target; ///< As the route has it: a reference or an alias.
    Standing standing = Standing::Planned;
    Candidate candidate;
    std::optional<ModelCost> cost; ///< Declared.
    Verdict verdict = Verdict::Behind;
    bool pretendDown = false; ///< Of the whole provider.
    bool pretendCold = false;
    bool canBeCold = false; ///< It is in memory, or pretended not to be: the question makes sense.

    bool operator==(const HopView &) const = default;
};

/// One target of a route with its live verdict and the switches of the what-if questions. The winner is
/// marked.
class HopRow final : public QFrame
{
    Q_OBJECT

public:
    explicit HopRow(QWidget *parent = nullptr);
    void setHop(const HopView &hop);
    [[nodiscard]] const HopView &hop() const { return m_hop; }

Q_SIGNALS:
    void pretendDownChanged(const QString &provider, bool down);
    void pretendColdChanged(const Hearth::ModelRef &ref, bool cold);
    void closeCoolDownRequested(const QString &provider);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHop();
    void updateIcons();
    [[nodiscard]] QString verdictWord() const;
    [[nodiscard]] QString windowText() const;
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString restText() const;
    void showRest();
    void showSwitches();

    HopView m_hop;
    GlyphLabel *m_glyph;
    ElidedLabel *m_model;
    QLabel *m_placeIcon;
    QLabel *m_facts;
    QLabel *m_reason;
    QLabel *m_rest; ///< Of the provider, after failures.
    QPushButton *m_close; ///< Ends the rest.
    QWidget *m_mark; ///< The verdict's shape.
    QLabel *m_verdict;
    QPushButton *m_down;
    QPushButton *m_cold;
};

} // namespace Hearth
