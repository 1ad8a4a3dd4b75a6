// What one call costs beyond a bare C function call, and that it allocates nothing once warm.
//
//   call_cost ECHO.so [ROUNDS]    prints nanoseconds per call; exit 1 when a warm call allocated
//
// Both sides run in turns in one process and the best of many turns counts, so that a busy machine shows little.
#include <PluginRuntime.h>

#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define TURNS 200
#define WARM_CALLS 10000

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static uint8_t arguments[] = "{\"city\":\"Berlin\",\"unit\":\"celsius\",\"days\":3,\"detail\":\"short\"}";
static uint8_t target[4096];

/// The floor: the same bytes moved by a function that the compiler cannot see through.
static int32_t bare(void *self, const uint8_t *data, uint64_t len) {
    (void)self;
    memcpy(target, data, len);
    return 0;
}
static int32_t (*volatile bare_function)(void *, const uint8_t *, uint64_t) = bare;

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    uint64_t rounds = argc > 2 ? strtoull(argv[2], NULL, 10) : 20000;
    pr_error error = {0};
    pr_image image;
    int fd = open(argv[1], O_RDONLY | O_CLOEXEC);
    if (fd < 0 || pr_image_seal(fd, 1 << 26, &image, &error) != PR_OK) return fprintf(stderr, "%s\n", error.text), 2;
    pr_host_ops ops = {0};
    pr_plugin *plugin = pr_open(&image, (collet_bytes){(const uint8_t *)"{}", 2}, &ops, &error);
    if (plugin == NULL) return fprintf(stderr, "%s\n", error.text), 2;

    pr_collector collector = {0};
    pr_request request = {.number = 1, .result_max = 1 << 20, .args = {arguments, sizeof arguments - 1}};
    pr_result result = {0};
    for (int i = 0; i < WARM_CALLS; i++) {
        pr_collector_reset(&collector);
        pr_call(plugin, &request, &pr_collector_sink, &collector, &result);
    }
    struct mallinfo2 before = mallinfo2();
    uint64_t best_bare = UINT64_MAX, best_call = UINT64_MAX;
    for (int turn = 0; turn < TURNS; turn++) {
        uint64_t start = now_ns();
        for (uint64_t i = 0; i < rounds; i++) bare_function(NULL, arguments, sizeof arguments - 1);
        uint64_t middle = now_ns();
        for (uint64_t i = 0; i < rounds; i++) {
            pr_collector_reset(&collector);
            request.number++;
            pr_call(plugin, &request, &pr_collector_sink, &collector, &result);
        }
        uint64_t end = now_ns();
        if (middle - start < best_bare) best_bare = middle - start;
        if (end - middle < best_call) best_call = end - middle;
    }
    struct mallinfo2 after = mallinfo2();
    if (result.status != COLLET_OK || collector.len != sizeof arguments - 1) return 3;
    printf("bare %.1f ns, call %.1f ns\n", (double)best_bare / (double)rounds, (double)best_call / (double)rounds);
    return before.uordblks == after.uordblks ? 0 : 1;
}
