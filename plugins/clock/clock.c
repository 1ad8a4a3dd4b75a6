/* clock: the time in a zone, differences and calendar arithmetic, over the zone database of the system. Shows a plugin
 * with a grant (the folder of the database), a configuration, and state that overlapping calls share.
 *
 * It reads the database itself, because the C library has one time zone for the whole process: a plugin that set TZ
 * would change the time under every other thread. ../zones counts days and reads zone files; moment.c reads and writes
 * RFC 3339, zones.c finds and keeps zones, zone_hint.c finds what was probably meant, arithmetic.c
 * adds and subtracts. inputs.c reads arguments, answers.c writes results; this file holds the tools. */
#include "../common/arguments.h"
#include "../common/failure.h"
#include "answers.h"
#include "inputs.h"
#include <time.h>

/* Above what the schema lets through, and far below what could overflow. */
#define AMOUNT_MAX 1000000000000

/* From the configuration; unchanged after entry. */
static char folder[ZONE_FOLDER_MAX + 1];
static char home_zone[ZONE_NAME_MAX + 1];

/* ---- tools ---- */

static collet_status refuse_year(const collet_call *call, const zone_entry *zone) {
    return refuse(call, RANGE_CODE, "in %s the year is not in 0001 to 9999", zone->name);
}

static collet_status answer_instant(const collet_call *call, const moment *m, const zone_entry *zone) {
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    if (!write_instant(&r, "time", m, zone)) return refuse_year(call, zone);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status get_time(const collet_call *call) {
    const zone_entry *zone;
    collet_status status = take_zone(call, "zone", &zone);
    if (status != COLLET_OK) return status;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    status = answer_instant(call, &(moment){.kind = MOMENT_INSTANT, .seconds = now.tv_sec}, zone);
    zones_give_back(zone);
    return status;
}

static collet_status convert_time(const collet_call *call) {
    moment m;
    const zone_entry *from, *to;
    collet_status status = take_moment(call, "time", &m);
    if (status != COLLET_OK) return status;
    if (m.kind == MOMENT_DATE) return refuse(call, TIME_CODE, "time: the time of day is missing (2026-05-01T14:00:00)");
    if (m.kind == MOMENT_LOCAL) {
        status = take_zone(call, "from", &from);
        if (status != COLLET_OK) return status;
        status = resolve(call, "time", from, &m);
        zones_give_back(from);
        if (status != COLLET_OK) return status;
    }
    status = take_zone(call, "to", &to);
    if (status != COLLET_OK) return status;
    status = answer_instant(call, &m, to);
    zones_give_back(to);
    return status;
}

static collet_status answer_dates(const collet_call *call, const moment *start, const moment *end) {
    int64_t first = day_of(start->seconds), last = day_of(end->seconds);
    period p = period_of_dates(first, last);
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    write_period(&r, &p, false);
    result_key(&r, "days");
    result_integer(&r, last - first);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status answer_instants(const collet_call *call, const moment *start, const moment *end,
                                     const zone_entry *zone) {
    int32_t first = zone_at(zone->zone, start->seconds).type->offset;
    int32_t last = zone_at(zone->zone, end->seconds).type->offset;
    if (!is_in_range(start->seconds, first) || !is_in_range(end->seconds, last))
        return refuse_year(call, zone);
    period p = period_of_instants(zone->zone, start->seconds, start->nanoseconds, end->seconds, end->nanoseconds);
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    write_period(&r, &p, true);
    result_key(&r, "days");
    result_integer(&r, day_of(end->seconds + last) - day_of(start->seconds + first));
    write_seconds(&r, start, end);
    result_key(&r, "zone");
    result_string(&r, zone->name);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status time_between(const collet_call *call) {
    moment start, end;
    const zone_entry *zone;
    collet_status status = take_moment(call, "start", &start);
    if (status == COLLET_OK) status = take_moment(call, "end", &end);
    if (status != COLLET_OK) return status;
    if ((start.kind == MOMENT_DATE) != (end.kind == MOMENT_DATE))
        return refuse(call, TIME_CODE, "give both start and end as dates, or both with a time of day");
    if (start.kind == MOMENT_DATE) return answer_dates(call, &start, &end);
    status = take_calendar(call, &start, &zone);
    if (status != COLLET_OK) return status;
    status = resolve(call, "start", zone, &start);
    if (status == COLLET_OK) status = resolve(call, "end", zone, &end);
    if (status == COLLET_OK) status = answer_instants(call, &start, &end, zone);
    zones_give_back(zone);
    return status;
}

/* What to add: counted by the calendar, and as it passes. */
typedef struct amount { int64_t months, days, seconds; bool has_time; } amount;

static bool take_amount(const collet_call *call, amount *a) {
    static const struct { const char *name; int64_t months, days, seconds; } units[] = {
        {"years", 12, 0, 0}, {"months", 1, 0, 0}, {"weeks", 0, 7, 0}, {"days", 0, 1, 0},
        {"hours", 0, 0, 3600}, {"minutes", 0, 0, 60}, {"seconds", 0, 0, 1},
    };
    *a = (amount){0};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        collet_bytes value;
        int64_t count;
        if (!argument_find(call->args, units[i].name, &value)) continue;
        if (!argument_integer(value, &count) || count > AMOUNT_MAX || count < -AMOUNT_MAX) return false;
        a->months += count * units[i].months;
        a->days += count * units[i].days;
        a->seconds += count * units[i].seconds;
        a->has_time |= units[i].seconds != 0 && count != 0;
    }
    return true;
}

static collet_status add_to_day(const collet_call *call, const moment *start, const amount *a) {
    int64_t sum;
    unsigned adjusted = 0;
    char text[MOMENT_TEXT_MAX];
    if (a->has_time) return refuse(call, TIME_CODE, "start: a time of day is needed to add hours, minutes and seconds");
    if (!date_add(day_of(start->seconds), a->months, a->days, &sum, &adjusted))
        return refuse(call, RANGE_CODE, "the sum is not in the years 0001 to 9999");
    date_text(sum, text);
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, "result");
    result_string(&r, text);
    write_day(&r, sum);
    write_adjusted(&r, adjusted);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status add_to_instant(const collet_call *call, moment m, const amount *a, const zone_entry *zone) {
    unsigned adjusted = 0;
    if (!is_in_range(m.seconds, zone_at(zone->zone, m.seconds).type->offset) ||
        !instant_add(zone->zone, m.seconds, a->months, a->days, &m.seconds, &adjusted) ||
        !is_in_range(m.seconds + a->seconds, 0))
        return refuse(call, RANGE_CODE, "the sum is not in the years 0001 to 9999");
    m.seconds += a->seconds;
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    if (!write_instant(&r, "result", &m, zone)) return refuse_year(call, zone);
    write_adjusted(&r, adjusted);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status add_to_date(const collet_call *call) {
    moment start;
    amount a;
    const zone_entry *zone;
    collet_status status = take_moment(call, "start", &start);
    if (status != COLLET_OK) return status;
    if (!take_amount(call, &a)) return refuse(call, RANGE_CODE, "an amount to add is too large");
    if (start.kind == MOMENT_DATE) return add_to_day(call, &start, &a);
    status = take_calendar(call, &start, &zone);
    if (status != COLLET_OK) return status;
    status = resolve(call, "start", zone, &start);
    if (status == COLLET_OK) status = add_to_instant(call, start, &a, zone);
    zones_give_back(zone);
    return status;
}

static collet_status describe_date(const collet_call *call) {
    moment m;
    collet_status status = take_moment(call, "date", &m);
    if (status != COLLET_OK) return status;
    if (m.kind != MOMENT_DATE) return refuse(call, TIME_CODE, "date: a date without a time of day is expected");
    int64_t days = day_of(m.seconds);
    date d = date_from_days(days);
    char text[MOMENT_TEXT_MAX];
    date_text(days, text);
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, "date");
    result_string(&r, text);
    write_day(&r, days);
    result_key(&r, "days_in_month");
    result_integer(&r, days_in_month(d.year, d.month));
    result_key(&r, "leap_year");
    result_boolean(&r, is_leap_year(d.year));
    result_close(&r, '}');
    return result_end(&r);
}

/* ---- the ABI ---- */

static collet_status call_tool(void *self, const collet_call *call) {
    static const struct { const char *name; collet_status (*run)(const collet_call *); } tools[] = {
        {"get_time", get_time}, {"convert_time", convert_time}, {"time_between", time_between},
        {"add_to_date", add_to_date}, {"describe_date", describe_date},
    };
    (void)self;
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        if (call->tool.len == strlen(tools[i].name) && !memcmp(call->tool.ptr, tools[i].name, call->tool.len))
            return tools[i].run(call);
    }
    return refuse(call, NULL, "no such tool");
}

static void shut_down(void *self) {
    (void)self;
    zones_end();
}

/* A text of the configuration, whose defaults the host has filled in. */
static bool read_setting(const collet_host *host, const char *name, char *text, size_t size) {
    collet_bytes value;
    int64_t length = argument_find(host->config, name, &value) ? argument_text(value, text, size - 1) : -1;
    bool fits = length > 0 && (uint64_t)length < size && !memchr(text, 0, (size_t)length);
    if (fits) {
        text[length] = 0;
        return true;
    }
    char message[64];
    int written = snprintf(message, sizeof message, "the setting '%s' is missing or too long", name);
    host->log(host, NULL, COLLET_LOG_ERROR, (collet_bytes){(const uint8_t *)message, (uint64_t)written});
    return false;
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin clock_plugin = {
        .struct_size = sizeof clock_plugin,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call_tool,
        .shutdown = shut_down,
    };
    if (!read_setting(host, "zones", folder, sizeof folder) || !read_setting(host, "zone", home_zone, sizeof home_zone))
        return COLLET_PERMANENT;
    zones_begin(folder);
    inputs_begin(home_zone);
    *plugin = &clock_plugin;
    return COLLET_OK;
}
