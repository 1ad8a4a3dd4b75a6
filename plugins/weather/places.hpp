// places.hpp: which city and which country are meant.
#pragma once

#include "request.hpp"
#include "tables.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace weather {

/// The city of the table that is asked for. Throws Refusal when there is none, or more than one.
const City &findCity(const Request &request);

/// The alpha-2 code of a country given by code or English name. Throws Refusal when there is none.
std::string_view findCountry(std::string_view name);

/// The same without a refusal: empty when there is none.
std::string_view knownCountry(std::string_view name);

/// Its English name; the code itself when there is no such code.
std::string_view countryName(std::string_view code);

/// "Springfield, Illinois, US": the city, and what stands after its commas.
struct AskedCity {
    std::string name;
    std::vector<std::string> qualifiers;
};
AskedCity splitCity(std::string_view city);

/// Up to three cities of the table whose names look like this one, as "'Tokyo' (Japan) or …"; empty when none does.
std::string nearestCities(std::string_view name);

/// "a, b or c", each once, in the order given; the last ones are left out when there are more than `max`.
std::string listed(std::vector<std::string> items, std::size_t max, const char *beforeLast = " or ");

}  // namespace weather
