#include "config/configreader.h"
