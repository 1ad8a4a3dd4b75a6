// sources.hpp: the two places that weather comes from. Each function returns a tool's result as JSON, or throws
// Refusal.
#pragma once

#include "calendar.hpp"
#include "http.hpp"
#include "request.hpp"

#include <string>

namespace weather {

/// The compiled-in climate normals.
namespace normals {
std::string weather(const Request &request, const Day &today);
std::string forecast(const Request &request, const Day &today);
}  // namespace normals

/// Open-Meteo, through the host's HTTP service.
namespace live {
std::string weather(const Request &request, const Http &http);
std::string forecast(const Request &request, const Http &http);
}  // namespace live

}  // namespace weather
