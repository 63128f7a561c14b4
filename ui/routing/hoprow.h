#pragma once

#include "routing/routingvalues.h"

#include <QFrame>

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

    int number = 1; ///< From 1.
    Candidate candidate;
    Verdict verdict = Verdict::Behind;
    bool pretendDown = false; ///< Of the whole provider.
    bool pretendCold = false;
    bool canBeCold = false; ///< It is in memory, or pretended not to be: the question makes sense.

    bool operator==(const HopView &) const = default;
};

/// One hop of a route with its live verdict and the switches of the what-if questions. The winner is marked.
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHop();
    void updateIcons();
    [[nodiscard]] QString verdictWord() const;
    [[nodiscard]] QString windowText() const;

    HopView m_hop;
    QLabel *m_number;
    GlyphLabel *m_glyph;
    ElidedLabel *m_model;
    QLabel *m_placeIcon;
    ElidedLabel *m_facts;
    QLabel *m_reason;
    QWidget *m_mark; ///< The verdict's shape.
    QLabel *m_verdict;
    QPushButton *m_down;
    QPushButton *m_cold;
};

} // namespace Hearth
