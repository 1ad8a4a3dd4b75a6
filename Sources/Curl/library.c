/* Opens libcurl, and says what it can do. */
#include "Curl.h"
#include "table.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

/* The first version that tells when a connection is there, before the request goes out (CURLOPT_PREREQFUNCTION). */
#define VERSION_MIN 0x075000
#define VERSION_MIN_TEXT "7.80"
/* From here on a lookup can be left alone (CURLOPT_QUICK_EXIT). */
#define VERSION_QUICK_EXIT 0x075700

cu_table cu_curl;
static const curl_version_info_data *info;
static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;

static int32_t fill(cu_table *table, void *library, char *reason, size_t capacity) {
#define LOOK_UP(name) \
    if ((*(void **)&table->name = dlsym(library, "curl_" #name)) == NULL) { \
        snprintf(reason, capacity, "it has no function curl_" #name); \
        return -1; \
    }
    CURL_FUNCTIONS(LOOK_UP)
#undef LOOK_UP
    return 0;
}

static int32_t check(const curl_version_info_data *data, char *reason, size_t capacity) {
    if (data->version_num < VERSION_MIN) {
        snprintf(reason, capacity, "it is version %s, and " VERSION_MIN_TEXT " is the oldest that will do",
                 data->version);
        return -1;
    }
    if (!(data->features & CURL_VERSION_SSL)) {
        snprintf(reason, capacity, "it was built without TLS");
        return -1;
    }
    /* Otherwise a name that nobody answers for would hold up every transfer, and the loop with them. */
    if (!(data->features & CURL_VERSION_ASYNCHDNS)) {
        snprintf(reason, capacity, "it was built to wait while it looks up a name");
        return -1;
    }
    return 0;
}

static int32_t open_library(const char *name, char *reason, size_t capacity) {
    /* Never unloaded: its TLS library leaves handlers for the end of the process. Symbols are looked up when they are
     * used: there are thirty libraries below curl, and a transfer needs a small part of them. */
    void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
    if (library == NULL) {
        const char *words = dlerror();
        snprintf(reason, capacity, "%s", words != NULL ? words : "it cannot be opened");
        return -1;
    }
    cu_table found;
    if (fill(&found, library, reason, capacity) != 0) return -1;
    const curl_version_info_data *data = found.version_info(CURLVERSION_NOW);
    if (check(data, reason, capacity) != 0) return -1;
    if (found.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        snprintf(reason, capacity, "its global initialization failed");
        return -1;
    }
    cu_curl = found;
    info = data;
    return 0;
}

int32_t cu_open(const char *name, char *reason, size_t capacity) {
    pthread_mutex_lock(&opening);
    int32_t status = info != NULL ? 0 : open_library(name, reason, capacity);
    pthread_mutex_unlock(&opening);
    return status;
}

static void *open_default(void *nothing) {
    (void)nothing;
    char reason[128]; /* whoever needs the library asks again, and hears it */
    cu_open(CU_LIBRARY, reason, sizeof reason);
    return NULL;
}

static void begin_opening(void) {
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes) != 0) return;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_create(&thread, &attributes, open_default, NULL);
    pthread_attr_destroy(&attributes);
}

void cu_open_ahead(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, begin_opening);
}

const char *cu_version(void) { return info != NULL ? info->version : NULL; }

const char *cu_tls_version(void) { return info != NULL ? info->ssl_version : NULL; }

int32_t cu_has_http2(void) { return info != NULL && (info->features & CURL_VERSION_HTTP2) != 0; }

int32_t cu_leaves_lookups(void) { return info != NULL && info->version_num >= VERSION_QUICK_EXIT; }
