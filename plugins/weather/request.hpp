// request.hpp: what is asked for, whatever the source.
#pragma once

#include <string>

namespace weather {

struct Request {
    std::string city;
    /// Empty: not given.
    std::string country;
    bool fahrenheit = false;
    int days = 7;

    const char *unit() const { return fahrenheit ? "fahrenheit" : "celsius"; }
};

}  // namespace weather
