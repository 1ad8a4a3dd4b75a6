#include "PluginRuntime.h"
