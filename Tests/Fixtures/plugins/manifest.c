// A plugin that carries its own manifest, or fails to, as the flags say:
//   JSON="…"   the text                       SIZE=n        the struct_size of its collet_manifest
//   NO_TEXT    a text without an address      PRINTS        prints to standard output on the way
//   HANGS / CRASHES / EXITS                   what extension() does instead of answering
//   NO_EXTENSION  there is no such function   OTHER         it answers to another id only
#include "fixture.h"

#include <stdlib.h>
#include <unistd.h>

#ifndef JSON
#define JSON                                                                                                           \
    "{\"manifest_version\":1,\"name\":\"self\",\"version\":\"1.0.0\",\"description\":\"A plugin.\",\"library\":"        \
    "\"self.so\",\"tools\":[{\"name\":\"find\",\"description\":\"Finds one thing. Use it to find. Do NOT use it to "    \
    "change.\",\"parameters\":{\"type\":\"object\",\"properties\":{\"q\":{\"type\":\"string\",\"description\":\"A "     \
    "name.\"}}}}]}"
#endif
#ifndef SIZE
#define SIZE sizeof(collet_manifest)
#endif

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    return fixture_say(call, "fine");
}

__attribute__((unused)) static const void *extension(void *self, const char *id) {
    (void)self;
    static collet_manifest manifest = {.struct_size = SIZE, .json = {(const uint8_t *)JSON, sizeof JSON - 1}};
#ifdef PRINTS
    printf("{\"printed\": true}\n");
    fflush(stdout);
    if (write(3, "not for you", 11) == 11) return NULL;
#endif
#ifdef HANGS
    for (;;) pause();
#endif
#ifdef CRASHES
    *(volatile int *)8 = 1;
#endif
#ifdef EXITS
    exit(0);
#endif
#ifdef NO_TEXT
    manifest.json.ptr = NULL;
#endif
#ifdef OTHER
    return strcmp(id, "other/1") == 0 ? &manifest : NULL;
#else
    return strcmp(id, COLLET_MANIFEST_ID) == 0 ? &manifest : NULL;
#endif
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .call = call,
#ifndef NO_EXTENSION
        .extension = extension,
#endif
    };
    if (host->config.len != 2 || memcmp(host->config.ptr, "{}", 2) != 0) return COLLET_PERMANENT;
#ifdef REFUSES
    host->log(host, NULL, COLLET_LOG_ERROR, fixture_text("no licence on this machine"));
    return COLLET_PERMANENT;
#endif
    *plugin = &self;
    return COLLET_OK;
}
