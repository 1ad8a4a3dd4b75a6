// A tool that says what trace its call belongs to.
#include "fixture.h"

static collet_status trace(const collet_call *call) {
    char text[128];
    snprintf(text, sizeof text, "trace %.*s", (int)call->trace.len, (const char *)call->trace.ptr);
    return fixture_say(call, text);
}

static const struct fixture_entry tools[] = {{"trace", trace}, {NULL, NULL}};

FIXTURE_PLUGIN(tools, COLLET_THREAD_CONCURRENT)
