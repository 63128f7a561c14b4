#include "config/modelref.h"
