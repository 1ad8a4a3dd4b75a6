// One task for one plugin, in a process that is watched, then the end.
#include "probe.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static const struct {
    const char *name;
    void (*run)(const char *plugin);
} tasks[] = {
    {"manifest", task_manifest},
    {"run", task_run},
    {"call", task_call},
};

int main(int count, char **words) {
    const struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    static const char usage[] = "collet-probe is started by collet; see 'collet check --help'\n";
    uint64_t limit_ms = count == 4 ? strtoull(words[3], NULL, 10) : 0;
    if (limit_ms == 0 || !report_begin()) {
        ssize_t ignored = write(STDERR_FILENO, usage, sizeof usage - 1);
        (void)ignored;
        return 2;
    }
    if (!watch_over(limit_ms)) {
        report_error(PROBE_E_USAGE, "there is no process for it");
        return 2;
    }
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++) {
        if (strcmp(words[1], tasks[i].name) != 0) continue;
        tasks[i].run(words[2]);
        report(REPORT_DONE, NULL, 0);
        // Not exit(): threads of the plugin may still run, and destructors would pull the ground from under them.
        _exit(0);
    }
    report_error(PROBE_E_USAGE, "there is no task '%s'", words[1]);
    _exit(2);
}
