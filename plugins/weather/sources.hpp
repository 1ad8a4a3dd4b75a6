// sources.hpp: the two places that weather comes from. Each function returns a tool's result as JSON, or throws
// Refusal.
#pragma once

#include "http.hpp"
#include "request.hpp"
#include "today.hpp"

#include <string>

namespace weather {

/// The compiled-in climate normals.
namespace normals {
std::string weather(const Request &request, const Today &today);
std::string forecast(const Request &request, const Today &today);
}  // namespace normals

/// Open-Meteo, through the host's HTTP service.
namespace live {
std::string weather(const Request &request, const Http &http);
std::string forecast(const Request &request, const Http &http);
}  // namespace live

}  // namespace weather
