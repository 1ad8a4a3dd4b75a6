// Freezes the layout of collet.h: a plugin compiled against any 1.x header must find every field where it was.
#include "collet.h"

#define NO_TAIL_PADDING(type, last)                                                                                    \
    _Static_assert(sizeof(type) == offsetof(type, last) + sizeof(((type *)0)->last), #type " ends in padding")
#define AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #type "." #field " moved")

_Static_assert(sizeof(void *) == 8, "LP64 only");
_Static_assert(sizeof(collet_bytes) == 16, "collet_bytes never grows");
AT(collet_bytes, len, 8);
