#include "protocol/sseparser.h"
