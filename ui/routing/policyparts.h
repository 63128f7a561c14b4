#pragma once

#include "config/hearthsettings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QString>

#include <optional>

namespace Hearth {

/// A choice that the wheel leaves alone: scrolling the page changes no policy.
class PolicyChoice final : public QComboBox
{
public:
    explicit PolicyChoice(const QString &name, QWidget *parent);
    /// Texts in order; the chosen one stays.
    void setTexts(const QStringList &texts);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A number that the wheel leaves alone, told once it is whole.
class PolicyNumber final : public QSpinBox
{
public:
    PolicyNumber(const QString &name, int least, int most, QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A line of a policy: what it is, a word of help below, the control at the right.
class PolicyLine final
{
public:
    PolicyLine(QGridLayout &grid, QWidget *control);
    void setTexts(const QString &label, const QString &help = {});

private:
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_control;
};

// Where requests may go, as one choice.
enum class Reach { ThisComputer, Network, Anywhere };
[[nodiscard]] Reach reachOf(const QList<Place> &allow);
[[nodiscard]] QList<Place> placesOf(Reach reach);

// The words of the choices, in the order of their enums.
[[nodiscard]] QStringList coldStartWords();
[[nodiscard]] QStringList longPromptWords();
[[nodiscard]] QStringList reachWords();
[[nodiscard]] QStringList yesNoWords(); ///< No, Yes.

} // namespace Hearth
