#include "protocol/jsonwriter.h"
