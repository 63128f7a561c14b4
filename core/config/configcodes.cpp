#include "config/configcodes.h"

namespace Hearth {

QList<QLatin1String> ConfigCode::all()
{
    return {rootNotObject, unknownKey, keyTooNew, retiredKey, wrongType, missingKey, emptyValue, outOfRange,
        notWhole, invalidValue, invalidFormat, secretSourceMismatch, unsupportedVersion, duplicateProvider,
        duplicateModel, unresolvedVariable, includeNotRead, baseUrlInvalid, baseUrlHasVersion, plainKey,
        noKeyAndNoApi, secretProviderMissing, negativeCost, maxTokensOverWindow, contextTokensOverWindow,
        contextWindowSmall, unknownReference, unlistedModel, referenceCase, bareReference, referenceProfile,
        fallbackIsPrimary, duplicateFallback, aliasSlash, duplicateAlias, emptyRoute, listensBeyondMachine,
        baseUrlNoVersion, addressUnknown};
}

} // namespace Hearth
