// Answers from the compiled-in table of climate normals, and says in every answer that it is one.
#include "json_text.hpp"
#include "places.hpp"
#include "sources.hpp"

#include <cmath>

namespace weather::normals {
namespace {

constexpr std::string_view period = "1981-2010";
constexpr std::string_view source = "climate normals (not live)";

/// Tenths of a degree celsius in the scale that was asked for, rounded to tenths.
std::string temperature(int tenths, const Request &request) {
    if (request.fahrenheit) tenths = static_cast<int>(std::lround(tenths * 1.8)) + 320;
    auto text = std::to_string(std::abs(tenths) / 10) + "." + std::to_string(std::abs(tenths) % 10);
    return tenths < 0 ? "-" + text : text;
}

std::string degrees(int32_t tenThousandths) { return jsonNumber(tenThousandths / 10000.0); }

JSONObject described(const City &city) {
    return JSONObject{}
        .add("city", text(city.name))
        .add("country", countryName(city.country))
        .add("country_code", city.country)
        .addJSON("latitude", degrees(city.latitude))
        .addJSON("longitude", degrees(city.longitude))
        .add("timezone", text(city.zone));
}

/// A further sentence, or nothing.
std::string spaced(const std::string &sentence) { return sentence.empty() ? "" : " " + sentence; }

}  // namespace

std::string weather(const Request &request, const Today &when) {
    const auto &city = findCity(request);
    auto today = when.in(city);
    auto month = std::string{monthNames[today.day.month()]};
    return described(city)
        .add("date", today.day.text())
        .addJSON("temperature", temperature(city.tenths[today.day.month()], request))
        .add("unit", request.unit())
        .add("source", source)
        .add("note", "Mean air temperature of " + month + " in " + std::string{period} +
                         ", days and nights together. This is what is usual at this time of the year, not what the "
                         "weather is today." + spaced(today.note))
        .text();
}

std::string forecast(const Request &request, const Today &when) {
    const auto &city = findCity(request);
    auto today = when.in(city);
    std::string days;
    for (int i = 0; i < request.days; i++) {
        auto day = today.day.plus(i);
        days += i ? "," : "[";
        days += JSONObject{}
                    .add("date", day.text())
                    .addJSON("mean", temperature(city.tenths[day.month()], request))
                    .text();
    }
    return described(city)
        .add("unit", request.unit())
        .add("source", source)
        .add("note", "Each day has the mean air temperature of its month in " + std::string{period} +
                         ", days and nights together. This is what is usual at that time of the year, not a forecast." +
                         spaced(today.note))
        .addJSON("days", days + "]")
        .text();
}

}  // namespace weather::normals
