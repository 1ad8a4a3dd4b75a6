// Freezes the records of a plan: both sides read them by these sizes, and sections begin at multiples of 8.
#include "ForeignPlan.h"

#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " has another size")

SIZE(fp_header, 80);
SIZE(fp_type, 16);
SIZE(fp_ffi_type, 16);
SIZE(fp_function, 24);
SIZE(fp_handle, 16);
SIZE(fp_tool, 32);
SIZE(fp_instruction, 24);
SIZE(fp_rule, 32);
SIZE(fp_emit, 24);
SIZE(fp_message, 16);
SIZE(fp_measure, 8);
