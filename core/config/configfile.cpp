#include "config/configfile.h"
