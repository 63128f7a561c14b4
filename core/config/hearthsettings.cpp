#include "config/hearthsettings.h"
