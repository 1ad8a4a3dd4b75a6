// Reads units that are put together: "km/h", "square feet", "kg*m/s2", "pounds per cubic inch".
#include "units.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace units {
namespace {

/// What people write, and what stands for it here.
constexpr std::pair<std::string_view, std::string_view> spellings[] = {
    {"²", "2"}, {"³", "3"}, {"µ", "u"}, {"μ", "u"}, {"·", "*"},
    {"⋅", "*"}, {"×", "*"}, {"°", "deg"}, {"\u00A0", " "},
};

/// The scales of the other tool, for a message that leads there.
constexpr std::string_view temperatures[] = {
    "celsius", "fahrenheit", "kelvin", "rankine", "degc", "degf", "c", "f", "k",
    "degree celsius", "degree fahrenheit", "degrees celsius", "degrees fahrenheit",
};

/// Names that stand for several units, and which. In any case.
constexpr std::pair<std::string_view, std::string_view> ambiguous[] = {
    {"ton", "tonne, short ton (US) or long ton (UK)"},
    {"tons", "tonne, short ton (US) or long ton (UK)"},
    {"month", "30 days, 31 days or 1/12 year"},
    {"months", "30 days, 31 days or 1/12 year"},
};

/// The same, where a capital makes the difference: food is labelled in calories, and gravimetry has the galileo.
constexpr std::pair<std::string_view, std::string_view> ambiguousAsWritten[] = {
    {"Cal", "calorie or, on food, kilocalorie"},
    {"Calorie", "calorie or, on food, kilocalorie"},
    {"Calories", "calorie or, on food, kilocalorie"},
    {"Gal", "gallon or, in gravimetry, cm/s2"},
};

constexpr Dimension isDistance{1}, isVolume{3}, isFuelEconomy{0, 0, 0, 0, 0, 1};
/// In square metres, as a volume per distance is an area.
constexpr long double litrePerKilometre = 1e-6L;

/// More units in one than any real one has.
constexpr int partsMax = 8;

std::string normalized(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        std::string_view piece = text.substr(0, 1), written = piece;
        for (const auto &[from, to] : spellings) {
            if (text.substr(0, from.size()) == from) piece = from, written = to;
        }
        bool space = written == " " || written == "\t" || written == "\n";
        if (!space) out += written;
        else if (!out.empty() && out.back() != ' ') out += ' ';
        text.remove_prefix(piece.size());
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

bool cutPrefix(std::string_view &text, std::string_view prefix) {
    if (text.size() <= prefix.size() || lowered(text.substr(0, prefix.size())) != prefix) return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool cutSuffix(std::string_view &text, std::string_view suffix) {
    if (text.size() <= suffix.size() || lowered(text.substr(text.size() - suffix.size())) != suffix) return false;
    text.remove_suffix(suffix.size());
    return true;
}

/// Takes "square ", "cubic ", "2", "^3" and the like off a name.
int cutPower(std::string_view &name) {
    for (auto prefix : {"square ", "sq ", "sq"}) if (cutPrefix(name, prefix)) return 2;
    for (auto prefix : {"cubic ", "cu ", "cu"}) if (cutPrefix(name, prefix)) return 3;
    if (cutSuffix(name, " squared")) return 2;
    if (cutSuffix(name, " cubed")) return 3;
    for (int power = 2; power <= 3; power++) {
        const char digit[] = {static_cast<char>('0' + power), 0};
        if (!cutSuffix(name, digit)) continue;
        cutSuffix(name, "^");
        return power;
    }
    return 1;
}

Unit raised(Unit unit, int power) {
    if (power == 1) return unit;
    if (unit.reciprocal) throw Refusal{"UNKNOWN_UNIT", "a power of " + unit.name + " is not a unit"};
    if (power > 1) unit.name = (power == 2 ? "square " : "cubic ") + unit.name;
    unit.factor = std::pow(unit.factor, static_cast<long double>(power));
    for (auto &exponent : unit.dimension) exponent = static_cast<int8_t>(exponent * power);
    return unit;
}

Unit multiplied(Unit a, const Unit &b, int sign) {
    if (a.reciprocal || b.reciprocal) throw Refusal{"UNKNOWN_UNIT", a.name + " and " + b.name + " make no unit"};
    a.fuel = sign > 0                                               ? Unit::Fuel::none
             : a.dimension == isDistance && b.dimension == isVolume ? Unit::Fuel::distancePerVolume
             : a.dimension == isVolume && b.dimension == isDistance ? Unit::Fuel::volumePerDistance
                                                                    : Unit::Fuel::none;
    a.name += (sign > 0 ? " " : " per ") + b.name;
    a.factor = sign > 0 ? a.factor * b.factor : a.factor / b.factor;
    for (std::size_t i = 0; i < baseCount; i++)
        a.dimension[i] = static_cast<int8_t>(a.dimension[i] + sign * b.dimension[i]);
    return a;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// A distance per volume, or the other way round, as fuel economy.
Unit asFuelEconomy(Unit unit) {
    if (unit.fuel == Unit::Fuel::none) return unit;
    unit.reciprocal = unit.fuel == Unit::Fuel::volumePerDistance;
    unit.factor = unit.reciprocal ? litrePerKilometre / unit.factor : unit.factor * litrePerKilometre;
    unit.dimension = isFuelEconomy;
    unit.fuel = Unit::Fuel::none;
    return unit;
}

void refuseAmbiguous(std::string_view name) {
    for (const auto &[word, meanings] : ambiguousAsWritten) {
        if (name == word)
            throw Refusal{"AMBIGUOUS_UNIT",
                          "'" + std::string{name} + "' can mean " + std::string{meanings} + "; say which"};
    }
}

/// Whether the text has capitals only, and not just one: then they say nothing about the units.
bool isInCapitals(std::string_view text) {
    auto count = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return count > 1 && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The same letter in the other case.
std::string otherCase(char letter) {
    bool isSmall = letter >= 'a' && letter <= 'z', isLetter = isSmall || (letter >= 'A' && letter <= 'Z');
    return isLetter ? std::string{static_cast<char>(letter ^ 0x20)} : std::string{};
}

/// `inCapitals`: the whole text is, of which this is a part.
Unit simple(std::string_view name, bool inCapitals) {
    Unit unit;
    refuseAmbiguous(name);
    if (lookUp(name, unit)) return unit;
    auto base = name;
    int power = cutPower(base);
    base = trimmed(base);
    if (power != 1 && lookUp(base, unit)) return raised(std::move(unit), power);

    auto other = base.size() == 1 ? otherCase(base[0]) : std::string{};
    bool isOther = !other.empty() && lookUp(other, unit);
    if (isOther && inCapitals) return raised(std::move(unit), power);

    auto lower = lowered(name);
    for (auto scale : temperatures) {
        if (lower == scale)
            throw Refusal{"UNKNOWN_UNIT", "'" + std::string{name} + "' is a temperature; use convert_temperature"};
    }
    for (const auto &[word, meanings] : ambiguous) {
        if (lower == word)
            throw Refusal{"AMBIGUOUS_UNIT",
                          "'" + std::string{name} + "' can mean " + std::string{meanings} + "; say which"};
    }
    if (isOther)
        throw Refusal{"UNKNOWN_UNIT", "unknown unit '" + std::string{name} + "'; the symbol of " + unit.name + " is '" +
                                          other + "', and a single letter must have its own case"};
    auto near = nearest(base);
    auto hint = near.empty() ? "; write its name in full, in English" : "; did you mean " + near + "?";
    throw Refusal{"UNKNOWN_UNIT", "unknown unit '" + std::string{name} + "'" + hint};
}

}  // namespace

Unit parse(std::string_view text) {
    if (text.size() > nameMax)
        throw Refusal{"UNKNOWN_UNIT", "a unit's name has at most " + std::to_string(nameMax) + " bytes"};
    auto whole = normalized(text);
    Unit unit;
    if (whole.empty()) throw Refusal{"UNKNOWN_UNIT", "the name of a unit is missing"};
    refuseAmbiguous(whole);
    if (lookUp(whole, unit)) return unit;

    // The parts between '*', '/' and "per"; each '/' or "per" divides by the part after it.
    bool inCapitals = isInCapitals(whole);
    int parts = 0, sign = 1, next = 1;
    for (std::string_view rest = whole; !rest.empty(); sign = next) {
        std::size_t at = 0, skip = 0;
        for (; at < rest.size() && !skip; at++) {
            if (rest[at] == '*') skip = 1, next = 1;
            else if (rest[at] == '/') skip = 1, next = -1;
            else if (lowered(rest.substr(at, 5)) == " per ") skip = 5, next = -1;
        }
        auto end = skip ? at - 1 : at;
        auto part = trimmed(rest.substr(0, end));
        rest.remove_prefix(end + skip);
        if (part.empty() || (skip && trimmed(rest).empty()))
            throw Refusal{"UNKNOWN_UNIT", "'" + std::string{text} + "' has an operator without a unit beside it"};
        if (++parts > partsMax)
            throw Refusal{"UNKNOWN_UNIT", "a unit is made of at most " + std::to_string(partsMax) + " others"};
        unit = parts == 1 ? simple(part, inCapitals) : multiplied(std::move(unit), simple(part, inCapitals), sign);
    }
    return unit;
}

long double convert(long double value, const Unit &from, const Unit &to) {
    if (from.dimension != to.dimension && (from.fuel != Unit::Fuel::none || to.fuel != Unit::Fuel::none)) {
        auto economy = asFuelEconomy(from), other = asFuelEconomy(to);
        if (economy.dimension == other.dimension) return convert(value, economy, other);
    }
    if (from.dimension != to.dimension) {
        throw Refusal{"INCOMPATIBLE_UNITS", from.name + " measures " + describe(from.dimension) + " and " + to.name +
                                                " measures " + describe(to.dimension) + "; they cannot be converted"};
    }
    if (from.reciprocal != to.reciprocal && value == 0)
        throw Refusal{"OUT_OF_RANGE", "0 " + from.name + " has no value in " + to.name};
    if (from.reciprocal == to.reciprocal)
        return from.reciprocal ? value * (to.factor / from.factor) : value * (from.factor / to.factor);
    return from.reciprocal ? from.factor / value / to.factor : to.factor / (value * from.factor);
}

}  // namespace units
