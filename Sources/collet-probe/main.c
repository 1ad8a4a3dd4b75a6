// One task for one plugin, then the end.
#include "probe.h"

#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
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
    // Nobody waits for us once the host is gone.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    static const char usage[] = "collet-probe is started by collet; see 'collet check --help'\n";
    if (count != 3 || !report_begin()) {
        ssize_t ignored = write(STDERR_FILENO, usage, sizeof usage - 1);
        (void)ignored;
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
