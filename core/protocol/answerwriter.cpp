#include "protocol/answerwriter.h"
