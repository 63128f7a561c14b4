#include "widgets/serverstanding.h"

#include "wording/formats.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

constexpr int oldAfterPeriods = 3; ///< UX.md, rule 2.

class StandingText
{
    Q_DECLARE_TR_FUNCTIONS(ServerStanding)

public:
    static QString loading(double progress)
    {
        //: State of a model, %1: percentage without its sign.
        return tr("Loading %1 %").arg(QLocale().toString(qRound(progress * 100)));
    }
    static QString nextTry(qint64 seconds)
    {
        constexpr qint64 minute = 60;
        if (seconds <= 0) {
            //: A server that does not answer is being asked again at this moment.
            return tr("Trying now");
        }
        //: When a server that does not answer is asked again.
        return seconds < 2 * minute ? tr("Next try in %1 s").arg(QLocale().toString(seconds))
                                    : tr("Next try in %1 min").arg(QLocale().toString(seconds / minute));
    }
};

int rankOf(ModelState state)
{
    switch (state) {
    case ModelState::Loaded:
        return 0;
    case ModelState::Loading:
        return 1;
    case ModelState::Cold:
        return 2;
    case ModelState::Available:
        return 3;
    case ModelState::Failed:
        return 4;
    case ModelState::Missing:
        return 5;
    case ModelState::Unknown:
        break;
    }
    return 6;
}

} // namespace

const ModelRow *bestModel(const ProviderRow &provider)
{
    const ModelRow *best = nullptr;
    const auto isBetter = [](const ModelRow &one, const ModelRow &other) {
        return one.embedding != other.embedding ? other.embedding : rankOf(one.state) < rankOf(other.state);
    };
    for (const ModelRow &model : provider.models) {
        if (!best || isBetter(model, *best)) {
            best = &model;
        }
    }
    return best;
}

ServerStanding standingOf(const ProviderRow &provider)
{
    ServerStanding standing;
    standing.server = provider.state;
    standing.keyMissing = provider.place == Place::Hosted && !provider.hasKey
        && (provider.state == ServerState::Unknown || provider.state == ServerState::AuthRequired);
    const ModelRow *best = provider.state == ServerState::Up ? bestModel(provider) : nullptr;
    if (best) {
        standing.model = best->state;
        if (best->state == ModelState::Loading) {
            standing.progress = best->loadProgress;
        }
    }
    return standing;
}

Glyph glyphOf(const ServerStanding &standing)
{
    if (standing.keyMissing) {
        return Glyph::Key;
    }
    return standing.model ? glyphOf(*standing.model) : glyphOf(standing.server);
}

QString standingWord(const ServerStanding &standing)
{
    if (standing.keyMissing) {
        return capitalized(serverStateWord(ServerState::AuthRequired));
    }
    return standing.model ? modelWord(*standing.model, standing.progress)
                          : capitalized(serverStateWord(standing.server));
}

QString modelWord(ModelState state, std::optional<double> progress)
{
    return state == ModelState::Loading && progress ? StandingText::loading(*progress)
                                                    : capitalized(modelStateWord(state));
}

std::optional<std::chrono::seconds> ageOfOldReading(
    const ProviderRow &provider, std::chrono::milliseconds period, TimePoint now)
{
    if (!provider.readAt) {
        return {};
    }
    const auto age = now - *provider.readAt;
    if (age <= oldAfterPeriods * std::max(period, provider.nextLookIn)) {
        return {};
    }
    return std::chrono::duration_cast<std::chrono::seconds>(age);
}

std::optional<std::chrono::seconds> nextLookIn(const ProviderRow &provider, TimePoint now)
{
    if (!provider.readAt) {
        return {};
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(*provider.readAt + provider.nextLookIn - now);
    return std::max(left, std::chrono::seconds(0));
}

QString nextTryText(std::chrono::seconds in)
{
    return StandingText::nextTry(in.count());
}

} // namespace Hearth
