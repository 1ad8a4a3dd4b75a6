// Which day it is in a city: by its zone in the database of the system, and by the sun where that cannot be read.
#include "today.hpp"

#include "tzif.h"

#include <cmath>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace weather {
namespace {

constexpr std::string_view dayForm = "2026-11-27", instantForm = "2026-11-27T23:17:00Z";
constexpr int hourSeconds = 3600;
/// What the earth turns in an hour, in ten-thousandths of a degree.
constexpr double hourWidth = 15 * 10000;

/// Seconds since 1970-01-01T00:00:00Z.
std::optional<std::time_t> parseInstant(std::string_view text) {
    auto day = Day::parse(text.substr(0, dayForm.size()));
    if (!day || text.size() != instantForm.size()) return std::nullopt;
    int parts[3] = {};
    for (int i = 0; i < 3; i++) {
        auto part = text.substr(dayForm.size() + static_cast<std::size_t>(i) * 3, 3);
        bool isNumber = part[1] >= '0' && part[1] <= '9' && part[2] >= '0' && part[2] <= '9';
        if (part[0] != (i ? ':' : 'T') || !isNumber) return std::nullopt;
        parts[i] = (part[1] - '0') * 10 + part[2] - '0';
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59 || text.back() != 'Z') return std::nullopt;
    return day->begin() + parts[0] * hourSeconds + parts[1] * 60 + parts[2];
}

/// The bytes of a file; empty when it cannot be read, or is too large for one of the database.
std::vector<uint8_t> contents(const std::string &path) {
    std::vector<uint8_t> bytes;
    // Not blocking: what is a pipe instead of a file must not hold the call.
    int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return bytes;
    struct stat status;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= ZONE_FILE_MAX) {
        bytes.resize(static_cast<std::size_t>(status.st_size));
        auto length = read(descriptor, bytes.data(), bytes.size());
        bytes.resize(length < 0 ? 0 : static_cast<std::size_t>(length));
    }
    close(descriptor);
    return bytes;
}

/// How far the clocks of a zone are ahead of UTC, in seconds; nothing when the database cannot tell.
std::optional<int32_t> offset(const std::string &folder, std::string_view name, std::time_t instant) {
    auto bytes = contents(folder + "/" + std::string{name});
    const char *problem = nullptr;
    std::unique_ptr<zone, decltype(&std::free)> parsed{zone_parse(bytes.data(), bytes.size(), &problem), std::free};
    if (!parsed) return std::nullopt;
    return zone_at(parsed.get(), instant).type->offset;
}

}  // namespace

std::optional<Today> Today::parse(std::string_view text, std::string zones) {
    Today today;
    today.zones = std::move(zones);
    today.day = Day::parse(text);
    today.instant = parseInstant(text);
    if (!text.empty() && !today.day && !today.instant) return std::nullopt;
    return today;
}

Today::InCity Today::in(const City &city) const {
    if (day) return {*day, {}};
    auto now = instant ? *instant : std::time(nullptr);
    if (auto ahead = offset(zones, text(city.zone), now)) return {Day::at(now + *ahead), {}};
    auto hours = std::lround(city.longitude / hourWidth);
    return {Day::at(now + hours * hourSeconds),
            "Today is taken by the sun at the city's longitude, " + std::to_string(std::abs(hours)) + " h " +
                (hours < 0 ? "behind" : "ahead of") + " UTC, and may be wrong near midnight: there is no zone data of " +
                std::string{text(city.zone)} + " at " + zones + " (package tzdata)."};
}

}  // namespace weather
