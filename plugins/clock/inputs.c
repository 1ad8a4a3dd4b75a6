/* inputs.c: from arguments to zones and instants, or to a refusal that says what to change. */
#include "inputs.h"
#include "../common/arguments.h"
#include "../common/failure.h"

/* Unchanged after inputs_begin. */
static const char *home;

void inputs_begin(const char *home_zone) { home = home_zone; }

static bool has_argument(const collet_call *call, const char *name) {
    collet_bytes value;
    return argument_find(call->args, name, &value);
}

collet_status take_zone(const collet_call *call, const char *name, const zone_entry **zone) {
    char text[ZONE_NAME_MAX + 1], problem[ZONE_PROBLEM_MAX];
    const char *wanted = home;
    int64_t length = (int64_t)strlen(home);
    collet_bytes value;
    if (argument_find(call->args, name, &value)) {
        length = argument_text(value, text, sizeof text);
        wanted = text;
        if (length < 0 || length > ZONE_NAME_MAX)
            return refuse(call, "UNKNOWN_ZONE", "%s: a name has at most %d bytes", name, ZONE_NAME_MAX);
    }
    switch (zones_find(wanted, (size_t)length, zone, problem)) {
    case ZONE_FOUND: return COLLET_OK;
    case ZONE_UNKNOWN: return refuse(call, "UNKNOWN_ZONE", "%s: %s", name, problem);
    case ZONE_UNAVAILABLE: return refuse(call, "ZONE_DATA_UNAVAILABLE", "%s", problem);
    default: return refuse_for_now(call, NULL, "%s", problem);
    }
}

collet_status take_moment(const collet_call *call, const char *name, moment *m) {
    char text[MOMENT_TEXT_MAX], problem[MOMENT_PROBLEM_MAX];
    collet_bytes value;
    int64_t length = -1;
    if (argument_find(call->args, name, &value)) length = argument_text(value, text, sizeof text);
    if (length < 0) return refuse(call, TIME_CODE, "%s is missing", name);
    if (length > (int64_t)sizeof text) return refuse(call, TIME_CODE, "%s: no date or time is so long", name);
    if (moment_parse(text, (size_t)length, m, problem)) return COLLET_OK;
    return refuse(call, TIME_CODE, "%s: %s", name, problem);
}

collet_status resolve(const collet_call *call, const char *name, const zone_entry *zone, moment *m) {
    if (m->kind != MOMENT_LOCAL) return COLLET_OK;
    char shown[MOMENT_TEXT_MAX], first[MOMENT_TEXT_MAX], second[MOMENT_TEXT_MAX];
    instant_text(m->seconds, m->nanoseconds, 0, true, shown);
    shown[strlen(shown) - 1] = 0;
    zone_meaning meaning = zone_meaning_of(zone->zone, m->seconds);
    if (meaning.count == 0) {
        instant_text(meaning.jump, 0, meaning.before, false, first);
        instant_text(m->seconds - meaning.before, m->nanoseconds, meaning.after, false, second);
        return refuse(call, "NONEXISTENT_TIME", "%s: %s does not exist in %s, whose clocks jump at %s; "
            "perhaps %s is meant", name, shown, zone->name, first, second);
    }
    if (meaning.count > 1) {
        instant_text(meaning.instants[0], m->nanoseconds, meaning.offsets[0], false, first);
        instant_text(meaning.instants[1], m->nanoseconds, meaning.offsets[1], false, second);
        return refuse(call, "AMBIGUOUS_TIME", "%s: %s comes twice in %s; give %s for the first or %s for the second",
            name, shown, zone->name, first, second);
    }
    if (!is_in_range(meaning.instants[0], meaning.offsets[0]))
        return refuse(call, RANGE_CODE, "%s: in UTC the year is not in 0001 to 9999", name);
    m->kind = MOMENT_INSTANT;
    m->seconds = meaning.instants[0];
    m->offset = meaning.offsets[0];
    return COLLET_OK;
}

collet_status take_calendar(const collet_call *call, const moment *m, const zone_entry **zone) {
    if (m->kind != MOMENT_INSTANT || has_argument(call, "zone")) return take_zone(call, "zone", zone);
    *zone = zones_of_offset(m->offset);
    return *zone ? COLLET_OK : refuse_for_now(call, NULL, "there is no memory now");
}
