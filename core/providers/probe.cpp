#include "providers/probe.h"
