// Options of a worker that is built with a sanitizer: its host starts it without an environment. Reports go to files whose
// name the build gives, because the worker's own output is the plugin's; crashes are the worker's to note, not the
// sanitizer's.
const char *__asan_default_options(void) {
    return "log_path=" REPORTS ":handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0:"
           "use_sigaltstack=0:allocator_may_return_null=1:detect_leaks=0";
}

const char *__tsan_default_options(void) {
    return "log_path=" REPORTS ":handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0:"
           "use_sigaltstack=0:exitcode=66";
}

const char *__ubsan_default_options(void) { return "log_path=" REPORTS ":print_stacktrace=1"; }
