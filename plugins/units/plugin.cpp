// units: temperatures and physical units. Shows a plugin in C++: exceptions are an ordinary tool inside and end at one
// place, so that none crosses the boundary; the standard library is linked statically and stays out of sight.
//
// This file knows the ABI; parse.cpp reads units and converts, table.cpp holds the units.
#include "../common/arguments.h"
#include "../common/concurrent_plugin.hpp"
#include "units.hpp"

#include <charconv>
#include <cmath>
#include <exception>
#include <optional>

namespace {

using units::Refusal;

/// Significant digits of a result: what a double keeps of every decimal number.
constexpr int shownDigits = 15;
/// Sums this much smaller than their parts are rounding errors.
constexpr long double noise = 1e-15L;
constexpr long double freezing = 273.15L;

struct Scale {
    const char *name;
    long double zeroInCelsius, degreesPerCelsius;
};

constexpr Scale scales[] = {
    {"celsius", 0, 1},
    {"fahrenheit", -160 / 9.0L, 1.8L},
    {"kelvin", -freezing, 1},
    {"rankine", -freezing, 1.8L},
};

collet_bytes bytes(std::string_view text) { return {reinterpret_cast<const uint8_t *>(text.data()), text.size()}; }

collet_status fail(const collet_call &call, collet_status status, const char *code, std::string_view message) {
    collet_failure failure{};
    failure.struct_size = sizeof failure;
    failure.code = code;
    failure.message = bytes(message);
    failure.flags = COLLET_FAILURE_NO_EFFECT;
    call.api->fail(&call, &failure);
    return status;
}

// ---- arguments: valid against the schema, so that what is missing here is a mistake of the caller's host ----

collet_bytes member(const collet_call &call, const char *name) {
    collet_bytes value;
    if (!argument_find(call.args, name, &value)) throw Refusal{nullptr, std::string{name} + " is missing"};
    return value;
}

std::string text(const collet_call &call, const char *name) {
    char buffer[units::nameMax + 1];
    auto length = argument_text(member(call, name), buffer, sizeof buffer);
    if (length < 0) throw Refusal{nullptr, std::string{name} + " is not a string"};
    return {buffer, std::min<std::size_t>(static_cast<std::size_t>(length), sizeof buffer)};
}

/// from_chars, because strtod reads another decimal point in another locale.
double number(const collet_call &call, const char *name) {
    auto value = member(call, name);
    auto *start = reinterpret_cast<const char *>(value.ptr), *end = start + value.len;
    double result = 0;
    auto [stop, error] = std::from_chars(start, end, result);
    if (error == std::errc::result_out_of_range)
        throw Refusal{"OUT_OF_RANGE", std::string{name} + " is beyond the range of a double"};
    if (error != std::errc{} || stop != end) throw Refusal{nullptr, std::string{name} + " is not a number"};
    return result;
}

std::string shown(double value) {
    char buffer[40];
    if (value == 0) value = 0;  // not "-0"
    auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, shownDigits);
    return {buffer, error == std::errc{} ? end : buffer};
}

// ---- tools: each returns the result and the two units as they were understood ----

struct Conversion {
    double value;
    long double result;
    std::string from, to;
};

const Scale &scale(const collet_call &call, const char *name) {
    auto value = member(call, name);
    for (const auto &known : scales) {
        if (argument_equals(value, known.name)) return known;
    }
    throw Refusal{nullptr, std::string{name} + " is not a temperature scale"};
}

long double withoutNoise(long double sum, long double part) {
    return std::fabs(sum) <= noise * std::fabs(part) ? 0 : sum;
}

Conversion convertTemperature(const collet_call &call) {
    auto value = number(call, "value");
    const auto &from = scale(call, "from"), &to = scale(call, "to");
    auto degrees = value / from.degreesPerCelsius;
    auto celsius = withoutNoise(degrees + from.zeroInCelsius, from.zeroInCelsius);
    if (celsius < -freezing * (1 + noise)) {
        auto least = -(freezing + from.zeroInCelsius) * from.degreesPerCelsius;
        throw Refusal{"BELOW_ABSOLUTE_ZERO", shown(value) + " " + from.name + " is below absolute zero (" +
                                                 shown(static_cast<double>(least)) + " " + from.name + ")"};
    }
    if (&from == &to) return {value, value, from.name, to.name};
    // Between scales with one zero nothing is added, so that the smallest temperatures keep their digits.
    auto above = from.zeroInCelsius == to.zeroInCelsius ? degrees
                                                        : withoutNoise(celsius - to.zeroInCelsius, to.zeroInCelsius);
    return {value, above * to.degreesPerCelsius, from.name, to.name};
}

Conversion convertUnits(const collet_call &call) {
    auto value = number(call, "value");
    auto from = units::parse(text(call, "from")), to = units::parse(text(call, "to"));
    return {value, units::convert(value, from, to), from.name, to.name};
}

collet_status answer(const collet_call &call, const Conversion &done) {
    auto result = static_cast<double>(done.result);
    if (!std::isfinite(result) || (result == 0 && done.result != 0))
        throw Refusal{"OUT_OF_RANGE", "the result is beyond the range of a double"};
    auto digits = shown(result);
    auto json = "{\"result\":" + digits + ",\"text\":\"" + shown(done.value) + " " + done.from + " = " + digits + " " +
                done.to + "\"}";
    collet_part part{};
    part.struct_size = sizeof part;
    part.kind = COLLET_PART_JSON;
    auto status = call.api->part_begin(&call, &part);
    if (status == COLLET_OK) status = call.api->part_write(&call, json.data(), json.size());
    return status == COLLET_OK ? call.api->part_end(&call) : status;
}

/// The only door to the outside: nothing is thrown past it.
collet_status callTool(void *, const collet_call *call) noexcept try {
    std::string_view name{reinterpret_cast<const char *>(call->tool.ptr), call->tool.len};
    if (name == "convert_temperature") return answer(*call, convertTemperature(*call));
    if (name == "convert_units") return answer(*call, convertUnits(*call));
    throw Refusal{nullptr, "no such tool"};
} catch (const Refusal &refusal) {
    return fail(*call, COLLET_PERMANENT, refusal.code, refusal.message);
} catch (const std::exception &error) {
    return fail(*call, COLLET_INTERNAL, nullptr, error.what());
} catch (...) {
    return fail(*call, COLLET_INTERNAL, nullptr, "an unknown exception");
}

constexpr collet_plugin plugin = concurrentPlugin(callTool);

}  // namespace

COLLET_EXPORT collet_status collet_entry(const collet_host *, const collet_plugin **out) {
    *out = &plugin;
    return COLLET_OK;
}
