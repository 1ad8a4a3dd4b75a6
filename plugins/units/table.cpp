// The table of units, and how one name is found in it. To add a unit, add a line.
#include "units.hpp"

#include "../common/nearest.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace units {
namespace {

enum class Prefixes : uint8_t { none, metric, data };

struct Entry {
    /// Separated by '|': found in any case and with an s at the end. The first is the name that is said back.
    std::string_view words;
    /// Separated by '|': found as they stand; those of more letters than one also in another case, where that leaves one
    /// meaning.
    std::string_view symbols;
    long double factor;
    Dimension dimension;
    Prefixes prefixes = Prefixes::none;
    bool reciprocal = false;
};

constexpr long double pi = 3.14159265358979323846264338327950288L;
constexpr long double inch = 0.0254L, mile = 1609.344L, pound = 0.45359237L, gravity = 9.80665L;
constexpr long double gallon = 231 * inch * inch * inch, imperialGallon = 0.00454609L, day = 86400;
constexpr long double btu = 1055.05585262L;

//                                length mass time data angle fuel
constexpr Dimension isLength       {1,   0,   0},
                    isArea         {2,   0,   0},
                    isVolume       {3,   0,   0},
                    isMass         {0,   1,   0},
                    isTime         {0,   0,   1},
                    isFrequency    {0,   0,  -1},
                    isSpeed        {1,   0,  -1},
                    isAcceleration {1,   0,  -2},
                    isForce        {1,   1,  -2},
                    isPressure     {-1,  1,  -2},
                    isEnergy       {2,   1,  -2},
                    isPower        {2,   1,  -3},
                    isDensity      {-3,  1,   0},
                    isFlow         {3,   0,  -1},
                    isData         {0,   0,   0,   1},
                    isDataRate     {0,   0,  -1,   1},
                    isAngle        {0,   0,   0,   0,   1},
                    isTurning      {0,   0,  -1,   0,   1},
                    isFuelEconomy  {0,   0,   0,   0,   0,   1};

constexpr std::pair<Dimension, std::string_view> dimensionNames[] = {
    {isLength, "length"}, {isArea, "area"}, {isVolume, "volume"}, {isMass, "mass"}, {isTime, "time"},
    {isFrequency, "frequency"}, {isSpeed, "speed"}, {isAcceleration, "acceleration"}, {isForce, "force"},
    {isPressure, "pressure"}, {isEnergy, "energy"}, {isPower, "power"}, {isDensity, "density"}, {isFlow, "flow"},
    {isData, "data"}, {isDataRate, "data rate"}, {isAngle, "angle"}, {isTurning, "angular speed"},
    {isFuelEconomy, "fuel economy"},
};

constexpr Entry entries[] = {
    {"metre|meter", "m", 1, isLength, Prefixes::metric},
    {"micron", "", 1e-6L, isLength},
    {"inch|inches", "in|\"", inch, isLength},
    {"foot|feet", "ft|'", 12 * inch, isLength},
    {"yard", "yd", 36 * inch, isLength},
    {"mile", "mi", mile, isLength},
    {"nautical mile", "nmi|NM", 1852, isLength},
    {"fathom", "ftm", 72 * inch, isLength},
    {"furlong", "fur", 220 * 36 * inch, isLength},
    {"angstrom|ångström", "Å", 1e-10L, isLength},
    {"astronomical unit", "au|AU", 149597870700.0L, isLength},
    {"light-year|light year|lightyear", "ly", 9460730472580800.0L, isLength},
    {"parsec", "pc", 149597870700.0L * 648000 / pi, isLength, Prefixes::metric},

    {"gram|gramme", "g", 1e-3L, isMass, Prefixes::metric},
    {"kilogram|kilo", "", 1, isMass},
    {"tonne|metric ton", "t", 1000, isMass, Prefixes::metric},
    {"pound", "lb|lbs", pound, isMass},
    {"ounce", "oz", pound / 16, isMass},
    {"stone", "st", 14 * pound, isMass},
    {"grain", "gr", pound / 7000, isMass},
    {"carat", "ct", 2e-4L, isMass},
    {"troy ounce", "ozt|oz t", 0.0311034768L, isMass},
    {"short ton|us ton", "", 2000 * pound, isMass},
    {"long ton|imperial ton|uk ton", "", 2240 * pound, isMass},

    {"are", "a", 100, isArea},
    {"hectare", "ha", 1e4L, isArea},
    {"acre", "ac", 4840 * 36 * 36 * inch * inch, isArea},

    {"litre|liter", "l|L", 1e-3L, isVolume, Prefixes::metric},
    {"us gallon|gallon", "gal", gallon, isVolume},
    {"us quart|quart", "qt", gallon / 4, isVolume},
    {"us pint|pint", "pt", gallon / 8, isVolume},
    {"us cup|cup", "", gallon / 16, isVolume},
    {"us fluid ounce|fluid ounce", "fl oz|floz", gallon / 128, isVolume},
    {"us tablespoon|tablespoon", "tbsp", gallon / 256, isVolume},
    {"us teaspoon|teaspoon", "tsp", gallon / 768, isVolume},
    {"imperial gallon|uk gallon", "imp gal", imperialGallon, isVolume},
    {"imperial quart|uk quart", "", imperialGallon / 4, isVolume},
    {"imperial pint|uk pint", "", imperialGallon / 8, isVolume},
    {"imperial fluid ounce|uk fluid ounce", "imp fl oz", imperialGallon / 160, isVolume},
    {"barrel|oil barrel", "bbl", 42 * gallon, isVolume},

    {"second|sec", "s", 1, isTime, Prefixes::metric},
    {"minute|min", "min", 60, isTime},
    {"hour|hr", "h", 3600, isTime},
    {"day", "d", day, isTime},
    {"week", "wk", 7 * day, isTime},
    {"fortnight", "", 14 * day, isTime},
    {"julian year|year|yr", "yr", 365.25L * day, isTime},

    {"kilometre per hour|kilometer per hour", "kph|kmh", 1 / 3.6L, isSpeed},
    {"mile per hour|miles per hour", "mph", mile / 3600, isSpeed},
    {"knot", "kn|kt", 1852 / 3600.0L, isSpeed},
    {"foot per second|feet per second", "fps", 12 * inch, isSpeed},
    {"speed of light", "", 299792458, isSpeed},
    {"standard gravity|g-force", "", gravity, isAcceleration},
    {"hertz", "Hz", 1, isFrequency, Prefixes::metric},
    {"revolution per minute|revolutions per minute", "rpm", 6, isTurning},

    {"newton", "N", 1, isForce, Prefixes::metric},
    {"dyne", "dyn", 1e-5L, isForce},
    {"pound-force|pound force", "lbf", pound * gravity, isForce},
    {"kilogram-force|kilogram force|kilopond", "kgf|kp", gravity, isForce},

    {"pascal", "Pa", 1, isPressure, Prefixes::metric},
    {"bar", "bar", 1e5L, isPressure, Prefixes::metric},
    {"atmosphere|standard atmosphere", "atm", 101325, isPressure},
    {"technical atmosphere", "at", 98066.5L, isPressure},
    {"torr", "Torr", 101325 / 760.0L, isPressure},
    {"millimetre of mercury|millimeter of mercury|millimetres of mercury|millimeters of mercury", "mmHg",
     133.322387415L, isPressure},
    {"inch of mercury|inches of mercury", "inHg", 3386.388640341L, isPressure},
    {"pound-force per square inch|pounds-force per square inch|pound per square inch|pounds per square inch", "psi",
     pound * gravity / (inch * inch), isPressure},

    {"joule", "J", 1, isEnergy, Prefixes::metric},
    {"newton metre|newton meter", "Nm|N m", 1, isEnergy},
    {"watt hour|watt-hour|watthour", "Wh", 3600, isEnergy, Prefixes::metric},
    {"calorie", "cal", 4.184L, isEnergy, Prefixes::metric},
    {"british thermal unit", "BTU|Btu", btu, isEnergy},
    {"therm", "thm", 1e5L * btu, isEnergy},
    {"electronvolt|electron volt", "eV", 1.602176634e-19L, isEnergy, Prefixes::metric},
    {"foot-pound|foot pound|foot-pounds", "ft lb|ft-lb|ftlb|ft lbf", 12 * inch * pound * gravity, isEnergy},
    {"erg", "", 1e-7L, isEnergy},
    {"ton of tnt|tons of tnt", "", 4.184e9L, isEnergy},

    {"watt", "W", 1, isPower, Prefixes::metric},
    {"mechanical horsepower|horsepower", "hp", 550 * 12 * inch * pound * gravity, isPower},
    {"metric horsepower", "PS|cv", 75 * gravity, isPower},

    {"bit", "b|bit", 1, isData, Prefixes::data},
    {"byte", "B", 8, isData, Prefixes::data},
    {"bit per second|bits per second", "bps", 1, isDataRate, Prefixes::data},

    {"degree", "deg", 1, isAngle},
    {"radian", "rad", 180 / pi, isAngle, Prefixes::metric},
    {"turn|revolution", "rev", 360, isAngle},
    {"gradian|gon", "grad", 0.9L, isAngle},
    {"arcminute|minute of arc|minutes of arc", "arcmin", 1 / 60.0L, isAngle},
    {"arcsecond|second of arc|seconds of arc", "arcsec", 1 / 3600.0L, isAngle},

    {"kilometre per litre|kilometer per liter|kilometres per litre|kilometers per liter", "km/l|kmpl", 1,
     isFuelEconomy},
    {"mile per us gallon|miles per us gallon|mile per gallon|miles per gallon", "mpg|mpg us|us mpg",
     mile / gallon / 1e6L, isFuelEconomy},
    {"mile per imperial gallon|miles per imperial gallon|miles per uk gallon", "mpg uk|uk mpg|imp mpg|mpg imp",
     mile / imperialGallon / 1e6L, isFuelEconomy},
    {"litre per 100 kilometre|liter per 100 kilometer|litres per 100 kilometres|liters per 100 kilometers|"
     "litres per 100 km|liters per 100 km",
     "l/100km|l/100 km", 100, isFuelEconomy, Prefixes::none, true},
};

struct Prefix {
    std::string_view word, symbol;
    long double factor;
    bool onData, onOthers;
};

constexpr Prefix prefixes[] = {
    {"pico", "p", 1e-12L, false, true}, {"nano", "n", 1e-9L, false, true}, {"micro", "u", 1e-6L, false, true},
    {"milli", "m", 1e-3L, false, true}, {"centi", "c", 1e-2L, false, true}, {"deci", "d", 1e-1L, false, true},
    {"deca", "da", 1e1L, false, true}, {"hecto", "h", 1e2L, false, true}, {"kilo", "k", 1e3L, true, true},
    {"mega", "M", 1e6L, true, true}, {"giga", "G", 1e9L, true, true}, {"tera", "T", 1e12L, true, true},
    {"peta", "P", 1e15L, true, true}, {"exa", "E", 1e18L, true, true},
    {"kilo", "K", 1e3L, true, false},  // as in KB, which no other unit is written as
    {"kibi", "Ki", 0x1p10L, true, false}, {"mebi", "Mi", 0x1p20L, true, false}, {"gibi", "Gi", 0x1p30L, true, false},
    {"tebi", "Ti", 0x1p40L, true, false}, {"pebi", "Pi", 0x1p50L, true, false}, {"exbi", "Ei", 0x1p60L, true, false},
};

bool applies(const Prefix &prefix, const Entry &entry) {
    return entry.prefixes == Prefixes::data ? prefix.onData : entry.prefixes == Prefixes::metric && prefix.onOthers;
}

std::string_view firstOf(std::string_view list) { return list.substr(0, list.find('|')); }

template <typename Body>
bool anyOf(std::string_view list, Body body) {
    while (!list.empty()) {
        auto one = firstOf(list);
        if (body(one)) return true;
        list.remove_prefix(std::min(list.size(), one.size() + 1));
    }
    return false;
}

Unit made(const Entry &entry, const Prefix *prefix) {
    std::string name{prefix ? prefix->word : ""};
    name += firstOf(entry.words);
    return {entry.factor * (prefix ? prefix->factor : 1), entry.dimension, entry.reciprocal, std::move(name)};
}

/// Goes through every unit with and without its prefixes, those without first, until `visit` says that it is enough.
/// `visit` gets the spelling in two pieces.
template <typename Visit>
void each(std::string_view Entry::*list, std::string_view Prefix::*spelling, Visit visit) {
    constexpr const Prefix *none = nullptr;
    for (const auto &entry : entries) {
        if (anyOf(entry.*list, [&](auto one) { return visit(entry, none, std::string_view{}, one); })) return;
    }
    for (const auto &entry : entries) {
        for (const auto &prefix : prefixes) {
            if (!applies(prefix, entry)) continue;
            if (anyOf(entry.*list, [&](auto one) { return visit(entry, &prefix, prefix.*spelling, one); })) return;
        }
    }
}

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool same(std::string_view a, std::string_view b, bool anyCase) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) {
               return x == y || (anyCase && lowered(x) == lowered(y));
           });
}

bool isSpelled(std::string_view name, std::string_view prefix, std::string_view rest, bool anyCase) {
    return name.size() == prefix.size() + rest.size() && same(name.substr(0, prefix.size()), prefix, anyCase) &&
           same(name.substr(prefix.size()), rest, anyCase);
}

}  // namespace

std::string lowered(std::string_view text) {
    std::string lower{text};
    for (auto &c : lower) c = lowered(c);
    return lower;
}

bool lookUp(std::string_view name, Unit &unit) {
    bool found = false;
    auto takeFirst = [&](const Entry &entry, const Prefix *prefix, bool fits) {
        if (fits) unit = made(entry, prefix), found = true;
        return fits;
    };
    each(&Entry::symbols, &Prefix::symbol, [&](auto &entry, auto *prefix, auto start, auto rest) {
        return takeFirst(entry, prefix, isSpelled(name, start, rest, false));
    });
    if (found) return true;

    bool plural = name.size() > 2 && lowered(name.back()) == 's';
    auto singular = name.substr(0, name.size() - plural);
    each(&Entry::words, &Prefix::word, [&](auto &entry, auto *prefix, auto start, auto rest) {
        return takeFirst(entry, prefix, isSpelled(name, start, rest, true) || isSpelled(singular, start, rest, true));
    });
    // M is no metre, S no second: in another case a single letter is mostly the symbol of something else.
    if (found || name.size() == 1) return found;

    each(&Entry::symbols, &Prefix::symbol, [&](auto &entry, auto *prefix, auto start, auto rest) {
        if (!isSpelled(name, start, rest, true)) return false;
        auto other = made(entry, prefix);
        if (!found) return takeFirst(entry, prefix, true), false;
        if (other.factor == unit.factor && other.dimension == unit.dimension) return false;
        throw Refusal{"AMBIGUOUS_UNIT", "'" + std::string{name} + "' can mean " + unit.name + " or " + other.name +
                                            "; write the name in full"};
    });
    return found;
}

std::string nearest(std::string_view name) {
    auto lower = lowered(name);
    auto limit = std::min<std::size_t>(3, lower.size() / 3);  // what is further away is a guess
    std::vector<std::pair<std::size_t, std::string>> candidates;
    auto consider = [&](auto &, auto *, auto start, auto rest) {
        auto known = std::string{start} += rest;
        auto distance = edit_distance(known.data(), known.size(), lower.data(), lower.size());
        if (distance <= limit) candidates.emplace_back(distance, std::move(known));
        return false;
    };
    each(&Entry::words, &Prefix::word, consider);
    if (candidates.empty()) each(&Entry::symbols, &Prefix::symbol, consider);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    while (candidates.size() > 3 || (!candidates.empty() && candidates.back().first > candidates.front().first + 1))
        candidates.pop_back();
    std::string text;
    for (std::size_t i = 0; i < candidates.size(); i++) {
        if (i) text += i + 1 == candidates.size() ? " or " : ", ";
        text += "'" + candidates[i].second + "'";
    }
    return text;
}

std::string describe(const Dimension &dimension) {
    for (const auto &[known, name] : dimensionNames) {
        if (known == dimension) return std::string{name};
    }
    static constexpr std::string_view bases[baseCount] = {"length", "mass", "time", "data", "angle", "fuel economy"};
    std::string text;
    for (std::size_t i = 0; i < baseCount; i++) {
        if (dimension[i] == 0) continue;
        if (!text.empty()) text += " ";
        text += bases[i];
        if (dimension[i] != 1) text += "^" + std::to_string(dimension[i]);
    }
    return text.empty() ? "a plain number" : text;
}

}  // namespace units
