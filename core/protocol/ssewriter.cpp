#include "protocol/ssewriter.h"
