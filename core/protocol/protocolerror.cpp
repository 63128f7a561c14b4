#include "protocol/protocolerror.h"
