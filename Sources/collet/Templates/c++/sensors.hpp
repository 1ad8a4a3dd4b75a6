// sensors.hpp: stands for the library that you want to offer as a tool. Put yours in its place.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace sensors {

/// The sensor is waking up; ask again a little later.
struct Busy : std::runtime_error {
    using runtime_error::runtime_error;
};

/// The thermometer at one place.
class Sensor {
public:
    /// Throws Busy, or std::invalid_argument when there is no such place. Any thread.
    explicit Sensor(std::string_view place);

    const std::string &place() const { return place_; }

    /// Takes one reading, in degrees Celsius. Throws std::runtime_error when it is broken.
    double read();

private:
    std::string place_;
    double celsius_ = 0;
    int readings_ = 0;
};

}  // namespace sensors
