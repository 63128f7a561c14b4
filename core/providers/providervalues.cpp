#include "providers/providervalues.h"
