#include "config/configvalues.h"
