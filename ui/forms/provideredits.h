#pragma once

#include "config/modeluses.h"
#include "config/providerlisting.h"
#include "config/renaming.h"
#include "forms/entryactions.h"

#include <QObject>

namespace Hearth {

class ConfigDraft;

/// What people do to the providers and models of a draft: asks by dialogs where there is something to ask,
/// and puts each change into the text as one step of undo.
class ProviderEdits final : public QObject
{
    Q_OBJECT

public:
    /// \a draft outlives this. \a window: what the dialogs stand before; the parent.
    ProviderEdits(ConfigDraft &draft, QWidget *window);

    /// hearth.json5, whose routes follow a new id; outlives this. Without it they go on naming the old one.
    void setSettings(ConfigDraft &settings) { m_settings = &settings; }
    /// What forms look at: the draft's text; of a missing file the one that it begins with.
    [[nodiscard]] Json5Document document() const;

    void addProvider();
    void addModel(const ListedProvider &provider);
    /// Edit, duplicate, remove, move.
    void changeProvider(EntryActions::Action action, const ListedProvider &provider);
    void changeModel(EntryActions::Action action, const ListedProvider &provider, qsizetype index);

Q_SIGNALS:
    /// \a provider, \a model: what is to be chosen now; empty: what is chosen.
    void applied(const QString &provider, const QString &model);
    void removed(const QString &name); ///< After applied(): what undoing the last step brings back.
    void told(const QString &sentence); ///< What did not work, or what else has changed.

private:
    void editProvider(const QString &id);
    void editModel(const QString &provider, qsizetype index);
    void duplicateProvider(const QString &id);
    void duplicateModel(const ListedProvider &provider, const ListedModel &model);
    void removeModel(const ListedProvider &provider, const ListedModel &model);
    /// Asks first where there are \a uses; \a removal takes it out.
    void askAndRemove(const QString &name, const QList<ModelUse> &uses, const QList<Json5Operation> &removal);
    void remove(const QString &name, const QList<Json5Operation> &operations);
    /// The same; where it is a rename, hearth.json5 follows.
    void applyRename(const QList<Json5Operation> &operations, const RenameRequest &request,
        const QString &provider, const QString &model);
    bool apply(
        const QList<Json5Operation> &operations, const QString &provider = {}, const QString &model = {});

    ConfigDraft &m_draft;
    ConfigDraft *m_settings = nullptr;
    QWidget *m_window;
};

} // namespace Hearth
