/* CallDenial.h: lets a test see what a program does where a sandbox forbids a system call. */
#ifndef CALL_DENIAL_H
#define CALL_DENIAL_H

/* From now on every call of that number on this thread fails with this error, until the thread ends. Other threads do
 * not notice. 0, or -1 where the kernel has no filters. */
int deny_call(long number, int error);

extern const long call_openat2, call_openat, call_renameat2, call_fsync;

/* Gives each of two paths the other's name, in one step. 0 or -1. */
int exchange_names(const char *a, const char *b);

#endif
