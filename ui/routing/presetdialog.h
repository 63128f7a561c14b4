#pragma once

#include "config/routepresets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hearth {

/// The name of \a preset, as the commissioning pages have it.
[[nodiscard]] QString presetName(RoutePreset preset);

/// Shows what a preset would make of a route, before it is done.
class PresetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a question: of RegionPinned with the providers that are declared to be in its region.
    explicit PresetDialog(const PresetQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void presetChosen(const Hearth::PresetQuestion &question, const Hearth::PresetOutcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRegion(QVBoxLayout &layout);
    void update();
    void retranslate();
    [[nodiscard]] QString changes(const PresetOutcome &outcome) const;
    [[nodiscard]] QString obstacle(const PresetOutcome &outcome) const;

    PresetQuestion m_question;
    QLabel *m_sentence;
    QLabel *m_regionLabel = nullptr;
    QComboBox *m_region = nullptr;
    QLabel *m_providersLabel = nullptr;
    QList<QCheckBox *> m_providers;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_changes;
    QLabel *m_obstacle;
    QPushButton *m_cancel;
    QPushButton *m_use;
};

} // namespace Hearth
