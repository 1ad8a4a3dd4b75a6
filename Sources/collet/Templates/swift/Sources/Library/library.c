/* Carries the linker settings of the library; its code is in Sources/Tools. */
#include "library.h"
