// Finds cities and countries by their folded names, and says what could have been meant.
#include "places.hpp"

#include "../common/nearest.h"
#include "folding.hpp"
#include "refusal.hpp"

#include <algorithm>
#include <utility>

namespace weather {
namespace {

/// Names in one message.
constexpr std::size_t nearestMax = 3, candidatesMax = 5, countryCitiesMax = 8;

/// The entries of a sorted table with this folded name.
template <typename Entry>
std::pair<const Entry *, const Entry *> withName(const Entry *first, std::size_t count, std::string_view folded) {
    struct Order {
        bool operator()(const Entry &a, std::string_view b) const { return text(a.folded) < b; }
        bool operator()(std::string_view a, const Entry &b) const { return a < text(b.folded); }
    };
    return std::equal_range(first, first + count, folded, Order{});
}

std::string described(const City &city) {
    return quoted(text(city.name)) + " (" + std::string{countryName(city.country)} + ")";
}

/// The cities that have this as their best name.
std::vector<const City *> named(std::string_view folded) {
    auto [first, end] = withName(cityNames, cityNamesCount, folded);
    auto best = std::min_element(first, end, [](auto &a, auto &b) { return a.kind < b.kind; });
    std::vector<const City *> found;
    for (auto entry = first; entry != end; entry++) {
        if (entry->kind == best->kind) found.push_back(&cities[entry->city]);
    }
    return found;
}

/// How far what was asked may be from a name that it is taken for. What is farther away is another city: the
/// alternative names are many, and in the transcriptions of every language one of them is near anything short.
std::size_t slipsMax(std::size_t length, uint8_t kind) {
    bool isAlternative = kind == static_cast<uint8_t>(NameKind::alternative);
    return std::min<std::size_t>(2, length / (isAlternative ? 7 : 4));
}

std::vector<const City *> inCountry(std::vector<const City *> found, std::string_view code) {
    auto isElsewhere = [&](const City *city) { return city->country != code; };
    found.erase(std::remove_if(found.begin(), found.end(), isElsewhere), found.end());
    return found;
}

std::string citiesOf(std::string_view code) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < citiesCount; i++) {
        if (cities[i].country == code) names.push_back(quoted(text(cities[i].name)));
    }
    auto country = std::string{countryName(code)};
    if (names.empty()) return "there are none of any city in " + country;
    return "in " + country + " there are those of " + listed(std::move(names), countryCitiesMax);
}

[[noreturn]] void unknown(std::string_view name, std::string_view country) {
    auto text = "no climate normals for " + quoted(name);
    if (!country.empty()) {
        auto elsewhere = named(folded(name));
        std::vector<std::string> names;
        for (auto city : elsewhere) names.push_back(described(*city));
        text += " in " + std::string{countryName(country)} + "; ";
        text += names.empty() ? citiesOf(country) : "there are those of " + listed(std::move(names), candidatesMax);
    } else if (auto near = nearestCities(name); !near.empty()) {
        text += "; did you mean " + near + "? If not, ask for a large city near it";
    } else {
        text += ", and no city with such a name; there are " + std::to_string(citiesCount) +
                " large cities: ask for one near it, by its English name";
    }
    throw Refusal{COLLET_PERMANENT, "UNKNOWN_CITY", std::move(text)};
}

/// The countries of places that are meant by this name as often as those of the table.
std::vector<std::string> rivalCountries(std::string_view name) {
    auto [first, end] = withName(rivals, rivalsCount, folded(name));
    std::vector<std::string> found;
    for (auto rival = first; rival != end; rival++) found.emplace_back(countryName(rival->country));
    return found;
}

/// Only what there is data of is offered; a rival is named as the reason why the name alone will not do.
const City &onlyOne(std::string_view name, const std::vector<const City *> &found, std::string_view country) {
    if (found.empty()) unknown(name, country);
    auto elsewhere = country.empty() ? rivalCountries(name) : std::vector<std::string>{};
    if (found.size() == 1 && elsewhere.empty()) return *found[0];
    std::vector<std::string> candidates;
    for (auto city : found) candidates.push_back(described(*city));
    bool isOneCountry = elsewhere.empty() && inCountry(found, found[0]->country).size() == found.size();
    std::string remedy = isOneCountry        ? "write one of these names in full"
                         : found.size() == 1 ? "say so with country"
                                             : "say which with country";
    if (!elsewhere.empty())
        remedy += ", as there is also one in " + listed(std::move(elsewhere), candidatesMax, " and ") +
                  ", of which there are no climate normals";
    throw Refusal{COLLET_PERMANENT, "AMBIGUOUS_CITY",
                  quoted(name) + " can mean " + listed(std::move(candidates), candidatesMax) + "; " + remedy};
}

}  // namespace

std::string listed(std::vector<std::string> items, std::size_t max, const char *beforeLast) {
    std::string out;
    auto shown = std::min(items.size(), max);
    for (std::size_t i = 0; i < shown; i++) {
        if (i) out += i + 1 == items.size() ? beforeLast : ", ";
        out += items[i];
    }
    return shown < items.size() ? out + ", …" : out;
}

std::string_view countryName(std::string_view code) {
    auto end = countries + countriesCount;
    auto found = std::lower_bound(countries, end, code, [](auto &entry, auto code) { return entry.code < code; });
    return found != end && found->code == code ? text(found->name) : code;
}

std::string_view knownCountry(std::string_view name) {
    auto [first, end] = withName(countryNames, countryNamesCount, folded(name));
    return first == end ? std::string_view{} : std::string_view{first->code};
}

std::string_view findCountry(std::string_view name) {
    if (auto code = knownCountry(name); !code.empty()) return code;
    auto asked = folded(name);
    auto limit = std::min<std::size_t>(3, asked.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (std::size_t i = 0; i < countryNamesCount; i++) {
        auto known = text(countryNames[i].folded);
        if (known.size() <= 3) continue;  // every code is near every other
        auto distance = edit_distance(known.data(), known.size(), asked.data(), asked.size());
        if (distance <= limit) near.emplace_back(distance, quoted(countryName(countryNames[i].code)));
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> names;
    for (auto &[distance, known] : near) {
        if (std::find(names.begin(), names.end(), known) == names.end()) names.push_back(std::move(known));
    }
    names.resize(std::min(names.size(), nearestMax));
    throw Refusal{COLLET_PERMANENT, "UNKNOWN_COUNTRY",
                  "unknown country " + quoted(name) + "; " +
                      (names.empty() ? "give its ISO 3166 code or its English name, such as JP or Japan"
                                     : "did you mean " + listed(std::move(names), nearestMax) + "?")};
}

AskedCity splitCity(std::string_view city) {
    AskedCity asked;
    auto trimmed = [](std::string_view part) {
        while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
        return std::string{part};
    };
    auto comma = city.find(',');
    asked.name = trimmed(city.substr(0, comma));
    while (comma != city.npos) {
        city.remove_prefix(comma + 1);
        comma = city.find(',');
        if (auto part = trimmed(city.substr(0, comma)); !part.empty()) asked.qualifiers.push_back(std::move(part));
    }
    return asked;
}

std::string nearestCities(std::string_view name) {
    auto asked = folded(name);
    std::vector<std::size_t> distances(citiesCount, SIZE_MAX);
    for (std::size_t i = 0; i < cityNamesCount; i++) {
        const auto &entry = cityNames[i];
        auto known = text(entry.folded);
        auto limit = slipsMax(asked.size(), entry.kind);
        auto gap = known.size() > asked.size() ? known.size() - asked.size() : asked.size() - known.size();
        if (gap > limit) continue;
        auto distance = edit_distance(known.data(), known.size(), asked.data(), asked.size());
        if (distance <= limit) distances[entry.city] = std::min(distances[entry.city], distance);
    }
    std::vector<std::pair<std::size_t, std::string>> near;
    for (std::size_t i = 0; i < citiesCount; i++) {
        if (distances[i] != SIZE_MAX) near.emplace_back(distances[i], described(cities[i]));
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> names;
    for (auto &[distance, known] : near) {
        if (names.size() < nearestMax && distance <= near[0].first + 1) names.push_back(std::move(known));
    }
    return listed(std::move(names), nearestMax);
}

const City &findCity(const Request &request) {
    auto country = request.country.empty() ? std::string_view{} : findCountry(request.country);
    if (folded(request.city).empty())
        throw Refusal{COLLET_PERMANENT, "UNKNOWN_CITY",
                      quoted(request.city) + " is no name of a city; write one such as 'Tokyo'"};

    // A name may hold a comma itself.
    auto narrowed = [&](std::vector<const City *> found) {
        return country.empty() ? found : inCountry(std::move(found), country);
    };
    if (auto whole = narrowed(named(folded(request.city))); !whole.empty())
        return onlyOne(request.city, whole, country);

    auto asked = splitCity(request.city);
    std::string_view region;
    if (asked.qualifiers.size() == 1) {
        auto code = knownCountry(asked.qualifiers[0]);
        if (country.empty()) country = code;
        if (code.empty() || code != country) region = asked.qualifiers[0];
    } else if (!asked.qualifiers.empty()) {
        region = asked.qualifiers[0];
    }
    auto found = narrowed(named(folded(asked.name)));
    // Which region a city lies in is not in the table: "Paris, Texas" must not become Paris in France.
    if (!region.empty()) {
        std::vector<std::string> names;
        for (auto city : found) names.push_back(described(*city));
        auto hint = names.empty() ? nearestCities(asked.name) : listed(std::move(names), candidatesMax);
        throw Refusal{COLLET_PERMANENT, "UNKNOWN_CITY",
                      "whether " + quoted(asked.name) + " lies in " + quoted(region) +
                          " is not known here; give the city alone, and its country in country" +
                          (hint.empty() ? "" : "; did you mean " + hint + "?")};
    }
    return onlyOne(asked.name, found, country);
}

}  // namespace weather
