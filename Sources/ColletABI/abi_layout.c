// Freezes the layout of collet.h: a plugin compiled against any 1.x header must find every field where it was.
//
// A field that a later minor version appends gets a line of its own here and becomes the last one of its struct; no
// line that stands here ever changes, but for the last field and the size.
#include "collet.h"

#define AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #type "." #field " moved")

/// The struct has this size and ends with this field, not with padding: a size tells which fields there are.
#define ENDS(type, last, size)                                                                                         \
    _Static_assert(sizeof(type) == (size), #type " has another size");                                                 \
    _Static_assert(offsetof(type, last) + sizeof(((type *)0)->last) == (size), #type " ends in padding")

/// Every versioned struct tells its size in its first four bytes.
#define SIZED(type)                                                                                                    \
    AT(type, struct_size, 0);                                                                                          \
    _Static_assert(sizeof(((type *)0)->struct_size) == 4, #type ".struct_size is not 32 bits wide")

_Static_assert(sizeof(void *) == 8 && sizeof(void (*)(void)) == 8, "LP64 only");
_Static_assert(sizeof(collet_status) == 4, "a status is 32 bits wide");
_Static_assert(COLLET_ABI_MAJOR == 1, "another major is another symbol and another file");

AT(collet_bytes, ptr, 0);
AT(collet_bytes, len, 8);
ENDS(collet_bytes, len, 16);

SIZED(collet_principal);
AT(collet_principal, scope_count, 4);
AT(collet_principal, subject, 8);
AT(collet_principal, tenant, 24);
AT(collet_principal, scopes, 40);
ENDS(collet_principal, scopes, 48);

SIZED(collet_failure);
AT(collet_failure, retry_after_ms, 4);
AT(collet_failure, code, 8);
AT(collet_failure, message, 16);
AT(collet_failure, detail, 32);
AT(collet_failure, flags, 48);
AT(collet_failure, reserved, 52);
ENDS(collet_failure, reserved, 56);

SIZED(collet_part);
AT(collet_part, kind, 4);
AT(collet_part, flags, 8);
AT(collet_part, reserved, 12);
AT(collet_part, media_type, 16);
ENDS(collet_part, media_type, 24);

SIZED(collet_call_api);
AT(collet_call_api, reserved, 4);
AT(collet_call_api, part_begin, 8);
AT(collet_call_api, part_write, 16);
AT(collet_call_api, part_end, 24);
AT(collet_call_api, fail, 32);
AT(collet_call_api, progress, 40);
AT(collet_call_api, is_cancelled, 48);
AT(collet_call_api, on_cancel, 56);
AT(collet_call_api, has_scope, 64);
ENDS(collet_call_api, has_scope, 72);

SIZED(collet_call);
AT(collet_call, attempt, 4);
AT(collet_call, host_ctx, 8);
AT(collet_call, api, 16);
AT(collet_call, tool, 24);
AT(collet_call, args, 40);
AT(collet_call, call_id, 56);
AT(collet_call, deadline_ns, 72);
AT(collet_call, principal, 80);
AT(collet_call, session, 88);
AT(collet_call, trace, 104);
ENDS(collet_call, trace, 120);

SIZED(collet_host);
AT(collet_host, abi_major, 4);
AT(collet_host, abi_minor, 8);
AT(collet_host, reserved, 12);
AT(collet_host, host_ctx, 16);
AT(collet_host, config, 24);
AT(collet_host, log, 40);
AT(collet_host, service, 48);
ENDS(collet_host, service, 56);

SIZED(collet_plugin);
AT(collet_plugin, abi_major, 4);
AT(collet_plugin, abi_minor, 8);
AT(collet_plugin, threading, 12);
AT(collet_plugin, self, 16);
AT(collet_plugin, call, 24);
AT(collet_plugin, shutdown, 32);
AT(collet_plugin, extension, 40);
ENDS(collet_plugin, extension, 48);

SIZED(collet_manifest);
AT(collet_manifest, reserved, 4);
AT(collet_manifest, json, 8);
ENDS(collet_manifest, json, 24);

SIZED(collet_http);
AT(collet_http, reserved, 4);
AT(collet_http, host_ctx, 8);
AT(collet_http, send, 16);
AT(collet_http, head, 24);
AT(collet_http, read, 32);
AT(collet_http, close, 40);
ENDS(collet_http, close, 48);

SIZED(collet_kv);
AT(collet_kv, reserved, 4);
AT(collet_kv, host_ctx, 8);
AT(collet_kv, get, 16);
AT(collet_kv, put, 24);
AT(collet_kv, remove, 32);
ENDS(collet_kv, remove, 40);

// Values that plugins have compiled in.
_Static_assert(COLLET_OK == 0 && COLLET_RETRYABLE == 1 && COLLET_PERMANENT == 2 && COLLET_INTERNAL == 3 &&
                   COLLET_CANCELLED == 4 && COLLET_ABSENT == 5,
               "a status changed its value");
_Static_assert(COLLET_PART_JSON == 1 && COLLET_PART_TEXT == 2 && COLLET_PART_IMAGE == 3 && COLLET_PART_BLOB == 4 &&
                   COLLET_PART_STREAM == 1,
               "a part kind or flag changed its value");
_Static_assert(COLLET_LOG_DEBUG == 0 && COLLET_LOG_INFO == 1 && COLLET_LOG_WARN == 2 && COLLET_LOG_ERROR == 3,
               "a log level changed its value");
_Static_assert(COLLET_THREAD_SERIAL == 0 && COLLET_THREAD_MIGRATING == 1 && COLLET_THREAD_CONCURRENT == 2,
               "a threading promise changed its value");
_Static_assert(COLLET_FAILURE_NO_EFFECT == 1, "a failure flag changed its value");
