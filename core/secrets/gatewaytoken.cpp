#include "secrets/gatewaytoken.h"
