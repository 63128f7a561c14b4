#include "net/accessmanager.h"
