#include "wording/driftwording.h"

#include "config/modelref.h"
#include "wording/formats.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class DriftWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString title(const Drift &drift);
    static QString explanation(const Drift &drift);
    static QString repair(const Drift &drift, const ConfigRepair &repair);
    static QString done(const Drift &drift, const ConfigRepair &repair);
    static QString severity(Drift::Severity severity);
    static QString none() { return tr("Config and servers agree."); }

private:
    static QString subject(const Drift &drift);
    static QString windowTitle(const Drift &drift);
    static QString why(const Drift &drift);
    static QString whatToDo(const Drift &drift);
    static QString setTo(const Drift &drift, const QString &value);
    static QString setDone(const Drift &drift, const QString &value);
};

/// "lmstudio/qwen3-4b", or the provider alone.
QString DriftWording::subject(const Drift &drift)
{
    if (drift.kind == Drift::Kind::ReferenceLost) {
        return drift.declaredText;
    }
    return drift.model.isEmpty() ? drift.provider : ModelRef{drift.provider, drift.model}.toString();
}

QString DriftWording::windowTitle(const Drift &drift)
{
    const QString declared = tokensText(drift.declared);
    const QString actual = tokensText(drift.actual);
    switch (drift.kind) {
    case Drift::Kind::WindowAboveLoaded:
        //: %1 is a model, %2 and %3 are tokens.
        return tr("%1: the config promises a window of %2 tokens, but %3 are loaded")
            .arg(subject(drift), declared, actual);
    case Drift::Kind::WindowAboveMaximum:
        //: %1 is a model, %2 and %3 are tokens.
        return tr("%1: the config promises a window of %2 tokens, but the model takes no more than %3")
            .arg(subject(drift), declared, actual);
    case Drift::Kind::WindowBelowLoaded:
        //: %1 is a model, %2 and %3 are tokens.
        return tr("%1: the config uses a window of %2 tokens, %3 are loaded")
            .arg(subject(drift), declared, actual);
    default:
        //: %1 is a model, %2 and %3 are tokens.
        return tr("%1: answers of up to %2 tokens are asked for, but no more than %3 are possible")
            .arg(subject(drift), declared, actual);
    }
}

QString DriftWording::title(const Drift &drift)
{
    const QString about = subject(drift);
    switch (drift.kind) {
    case Drift::Kind::WindowAboveLoaded:
    case Drift::Kind::WindowAboveMaximum:
    case Drift::Kind::WindowBelowLoaded:
    case Drift::Kind::OutputAboveLimit:
        return windowTitle(drift);
    case Drift::Kind::ModelMissing:
        //: %1 is a model.
        return tr("%1: the server does not list this model").arg(about);
    case Drift::Kind::ModelIsAlias:
        //: %1 is a model, %2 the name that the server lists.
        return tr("%1: the server calls this model %2").arg(about, drift.actualText);
    case Drift::Kind::DialectNotSpoken:
        //: %1 is a provider or model, %2 a protocol: openai-responses.
        return tr("%1: the server does not speak %2").arg(about, drift.declaredText);
    case Drift::Kind::AddressOff:
        //: %1 is a provider, %2 an address.
        return tr("%1: the server answers at %2").arg(about, drift.actualText);
    case Drift::Kind::KeyMissing:
        //: %1 is a provider.
        return tr("%1: a key is needed, and none is known").arg(about);
    case Drift::Kind::KeyRefused:
        //: %1 is a provider.
        return tr("%1: the key is refused").arg(about);
    case Drift::Kind::ImagesNotTaken:
        //: %1 is a model.
        return tr("%1: the config lets images through, but the model takes none").arg(about);
    case Drift::Kind::ToolsNotTaken:
        //: %1 is a model.
        return tr("%1: tools are sent along, but the model takes none").arg(about);
    case Drift::Kind::ReferenceLost:
        //: %1 is a reference to a model: provider/model.
        return tr("%1 stands in the chain, but no provider has it").arg(about);
    }
    Q_UNREACHABLE();
}

QString DriftWording::why(const Drift &drift)
{
    switch (drift.kind) {
    case Drift::Kind::WindowAboveLoaded:
        return tr("Prompts longer than what is loaded fail, and OpenClaw does not fall back then.");
    case Drift::Kind::WindowAboveMaximum:
        return tr("The model was not made for so long a prompt: it fails, or the beginning is lost.");
    case Drift::Kind::WindowBelowLoaded:
        return tr("Nothing fails, but long conversations are shortened earlier than they need to be.");
    case Drift::Kind::OutputAboveLimit:
        return tr("The server cuts answers earlier, or refuses the request.");
    case Drift::Kind::ModelMissing:
        return tr("Requests for it fail at once, or another model answers in its place.");
    case Drift::Kind::ModelIsAlias:
        return tr("The name in the config belongs to one loaded copy and is gone when that is unloaded.");
    case Drift::Kind::DialectNotSpoken:
        return tr("Requests in a protocol that the server does not know fail.");
    case Drift::Kind::AddressOff:
        return tr("Programs that take the address as it stands in the config do not reach the server.");
    case Drift::Kind::KeyMissing:
        return tr("Without a key the server takes no request.");
    case Drift::Kind::KeyRefused:
        return tr("The server knows no such key, or it has expired or been withdrawn.");
    case Drift::Kind::ImagesNotTaken:
        return tr("Requests with images fail, or the images are ignored.");
    case Drift::Kind::ToolsNotTaken:
        return tr("Requests with tools fail, or the model makes up calls that cannot be read.");
    case Drift::Kind::ReferenceLost:
        return tr("This step of the chain is always skipped.");
    }
    Q_UNREACHABLE();
}

QString DriftWording::whatToDo(const Drift &drift)
{
    switch (drift.kind) {
    case Drift::Kind::KeyMissing:
        if (!drift.actualText.isEmpty()) {
            //: %1 is the name of an environment variable.
            return tr("Store the key with Hearth on the page Config, or set %1 for the program.")
                .arg(drift.actualText);
        }
        return tr("Store the key with Hearth on the page Config, or refer to it in the config.");
    case Drift::Kind::KeyRefused:
        return tr("Make a new key with the provider, and put it where the old one is kept.");
    case Drift::Kind::WindowAboveLoaded:
        return tr("Set the config to what is loaded, or load the model with a larger window.");
    case Drift::Kind::ModelMissing:
        return drift.actualText.isEmpty()
            ? tr("Download the model on the server, or take it out of the config.")
            //: %1 is a model.
            : tr("Perhaps %1 was meant.").arg(drift.actualText);
    case Drift::Kind::ReferenceLost:
        return drift.actualText.isEmpty() ? tr("Choose another model, or take it out of the chain.")
                                          : tr("Perhaps %1 was meant.").arg(drift.actualText);
    default:
        return {};
    }
}

QString DriftWording::explanation(const Drift &drift)
{
    QStringList sentences{why(drift)};
    if (const QString advice = whatToDo(drift); !advice.isEmpty()) {
        sentences.append(advice);
    }
    if (!drift.file.isEmpty()) {
        //: %1 is a file that the config includes.
        sentences.append(tr("It stands in %1, which the config includes; change it there.").arg(drift.file));
    }
    return sentences.join(u' ');
}

QString DriftWording::setTo(const Drift &drift, const QString &value)
{
    bool isNumber = false;
    const qint64 tokens = value.toLongLong(&isNumber);
    switch (drift.kind) {
    case Drift::Kind::ToolsNotTaken:
        //: A button.
        return tr("Send no tools");
    case Drift::Kind::ImagesNotTaken:
        //: A button.
        return tr("Send no images");
    case Drift::Kind::ReferenceLost:
        //: A button; %1 is a model.
        return tr("Use %1").arg(value);
    default:
        //: A button; %1 is a value of the config, for example a number of tokens.
        return tr("Set to %1").arg(isNumber ? tokensText(tokens) : value);
    }
}

QString DriftWording::repair(const Drift &drift, const ConfigRepair &repair)
{
    const QString value = repair.arguments.value(0);
    switch (repair.act) {
    case ConfigRepair::Act::Rename:
        //: A button; %1 is the right name of a model.
        return tr("Rename to %1").arg(value);
    case ConfigRepair::Act::Remove:
        return drift.kind == Drift::Kind::ReferenceLost
            //: A button: takes a model out of the chain.
            ? tr("Take out of the chain")
            //: A button: takes a model out of the config.
            : tr("Take out of the config");
    case ConfigRepair::Act::Set:
    case ConfigRepair::Act::Add:
    case ConfigRepair::Act::Insert:
        break;
    }
    return setTo(drift, value);
}

QString DriftWording::setDone(const Drift &drift, const QString &value)
{
    bool isNumber = false;
    const qint64 tokens = value.toLongLong(&isNumber);
    const QString shown = isNumber ? tokensText(tokens) : value;
    const QString about = subject(drift);
    switch (drift.kind) {
    case Drift::Kind::WindowAboveLoaded:
    case Drift::Kind::WindowAboveMaximum:
    case Drift::Kind::WindowBelowLoaded:
        //: %1 is a model, %2 are tokens.
        return tr("Context window of %1 set to %2.").arg(about, shown);
    case Drift::Kind::OutputAboveLimit:
        //: %1 is a model, %2 are tokens.
        return tr("Longest answer of %1 set to %2 tokens.").arg(about, shown);
    case Drift::Kind::ToolsNotTaken:
        //: %1 is a model.
        return tr("%1 gets no tools any more.").arg(about);
    case Drift::Kind::ImagesNotTaken:
        //: %1 is a model.
        return tr("%1 gets no images any more.").arg(about);
    case Drift::Kind::ReferenceLost:
        //: %1 and %2 are models.
        return tr("%1 replaced by %2 in the chain.").arg(about, shown);
    default:
        //: %1 is a provider or model, %2 a value: an address, a protocol.
        return tr("%1 set to %2.").arg(about, shown);
    }
}

QString DriftWording::done(const Drift &drift, const ConfigRepair &repair)
{
    const QString value = repair.arguments.value(0);
    switch (repair.act) {
    case ConfigRepair::Act::Rename:
        //: %1 is a model, %2 its new name.
        return tr("%1 renamed to %2.").arg(subject(drift), value);
    case ConfigRepair::Act::Remove:
        return drift.kind == Drift::Kind::ReferenceLost
            //: %1 is a model.
            ? tr("%1 taken out of the chain.").arg(subject(drift))
            //: %1 is a model.
            : tr("%1 taken out of the config.").arg(subject(drift));
    case ConfigRepair::Act::Set:
    case ConfigRepair::Act::Add:
    case ConfigRepair::Act::Insert:
        break;
    }
    return setDone(drift, value);
}

QString DriftWording::severity(Drift::Severity severity)
{
    switch (severity) {
    case Drift::Severity::Trouble:
        //: How bad it is: requests fail.
        return tr("trouble");
    case Drift::Severity::Warning:
        //: How bad it is.
        return tr("caution");
    case Drift::Severity::Hint:
        //: How bad it is: it works, but could be better.
        return tr("hint");
    }
    Q_UNREACHABLE();
}

} // namespace

QString driftTitle(const Drift &drift)
{
    return DriftWording::title(drift);
}

QString driftExplanation(const Drift &drift)
{
    return DriftWording::explanation(drift);
}

QString driftRepairText(const Drift &drift, const ConfigRepair &repair)
{
    return DriftWording::repair(drift, repair);
}

QString driftRepairDone(const Drift &drift, const ConfigRepair &repair)
{
    return DriftWording::done(drift, repair);
}

QString driftSeverityWord(Drift::Severity severity)
{
    return DriftWording::severity(severity);
}

QString noDriftSentence()
{
    return DriftWording::none();
}

} // namespace Hearth
