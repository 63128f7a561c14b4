#pragma once

#include "forms/configuredmodels.h"
#include "forms/configuredproviders.h"
#include "forms/entryactions.h"

#include <QFutureWatcher>
#include <QWidget>

class QPushButton;

namespace Hearth {

class Banner;
class Card;
class ConfigDraft;
class DataTable;
class EmptyState;
class ProviderCard;
class ProviderEdits;
class ServerList;

/// The providers of the config and their models by form: a view of the draft's text. Each change is one step
/// of its undo stack, and changes of the text show here. What stands in included files is shown, not changed.
class ProvidersForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft, that of openclaw.json, outlives this.
    explicit ProvidersForm(ConfigDraft &draft, QWidget *parent = nullptr);
    ~ProvidersForm() override;

    /// hearth.json5, whose routes follow a new id of a provider or model; outlives this.
    void setSettings(ConfigDraft &settings);
    /// Chooses the provider with the key \a provider and, unless it is empty, its model \a model.
    void choose(const QString &provider, const QString &model = {});

Q_SIGNALS:
    void textRequested(const Hearth::Json5Path &path); ///< Show the place in the text.
    void noticeRequested(const QString &sentence); ///< Show for a moment.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Action = EntryActions::Action;

    void buildPanes();
    void buildModels();
    void connectDraft();
    [[nodiscard]] QList<ConfigDiagnostic> findings() const;
    void refresh();
    void readIncluded();
    [[nodiscard]] QList<ConfiguredProvider> providerRows() const;
    void showProviders();
    void showChosen();
    void updateActions();
    void updateBanner();
    void retranslate();

    [[nodiscard]] const ConfiguredProvider *chosenProvider() const;
    [[nodiscard]] const ConfiguredModel *chosenModel() const;
    void onProviderAction(Action action);
    void onModelAction(Action action);
    void onRemoved(const QString &name);

    ConfigDraft &m_draft;
    ProviderEdits *m_edits;
    Banner *m_banner;
    EmptyState *m_empty;
    QWidget *m_panes;
    Card *m_listCard = nullptr;
    ServerList *m_list = nullptr;
    QPushButton *m_add = nullptr;
    ProviderCard *m_provider = nullptr;
    Card *m_modelsCard = nullptr;
    DataTable *m_table = nullptr;
    EntryActions *m_modelActions = nullptr;
    EmptyState *m_noModels = nullptr;
    ConfiguredProvidersModel *m_providers;
    ConfiguredModelsModel *m_models;
    QFutureWatcher<QList<ListedProvider>> m_includedWatcher;
    QList<ListedProvider> m_included;
    QString m_wantedProvider; ///< Ids of rows: what is chosen, also while it is not there.
    QString m_wantedModel;
    QString m_removed; ///< What the undo button brings back; empty: nothing.
    int m_removedRevision = -1; ///< Of the draft behind the removal.
    bool m_isFilling = false;
    bool m_isStale = true;
};

} // namespace Hearth
