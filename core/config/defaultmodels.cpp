#include "config/defaultmodels.h"

#include "config/configreader.h"
#include "config/editing.h"
#include "config/policycheck.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

using Mode = OpenClawConfig::Mode;
using Operations = QList<Json5Operation>;

Json5Path defaultsPath(const QString &key)
{
    return pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), key});
}

Json5Path settingsPath()
{
    return defaultsPath(QStringLiteral("models"));
}

Json5Path modePath()
{
    return pathOf({QStringLiteral("models"), QStringLiteral("mode")});
}

QStringList textsOf(const Json5Node &list)
{
    QStringList texts;
    for (const Json5Node &element : list.elements()) {
        if (const std::optional<QString> text = element.toString()) {
            texts.append(*text);
        }
    }
    return texts;
}

/// \a operations, unless they lead into an included file.
Result<Operations> checked(const Json5Document &document, const Operations &operations)
{
    if (document.hasErrors()) {
        return failure(json5SyntaxError(document));
    }
    for (const Json5Operation &each : operations) {
        if (const QString owner = includedOnWayTo(document, each.path); !owner.isEmpty()) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("%1 stands in the included file %2").arg(each.path.toString(), owner));
        }
    }
    return operations;
}

std::optional<ModelRef> meaningOf(const OpenClawConfig &config, const QString &name)
{
    const auto alias = config.aliases.constFind(name.trimmed().toLower());
    return alias == config.aliases.cend() ? ModelRef::parse(name) : std::optional(*alias);
}

/// The key of \a ref in the map of settings; itself where it has none yet.
QString settingsKey(const Json5Node &settings, const QString &ref)
{
    const std::optional<ModelRef> wanted = ModelRef::parse(ref);
    for (const Json5Member &member : settings.members()) {
        if (member.key == ref || (wanted && ModelRef::parse(member.key) == wanted)) {
            return member.key;
        }
    }
    return ref;
}

/// What lets the models of a chain be chosen.
Operations allowing(const Json5Document &document, const QStringList &names)
{
    const OpenClawConfig config = readOpenClawConfig(document).config;
    const Json5Node settings = document.find(settingsPath());
    const bool isList = config.rules == OpenClawConfig::Rules::V2026_2 && settings.size() > 0;
    Operations operations;
    for (const QString &name : names) {
        const std::optional<ModelRef> ref = meaningOf(config, name);
        if (!ref) {
            continue;
        }
        if (!policyAllows(config, *ref)) {
            operations.append(Json5Operation::insert(
                defaultsPath(QStringLiteral("modelPolicy")).child(QStringLiteral("allow")),
                config.policyAllow.size() + operations.size(), json5QuotedString(ref->toString())));
        }
        if (isList && settings.member(settingsKey(settings, ref->toString())).isNull()) {
            operations.append(Json5Operation::set(settingsPath().child(ref->toString()), "{}"));
        }
    }
    return operations;
}

/// Those of \a names that are not \a primary, each once.
QStringList withoutPrimary(const Json5Document &document, const QStringList &names, const QString &primary)
{
    const OpenClawConfig config = readOpenClawConfig(document).config;
    const std::optional<ModelRef> first = meaningOf(config, primary);
    QStringList kept;
    QList<ModelRef> seen;
    for (const QString &name : names) {
        const std::optional<ModelRef> ref = meaningOf(config, name);
        const bool isRepeated = ref ? ref == first || seen.contains(*ref) : kept.contains(name);
        if (!isRepeated && !name.trimmed().isEmpty() && name != primary) {
            kept.append(name);
            seen += ref ? QList<ModelRef>{*ref} : QList<ModelRef>();
        }
    }
    return kept;
}

} // namespace

DefaultModels readDefaultModels(const Json5Document &document)
{
    const OpenClawConfig config = readOpenClawConfig(document).config;
    DefaultModels defaults;
    const Json5Node model = document.find(defaultsPath(QStringLiteral("model")));
    defaults.primary = model.toString().value_or(model.member(u"primary").toString().value_or(QString()));
    defaults.fallbacks = textsOf(model.member(u"fallbacks"));
    for (const ProviderConfig &provider : config.providers) {
        for (const ModelConfig &each : provider.models) {
            defaults.models.append(ModelRef{provider.id, each.id}.toString());
        }
    }
    const Json5Node settings = document.find(settingsPath());
    for (const Json5Member &member : settings.members()) {
        const Json5Node alias = member.value.member(u"alias");
        defaults.settings.append({member.key, alias.toString().value_or(QString()),
            member.value.size() > (alias.isNull() ? 0 : 1)});
    }
    QStringList named{defaults.primary};
    named += defaults.fallbacks;
    for (const DefaultModels::Settings &each : std::as_const(defaults.settings)) {
        named.append(each.ref);
    }
    for (const QString &name : std::as_const(named)) {
        const std::optional<ModelRef> ref = meaningOf(config, name);
        if (ref && ref->model != QLatin1String("*") && !defaults.models.contains(ref->toString())) {
            defaults.models.append(ref->toString());
        }
    }
    if (const auto mode = document.find(modePath()).toString()) {
        defaults.mode = *mode == QLatin1String("replace") ? Mode::Replace : Mode::Merge;
    }
    return defaults;
}

QList<Json5Operation> chainOperations(
    const Json5Document &document, const QString &primary, const QStringList &fallbacks)
{
    const Json5Path path = defaultsPath(QStringLiteral("model"));
    const Json5Node model = document.find(path);
    if (!model.isNull() && model.kind() != Json5Node::Kind::Object) {
        if (!fallbacks.isEmpty()) {
            const QByteArray first =
                primary.isEmpty() ? QByteArray() : "\"primary\": " + json5QuotedString(primary) + ", ";
            return {Json5Operation::set(path, "{ " + first + "\"fallbacks\": " + listText(fallbacks) + " }")};
        }
        if (primary.isEmpty()) {
            return {Json5Operation::remove(path)};
        }
        return model.toString() == primary
            ? Operations()
            : Operations{Json5Operation::set(path, json5QuotedString(primary))};
    }
    Operations operations;
    const Json5Path first = path.child(QStringLiteral("primary"));
    const Json5Node now = model.member(u"primary");
    if (primary.isEmpty() && !now.isNull()) {
        operations.append(Json5Operation::remove(first));
    } else if (!primary.isEmpty() && now.toString() != primary) {
        operations.append(Json5Operation::set(first, json5QuotedString(primary)));
    }
    const Json5Node list = model.member(u"fallbacks");
    if (textsOf(list) != fallbacks || (!list.isNull() && list.kind() != Json5Node::Kind::Array)) {
        operations += listOperations(document, path.child(QStringLiteral("fallbacks")), fallbacks);
    }
    return operations;
}

Result<Operations> setPrimary(const Json5Document &document, const QString &primary)
{
    const DefaultModels now = readDefaultModels(document);
    const QString wanted = primary.trimmed();
    return checked(document,
        chainOperations(document, wanted, withoutPrimary(document, now.fallbacks, wanted))
            + allowing(document, {wanted}));
}

Result<Operations> setFallbacks(const Json5Document &document, const QStringList &fallbacks)
{
    const QString primary = readDefaultModels(document).primary;
    const QStringList wanted = withoutPrimary(document, fallbacks, primary);
    return checked(document, chainOperations(document, primary, wanted) + allowing(document, wanted));
}

std::optional<AliasProblem> aliasProblem(
    const Json5Document &document, const QString &ref, const QString &alias)
{
    static const QRegularExpression safe(QStringLiteral("\\A[\\p{L}\\p{N}_.:-]+\\z"));
    if (!safe.match(alias).hasMatch()) {
        return AliasProblem::BadForm;
    }
    const OpenClawConfig config = readOpenClawConfig(document).config;
    const std::optional<ModelRef> own = ModelRef::parse(ref);
    const auto other = config.aliases.constFind(alias.toLower());
    if (other != config.aliases.cend() && *other != own) {
        return AliasProblem::OtherModel;
    }
    const bool isModel = std::any_of(
        config.providers.cbegin(), config.providers.cend(), [&alias, &own](const ProviderConfig &each) {
            return each.model(alias) && ModelRef{each.id, alias} != own;
        });
    return isModel ? std::optional(AliasProblem::ModelId) : std::nullopt;
}

Result<Operations> setAlias(const Json5Document &document, const QString &ref, const QString &alias)
{
    const QString wanted = alias.trimmed();
    if (!ModelRef::parse(ref) || (!wanted.isEmpty() && aliasProblem(document, ref, wanted))) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("%1 cannot be called %2").arg(ref, wanted));
    }
    const Json5Node settings = document.find(settingsPath());
    const Json5Path entry = settingsPath().child(settingsKey(settings, ref.trimmed()));
    const Json5Path path = entry.child(QStringLiteral("alias"));
    const Json5Node now = document.find(path);
    if (wanted.isEmpty()) {
        return checked(document, now.isNull() ? Operations() : Operations{Json5Operation::remove(path)});
    }
    if (now.toString() == wanted) {
        return Operations();
    }
    const QByteArray text = json5QuotedString(wanted);
    const Operations operations = document.find(entry).isNull()
        ? Operations{Json5Operation::set(entry, "{ \"alias\": " + text + " }")}
        : Operations{Json5Operation::set(path, text)};
    const OpenClawConfig config = readOpenClawConfig(document).config;
    const bool isNew = config.rules == OpenClawConfig::Rules::V2026_9;
    return checked(document, operations + (isNew ? allowing(document, {ref}) : Operations()));
}

Result<Operations> setMode(const Json5Document &document, OpenClawConfig::Mode mode)
{
    const QString wanted = mode == Mode::Replace ? QStringLiteral("replace") : QStringLiteral("merge");
    if (document.find(modePath()).toString() == wanted) {
        return Operations();
    }
    return checked(document, {Json5Operation::set(modePath(), json5QuotedString(wanted))});
}

} // namespace Hearth
