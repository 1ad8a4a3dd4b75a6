// Loads the library, finds its functions and prepares the calls.
#include "runtime.h"

#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Thread_local uint32_t fr_calling __attribute__((tls_model("initial-exec")));
_Thread_local uint32_t fr_stage __attribute__((tls_model("initial-exec")));

static bool refuse(pr_error *error, int32_t code, const char *format, ...) __attribute__((format(printf, 3, 4)));

static bool refuse(pr_error *error, int32_t code, const char *format, ...) {
    if (error == NULL) return false;
    error->code = code;
    error->status = 0;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
    return false;
}

/// A copy in memory that is aligned for its records.
static void *copied(const void *plan, uint64_t size) {
    void *copy = size <= FP_PLAN_MAX ? aligned_alloc(16, (size + 16) & ~15ull) : NULL;
    if (copy != NULL && size > 0) memcpy(copy, plan, size);
    return copy;
}

int32_t fr_check(const void *plan, uint64_t size, pr_error *error) {
    struct plan sections;
    void *copy = copied(plan, size);
    if (copy == NULL) return refuse(error, FR_E_PLAN, "the plan of the bound library is too large"), FR_E_PLAN;
    bool is_right = plan_read(&sections, copy, size, error);
    free(copy);
    return is_right ? PR_OK : FR_E_PLAN;
}

// ---- types ----

static ffi_type *scalar(uint32_t kind) {
    static ffi_type *const types[] = {
        &ffi_type_void,   &ffi_type_uint8, &ffi_type_sint8,  &ffi_type_uint16, &ffi_type_sint16,  &ffi_type_uint32,
        &ffi_type_sint32, &ffi_type_uint64, &ffi_type_sint64, &ffi_type_float, &ffi_type_double, &ffi_type_pointer,
    };
    return types[kind];
}

static ffi_type *type_at(fr_library *library, uint32_t index) {
    uint32_t kind = library->plan.ffi_types[index].kind;
    return kind == FP_FFI_STRUCT ? &library->types[index] : scalar(kind);
}

/// Elements are entries before the struct itself, so one pass is enough. libffi lays structs out as the compiler does;
/// that it comes to the size that the host counted is checked when functions are prepared.
static bool make_types(fr_library *library) {
    const struct plan *plan = &library->plan;
    library->types = calloc(plan->head->ffi_types + 1, sizeof *library->types);
    if (library->types == NULL) return false;
    for (uint32_t i = 0; i < plan->head->ffi_types; i++) {
        const fp_ffi_type *described = &plan->ffi_types[i];
        if (described->kind != FP_FFI_STRUCT) continue;
        ffi_type **elements = calloc(described->element_count + 1, sizeof *elements);
        if (elements == NULL) return false;
        for (uint32_t k = 0; k < described->element_count; k++)
            elements[k] = type_at(library, plan->ffi_elements[described->first_element + k]);
        library->types[i] = (ffi_type){.type = FFI_TYPE_STRUCT, .elements = elements};
    }
    return true;
}

// ---- functions ----

static bool prepare(fr_library *library, uint32_t index, pr_error *error) {
    const struct plan *plan = &library->plan;
    const fp_function *described = &plan->functions[index];
    struct function *function = &library->functions[index];
    function->arguments = calloc(described->argument_count + 1, sizeof *function->arguments);
    if (function->arguments == NULL) return refuse(error, PR_E_SYSTEM, "no memory for the functions");
    for (uint32_t k = 0; k < described->argument_count; k++)
        function->arguments[k] = type_at(library, plan->function_arguments[described->first_argument + k]);
    ffi_type *returns = type_at(library, described->returns);
    ffi_status status =
        described->fixed == FP_NONE
            ? ffi_prep_cif(&function->cif, FFI_DEFAULT_ABI, described->argument_count, returns, function->arguments)
            : ffi_prep_cif_var(&function->cif, FFI_DEFAULT_ABI, described->fixed, described->argument_count, returns,
                               function->arguments);
    const char *symbol = plan->text + described->symbol;
    if (status != FFI_OK) return refuse(error, FR_E_PLAN, "libffi cannot call %s as it is described", symbol);
    for (uint32_t k = 0; k <= described->argument_count; k++) {
        bool is_result = k == described->argument_count;
        uint32_t type = is_result ? described->returns : plan->function_arguments[described->first_argument + k];
        if (plan->ffi_types[type].kind == FP_FFI_STRUCT &&
            (is_result ? returns : function->arguments[k])->size != plan->ffi_types[type].size)
            return refuse(error, FR_E_PLAN, "a struct of %s has another size here than the host thinks", symbol);
    }
    return true;
}

static bool find_functions(fr_library *library, void *handle, pr_error *error) {
    const struct plan *plan = &library->plan;
    library->functions = calloc(plan->head->functions + 1, sizeof *library->functions);
    if (library->functions == NULL || !make_types(library))
        return refuse(error, PR_E_SYSTEM, "no memory for the functions");
    for (uint32_t i = 0; i < plan->head->functions; i++) {
        const char *symbol = plan->text + plan->functions[i].symbol;
        void *address = dlsym(handle, symbol);
        if (address == NULL)
            return refuse(error, PR_E_SYMBOL, "neither the library nor what it needs has the function %s", symbol);
        memcpy(&library->functions[i].address, &address, sizeof address);
        if (!prepare(library, i, error)) return false;
    }
    return true;
}

void call_simple(fr_library *library, uint32_t index, void *argument, void *result) {
    struct function *function = &library->functions[index];
    uint32_t outer = fr_calling, stage = fr_stage;
    note_stage(index, FR_STAGE_CALL);
    ffi_call(&function->cif, function->address, result, &argument);
    fr_calling = outer;
    fr_stage = stage;
}

// ---- the library ----

static bool load(fr_library *library, int32_t fd, pr_error *error) {
    const char *path = library->plan.text + library->plan.head->library;
    struct link_map *map = NULL;
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (handle == NULL || dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0) {
        const char *text = dlerror();
        return refuse(error, PR_E_OPEN, "%s", text != NULL ? text : "the loader gave no reason");
    }
    // A path can come to mean another file between the host's look and now.
    if (fd >= 0 && !pr_is_mapped_from((uintptr_t)map->l_ld, fd))
        return refuse(error, PR_E_SAME_IMAGE, "%s is not the file that was looked at; it was replaced just now", path);
    return find_functions(library, handle, error);
}

fr_library *fr_open(const void *plan, uint64_t size, int32_t fd, pr_error *error) {
    fr_library *library = calloc(1, sizeof *library);
    void *copy = copied(plan, size);
    if (library == NULL || copy == NULL) {
        refuse(error, PR_E_SYSTEM, "no memory for the bound library");
        free(library);
        free(copy);
        return NULL;
    }
    if (!plan_read(&library->plan, copy, size, error)) {
        free(copy);
        free(library);
        return NULL;
    }
    pthread_mutex_init(&library->lock, NULL);
    // What was loaded stays, whatever comes out of it.
    return load(library, fd, error) ? library : NULL;
}

void fr_shutdown(fr_library *library) { handles_close(library, NULL, 0); }
