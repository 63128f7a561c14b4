#include "protocol/responserequest.h"
