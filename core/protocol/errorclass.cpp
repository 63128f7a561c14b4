#include "protocol/errorclass.h"
