#pragma once

#include "engine/snapshot.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Hearth {

class DataTable;
class ElidedLabel;
class GlyphLabel;
class ModelsModel;

/// The chosen server: what it is, why it does not answer, and its models. The choice of a model stays with
/// its server. GUI thread.
class ServerCard final : public Card
{
    Q_OBJECT

public:
    explicit ServerCard(QWidget *parent = nullptr);
    /// \a provider null: nothing is shown. \a period: of polling, from the settings.
    void setServer(const std::shared_ptr<const ProviderRow> &provider, std::chrono::milliseconds period);
    void refresh(TimePoint now); ///< Ages and waits as at \a now.
    /// The model chosen in the table; null: none.
    [[nodiscard]] const ModelRow *chosenModel() const;
    [[nodiscard]] DataTable *table() { return m_table; }

Q_SIGNALS:
    void modelChosen(); ///< Another model is chosen, or the chosen one has changed.
    void configPathRequested(const QString &path); ///< "models.providers.lmstudio"

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHead();
    void addTable();
    void retranslate();
    void chooseModel();
    void onCurrentChanged(const QModelIndex &current);
    [[nodiscard]] QString factsText(TimePoint now) const;
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString noModelsText() const;

    std::shared_ptr<const ProviderRow> m_provider;
    std::chrono::milliseconds m_period{0};
    QHash<QString, QString> m_chosen; ///< By provider id: the id of the model.
    bool m_isFilling = false; ///< A change of the current row is not the user's.
    QPushButton *m_showInConfig;
    ElidedLabel *m_facts;
    GlyphLabel *m_troubleGlyph;
    QLabel *m_trouble;
    QStackedLayout *m_stack;
    DataTable *m_table;
    QLabel *m_noModels;
    ModelsModel *m_model;
};

} // namespace Hearth
