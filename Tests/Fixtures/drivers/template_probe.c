// What `collet call` cannot show of the templates' tool: that it stops when it is cancelled, that calls may overlap, and
// that it knows its own name.
//
//   template_probe PLUGIN.so    exit 0 when everything was as it should be, else a line for each thing that was not
#include <PluginRuntime.h>

#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define CALLERS 8
#define BYTES(literal) ((collet_bytes){(const uint8_t *)(literal), sizeof(literal) - 1})

static pr_plugin *plugin;
static bool failed;

static void check(bool right, const char *what) {
    if (right) return;
    printf("%s\n", what);
    failed = true;
}

static void on_misuse(void *ctx, const char *what) {
    (void)ctx;
    check(false, what);
}

typedef struct watcher {
    uint64_t number;
    int notes;
    bool cancels;
} watcher;

static void on_progress(void *ctx, double fraction, const char *note) {
    watcher *seen = ctx;
    check(fraction > 0 && fraction <= 1, "progress is no fraction");
    check(!strcmp(note, "cellar"), "progress does not say where it is");
    if (++seen->notes == 1 && seen->cancels) check(pr_cancel(plugin, seen->number) == 1, "the call was not running");
}

/* One call; `notes` is how often it told of progress. */
static int32_t call(uint64_t number, collet_bytes tool, collet_bytes arguments, bool cancels, int *notes) {
    watcher seen = {.number = number, .cancels = cancels};
    pr_collector collector = {.progress = on_progress, .ctx = &seen};
    pr_request request = {.number = number, .result_max = 1 << 16, .tool = tool, .args = arguments};
    pr_result result = {0};
    pr_call(plugin, &request, &pr_collector_sink, &collector, &result);
    check(result.fault == NULL, result.fault ? result.fault : "");
    check(result.status != COLLET_OK || collector.part_count == 1, "a result is one part");
    check(result.status == COLLET_OK || result.flags & PR_RESULT_FAILED, "a failure says nothing of itself");
    pr_collector_free(&collector);
    *notes = seen.notes;
    return result.status;
}

static void *overlapping(void *number) {
    int notes;
    int32_t status =
        call((uint64_t)(uintptr_t)number, BYTES("measure_temperature"), BYTES("{\"sensor\":\"cellar\"}"), false, &notes);
    check(status == COLLET_OK && notes == 5, "one of several calls at once went wrong");
    return NULL;
}

int main(int count, char **words) {
    static const pr_host_ops ops = {.misuse = on_misuse};
    pr_error error = {0};
    pr_image image;
    if (count != 2) return 2;
    int fd = open(words[1], O_RDONLY | O_CLOEXEC);
    if (fd >= 0 && pr_image_seal(fd, 1 << 26, &image, &error) == PR_OK) plugin = pr_open(&image, BYTES("{}"), &ops, &error);
    if (plugin == NULL) {
        printf("%s: %s\n", words[1], error.text);
        return 1;
    }
    close(fd);
    check(pr_threading(plugin) == COLLET_THREAD_CONCURRENT, "the plugin promises less than its manifest");

    int notes;
    int32_t status =
        call(1, BYTES("measure_temperature"), BYTES("{\"sensor\":\"cellar\",\"samples\":100}"), true, &notes);
    check(status == COLLET_CANCELLED, "a cancelled call does not say so");
    check(notes == 1, "a cancelled call went on");

    collet_bytes strangers[] = {BYTES("measure_temperatur"), BYTES("measure_temperature2"), BYTES("")};
    for (uint64_t i = 0; i < 3; i++) {
        status = call(10 + i, strangers[i], BYTES("{\"sensor\":\"cellar\"}"), false, &notes);
        check(status == COLLET_PERMANENT, "another tool's name was accepted");
    }

    pthread_t threads[CALLERS];
    for (uintptr_t i = 0; i < CALLERS; i++) pthread_create(&threads[i], NULL, overlapping, (void *)(20 + i));
    for (int i = 0; i < CALLERS; i++) pthread_join(threads[i], NULL);
    return failed ? 1 : 0;
}
