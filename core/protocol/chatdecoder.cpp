#include "protocol/chatdecoder.h"
