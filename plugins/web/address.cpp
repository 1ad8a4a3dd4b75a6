#include "address.hpp"

#include "../common/door.hpp"

#include <algorithm>
#include <charconv>

namespace web {
namespace {

using door::quoted, door::Refusal;

/// A page's own links may be of any length; longer ones are left out.
constexpr std::size_t linkMax = 2000;

std::string lower(std::string_view text) {
    std::string out{text};
    for (auto &c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

/// Bytes that an address cannot hold become %XX; what is written so already stays.
std::string escaped(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (auto byte : text) {
        auto c = static_cast<uint8_t>(byte);
        bool isPlain = c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' && c != '^' && c != '`' &&
                       c != '{' && c != '|' && c != '}';
        if (isPlain) out += byte;
        else ((out += '%') += digits[c >> 4]) += digits[c & 15];
    }
    return out;
}

/// Without "." and ".." in it.
std::string withoutDots(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 1; start <= path.size();) {
        auto end = std::min(path.find('/', start), path.size());
        auto part = path.substr(start, end - start);
        bool isLast = end == path.size();
        if (part == "..") {
            if (!parts.empty()) parts.pop_back();
            if (isLast) parts.push_back("");
        } else if (part == ".") {
            if (isLast) parts.push_back("");
        } else {
            parts.push_back(part);
        }
        start = end + 1;
    }
    std::string out;
    for (auto part : parts) (out += '/') += part;
    return out.empty() ? "/" : out;
}

/// "mailto" of "mailto:x"; empty: there is none.
std::string schemeOf(std::string_view text) {
    auto colon = text.find(':');
    if (colon == text.npos || colon == 0) return "";
    for (auto c : text.substr(0, colon)) {
        bool isPart = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
                      c == '.';
        if (!isPart) return "";
    }
    return lower(text.substr(0, colon));
}

}  // namespace

std::string Address::text() const {
    return scheme + "://" + host + (hasUsualPort() ? "" : ":" + std::to_string(port)) + path;
}

Address Address::parse(const std::string &text) {
    auto refuse = [&](const std::string &why) {
        return Refusal{COLLET_PERMANENT, "INVALID_URL",
                       quoted(text) + " " + why + "; write an address such as https://example.com/page"};
    };
    Address address;
    address.scheme = schemeOf(text);
    auto start = address.scheme.size() + 3;
    if ((address.scheme != "http" && address.scheme != "https") || text.compare(start - 3, 3, "://") != 0)
        throw refuse("does not begin with https:// or http://");
    auto end = std::min(text.find_first_of("/?#", start), text.size());
    auto authority = text.substr(start, end - start);
    if (authority.find('@') != authority.npos) throw refuse("has a user name or password in it");
    auto bracket = authority.rfind(']');
    auto colon = authority.rfind(':');
    address.port = address.scheme == "https" ? 443 : 80;
    if (colon != authority.npos && (bracket == authority.npos || colon > bracket)) {
        auto digits = authority.substr(colon + 1);
        auto *last = digits.data() + digits.size();
        if (!digits.empty()) {
            auto [stop, error] = std::from_chars(digits.data(), last, address.port);
            if (error != std::errc{} || stop != last || address.port < 1 || address.port > 65535)
                throw refuse("has a port that is none");
        }
        authority.resize(colon);
    }
    address.host = lower(authority);
    if (address.host.empty()) throw refuse("names no host");
    for (auto c : address.host) {
        bool isPart = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == ':' ||
                      c == '[' || c == ']';
        if (!isPart)
            throw refuse(static_cast<uint8_t>(c) >= 0x80 ? "has a host with letters that are not ASCII; write its xn-- form"
                                                         : "has a host that is none");
    }
    auto path = text.substr(end, std::min(text.find('#', end), text.size()) - end);
    address.path = escaped(path.empty() || path[0] != '/' ? "/" + path : path);
    return address;
}

bool allows(const std::string &pattern, const Address &address) {
    auto host = pattern;
    auto bracket = host.rfind(']'), colon = host.rfind(':');
    bool hasUsualPort = address.hasUsualPort();
    if (colon != host.npos && (bracket == host.npos || colon > bracket)) {
        if (host.substr(colon + 1) != std::to_string(address.port)) return false;
        host.resize(colon);
        hasUsualPort = true;
    }
    if (!hasUsualPort) return false;
    if (host.compare(0, 2, "*.") != 0) return host == address.host;
    auto end = host.substr(1);
    return address.host.size() > end.size() &&
           address.host.compare(address.host.size() - end.size(), end.size(), end) == 0;
}

std::string resolved(std::string_view reference, const Address &base) {
    while (!reference.empty() && static_cast<uint8_t>(reference.front()) <= ' ') reference.remove_prefix(1);
    while (!reference.empty() && static_cast<uint8_t>(reference.back()) <= ' ') reference.remove_suffix(1);
    std::string plain;
    for (auto c : reference) {
        if (c != '\n' && c != '\r' && c != '\t') plain += c;
    }
    if (plain.empty() || plain.size() > linkMax || plain[0] == '#') return "";
    auto scheme = schemeOf(plain);
    if (scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel") return escaped(plain);
    if (!scheme.empty()) return "";
    auto fragment = std::min(plain.find('#'), plain.size());
    auto rest = escaped(std::string_view{plain}.substr(0, fragment)), tail = escaped(std::string_view{plain}.substr(fragment));
    if (rest.compare(0, 2, "//") == 0) return base.scheme + ":" + rest + tail;
    Address target = base;
    auto question = std::min(base.path.find('?'), base.path.size());
    auto own = base.path.substr(0, question);
    if (rest.empty()) return base.text() + tail;
    if (rest[0] == '?') {
        target.path = own + rest;
        return target.text() + tail;
    }
    auto query = std::min(rest.find('?'), rest.size());
    auto path = rest.substr(0, query);
    if (path.empty() || path[0] != '/') path = own.substr(0, own.rfind('/') + 1) + path;
    target.path = withoutDots(path) + rest.substr(query);
    return target.text() + tail;
}

}  // namespace web
