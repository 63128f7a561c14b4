#include "json5/json5document.h"
