// http.hpp: one request through the host's HTTP service.
#pragma once

#include <collet.h>
#include <string>

namespace weather {

/// Sends requests for one call. The service belongs to the host, which checks what may be reached.
class Http {
public:
    /// Throws Refusal when the host offers no HTTP service.
    Http(const collet_host &host, const collet_call &call);

    /// The body of a GET that was answered with 200. Throws Refusal for everything else.
    std::string get(const std::string &url) const;

private:
    const collet_http *service;
    const collet_call &call;
};

/// As a value in a query: everything but letters, digits and "-._~" becomes %XX.
std::string urlEncoded(std::string_view text);

}  // namespace weather
