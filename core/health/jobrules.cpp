#include "health/jobrules.h"

#include "config/place.h"

namespace Hearth {

Result<JobTarget> jobTarget(const ModelRef &ref, const std::optional<WatchedProvider> &provider,
    const std::shared_ptr<const ServerReading> &server)
{
    if (!provider || !server) {
        return failure(
            ErrorKind::NotFound, QStringLiteral("provider \"%1\" is not watched").arg(ref.provider));
    }
    if (server->state != ServerState::Up) {
        return failure(server->error.value_or(Error{
            ErrorKind::Unreachable, QStringLiteral("\"%1\" has not answered yet").arg(ref.provider), 0}));
    }
    const ModelReading *model = server->answering(ref.model);
    if (!model) {
        return failure(ErrorKind::ModelNotFound,
            QStringLiteral("\"%1\" lists no model \"%2\"").arg(ref.provider, ref.model));
    }
    return JobTarget{*provider, server, *model, abilitiesOf(*server, *model)};
}

Result<> mayLoad(const JobTarget &target, const LoadOptions &options)
{
    const ModelAbilities &can = target.abilities;
    if (target.model.state == ModelState::Loading) {
        return failure(ErrorKind::ModelLoading, QStringLiteral("the model is being loaded already"));
    }
    const bool isLoaded = target.model.state == ModelState::Loaded;
    const bool canAgain = isLoaded && (can.keepFor || (can.chooseContext && options.contextWindow));
    if (isLoaded && !canAgain) {
        return failure(ErrorKind::InvalidRequest, QStringLiteral("the model is loaded already"));
    }
    if (!isLoaded && !can.load) {
        return failure(ErrorKind::Unsupported, QStringLiteral("this server does not load by command"));
    }
    return {};
}

Result<> mayUnload(const JobTarget &target)
{
    if (target.abilities.unload) {
        return {};
    }
    return target.model.state == ModelState::Loaded
        ? failure(ErrorKind::Unsupported, QStringLiteral("this server does not unload by command"))
        : failure(ErrorKind::InvalidRequest, QStringLiteral("the model is not loaded"));
}

QString machineOf(const QUrl &baseUrl)
{
    const QString host = baseUrl.host().toLower();
    return placeOfHost(host) == Place::Local ? QString() : host;
}

} // namespace Hearth
