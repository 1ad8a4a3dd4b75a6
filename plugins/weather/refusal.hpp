// refusal.hpp: why a call gives no result, thrown inside and turned into a collet_failure at the door.
#pragma once

#include <collet.h>
#include <string>

namespace weather {

struct Refusal {
    collet_status status = COLLET_PERMANENT;
    /// Declared in the manifest, or nullptr for the class's own.
    const char *code = nullptr;
    std::string message;
    uint32_t retryAfterMs = 0;
    /// For the host's log only.
    std::string detail{};
};

}  // namespace weather
