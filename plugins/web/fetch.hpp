// fetch.hpp: one page through the host's HTTP service.
#pragma once

#include "address.hpp"

#include <collet.h>
#include <string>

namespace web {

struct Answer {
    int status = 0;
    /// Lower case, without parameters; empty: the page does not say.
    std::string mediaType;
    /// As the head gives it.
    std::string charset;
    std::string body;
    /// The body goes on; its whole length where the head gives one, else -1.
    bool isCut = false;
    int64_t wholeLength = -1;
};

struct FetchLimits {
    int64_t bodyMax = 2 << 20;
    int64_t timeoutMs = 20'000;
};

/// GETs a page that was answered with success. Throws Refusal for everything else, sorted by what the caller can do.
Answer fetch(const collet_host &host, const collet_call &call, const Address &address, const FetchLimits &limits);

}  // namespace web
