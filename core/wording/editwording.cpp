#include "wording/editwording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class EditWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString rename(RenameProblem problem, const RenameRequest &request);
    static QString alias(AliasProblem problem, const QString &alias);
    static QString mode(OpenClawConfig::Mode mode);
};

QString EditWording::rename(RenameProblem problem, const RenameRequest &request)
{
    const bool isModel = request.from.contains(u'/');
    switch (problem) {
    case RenameProblem::NotThere:
        //: %1 is a provider or a model.
        return tr("The config has no %1.").arg(request.from);
    case RenameProblem::Repeated:
        return tr("The config has %1 more than once; take the others away first.").arg(request.from);
    case RenameProblem::Included:
        return tr("%1 stands in a file that the config includes; rename it there.").arg(request.from);
    case RenameProblem::Taken:
        return tr("Another one is called %1 already.").arg(request.to);
    case RenameProblem::NotAnId:
        return isModel
            ? tr("A model's id has no spaces and no *, and what stands behind an @ would be taken for the "
                 "name "
                 "of a key.")
            : tr("The name of a provider has small letters, digits, dots, dashes and underscores.");
    case RenameProblem::Reserved:
        return tr("\"hearth\" means Hearth itself.");
    case RenameProblem::OtherProvider:
        //: %1 is a reference to a model: provider/model.
        return tr("%1 would move the model to another provider; add it there instead.").arg(request.to);
    case RenameProblem::SameName:
        return tr("It is called that already.");
    }
    Q_UNREACHABLE();
}

QString EditWording::alias(AliasProblem problem, const QString &alias)
{
    switch (problem) {
    case AliasProblem::BadForm:
        return tr("Letters, digits, dots, dashes, colons and underscores; no spaces, no slash.");
    case AliasProblem::OtherModel:
        //: %1 is an alias, a short name for a model.
        return tr("%1 is the alias of another model.").arg(alias);
    case AliasProblem::ModelId:
        return tr("A model is called %1; it could not be chosen by its id any more.").arg(alias);
    }
    Q_UNREACHABLE();
}

QString EditWording::mode(OpenClawConfig::Mode mode)
{
    switch (mode) {
    case OpenClawConfig::Mode::Merge:
        return tr("The models of this config, and beside them those that OpenClaw knows of by itself: hosted "
                  "models stay available as fallbacks.");
    case OpenClawConfig::Mode::Replace:
        return tr(
            "Lists show the models of this config alone. This is no lock: OpenClaw still calls a hosted "
            "model that the chain names. Local only means that no hosted model stands anywhere.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString renameProblemSentence(RenameProblem problem, const RenameRequest &request)
{
    return EditWording::rename(problem, request);
}

QString aliasProblemSentence(AliasProblem problem, const QString &alias)
{
    return EditWording::alias(problem, alias);
}

QString modeSentence(OpenClawConfig::Mode mode)
{
    return EditWording::mode(mode);
}

} // namespace Hearth
