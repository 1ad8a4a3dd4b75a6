// The probe: opens ONE plugin in this fresh process, does one thing with it, and tells what happened.
//
// usage: collet-probe TASK PLUGIN, started by `collet` with these descriptors:
//   0 nothing to read; 1 and 2 belong to the plugin, whose prints cannot reach what we have to say
//   3 the report that we write     4 the request that we read, a file     5 (parallel) a socket to another probe
//
// Request and report are rows of records: tag and length as 32-bit numbers of this machine, then as many bytes. Whoever
// reads them believes nothing: the plugin shares this process and may write where it likes.
#ifndef PROBE_H
#define PROBE_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <collet.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- report (report.c) ----

enum report_tag {
    REPORT_PHASE = 1,    // text: what is done next
    REPORT_FAULT = 2,    // text: what a signal handler saw
    REPORT_ERROR = 3,    // u32 PR_E_* or PROBE_E_*, text: why it did not get further
    REPORT_LOG = 4,      // u32 level, text of the plugin
    REPORT_MANIFEST = 5, // bytes of the plugin's own manifest
    REPORT_DONE = 6,     // all was done; whatever comes without it ended early
};

// Codes of REPORT_ERROR besides those of PluginRuntime.
#define PROBE_E_USAGE 100u
#define PROBE_E_ABSENT 101u   // the plugin has no such extension
#define PROBE_E_BROKEN 102u   // it handed out something that breaks the header's rules

/// Takes the descriptors over; false when they are not there.
bool report_begin(void);
/// Any thread.
void report(uint32_t tag, const void *bytes, uint64_t length);
void report_text(uint32_t tag, const char *text);
/// A number, then bytes.
void report_numbered(uint32_t tag, uint32_t number, const void *bytes, uint64_t length);
void report_error(uint32_t code, const char *format, ...) __attribute__((format(printf, 2, 3)));
/// What follows is this; the last one before an early end is where it happened.
void report_phase(const char *format, ...) __attribute__((format(printf, 1, 2)));

/// Where the socket to another probe lies.
extern int probe_peer;

// ---- tasks ----

/// `manifest`: the plugin's own manifest, through the runtime that the host uses.
int task_manifest(const char *plugin);

#endif
