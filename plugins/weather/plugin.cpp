// weather: current weather and daily forecasts by city. Shows a plugin with a configuration, a large compiled-in table
// (see DATA.md) and the host's HTTP service.
//
// This file knows the ABI. normals.cpp and live.cpp are the two sources; places.cpp finds cities in the table,
// today.cpp tells which day it is there, and open_meteo.cpp and http.cpp are the client of the live one.
#include "../common/arguments.h"
#include "../common/concurrent_plugin.hpp"
#include "refusal.hpp"
#include "sources.hpp"

#include <charconv>
#include <cmath>
#include <exception>
#include <optional>

namespace {

using namespace weather;

/// Longer texts are no names; the manifest allows 100 characters.
constexpr std::size_t nameMax = 400;
/// Of the folder of the zone database, as the manifest allows characters; and where it mostly is.
constexpr std::size_t zonesMax = 4000;
constexpr const char *zonesUsual = "/usr/share/zoneinfo";
constexpr int daysMin = 1, daysMax = 16;

/// Set once, before the first call.
struct Configuration {
    const collet_host *host = nullptr;
    bool isLive = false;
    Today today;
} configuration;

collet_bytes bytes(std::string_view text) { return {reinterpret_cast<const uint8_t *>(text.data()), text.size()}; }

collet_status fail(const collet_call &call, const Refusal &refusal) {
    collet_failure failure{};
    failure.struct_size = sizeof failure;
    failure.retry_after_ms = refusal.retryAfterMs;
    failure.code = refusal.code;
    failure.message = bytes(refusal.message);
    failure.detail = bytes(refusal.detail);
    failure.flags = COLLET_FAILURE_NO_EFFECT;
    call.api->fail(&call, &failure);
    return refusal.status;
}

// ---- arguments: valid against the schema, so that what is wrong here is a mistake of the caller's host ----

/// Empty when it is not there.
std::string text(collet_bytes arguments, const char *name, std::size_t max = nameMax) {
    collet_bytes value;
    if (!argument_find(arguments, name, &value)) return {};
    std::string buffer(max + 1, 0);
    auto length = argument_text(value, buffer.data(), buffer.size());
    if (length < 0) throw Refusal{COLLET_PERMANENT, nullptr, std::string{name} + " is not a string"};
    if (static_cast<std::size_t>(length) > max)
        throw Refusal{COLLET_PERMANENT, nullptr, std::string{name} + " has more than " + std::to_string(max) + " bytes"};
    buffer.resize(static_cast<std::size_t>(length));
    return buffer;
}

/// A whole number in any spelling that JSON allows, such as 3, 3.0 or 3e0.
int days(collet_bytes arguments, int otherwise) {
    collet_bytes value;
    if (!argument_find(arguments, "days", &value)) return otherwise;
    auto *start = reinterpret_cast<const char *>(value.ptr), *end = start + value.len;
    double number = 0;
    auto [stop, error] = std::from_chars(start, end, number);
    bool isWhole = error == std::errc{} && stop == end && number == std::floor(number);
    if (!isWhole || number < daysMin || number > daysMax)
        throw Refusal{COLLET_PERMANENT, nullptr, "days is not a whole number from 1 to 16"};
    return static_cast<int>(number);
}

Request request(collet_bytes arguments) {
    Request request;
    collet_bytes value;
    if (!argument_find(arguments, "city", &value))
        throw Refusal{COLLET_PERMANENT, nullptr, "city is missing"};
    request.city = text(arguments, "city");
    request.country = text(arguments, "country");
    if (argument_find(arguments, "unit", &value)) {
        request.fahrenheit = argument_equals(value, "fahrenheit");
        if (!request.fahrenheit && !argument_equals(value, "celsius"))
            throw Refusal{COLLET_PERMANENT, nullptr, "unit is neither celsius nor fahrenheit"};
    }
    request.days = days(arguments, request.days);
    return request;
}

// ---- tools ----

std::string result(const collet_call &call) {
    std::string_view tool{reinterpret_cast<const char *>(call.tool.ptr), call.tool.len};
    bool isForecast = tool == "get_forecast";
    if (!isForecast && tool != "get_weather") throw Refusal{COLLET_PERMANENT, nullptr, "no such tool"};
    auto asked = request(call.args);
    if (configuration.isLive) {
        Http http{*configuration.host, call};
        return isForecast ? live::forecast(asked, http) : live::weather(asked, http);
    }
    return isForecast ? normals::forecast(asked, configuration.today) : normals::weather(asked, configuration.today);
}

collet_status answer(const collet_call &call, std::string_view json) {
    collet_part part{};
    part.struct_size = sizeof part;
    part.kind = COLLET_PART_JSON;
    auto status = call.api->part_begin(&call, &part);
    if (status == COLLET_OK) status = call.api->part_write(&call, json.data(), json.size());
    return status == COLLET_OK ? call.api->part_end(&call) : status;
}

/// The only door to the outside: nothing is thrown past it.
collet_status callTool(void *, const collet_call *call) noexcept try {
    return answer(*call, result(*call));
} catch (const Refusal &refusal) {
    return fail(*call, refusal);
} catch (const std::exception &error) {
    return fail(*call, {COLLET_INTERNAL, nullptr, error.what()});
} catch (...) {
    return fail(*call, {COLLET_INTERNAL, nullptr, "an unknown exception"});
}

constexpr collet_plugin plugin = concurrentPlugin(callTool);

void configure(const collet_host &host) {
    configuration.host = &host;
    auto source = text(host.config, "source"), zones = text(host.config, "zones", zonesMax);
    configuration.isLive = source == "live";
    if (!configuration.isLive && !source.empty() && source != "normals")
        throw Refusal{COLLET_PERMANENT, nullptr, "source is neither normals nor live"};
    auto today = Today::parse(text(host.config, "date"), zones.empty() ? zonesUsual : std::move(zones));
    if (!today)
        throw Refusal{COLLET_PERMANENT, nullptr,
                      "date is neither a day of the calendar, written as 2026-07-15, nor an instant, written as "
                      "2026-07-15T12:00:00Z"};
    configuration.today = std::move(*today);
}

}  // namespace

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **out) try {
    configure(*host);
    *out = &plugin;
    return COLLET_OK;
} catch (const Refusal &refusal) {
    if (host->log) host->log(host, nullptr, COLLET_LOG_ERROR, bytes(refusal.message));
    return COLLET_PERMANENT;
} catch (...) {
    return COLLET_INTERNAL;
}
