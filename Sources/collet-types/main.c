// collet-types library|object FILE: reads names from descriptor 4, a line for each, `NAME ADDRESS` with the address in
// hexadecimal or 0; writes one JSON object to descriptor 3. It runs no code of the file.
#include "types.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { REPORT = 3, NAMES = 4, MEMORY_MAX_MB = 4096, SECONDS_MAX = 120 };

// A damaged file must cost this process, and nothing more.
static void set_limits(void) {
    struct rlimit none = {0, 0}, memory = {(rlim_t)MEMORY_MAX_MB << 20, (rlim_t)MEMORY_MAX_MB << 20};
    struct rlimit time = {SECONDS_MAX, SECONDS_MAX};
    setrlimit(RLIMIT_CORE, &none);
    setrlimit(RLIMIT_FSIZE, &none);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &time);
}

static int refuse(const char *why) {
    fprintf(stderr, "%s\n", why);
    return 1;
}

static char *read_names(void) {
    char *names = malloc(WANTED_BYTES_MAX + 1);
    size_t count = 0;
    while (names && count < WANTED_BYTES_MAX) {
        ssize_t got = read(NAMES, names + count, WANTED_BYTES_MAX - count);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        count += (size_t)got;
    }
    if (names) names[count] = 0;
    return names;
}

static size_t split(char *names, struct wanted *wanted) {
    size_t count = 0;
    char *state;
    for (char *line = strtok_r(names, "\n", &state); line && count < NAMES_MAX; line = strtok_r(NULL, "\n", &state)) {
        char *space = strchr(line, ' ');
        if (!space) continue;
        *space = 0;
        wanted[count].name = line;
        wanted[count].address = strtoull(space + 1, NULL, 16);
        count++;
    }
    return count;
}

static bool write_all(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t wrote = write(REPORT, bytes, count);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return false;
        bytes += wrote;
        count -= (size_t)wrote;
    }
    return true;
}

int main(int count, char **words) {
    bool is_object = count == 3 && strcmp(words[1], "object") == 0;
    if (count != 3 || (!is_object && strcmp(words[1], "library") != 0)) {
        return refuse("collet-types is started by collet; see 'collet bind --help'");
    }
    set_limits();
    // Separate debug files: by build-id and by .gnu_debuglink, below /usr/lib/debug and beside the library.
    static const Dwfl_Callbacks callbacks = {
        .find_elf = dwfl_build_id_find_elf,
        .find_debuginfo = dwfl_standard_find_debuginfo,
        .section_address = dwfl_offline_section_address,
    };
    Dwfl *session = dwfl_begin(&callbacks);
    if (!session) return refuse(dwfl_errmsg(-1));
    Dwfl_Module *module = dwfl_report_offline(session, "", words[2], -1);
    if (!module || dwfl_report_end(session, NULL, NULL) != 0) return refuse(dwfl_errmsg(-1));
    Dwarf_Addr bias;
    bool has_debug = dwfl_module_getdwarf(module, &bias) != NULL;
    const char *debug_file = NULL;
    dwfl_module_info(module, NULL, NULL, NULL, NULL, NULL, NULL, &debug_file);

    struct text text = {0};
    struct types types = {0};
    char *names = read_names();
    struct wanted *wanted = calloc(NAMES_MAX, sizeof *wanted);
    if (!names || !wanted) return refuse("there is not enough memory");
    size_t wanted_count = split(names, wanted);
    put(&text, "{\"debug\":");
    put(&text, has_debug ? "true" : "false");
    put(&text, ",\"debug_file\":");
    put_string(&text, has_debug ? debug_file : NULL);
    put(&text, ",\"functions\":[");
    if (has_debug) find_functions(module, wanted, wanted_count, is_object);
    if (is_object) find_symbols(words[2], wanted, wanted_count);
    bool needs_comma = false;
    for (size_t i = 0; i < wanted_count; i++) {
        if (!wanted[i].has_name && !wanted[i].has_address) continue;
        if (needs_comma) put(&text, ",");
        needs_comma = true;
        put(&text, "{\"name\":");
        put_string(&text, wanted[i].name);
        put(&text, ",\"type\":");
        put_number(&text, type_number(&types, wanted[i].has_name ? &wanted[i].by_name : &wanted[i].by_address));
        put(&text, ",\"symbol\":");
        put_string(&text, is_object ? wanted[i].symbol : wanted[i].name);
        put(&text, wanted[i].never_returns ? ",\"noreturn\":true}" : ",\"noreturn\":false}");
    }
    put(&text, "],\"types\":[");
    for (size_t i = 0; i < types.count; i++) {
        if (i) put(&text, ",");
        put_type(&types, i, &text);
    }
    put(&text, "]}");
    if (text.failed || types.failed) return refuse("its debug information describes more than can be read at once");
    if (!write_all(text.bytes, text.count)) return refuse("what it says cannot be handed over");
    return 0;
}
