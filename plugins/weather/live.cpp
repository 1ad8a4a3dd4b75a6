// Answers from Open-Meteo: which of its places is meant, and its figures as a result.
#include "folding.hpp"
#include "json_text.hpp"
#include "open_meteo.hpp"
#include "places.hpp"
#include "refusal.hpp"
#include "sources.hpp"

#include <algorithm>

namespace weather::live {
namespace {

using open_meteo::Place;

constexpr std::string_view source = "Open-Meteo (live)";
/// Places in one message.
constexpr std::size_t candidatesMax = 5;
/// Another place of the name counts when it has at least this part of the people.
constexpr double rivalPart = 0.5;

/// "Springfield (Illinois, United States)"
std::string described(const Place &place) {
    auto country = place.country.empty() ? place.countryCode : place.country;
    auto comma = place.region.empty() || country.empty() ? "" : ", ";
    return quoted(place.name) + " (" + place.region + comma + country + ")";
}

bool fits(const Place &place, const std::string &qualifier) {
    auto asked = folded(qualifier);
    auto code = knownCountry(qualifier);
    return asked == folded(place.region) || asked == folded(place.country) ||
           (!code.empty() && code == place.countryCode);
}

/// `others` are places of that name which do not lie where was asked for.
[[noreturn]] void unknown(const Request &request, const std::vector<Place> &others) {
    auto text = "Open-Meteo knows no city " + quoted(request.city);
    if (!request.country.empty()) text += " in " + quoted(request.country);
    std::vector<std::string> names;
    for (const auto &place : others) names.push_back(described(place));
    auto near = names.empty() ? nearestCities(splitCity(request.city).name) : listed(std::move(names), candidatesMax);
    throw Refusal{COLLET_PERMANENT, "UNKNOWN_CITY",
                  text + (near.empty() ? "; check its spelling, or ask for a larger city nearby"
                                       : "; did you mean " + near + "?")};
}

Place find(const Request &request, const Http &http) {
    std::string country;
    if (!request.country.empty()) country = findCountry(request.country);
    auto asked = splitCity(request.city);
    if (folded(asked.name).empty())
        throw Refusal{COLLET_PERMANENT, "UNKNOWN_CITY",
                      quoted(request.city) + " is no name of a city; write one such as 'Tokyo'"};

    std::vector<Place> places, others;
    for (auto &place : open_meteo::search(http, asked.name, country)) {
        auto isThere = [&](const std::string &qualifier) { return fits(place, qualifier); };
        bool isMeant = (country.empty() || place.countryCode == country) &&
                       std::all_of(asked.qualifiers.begin(), asked.qualifiers.end(), isThere);
        (isMeant ? places : others).push_back(std::move(place));
    }
    if (places.empty()) unknown(request, others);

    const auto &first = places[0];
    std::vector<std::string> candidates;
    bool isOneCountry = true;
    for (const auto &place : places) {
        bool isRival = folded(place.name) == folded(first.name) &&
                       place.population >= rivalPart * first.population &&
                       (place.countryCode != first.countryCode || place.region != first.region);
        if (&place != &first && !isRival) continue;
        isOneCountry = isOneCountry && place.countryCode == first.countryCode;
        candidates.push_back(described(place));
    }
    if (candidates.size() > 1) {
        auto remedy = isOneCountry ? "add its region after a comma, as in 'Springfield, Illinois'"
                                   : "say which with country";
        throw Refusal{COLLET_PERMANENT, "AMBIGUOUS_CITY",
                      quoted(request.city) + " can mean " + listed(std::move(candidates), candidatesMax) + "; " +
                          remedy};
    }
    return first;
}

/// What Open-Meteo left out is left out here.
JSONObject &addKnown(JSONObject &object, const char *name, const std::optional<double> &value) {
    return value ? object.addJSON(name, jsonNumber(*value)) : object;
}

JSONObject &addKnown(JSONObject &object, const char *name, std::string_view text) {
    return text.empty() ? object : object.add(name, text);
}

JSONObject &addSky(JSONObject &object, const std::optional<double> &code) {
    return addKnown(object, "sky", code ? open_meteo::skyText(*code) : std::string_view{});
}

JSONObject described(const Place &place, const std::string &timezone) {
    JSONObject result;
    result.add("city", place.name);
    addKnown(result, "country", place.country);
    addKnown(result, "country_code", place.countryCode);
    addKnown(result, "region", place.region);
    result.addJSON("latitude", jsonNumber(place.latitude)).addJSON("longitude", jsonNumber(place.longitude));
    return addKnown(result, "timezone", timezone);
}

}  // namespace

std::string weather(const Request &request, const Http &http) {
    auto place = find(request, http);
    auto now = open_meteo::current(http, place, request);
    auto result = described(place, now.timezone);
    addKnown(result, "time", now.time);
    result.addJSON("temperature", jsonNumber(now.temperature)).add("unit", request.unit());
    addKnown(result, "feels_like", now.feelsLike);
    addKnown(result, "humidity_percent", now.humidity);
    addKnown(result, "precipitation_mm", now.precipitation);
    addKnown(result, "wind_kmh", now.wind);
    addSky(result, now.sky);
    return result.add("source", source)
        .add("note", "Current conditions from weather models of Open-Meteo.com, at the local time given.")
        .text();
}

std::string forecast(const Request &request, const Http &http) {
    auto place = find(request, http);
    auto forecast = open_meteo::forecast(http, place, request);
    auto result = described(place, forecast.timezone);
    std::string days{"["};
    for (const auto &day : forecast.days) {
        JSONObject object;
        object.add("date", day.date);
        addKnown(object, "high", day.high);
        addKnown(object, "low", day.low);
        addKnown(object, "precipitation_mm", day.precipitation);
        addKnown(object, "precipitation_probability_percent", day.precipitationProbability);
        addKnown(object, "wind_kmh", day.wind);
        addSky(object, day.sky);
        if (days.size() > 1) days += ",";
        days += object.text();
    }
    return result.add("unit", request.unit())
        .add("source", source)
        .add("note", "Daily forecast from weather models of Open-Meteo.com; days are local to the city.")
        .addJSON("days", days + "]")
        .text();
}

}  // namespace weather::live
