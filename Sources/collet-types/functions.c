// Finds the entries that describe functions.
#include "types.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

static int compare_names(const void *one, const void *other) {
    return strcmp((*(struct wanted *const *)one)->name, (*(struct wanted *const *)other)->name);
}

static int compare_addresses(const void *one, const void *other) {
    uint64_t a = (*(struct wanted *const *)one)->address, b = (*(struct wanted *const *)other)->address;
    return a < b ? -1 : a > b;
}

// What the lists below are ordered for.
struct index {
    struct wanted **names, **addresses;
    size_t count;
};

// Where a definition was split by the compiler its origin has all parameters.
static Dwarf_Die origin(Dwarf_Die entry) {
    Dwarf_Attribute attribute;
    Dwarf_Die other;
    if (!dwarf_attr(&entry, DW_AT_abstract_origin, &attribute) || !dwarf_formref_die(&attribute, &other)) return entry;
    return dwarf_tag(&other) == DW_TAG_subprogram ? other : entry;
}

// What the linker calls it: `int foo(int) __asm__("bar")` is bar.
static const char *linkage_name(Dwarf_Die *entry) {
    Dwarf_Attribute attribute;
    const char *name = NULL;
    if (dwarf_attr_integrate(entry, DW_AT_linkage_name, &attribute)) name = dwarf_formstring(&attribute);
    return name ? name : dwarf_diename(entry);
}

static bool never_returns(Dwarf_Die *entry) {
    Dwarf_Attribute attribute;
    bool flag = false;
    return dwarf_attr_integrate(entry, DW_AT_noreturn, &attribute) && dwarf_formflag(&attribute, &flag) == 0 && flag;
}

static void note_function(Dwarf_Die *entry, const struct index *index) {
    if (dwarf_hasattr(entry, DW_AT_declaration)) return;
    const char *name = linkage_name(entry);
    bool is_external = dwarf_hasattr_integrate(entry, DW_AT_external);
    if (name && is_external) {
        struct wanted key = {.name = name}, *pointer = &key;
        struct wanted **found = bsearch(&pointer, index->names, index->count, sizeof *found, compare_names);
        if (found && !(*found)->has_name) {
            (*found)->by_name = origin(*entry);
            (*found)->has_name = true;
            (*found)->never_returns = never_returns(entry);
        }
    }
    Dwarf_Addr address;
    if (dwarf_lowpc(entry, &address) != 0 || address == 0) return;
    struct wanted key = {.address = address}, *pointer = &key;
    struct wanted **found = bsearch(&pointer, index->addresses, index->count, sizeof *found, compare_addresses);
    if (!found) return;
    // Several names may stand for one address: to the first of them, then through all.
    while (found > index->addresses && found[-1]->address == address) found--;
    for (; found < index->addresses + index->count && (*found)->address == address; found++) {
        if ((*found)->has_address) continue;
        (*found)->by_address = origin(*entry);
        (*found)->has_address = true;
        if (!(*found)->has_name) (*found)->never_returns = never_returns(entry);
    }
}

// gcc says of a declaration, too, that the function does not return; clang says it in its syntax tree alone.
static void note_declaration(Dwarf_Die *entry, const struct index *index) {
    if (!never_returns(entry)) return;
    struct wanted key = {.name = dwarf_diename(entry)}, *pointer = &key;
    if (!key.name) return;
    struct wanted **found = bsearch(&pointer, index->names, index->count, sizeof *found, compare_names);
    if (found) (*found)->never_returns = true;
}

// `collet_12` points to the function whose name is the twelfth.
static void note_variable(Dwarf_Die *entry, struct wanted *wanted, size_t count) {
    static const char prefix[] = "collet_";
    const char *name = dwarf_diename(entry);
    if (!name || strncmp(name, prefix, sizeof prefix - 1) != 0) return;
    char *end;
    unsigned long number = strtoul(name + sizeof prefix - 1, &end, 10);
    if (*end || number >= count) return;
    Dwarf_Attribute attribute;
    Dwarf_Die type = *entry;
    for (int step = 0; step < 16; step++) {
        Dwarf_Die next;
        if (!dwarf_attr_integrate(&type, DW_AT_type, &attribute) || !dwarf_formref_die(&attribute, &next)) return;
        type = next;
        if (dwarf_tag(&type) != DW_TAG_subroutine_type) continue;
        wanted[number].by_name = type;
        wanted[number].has_name = true;
        return;
    }
}

void find_functions(Dwfl_Module *module, struct wanted *wanted, size_t count, bool by_variable) {
    struct index index = {calloc(count + 1, sizeof(void *)), calloc(count + 1, sizeof(void *)), count};
    if (!index.names || !index.addresses) return;
    for (size_t i = 0; i < count; i++) index.names[i] = index.addresses[i] = wanted + i;
    qsort(index.names, count, sizeof *index.names, compare_names);
    qsort(index.addresses, count, sizeof *index.addresses, compare_addresses);
    Dwarf_Die *unit = NULL, child;
    Dwarf_Addr bias;
    while ((unit = dwfl_module_nextcu(module, unit, &bias))) {
        // An assembler knows where functions are, and nothing of their types.
        if (dwarf_srclang(unit) == DW_LANG_Mips_Assembler) continue;
        for (int more = dwarf_child(unit, &child); more == 0; more = dwarf_siblingof(&child, &child)) {
            int tag = dwarf_tag(&child);
            if (by_variable && tag == DW_TAG_variable) note_variable(&child, wanted, count);
            if (tag != DW_TAG_subprogram) continue;
            if (by_variable) note_declaration(&child, &index);
            else note_function(&child, &index);
        }
    }
    free(index.names);
    free(index.addresses);
}
