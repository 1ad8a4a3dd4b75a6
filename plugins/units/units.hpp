// units.hpp: units of measurement, and how their names are understood.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace units {

/// Exponents of what units are made of; a speed is {1, 0, -1}. Fuel economy stands alone, as it is no area to anybody.
enum Base { length, mass, time, data, angle, fuel, baseCount };
using Dimension = std::array<int8_t, baseCount>;

/// How much of the dimension's own unit (metre, kilogram, second, bit, degree, kilometre per litre) one of it is.
struct Unit {
    long double factor = 1;
    Dimension dimension{};
    /// Its numbers fall where those of the dimension's own unit rise: litres per 100 km.
    bool reciprocal = false;
    /// In full and in the singular, to say back how it was understood.
    std::string name;
    /// Put together from a distance and a volume: then it may stand for fuel economy too, as "mi/gal" and "l/mile" do.
    enum class Fuel : uint8_t { none, distancePerVolume, volumePerDistance } fuel = Fuel::none;
};

/// Something that the caller has to change; `code` is declared in the manifest.
struct Refusal {
    const char *code;
    std::string message;
};

/// Longer names of units are not looked at.
inline constexpr std::size_t nameMax = 100;

/// Reads "km/h", "square feet", "kWh", "metres per second squared". Throws Refusal.
Unit parse(std::string_view text);

/// "length", "speed", or the exponents where there is no word.
std::string describe(const Dimension &dimension);

/// Throws Refusal when the two do not measure the same thing or the result is no number.
long double convert(long double value, const Unit &from, const Unit &to);

/// One name, with a prefix or in the plural, but not put together from several. Throws Refusal when it is ambiguous.
bool lookUp(std::string_view name, Unit &unit);

/// Up to three known names that look like this one, as "'a', 'b' or 'c'"; empty when none does.
std::string nearest(std::string_view name);

std::string lowered(std::string_view text);

}  // namespace units
