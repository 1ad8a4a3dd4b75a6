#include "tzif.h"
#include <stdlib.h>
#include <string.h>

#define HEADER_SIZE 44
#define TYPES_MAX 256

typedef struct reader { const uint8_t *at, *end; } reader;

/* The counts of a block, in the order of the file. */
typedef struct counts { uint32_t utc, standard, leaps, transitions, types, characters; } counts;

static const uint8_t *take(reader *r, uint64_t size) {
    if (size > (uint64_t)(r->end - r->at)) return NULL;
    const uint8_t *start = r->at;
    r->at += size;
    return start;
}

static uint32_t number32(const uint8_t *b) {
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static int64_t signed_number(const uint8_t *b, size_t width) {
    if (width == 4) return (int32_t)number32(b);
    return (int64_t)((uint64_t)number32(b) << 32 | number32(b + 4));
}

static bool take_header(reader *r, counts *c, int *version) {
    const uint8_t *h = take(r, HEADER_SIZE);
    if (!h || memcmp(h, "TZif", 4) != 0) return false;
    *version = h[4] == 0 ? 1 : 2;
    *c = (counts){number32(h + 20), number32(h + 24), number32(h + 28),
                  number32(h + 32), number32(h + 36), number32(h + 40)};
    return true;
}

/* `width` is that of an instant: 4 in the first block, 8 in the second. */
static uint64_t block_size(const counts *c, size_t width) {
    return (uint64_t)c->transitions * (width + 1) + (uint64_t)c->types * 6 + c->characters +
           (uint64_t)c->leaps * (width + 4) + c->standard + c->utc;
}

/* Room for everything in one block. The counts are those of a file that was found large enough for them. */
static zone *zone_create(uint32_t transition_count, uint32_t type_count) {
    size_t instants = transition_count * sizeof(int64_t), types = type_count * sizeof(zone_type);
    zone *z = calloc(1, sizeof *z + instants + types + transition_count);
    if (!z) return NULL;
    z->transition_count = transition_count;
    z->type_count = type_count;
    z->transitions = (const int64_t *)(z + 1);
    z->types = (const zone_type *)((const char *)z->transitions + instants);
    z->indices = (const uint8_t *)z->types + types;
    return z;
}

static const char *fill_transitions(zone *z, const uint8_t *instants, const uint8_t *indices, size_t width) {
    int64_t *transitions = (int64_t *)z->transitions;
    for (uint32_t i = 0; i < z->transition_count; i++) {
        transitions[i] = signed_number(instants + i * width, width);
        if (i > 0 && transitions[i] <= transitions[i - 1]) return "its transitions are not in order";
        if (indices[i] >= z->type_count) return "a transition leads to a type that it does not have";
    }
    memcpy((uint8_t *)z->indices, indices, z->transition_count);
    return NULL;
}

static const char *fill_types(zone *z, const uint8_t *records, const char *names, uint32_t names_length) {
    zone_type *types = (zone_type *)z->types;
    for (uint32_t i = 0; i < z->type_count; i++) {
        const uint8_t *record = records + i * 6;
        int64_t offset = signed_number(record, 4);
        if (offset < OFFSET_MIN || offset > OFFSET_MAX) return "an offset is beyond a day";
        if (record[4] > 1 || record[5] >= names_length) return "a type is damaged";
        const char *name = names + record[5];
        size_t length = strnlen(name, names_length - record[5]);
        if (length == names_length - record[5] || !is_abbreviation(name, length)) return "an abbreviation is damaged";
        types[i].offset = (int32_t)offset;
        types[i].daylight = record[4] == 1;
        memcpy(types[i].name, name, length);
    }
    return NULL;
}

/* "\n", a rule or nothing, "\n". What comes after it is ignored, as RFC 9636 says. */
static const char *fill_rule(zone *z, reader *r) {
    const uint8_t *start = r->at, *end;
    if (start == r->end || *start++ != '\n' || !(end = memchr(start, '\n', (size_t)(r->end - start))))
        return "its last line is missing";
    z->has_rule = end > start;
    if (z->has_rule && !zone_rule_parse((const char *)start, (size_t)(end - start), &z->rule))
        return "its last line is no rule of POSIX";
    return NULL;
}

zone *zone_parse(const uint8_t *bytes, size_t size, const char **problem) {
    reader r = {bytes, bytes + size};
    counts c;
    int version;
    size_t width = 4;
    *problem = "it is no time zone file";
    if (!take_header(&r, &c, &version)) return NULL;
    *problem = "it is cut off";
    if (version > 1) {
        /* The second block says the same with wider numbers. */
        if (!take(&r, block_size(&c, width)) || !take_header(&r, &c, &version)) return NULL;
        width = 8;
    }
    const uint8_t *instants = take(&r, (uint64_t)c.transitions * width);
    const uint8_t *indices = take(&r, c.transitions);
    const uint8_t *types = take(&r, (uint64_t)c.types * 6);
    const uint8_t *names = take(&r, c.characters);
    bool has_rest = take(&r, (uint64_t)c.leaps * (width + 4)) && take(&r, c.standard) && take(&r, c.utc);
    if (!instants || !indices || !types || !names || !has_rest) return NULL;
    *problem = "it counts leap seconds";
    if (c.leaps != 0) return NULL;
    *problem = "it has no types, or too many";
    if (c.types == 0 || c.types > TYPES_MAX) return NULL;

    zone *z = zone_create(c.transitions, c.types);
    *problem = "there is no memory";
    if (!z) return NULL;
    *problem = fill_transitions(z, instants, indices, width);
    if (!*problem) *problem = fill_types(z, types, (const char *)names, c.characters);
    if (!*problem && width == 8) *problem = fill_rule(z, &r);
    if (!*problem) return z;
    free(z);
    return NULL;
}

zone *zone_with_offset(int32_t offset, const char *abbreviation) {
    zone *z = zone_create(0, 1);
    if (!z) return NULL;
    zone_type *type = (zone_type *)z->types;
    type->offset = offset;
    strncpy(type->name, abbreviation, ABBREVIATION_MAX);
    return z;
}

zone_period zone_at(const zone *z, int64_t instant) {
    uint32_t low = 0, high = z->transition_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (z->transitions[middle] <= instant) low = middle + 1;
        else high = middle;
    }
    /* `low` transitions have happened. */
    zone_period p = {.begin = low ? z->transitions[low - 1] : INT64_MIN, .end = INT64_MAX};
    if (low < z->transition_count) {
        p.end = z->transitions[low];
    } else if (z->has_rule) {
        int64_t begin;
        p.type = zone_rule_at(&z->rule, instant, &begin, &p.end);
        if (begin > p.begin) p.begin = begin;
        return p;
    }
    /* Before the first transition the first type holds. */
    p.type = &z->types[low ? z->indices[low - 1] : 0];
    return p;
}

zone_meaning zone_meaning_of(const zone *z, int64_t local) {
    zone_meaning m = {0};
    /* No offset is wider than this, so these instants are before and after any that is meant. */
    zone_period p = zone_at(z, local - OFFSET_MAX - 1);
    for (;;) {
        int64_t instant = local - p.type->offset;
        if (instant >= p.begin && instant < p.end && m.count < 2) {
            m.instants[m.count] = instant;
            m.offsets[m.count++] = p.type->offset;
        }
        if (p.end > local - OFFSET_MIN) return m;
        zone_period next = zone_at(z, p.end);
        if (instant >= p.end && local - next.type->offset < next.begin) {
            m.jump = p.end;
            m.before = p.type->offset;
            m.after = next.type->offset;
        }
        p = next;
    }
}
