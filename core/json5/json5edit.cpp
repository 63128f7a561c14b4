#include "json5/json5edit.h"
