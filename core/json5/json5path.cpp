#include "json5/json5path.h"
