// address.hpp: web addresses: taken apart, put together, and held against the list of allowed hosts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace web {

/// An address of http or https, ready to be sent.
struct Address {
    std::string scheme;
    /// Lower case.
    std::string host;
    int port = 0;
    /// With its slash, and with the query.
    std::string path;

    bool hasUsualPort() const { return port == (scheme == "https" ? 443 : 80); }
    std::string text() const;

    /// Throws Refusal for what is no address.
    static Address parse(const std::string &text);
};

/// Whether an entry such as api.example.com, *.example.org or example.com:8443 allows the address. The host decides;
/// this is for a message that helps.
bool allows(const std::string &pattern, const Address &address);

/// What a reference in a page at `base` points to. Empty: nowhere that could be fetched or written to.
std::string resolved(std::string_view reference, const Address &base);

}  // namespace web
