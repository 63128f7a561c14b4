#include "net/httpserver.h"
