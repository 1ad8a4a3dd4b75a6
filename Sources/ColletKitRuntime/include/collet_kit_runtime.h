#ifndef COLLET_KIT_RUNTIME_H
#define COLLET_KIT_RUNTIME_H

#include <stdbool.h>
#include <sys/types.h>

/// What `open` means within a plugin that carries a Swift runtime: the linker is told to `--wrap` it.
///
/// libdispatch, on which Swift's tasks run, looks once a second at `/proc/ID/stat` of each of its threads while work
/// waits, to start another if all of them sleep, and ends the process where it cannot open that. A confined worker has no
/// `/proc`. Where the file of one of the process's own threads cannot be opened, this answers with a pipe that holds the
/// three fields that are read from it; all else is the system's `open`.
int __wrap_open(const char *path, int flags, ...);

/// The line that stands for `/proc/ID/stat`: `R` where the thread has worked since the last time it was asked for, `S`
/// where it has not. Returns its length, 0 where `thread` is not a thread of this process.
size_t collet_kit_thread_line(pid_t thread, char *line, size_t capacity);

/// Whether the address space has room for the threads that a task may need. Where none can be made, libdispatch waits for
/// ever, so who is about to start a task asks first.
bool collet_kit_threads_fit(void);

#endif
