#include "protocol/chatencoder.h"
