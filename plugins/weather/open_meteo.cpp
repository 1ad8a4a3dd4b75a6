// Open-Meteo's geocoding and forecast interfaces: what is asked, and how the answers are read.
#include "open_meteo.hpp"

#include "folding.hpp"
#include "json_text.hpp"
#include "refusal.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace weather::open_meteo {
namespace {

using nlohmann::json;

/// Namesakes to look at; the ones that are meant come first.
constexpr int placesMax = 20;
/// A name that is longer is none.
constexpr std::size_t textMax = 200;

/// What cannot be parsed was cut or comes from something in between, and may be whole the next time. What can be
/// parsed and lacks something is another interface than the one that this client knows.
json parsed(const std::string &body) {
    auto value = json::parse(body, nullptr, false);
    if (value.is_discarded())
        throw Refusal{COLLET_RETRYABLE, "LIVE_BUSY", "Open-Meteo's answer could not be read; try again later", 0,
                      "no JSON: " + std::string{cut(body, textMax)}};
    return value;
}

[[noreturn]] void unexpected(const char *what) {
    throw Refusal{COLLET_INTERNAL, nullptr, std::string{"Open-Meteo's answer has no "} + what};
}

/// nullptr when it is not there, or not of that kind.
const json *member(const json &value, const char *name) {
    if (!value.is_object()) return nullptr;
    auto found = value.find(name);
    return found == value.end() ? nullptr : &*found;
}

std::string textOf(const json &object, const char *name) {
    auto value = member(object, name);
    return value && value->is_string() ? std::string{cut(value->get_ref<const std::string &>(), textMax)} : "";
}

std::optional<double> numberOf(const json *value) {
    if (!value || !value->is_number()) return std::nullopt;
    auto number = value->get<double>();
    return std::isfinite(number) ? std::optional{number} : std::nullopt;
}

std::string url(const Place &place, const Request &request, const std::string &what) {
    return "https://api.open-meteo.com/v1/forecast?latitude=" + jsonNumber(place.latitude) +
           "&longitude=" + jsonNumber(place.longitude) + "&timezone=auto&temperature_unit=" + request.unit() + what;
}

/// The scale that was asked for must be the one that comes back.
void checkUnit(const json &answer, const char *units, const char *variable, const Request &request) {
    auto unit = member(answer, units);
    auto text = unit ? textOf(*unit, variable) : "";
    if (text != (request.fahrenheit ? "°F" : "°C")) unexpected("temperature in the scale that was asked for");
}

}  // namespace

std::vector<Place> search(const Http &http, const std::string &name, const std::string &countryCode) {
    auto body = http.get("https://geocoding-api.open-meteo.com/v1/search?name=" + urlEncoded(name) + "&count=" +
                         std::to_string(placesMax) + "&language=en&format=json" +
                         (countryCode.empty() ? "" : "&countryCode=" + urlEncoded(countryCode)));
    auto answer = parsed(body);
    if (!answer.is_object()) unexpected("object");
    std::vector<Place> places;
    auto results = member(answer, "results");
    if (!results) return places;  // left out when nothing was found
    if (!results->is_array()) unexpected("list of places");
    for (const auto &result : *results) {
        Place place{textOf(result, "name"), textOf(result, "country"), textOf(result, "country_code"),
                    textOf(result, "admin1")};
        auto latitude = numberOf(member(result, "latitude")), longitude = numberOf(member(result, "longitude"));
        if (place.name.empty() || !latitude || !longitude) unexpected("name and coordinates of a place");
        place.latitude = *latitude;
        place.longitude = *longitude;
        place.population = numberOf(member(result, "population")).value_or(0);
        places.push_back(std::move(place));
    }
    return places;
}

Current current(const Http &http, const Place &place, const Request &request) {
    auto answer = parsed(http.get(url(place, request,
                                      "&current=temperature_2m,apparent_temperature,relative_humidity_2m,precipitation,"
                                      "weather_code,wind_speed_10m")));
    auto values = member(answer, "current");
    auto temperature = values ? numberOf(member(*values, "temperature_2m")) : std::nullopt;
    if (!temperature) unexpected("current temperature");
    checkUnit(answer, "current_units", "temperature_2m", request);
    auto number = [&](const char *name) { return numberOf(member(*values, name)); };
    return {textOf(*values, "time"), textOf(answer, "timezone"), *temperature, number("apparent_temperature"),
            number("relative_humidity_2m"), number("precipitation"), number("wind_speed_10m"),
            number("weather_code")};
}

Forecast forecast(const Http &http, const Place &place, const Request &request) {
    auto answer = parsed(http.get(url(place, request,
                                      "&daily=weather_code,temperature_2m_max,temperature_2m_min,precipitation_sum,"
                                      "precipitation_probability_max,wind_speed_10m_max&forecast_days=" +
                                          std::to_string(request.days))));
    auto daily = member(answer, "daily");
    auto dates = daily ? member(*daily, "time") : nullptr;
    if (!dates || !dates->is_array() || dates->empty()) unexpected("days");
    checkUnit(answer, "daily_units", "temperature_2m_max", request);
    Forecast forecast{textOf(answer, "timezone"), {}};
    for (std::size_t i = 0; i < dates->size() && i < static_cast<std::size_t>(request.days); i++) {
        if (!(*dates)[i].is_string()) unexpected("date of a day");
        auto number = [&](const char *name) -> std::optional<double> {
            auto values = member(*daily, name);
            return values && values->is_array() && i < values->size() ? numberOf(&(*values)[i]) : std::nullopt;
        };
        forecast.days.push_back({std::string{cut((*dates)[i].get_ref<const std::string &>(), textMax)},
                                 number("temperature_2m_max"), number("temperature_2m_min"),
                                 number("precipitation_sum"), number("precipitation_probability_max"),
                                 number("wind_speed_10m_max"), number("weather_code")});
    }
    return forecast;
}

std::string_view skyText(double code) {
    static constexpr std::pair<int, std::string_view> texts[] = {
        {0, "clear sky"}, {1, "mainly clear"}, {2, "partly cloudy"}, {3, "overcast"}, {45, "fog"},
        {48, "depositing rime fog"}, {51, "light drizzle"}, {53, "moderate drizzle"}, {55, "dense drizzle"},
        {56, "light freezing drizzle"}, {57, "dense freezing drizzle"}, {61, "slight rain"}, {63, "moderate rain"},
        {65, "heavy rain"}, {66, "light freezing rain"}, {67, "heavy freezing rain"}, {71, "slight snowfall"},
        {73, "moderate snowfall"}, {75, "heavy snowfall"}, {77, "snow grains"}, {80, "slight rain showers"},
        {81, "moderate rain showers"}, {82, "violent rain showers"}, {85, "slight snow showers"},
        {86, "heavy snow showers"}, {95, "thunderstorm"}, {96, "thunderstorm with slight hail"},
        {99, "thunderstorm with heavy hail"},
    };
    for (const auto &[known, text] : texts) {
        if (known == code) return text;
    }
    return {};
}

}  // namespace weather::open_meteo
