/* text: counts, hashes, encodings and regular-expression search. Shows two libraries linked into a plugin (Nettle and
 * PCRE2), and work whose length nobody can foresee, which therefore has limits and looks whether it was cancelled.
 *
 * This file knows the ABI's entry; each tool has a file of its own. */
#include "text.h"
#include "utf8.h"
#include <stdlib.h>

collet_status no_memory(const collet_call *call) { return refuse_for_now(call, NULL, "there is no memory now"); }

collet_status text_take(const collet_call *call, const char *name, text *t) {
    collet_bytes value;
    *t = (text){0};
    if (!argument_find(call->args, name, &value)) return refuse(call, NULL, "%s is missing", name);
    /* Escapes only make a text longer. */
    t->bytes = malloc(value.len + 1);
    if (!t->bytes) return no_memory(call);
    int64_t length = argument_text(value, t->bytes, value.len);
    if (length < 0) return refuse(call, NULL, "%s is no text", name);
    t->length = (uint64_t)length < value.len ? (size_t)length : value.len;
    if (well_formed(t->bytes, t->length) != t->length) return refuse(call, NULL, "%s is not UTF-8", name);
    return COLLET_OK;
}

void text_free(text *t) {
    free(t->bytes);
    t->bytes = NULL;
}

int word_take(const collet_call *call, const char *name, const char *const *words) {
    collet_bytes value;
    if (!argument_find(call->args, name, &value)) return -1;
    for (int i = 0; words[i]; i++) {
        if (argument_equals(value, words[i])) return i;
    }
    return -1;
}

static collet_status call_tool(void *self, const collet_call *call) {
    static const struct { const char *name; collet_status (*run)(const collet_call *); } tools[] = {
        {"count_text", count_text}, {"hash_text", hash_text}, {"encode_text", encode_text},
        {"decode_text", decode_text}, {"search_text", search_text},
    };
    (void)self;
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        if (call->tool.len == strlen(tools[i].name) && !memcmp(call->tool.ptr, tools[i].name, call->tool.len))
            return tools[i].run(call);
    }
    return refuse(call, NULL, "no such tool");
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin text_plugin = {
        .struct_size = sizeof text_plugin,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call_tool,
    };
    (void)host;
    *plugin = &text_plugin;
    return COLLET_OK;
}
