#pragma once

#include "sizing/machinefield.h"
#include "widgets/card.h"

class QSpinBox;

namespace Hearth {

class SearchCombo;
class WindowField;

/// The questions, kept in view: machine, model, quantisation, context window, KV cache, parallel requests.
class SizingForm final : public Card
{
    Q_OBJECT

public:
    explicit SizingForm(QWidget *parent = nullptr);

    /// Fills the lists and chooses what suits \a reading. Once; before it the form is disabled.
    void setOptions(const SizingChoices &choices, const MachineReading &reading);

    /// Only after setOptions().
    [[nodiscard]] SizingQuestion question() const;
    [[nodiscard]] const ModelChoice &model() const;
    [[nodiscard]] const MachineField &machine() const { return *m_machine; }
    [[nodiscard]] bool isReady() const { return !m_choices.models.isEmpty(); }

    /// Takes quantisation, window and cache of \a question; emits changed() once.
    void apply(const SizingQuestion &question);
    void setWindow(quint64 tokens); ///< Of one request; emits changed().
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void addField(QLabel *label, QWidget *control);
    void addPair(QLabel *label, QWidget *control, QLabel *otherLabel, QWidget *other);
    void fillModels();
    void chooseDefault(const MachineReading &reading);
    void onModelChosen();
    void fillQuants();
    [[nodiscard]] QString quantText(const QuantChoice &quant) const;

    SizingChoices m_choices;
    MachineField *m_machine;
    QLabel *m_modelLabel;
    SearchCombo *m_model;
    QLabel *m_quantLabel;
    QComboBox *m_quant;
    QLabel *m_windowLabel;
    WindowField *m_window;
    QLabel *m_cacheLabel;
    QComboBox *m_cache;
    QLabel *m_parallelLabel;
    QSpinBox *m_parallel;
};

/// Which of \a models to begin with on a machine with \a memoryBytes: the largest of some well-known ones
/// that leaves room for a window, else the smallest. Index into \a models; -1 of none. Pure.
[[nodiscard]] qsizetype suitableModel(const QList<ModelChoice> &models, quint64 memoryBytes);
/// Which quantisation of \a model to begin with: the usual one. Index into its quants; -1 of none. Pure.
[[nodiscard]] qsizetype suitableQuant(const ModelChoice &model);

} // namespace Hearth
