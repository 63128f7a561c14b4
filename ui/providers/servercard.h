#pragma once

#include "providers/chosenmodel.h"
#include "widgets/card.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace Hearth {

class DataTable;
class DriftList;
class ElidedLabel;
class GlyphLabel;
class ModelSorting;
class ModelsModel;

/// The chosen server: what it is, why it does not answer, and its models. The choice of a model stays with
/// its server. GUI thread.
class ServerCard final : public Card
{
    Q_OBJECT

public:
    explicit ServerCard(QWidget *parent = nullptr);
    /// \a provider null: nothing is shown. \a drift: of the snapshot. \a period: of polling, from the
    /// settings.
    void setServer(const std::shared_ptr<const ProviderRow> &provider, const QList<Drift> &drift,
        std::chrono::milliseconds period);
    void refresh(TimePoint now); ///< Ages and waits as at \a now.
    /// The model chosen in the table; nothing: none.
    [[nodiscard]] std::optional<ChosenModel> chosenModel() const;
    [[nodiscard]] DataTable *table() { return m_table; }
    [[nodiscard]] int naturalHeight(int width) const; ///< With a line for each model.

    static constexpr int filterFrom = 13; ///< Models from which on there is a filter field. Our choice.

Q_SIGNALS:
    void modelChosen(); ///< Another model is chosen, or the chosen one has changed.
    void configPathRequested(const QString &path); ///< "models.providers.lmstudio"
    void lookRequested(const QString &provider);
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHead();
    void addFilter();
    void addTable();
    void addEmptyState();
    void retranslate();
    void showTrouble(TimePoint now);
    void showEmptyState();
    void chooseModel();
    void onCurrentChanged(const QModelIndex &current);
    void openServer() const;
    [[nodiscard]] QString factsText(TimePoint now) const;
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString noModelsText() const;

    std::shared_ptr<const ProviderRow> m_provider;
    QList<Drift> m_allDrift;
    std::chrono::milliseconds m_period{0};
    QHash<QString, QString> m_chosen; ///< By provider id: the id of the model.
    bool m_isFilling = false; ///< A change of the current row is not the user's.
    QPushButton *m_showInConfig;
    ElidedLabel *m_facts;
    QWidget *m_troubleRow;
    GlyphLabel *m_troubleGlyph;
    QLabel *m_trouble;
    QPushButton *m_try;
    QPushButton *m_giveKey;
    DriftList *m_drift;
    QWidget *m_filterRow;
    QLineEdit *m_filter;
    QComboBox *m_sort;
    QLabel *m_count;
    QStackedLayout *m_stack;
    DataTable *m_table;
    QWidget *m_empty;
    QLabel *m_noModels;
    QPushButton *m_open;
    ModelsModel *m_model;
    ModelSorting *m_sorting;
};

/// Where the program of \a provider can be opened by the desktop; empty: nowhere. Pure.
[[nodiscard]] QString serverProgram(const ProviderRow &provider);

} // namespace Hearth
