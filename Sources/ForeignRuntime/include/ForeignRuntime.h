/* ForeignRuntime: calls functions of a library that knows nothing of us, by a plan (ForeignPlan.h). The second back end of
 * a worker: calls come in as pr_request and go out into a pr_sink, as with PluginRuntime.
 *
 * Contract:
 *  - The plan is checked whole before anything is loaded; what it then says cannot lead outside the memory of a call. What
 *    the library's functions do with what they are given can: a wrong signature is a crash of this process.
 *  - Functions are found and prepared once, at fr_open. A call allocates nothing once warm, unless the plan has buffers.
 *  - What must be freed or finalised at the end of a tool is, however the tool ends, as long as the process lives.
 *  - The result is one part of the kind BLOB in the form of ForeignPlan.h, for the host that wrote the plan. */
#ifndef FOREIGN_RUNTIME_H
#define FOREIGN_RUNTIME_H
#include <ForeignPlan.h>
#include <PluginRuntime.h>

/* Codes of pr_error besides PR_E_*. */
#define FR_E_PLAN 200 /* the plan makes no sense: it was written for another worker, or by somebody else. = WW_LOAD_PLAN */

typedef struct fr_library fr_library;

/* Loads the library that the plan names and finds its functions. The plan is copied. `fd` is open on the file that the
 * host has looked at: a library that was mapped from another is PR_E_SAME_IMAGE. -1: whatever is there. Runs code of the
 * library. A library that was opened stays open. */
fr_library *fr_open(const void *plan, uint64_t size, int32_t fd, pr_error *error);

/* Checks a plan as fr_open does, and does nothing else. PR_OK or FR_E_PLAN. */
int32_t fr_check(const void *plan, uint64_t size, pr_error *error);

/* Runs one tool; args of the request is a message of ForeignPlan.h. As pr_call otherwise, but that cancelling takes effect
 * between two steps only. Any number of threads at once, if the library allows that. */
void fr_call(fr_library *library, const pr_request *request, const pr_sink *sink, void *sink_ctx, pr_result *result);

/* Finalises every handle that lives, the newest first. No call may be running, and none may follow. */
void fr_shutdown(fr_library *library);

/* Of this thread, for reports of crashes: the function of the plan, counted from 1, that it is in, or, behind the call,
 * that it was in last; 0 = none. What a function left behind can end the process long after it returned. */
extern _Thread_local uint32_t fr_calling;
extern _Thread_local uint32_t fr_stage;
#define FR_STAGE_CALL 0u    /* in it */
#define FR_STAGE_READING 1u /* reads what it put out */
#define FR_STAGE_FREEING 2u /* gives back the memory of the call */

#endif
