// Reads the types of C functions from a file's debug information and writes them down as JSON.
//
// A program of its own, so that the host neither needs libdw nor shares its memory with a reader of foreign files.
#pragma once

#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What one run may come to. A file that wants more is refused or cut: it is not one that a person would bind.
enum {
    NAMES_MAX = 65536,
    TYPES_MAX = 65536,
    MEMBERS_MAX = 4096,
    TEXT_MAX = 48 << 20,
    WANTED_BYTES_MAX = 16 << 20,
};

// JSON on its way out; `failed` once it grew too long or memory ran out.
struct text {
    char *bytes;
    size_t count, room;
    bool failed;
};
void put(struct text *text, const char *literal);
void put_number(struct text *text, long long number);
void put_string(struct text *text, const char *string);

// A function that is asked for: by name, and by address where the library's symbol has one.
struct wanted {
    const char *name;
    uint64_t address;
    // The entry that describes it: one of the name, else one of the address.
    Dwarf_Die by_name, by_address;
    bool has_name, has_address;
    bool never_returns;
    // Of an object: what the linker calls the function; NULL for one that is not the library's.
    char *symbol;
};

// Types that were met, each once, in the order in which they are numbered.
struct types {
    Dwarf_Die *entries;
    size_t count, room;
    // Open addressing; an index into `entries` plus one.
    uint32_t *slots;
    bool failed;
};
// The number of a type, or -1 for none (`void`).
long long type_number(struct types *types, Dwarf_Die *entry);
// The number of what the entry's DW_AT_type names, or -1.
long long type_of(struct types *types, Dwarf_Die *entry);
// Writes what the type with a number is; may number more types.
void put_type(struct types *types, size_t number, struct text *text);

// Notes the entries of what is wanted. `by_variable`: the names stand in the order of variables collet_0, collet_1, …
// whose types point to the functions, as in the object that is compiled for a header.
void find_functions(Dwfl_Module *module, struct wanted *wanted, size_t count, bool by_variable);
// For such an object: what the linker calls each function, and which never return as far as the compiler says so here.
void find_symbols(const char *path, struct wanted *wanted, size_t count);
