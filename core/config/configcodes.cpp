#include "config/configcodes.h"

namespace Hearth {

QList<QLatin1String> ConfigCode::all()
{
    return {rootNotObject, unknownKey, keyTooNew, retiredKey, wrongType, missingKey, emptyValue, outOfRange,
        notWhole, invalidValue, invalidFormat, secretSourceMismatch, unsupportedVersion, duplicateClient,
        tooMany, needsExactModel, includeFailed, duplicateProvider, duplicateModel, unresolvedVariable,
        variableNotReplaced, includeNotRead, gatewayModeMissing, baseUrlInvalid, baseUrlHasVersion, plainKey,
        providerIdForm, pathNotAbsolute, noKeyAndNoApi, secretProviderMissing, negativeCost,
        maxTokensOverWindow, contextTokensOverWindow, contextWindowSmall, unknownReference, unlistedModel,
        referenceCase, bareReference, referenceProfile, fallbackIsPrimary, duplicateFallback, aliasSlash,
        aliasIsModel, duplicateAlias, notInPolicy, replaceHosted, tailOverWindow, emptyRoute,
        listensBeyondMachine, openToNetwork, readableByOthers, baseUrlNoVersion, addressUnknown, aliasForm,
        hostedSideModel};
}

} // namespace Hearth
