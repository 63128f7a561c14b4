#include "forms/provideredits.h"

#include "draft/configdraft.h"
#include "forms/modeldialog.h"
#include "forms/providerdialog.h"
#include "forms/removaldialog.h"
#include "wording/wording.h"

#include <algorithm>

namespace Hearth {

ProviderEdits::ProviderEdits(ConfigDraft &draft, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_window(window)
{
}

Json5Document ProviderEdits::document() const
{
    return m_draft.state() == DraftState::Missing && m_draft.bytes().isEmpty()
        ? Json5Document::parse(Documents::firstText(DocumentKind::Config))
        : m_draft.document();
}

void ProviderEdits::addProvider()
{
    editProvider({});
}

void ProviderEdits::addModel(const ListedProvider &provider)
{
    editModel(provider.form.id, -1);
}

void ProviderEdits::changeProvider(EntryActions::Action action, const ListedProvider &provider)
{
    using Action = EntryActions::Action;
    const QString id = provider.form.id;
    switch (action) {
    case Action::Edit:
        editProvider(id);
        return;
    case Action::Duplicate:
        duplicateProvider(id);
        return;
    case Action::Remove:
        askAndRemove(id, usesOfProvider(document(), id), providerRemoval(id));
        return;
    case Action::Up:
    case Action::Down:
        apply(providerMove(document(), id, action == Action::Up ? -1 : 1));
        return;
    case Action::Add:
    case Action::ShowInText:
        return;
    }
}

void ProviderEdits::changeModel(EntryActions::Action action, const ListedProvider &provider, qsizetype index)
{
    using Action = EntryActions::Action;
    const ListedModel model = provider.models.value(index);
    switch (action) {
    case Action::Edit:
        editModel(provider.form.id, index);
        return;
    case Action::Duplicate:
        duplicateModel(provider, model);
        return;
    case Action::Remove:
        removeModel(provider, model);
        return;
    case Action::Up:
    case Action::Down:
        apply(modelMove(document(), model.path, action == Action::Up ? -1 : 1));
        return;
    case Action::Add:
    case Action::ShowInText:
        return;
    }
}

void ProviderEdits::editProvider(const QString &id)
{
    auto *dialog = new ProviderDialog(document(), id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const QString now = dialog->form().id;
        applyRename(dialog->operations(document()), {id, now}, now, {});
    });
    dialog->open();
}

void ProviderEdits::editModel(const QString &provider, qsizetype index)
{
    auto *dialog = new ModelDialog(document(), provider, index, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, provider] {
        if (!dialog->isStillThere(document())) {
            Q_EMIT told(tr("The text has changed in the meantime; try again."));
            return;
        }
        const QString now = dialog->form().id;
        const QString before = dialog->idBefore();
        const bool isRenamed = !before.isEmpty() && before != now;
        const RenameRequest request =
            isRenamed ? RenameRequest{provider + u'/' + before, provider + u'/' + now} : RenameRequest();
        applyRename(dialog->operations(document()), request, provider, now);
    });
    dialog->open();
}

void ProviderEdits::duplicateProvider(const QString &id)
{
    QStringList taken;
    for (const ListedProvider &each : listedProviders(document())) {
        taken.append(each.form.id);
    }
    const QString copy = freeId(id, taken);
    apply(providerDuplicate(document(), id, copy), copy);
}

void ProviderEdits::duplicateModel(const ListedProvider &provider, const ListedModel &model)
{
    QStringList taken;
    for (const ListedModel &each : provider.models) {
        taken.append(each.form.id);
    }
    const QString copy = freeId(model.form.id, taken);
    apply(modelDuplicate(document(), model.path, copy), provider.form.id, copy);
}

void ProviderEdits::removeModel(const ListedProvider &provider, const ListedModel &model)
{
    const auto same = std::count_if(provider.models.cbegin(), provider.models.cend(),
        [&model](const ListedModel &each) { return each.form.id == model.form.id; });
    // What names the model still finds the other one of its id.
    const QList<ModelUse> uses =
        same > 1 ? QList<ModelUse>() : usesOfModel(document(), provider.form.id, model.form.id);
    askAndRemove(provider.form.id + u'/' + model.form.id, uses, {Json5Operation::remove(model.path)});
}

void ProviderEdits::askAndRemove(
    const QString &name, const QList<ModelUse> &uses, const QList<Json5Operation> &removal)
{
    if (uses.isEmpty()) {
        remove(name, removal);
        return;
    }
    auto *dialog = new RemovalDialog(name, uses, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QByteArray asked = m_draft.bytes();
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, uses, removal, asked] {
        if (m_draft.bytes() != asked) { // the places may be others now
            Q_EMIT told(tr("The text has changed in the meantime; try again."));
            return;
        }
        remove(name, (dialog->takesUsesOut() ? removalOf(uses) : QList<Json5Operation>()) + removal);
    });
    dialog->open();
}

void ProviderEdits::remove(const QString &name, const QList<Json5Operation> &operations)
{
    if (apply(operations)) {
        Q_EMIT removed(name);
    }
}

void ProviderEdits::applyRename(const QList<Json5Operation> &operations, const RenameRequest &request,
    const QString &provider, const QString &model)
{
    QList<Json5Operation> routes;
    const bool isRenamed = !request.from.isEmpty() && request.from != request.to;
    if (isRenamed && m_settings) { // before the config names the new one
        if (const Result<Renaming> renamed = renaming(document(), m_settings->document(), request)) {
            routes = renamed->settings;
        }
    }
    if (!apply(operations, provider, model) || routes.isEmpty()) {
        return;
    }
    if (m_settings->applyOperations(routes)) {
        //: %n: entries of routes. hearth.json5 is a file's name.
        Q_EMIT told(tr("%n entry(s) of routes in hearth.json5 follow; save that file, too.", nullptr,
            int(routes.size())));
    } else {
        //: %1: a provider or a model. hearth.json5 is a file's name.
        Q_EMIT told(tr("The routes in hearth.json5 still name %1; change them there.").arg(request.from));
    }
}

bool ProviderEdits::apply(
    const QList<Json5Operation> &operations, const QString &provider, const QString &model)
{
    // Without operations nothing was changed: no step of undo.
    const Result<> result = operations.isEmpty() ? Result<>() : m_draft.applyOperations(operations);
    if (!result) {
        Q_EMIT told(errorSentence(result.error()));
        return false;
    }
    Q_EMIT applied(provider, model);
    return true;
}

} // namespace Hearth
