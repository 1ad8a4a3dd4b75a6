// open_meteo.hpp: the two requests to Open-Meteo, and their answers as values.
#pragma once

#include "http.hpp"
#include "request.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weather::open_meteo {

/// A place that its geocoding knows by a name. What it leaves out is empty.
struct Place {
    std::string name, country, countryCode, region;
    double latitude = 0, longitude = 0, population = 0;
};

/// In the order in which Open-Meteo ranks them. `countryCode` is alpha-2, or empty for all countries.
std::vector<Place> search(const Http &http, const std::string &name, const std::string &countryCode);

struct Current {
    std::string time, timezone;
    double temperature = 0;
    std::optional<double> feelsLike, humidity, precipitation, wind, sky;
};
Current current(const Http &http, const Place &place, const Request &request);

struct Daily {
    std::string date;
    std::optional<double> high, low, precipitation, precipitationProbability, wind, sky;
};
struct Forecast {
    std::string timezone;
    std::vector<Daily> days;
};
Forecast forecast(const Http &http, const Place &place, const Request &request);

/// A WMO weather code in words; empty for a code that Open-Meteo does not use.
std::string_view skyText(double code);

}  // namespace weather::open_meteo
