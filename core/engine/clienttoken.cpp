#include "engine/clienttoken.h"

#include "gateway/accesspolicy.h"
#include "secrets/gatewaytoken.h"

namespace Hearth {

ClientToken makeClientToken()
{
    const Secret token = makeGatewayToken();
    return {token, tokenHash(token.reveal()).toHex()};
}

} // namespace Hearth
