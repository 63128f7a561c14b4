#include "overview/checkedscope.h"

#include "widgets/serverstanding.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearth {

namespace {

class ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckedScope)

public:
    static QString gap(const QString &provider, const QString &why)
    {
        //: A server that config could not be held against; %1: its name, %2: why, in a word or two.
        return tr("%1 (%2)").arg(provider, why);
    }
    static QString untold(int models) { return tr("does not tell of %n model(s)", nullptr, models); }
};

int untoldModels(const ProviderRow &provider)
{
    return int(std::count_if(provider.models.cbegin(), provider.models.cend(),
        [](const ModelRow &each) { return each.isDeclared && each.state == ModelState::Unknown; }));
}

} // namespace

CheckedScope checkedScope(const Snapshot &snapshot, TimePoint now)
{
    CheckedScope scope;
    for (const auto &provider : snapshot.providers) {
        CheckedScope::Gap gap;
        gap.provider = provider->id;
        gap.state = provider->state;
        gap.keyMissing = standingOf(*provider).keyMissing;
        gap.oldAge = ageOfOldReading(*provider, snapshot.settings.pollVisible, now);
        gap.untoldModels = provider->state == ServerState::Up ? untoldModels(*provider) : 0;
        if (provider->state != ServerState::Up || !provider->readAt || gap.oldAge || gap.untoldModels > 0) {
            scope.gaps.append(gap);
        }
        if (provider->state == ServerState::Up && provider->readAt && !gap.oldAge) {
            const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - *provider->readAt);
            scope.age = std::max(scope.age.value_or(age), age);
        }
    }
    return scope;
}

QString gapText(const CheckedScope::Gap &gap)
{
    const QString why = gap.keyMissing ? serverStateWord(ServerState::AuthRequired)
        : gap.state != ServerState::Up ? serverStateWord(gap.state)
        : gap.oldAge                   ? ageText(*gap.oldAge)
                                       : ScopeWords::untold(gap.untoldModels);
    return ScopeWords::gap(gap.provider, why);
}

} // namespace Hearth
