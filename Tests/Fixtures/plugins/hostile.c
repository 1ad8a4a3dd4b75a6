// Writes where only the host may write, and uses the host wrongly.
#include "fixture.h"

static const collet_host *host_of(void);

static collet_status write_host(const collet_call *call) {
    ((collet_host *)host_of())->log = NULL;
    return (void)call, COLLET_OK;
}

static collet_status write_config(const collet_call *call) {
    ((uint8_t *)host_of()->config.ptr)[0] = 'x';
    return (void)call, COLLET_OK;
}

static collet_status write_api(const collet_call *call) {
    ((collet_call_api *)call->api)->part_begin = NULL;
    return COLLET_OK;
}

static collet_status log_lines(const collet_call *call) {
    static char long_text[20001];
    for (int i = 0; i < 20000; i += 2) memcpy(long_text + i, "\xc3\xa4", 2);
    const collet_host *host = host_of();
    host->log(host, call, -5, fixture_text("low"));
    host->log(host, call, 99, fixture_text("high"));
    host->log(host, NULL, COLLET_LOG_INFO, (collet_bytes){NULL, 100});
    host->log(host, call, COLLET_LOG_INFO, fixture_text(long_text));
    return COLLET_OK;
}

static collet_status misuse_host(const collet_call *call) {
    const collet_host *host = host_of();
    const collet_host copy = *host;
    host->log(&copy, NULL, COLLET_LOG_INFO, fixture_text("copy"));
    host->log(NULL, NULL, COLLET_LOG_INFO, fixture_text("null"));
    host->log(host, (const collet_call *)host, COLLET_LOG_INFO, fixture_text("no call"));
    EXPECT(host->service(&copy, COLLET_KV_ID) == NULL);
    EXPECT(host->service(host, NULL) == NULL);
    EXPECT(host->service(host, "unknown/1") == NULL);
    EXPECT(host->service(host, COLLET_KV_ID) != NULL);
    return COLLET_OK;
}

static collet_status service(const collet_call *call) {
    const collet_kv *kv = host_of()->service(host_of(), COLLET_KV_ID);
    EXPECT(kv != NULL);
    EXPECT(kv->put(kv, call, "key", "value", 5) == COLLET_OK);
    EXPECT(kv->put(kv, NULL, "key", "value", 5) == COLLET_PERMANENT);
    return COLLET_OK;
}

static const struct fixture_entry tools[] = {
    {"write_host", write_host},
    {"write_config", write_config},
    {"write_api", write_api},
    {"log_lines", log_lines},
    {"misuse_host", misuse_host},
    {"service", service},
    {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_SERIAL)

static const collet_host *host_of(void) { return fixture_host; }
