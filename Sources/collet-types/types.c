// Types of C from entries of DWARF. Nothing here calls itself: a type that leads to itself, or a chain of a million
// pointers, costs a place in a list and no stack.
#include "types.h"

#include <dwarf.h>
#include <stdlib.h>

static size_t slot_of(const struct types *types, const void *address) {
    size_t mask = 2 * TYPES_MAX - 1;
    size_t slot = ((uintptr_t)address * 0x9E3779B97F4A7C15u) >> 20 & mask;
    while (types->slots[slot] && types->entries[types->slots[slot] - 1].addr != address) slot = (slot + 1) & mask;
    return slot;
}

long long type_number(struct types *types, Dwarf_Die *entry) {
    if (!types->slots) types->slots = calloc(2 * TYPES_MAX, sizeof *types->slots);
    if (types->failed || !types->slots) {
        types->failed = true;
        return -1;
    }
    size_t slot = slot_of(types, entry->addr);
    if (types->slots[slot]) return types->slots[slot] - 1;
    if (types->count == types->room) {
        size_t room = types->room ? types->room * 2 : 256;
        Dwarf_Die *grown = room <= TYPES_MAX ? realloc(types->entries, room * sizeof *grown) : NULL;
        if (!grown) {
            types->failed = true;
            return -1;
        }
        types->entries = grown;
        types->room = room;
    }
    types->entries[types->count] = *entry;
    types->slots[slot] = (uint32_t)++types->count;
    return (long long)types->count - 1;
}

long long type_of(struct types *types, Dwarf_Die *entry) {
    Dwarf_Attribute attribute;
    Dwarf_Die type;
    if (!dwarf_attr_integrate(entry, DW_AT_type, &attribute) || !dwarf_formref_die(&attribute, &type)) return -1;
    return type_number(types, &type);
}

static const char *name_of(Dwarf_Die *entry) { return dwarf_diename(entry); }

static long long unsigned_of(Dwarf_Die *entry, unsigned name, long long otherwise) {
    Dwarf_Attribute attribute;
    Dwarf_Word value;
    if (!dwarf_attr_integrate(entry, name, &attribute) || dwarf_formudata(&attribute, &value) != 0) return otherwise;
    return value <= INT64_MAX ? (long long)value : otherwise;
}

static bool has_flag(Dwarf_Die *entry, unsigned name) {
    Dwarf_Attribute attribute;
    bool flag = false;
    return dwarf_attr_integrate(entry, name, &attribute) && dwarf_formflag(&attribute, &flag) == 0 && flag;
}

static void put_name_and_size(Dwarf_Die *entry, struct text *text) {
    put(text, ",\"name\":");
    put_string(text, name_of(entry));
    put(text, ",\"size\":");
    put_number(text, dwarf_bytesize(entry));
}

// What _Alignas or an attribute demands; 0 where nothing does.
static void put_alignment(Dwarf_Die *entry, struct text *text) {
    put(text, ",\"alignment\":");
    put_number(text, dwarf_hasattr(entry, DW_AT_alignment) ? unsigned_of(entry, DW_AT_alignment, 0) : 0);
}

static void put_fields(struct types *types, Dwarf_Die *entry, struct text *text) {
    put(text, ",\"complete\":");
    put(text, has_flag(entry, DW_AT_declaration) ? "false" : "true");
    put(text, ",\"fields\":[");
    Dwarf_Die child;
    int count = 0;
    for (int more = dwarf_child(entry, &child); more == 0; more = dwarf_siblingof(&child, &child)) {
        if (dwarf_tag(&child) != DW_TAG_member) continue;
        if (count == MEMBERS_MAX) {
            types->failed = true;
            break;
        }
        if (count++) put(text, ",");
        put(text, "{\"name\":");
        put_string(text, name_of(&child));
        put(text, ",\"type\":");
        put_number(text, type_of(types, &child));
        put(text, ",\"offset\":");
        // A bit field counts its bits from the beginning.
        long long bits = unsigned_of(&child, DW_AT_data_bit_offset, -1);
        put_number(text, bits >= 0 ? bits / 8 : unsigned_of(&child, DW_AT_data_member_location, 0));
        bool is_bits = dwarf_hasattr_integrate(&child, DW_AT_bit_size);
        put(text, is_bits ? ",\"bits\":true" : ",\"bits\":false");
        put_alignment(&child, text);
        put(text, "}");
    }
    put(text, "]");
}

static void put_values(struct types *types, Dwarf_Die *entry, struct text *text) {
    Dwarf_Attribute attribute;
    Dwarf_Die base;
    bool is_signed = true;
    Dwarf_Word encoding;
    if (dwarf_attr_integrate(entry, DW_AT_type, &attribute) && dwarf_formref_die(&attribute, &base) &&
        dwarf_attr_integrate(&base, DW_AT_encoding, &attribute) && dwarf_formudata(&attribute, &encoding) == 0) {
        is_signed = encoding == DW_ATE_signed || encoding == DW_ATE_signed_char;
    }
    put(text, is_signed ? ",\"signed\":true,\"values\":[" : ",\"signed\":false,\"values\":[");
    Dwarf_Die child;
    int count = 0;
    for (int more = dwarf_child(entry, &child); more == 0; more = dwarf_siblingof(&child, &child)) {
        if (dwarf_tag(&child) != DW_TAG_enumerator) continue;
        if (count == MEMBERS_MAX) {
            types->failed = true;
            break;
        }
        Dwarf_Sword value;
        if (!dwarf_attr(&child, DW_AT_const_value, &attribute) || dwarf_formsdata(&attribute, &value) != 0) continue;
        // A one-byte constant has no sign of its own; where the compiler chose an unsigned type it was none.
        Dwarf_Word word;
        if (!is_signed && dwarf_formudata(&attribute, &word) == 0) value = (Dwarf_Sword)word;
        if (count++) put(text, ",");
        put(text, "{\"name\":");
        put_string(text, name_of(&child));
        put(text, ",\"value\":");
        put_number(text, value);
        put(text, "}");
    }
    put(text, "]");
}

// Lengths of an array, outermost first; -1 where C says none.
static void put_counts(Dwarf_Die *entry, struct text *text) {
    put(text, ",\"counts\":[");
    Dwarf_Die child;
    int count = 0;
    for (int more = dwarf_child(entry, &child); more == 0; more = dwarf_siblingof(&child, &child)) {
        if (dwarf_tag(&child) != DW_TAG_subrange_type || count == 16) continue;
        if (count++) put(text, ",");
        long long length = unsigned_of(&child, DW_AT_count, -1);
        long long last = unsigned_of(&child, DW_AT_upper_bound, -1);
        put_number(text, length >= 0 ? length : last >= 0 && last < INT64_MAX ? last + 1 : -1);
    }
    put(text, "]");
}

static void put_parameters(struct types *types, Dwarf_Die *entry, struct text *text) {
    put(text, ",\"parameters\":[");
    bool is_variadic = false;
    Dwarf_Die child;
    int count = 0;
    for (int more = dwarf_child(entry, &child); more == 0; more = dwarf_siblingof(&child, &child)) {
        if (dwarf_tag(&child) == DW_TAG_unspecified_parameters) is_variadic = true;
        if (dwarf_tag(&child) != DW_TAG_formal_parameter) continue;
        if (count == MEMBERS_MAX) {
            types->failed = true;
            break;
        }
        if (count++) put(text, ",");
        put(text, "{\"name\":");
        put_string(text, name_of(&child));
        put(text, ",\"type\":");
        put_number(text, type_of(types, &child));
        put(text, "}");
    }
    put(text, is_variadic ? "],\"variadic\":true" : "],\"variadic\":false");
    // A definition is complete even in the old style; a bare `int f();` says nothing of its arguments.
    bool is_known = has_flag(entry, DW_AT_prototyped) || count > 0;
    put(text, is_known ? ",\"prototyped\":true" : ",\"prototyped\":false");
}

void put_type(struct types *types, size_t number, struct text *text) {
    Dwarf_Die entry = types->entries[number];
    const char *kind;
    switch (dwarf_tag(&entry)) {
    case DW_TAG_base_type: kind = "base"; break;
    case DW_TAG_pointer_type: kind = "pointer"; break;
    case DW_TAG_const_type: kind = "const"; break;
    case DW_TAG_volatile_type:
    case DW_TAG_restrict_type:
    case DW_TAG_atomic_type: kind = "qualified"; break;
    case DW_TAG_typedef: kind = "typedef"; break;
    case DW_TAG_structure_type:
    case DW_TAG_class_type: kind = "struct"; break;
    case DW_TAG_union_type: kind = "union"; break;
    case DW_TAG_enumeration_type: kind = "enum"; break;
    case DW_TAG_array_type: kind = "array"; break;
    case DW_TAG_subroutine_type:
    case DW_TAG_subprogram: kind = "function"; break;
    default: kind = "other"; break;
    }
    put(text, "{\"kind\":\"");
    put(text, kind);
    put(text, "\"");
    put_name_and_size(&entry, text);
    put(text, ",\"type\":");
    put_number(text, type_of(types, &entry));
    put_alignment(&entry, text);
    switch (dwarf_tag(&entry)) {
    case DW_TAG_base_type:
        put(text, ",\"encoding\":");
        put_number(text, unsigned_of(&entry, DW_AT_encoding, 0));
        break;
    case DW_TAG_structure_type:
    case DW_TAG_class_type:
    case DW_TAG_union_type: put_fields(types, &entry, text); break;
    case DW_TAG_enumeration_type: put_values(types, &entry, text); break;
    case DW_TAG_array_type:
        put(text, dwarf_hasattr(&entry, DW_AT_GNU_vector) ? ",\"vector\":true" : ",\"vector\":false");
        put_counts(&entry, text);
        break;
    case DW_TAG_subroutine_type:
    case DW_TAG_subprogram: put_parameters(types, &entry, text); break;
    default: break;
    }
    put(text, "}");
}
