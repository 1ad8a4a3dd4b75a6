// calendar.hpp: days of the calendar, without time zones.
#pragma once

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace weather {

class Day {
public:
    /// The day that a clock shows with this time, in seconds since 1970-01-01 as if it were UTC.
    static Day at(std::time_t seconds) { return Day{seconds}; }

    /// "2026-11-27"; nothing when there is no such day.
    static std::optional<Day> parse(std::string_view text) {
        std::tm parts{};
        if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
        auto number = [&](std::size_t from, std::size_t count) {
            int value = 0;
            for (auto c : text.substr(from, count)) value = c < '0' || c > '9' || value < 0 ? -1 : value * 10 + c - '0';
            return value;
        };
        parts.tm_year = number(0, 4) - 1900;
        parts.tm_mon = number(5, 2) - 1;
        parts.tm_mday = number(8, 2);
        Day day{timegm(&parts)};
        // What timegm had to carry over was no day.
        if (day.text() != text) return std::nullopt;
        return day;
    }

    /// Its midnight in UTC, where it was parsed.
    std::time_t begin() const { return seconds; }

    Day plus(int days) const { return Day{seconds + static_cast<std::time_t>(days) * 86400}; }

    /// 0 is January.
    int month() const { return parts().tm_mon; }

    std::string text() const {
        char buffer[16] = {};
        auto now = parts();
        auto length = std::strftime(buffer, sizeof buffer, "%Y-%m-%d", &now);
        return {buffer, length};
    }

private:
    explicit Day(std::time_t seconds) : seconds(seconds) {}

    std::tm parts() const {
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        return parts;
    }

    std::time_t seconds;
};

constexpr const char *monthNames[12] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};

}  // namespace weather
