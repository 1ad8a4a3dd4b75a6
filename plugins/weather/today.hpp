// today.hpp: which day it is in a city.
#pragma once

#include "calendar.hpp"
#include "tables.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace weather {

/// From the configuration; unchanged after entry.
class Today {
public:
    Today() = default;

    /// `text`: a day that it is in every city, or an instant in UTC; empty: the system's clock tells the instant.
    /// `zones`: the folder of the zone database. Nothing when the text is neither.
    static std::optional<Today> parse(std::string_view text, std::string zones);

    struct InCity {
        Day day;
        /// A sentence for the user where the day is not that of the city's own clocks, else empty.
        std::string note;
    };
    InCity in(const City &city) const;

private:
    std::optional<Day> day;
    std::optional<std::time_t> instant;
    std::string zones;
};

}  // namespace weather
