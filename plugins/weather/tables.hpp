// tables.hpp: the data that tables.cpp holds, as data/make_tables.py writes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weather {

/// A piece of `tableText`.
struct Slice {
    uint32_t offset;
    uint16_t length;
};

/// The monthly means of air temperature of one city, in tenths of a degree celsius.
struct City {
    /// `zone` is a name of the zone database, such as Asia/Tokyo.
    Slice name, zone;
    char country[3];
    /// In ten-thousandths of a degree.
    int32_t latitude, longitude;
    int16_t tenths[12];
};

/// How good a name is: an asked name means the cities that have it as their best one.
enum class NameKind : uint8_t { own, alternative, beforeBracket, inBracket };

/// Sorted by `folded`, then by `city`.
struct CityName {
    Slice folded;
    uint16_t city;
    uint8_t kind;
};

/// A country with a place that is not in the table and is meant by a name of one that is, as often. Sorted by `folded`,
/// then by how many people live there, most first.
struct Rival {
    Slice folded;
    char country[3];
};

/// Sorted by `code`, ISO 3166 alpha-2.
struct Country {
    char code[3];
    Slice name;
};

/// Sorted by `folded`.
struct CountryName {
    Slice folded;
    char code[3];
};

/// What a character becomes when names are compared; sorted by `code`. All others stay as they are.
struct Folding {
    uint32_t code;
    Slice to;
};

extern const char tableText[];
extern const City cities[];
extern const std::size_t citiesCount;
extern const CityName cityNames[];
extern const std::size_t cityNamesCount;
extern const Rival rivals[];
extern const std::size_t rivalsCount;
extern const Country countries[];
extern const std::size_t countriesCount;
extern const CountryName countryNames[];
extern const std::size_t countryNamesCount;
extern const Folding foldings[];
extern const std::size_t foldingsCount;

inline std::string_view text(Slice slice) { return {tableText + slice.offset, slice.length}; }

}  // namespace weather
