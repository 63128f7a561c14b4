#include "protocol/jsontext.h"
