#include "fetch.hpp"

#include "../common/door.hpp"

#include <algorithm>
#include <cstdint>
#include <ctime>

namespace web {
namespace {

using door::quoted, door::Refusal;

constexpr std::size_t headMax = 64 << 10;
/// A site that wants to be left alone for longer is not asked again by this call.
constexpr int64_t retryAfterMaxSeconds = 86'400;

std::string lower(std::string_view text) {
    std::string out{text};
    for (auto &c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && static_cast<uint8_t>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<uint8_t>(text.back()) <= ' ') text.remove_suffix(1);
    return std::string{text};
}

/// What the service says about itself, in JSON.
class Head {
public:
    Head() = default;
    explicit Head(std::string json) : json(std::move(json)) {}

    std::optional<int64_t> status() const { return door::integer(door::bytes(json), "status"); }

    /// The first of a header's values; empty: there is none.
    std::string header(const char *name) const {
        collet_bytes headers, key, value;
        if (!argument_find(door::bytes(json), "headers", &headers)) return "";
        auto cursor = argument_members(headers);
        while (argument_next(&cursor, &key, &value)) {
            std::string found(key.len, '\0');
            auto length = argument_text(key, found.data(), found.size());
            if (length < 0 || lower(std::string_view{found}.substr(0, static_cast<std::size_t>(length))) != name) continue;
            auto pair = "{\"values\":" + std::string{door::view(value)} + "}";
            if (value.len > 0 && *value.ptr == '[') {
                auto all = door::texts(door::bytes(pair), "values");
                return all.empty() ? "" : trimmed(all.front());
            }
            if (value.len > 0 && *value.ptr == '"') return trimmed(door::text(door::bytes(pair), "values").value_or(""));
        }
        return "";
    }

    collet_bytes error() const {
        collet_bytes error;
        return argument_find(door::bytes(json), "error", &error) && *error.ptr == '{' ? error : collet_bytes{nullptr, 0};
    }

private:
    std::string json = "{}";
};

/// Seconds, or a date of which some are left.
int64_t retryAfterSeconds(const std::string &text) {
    if (text.empty()) return 0;
    if (text.find_first_not_of("0123456789") == text.npos) {
        return text.size() > 6 ? retryAfterMaxSeconds : std::min<int64_t>(std::stol(text), retryAfterMaxSeconds);
    }
    struct tm parts {};
    auto *end = strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S", &parts);
    if (!end) return 0;
    auto left = static_cast<int64_t>(timegm(&parts)) - static_cast<int64_t>(std::time(nullptr));
    return std::clamp<int64_t>(left, 0, retryAfterMaxSeconds);
}

class Exchange {
public:
    Exchange(const collet_http *service, const collet_call &call, const Address &address)
        : service(service), call(call), name(quoted(address.text())) {}
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange() {
        if (stream) service->close(service, &call, stream);
    }

    Head send(const std::string &request) {
        auto status = service->send(service, &call, request.data(), request.size(), nullptr, 0, &stream);
        if (status != COLLET_OK) failed(status, stream && status != COLLET_CANCELLED ? head() : Head{});
        if (!stream) throw Refusal{COLLET_INTERNAL, nullptr, "the HTTP service gave no stream"};
        return head();
    }

    std::string body(int64_t max, bool &isCut) const {
        std::string text;
        std::string block(32 << 10, '\0');
        for (;;) {
            auto length = service->read(service, &call, stream, block.data(), block.size());
            if (length == 0) return text;
            if (length < 0) failed(static_cast<collet_status>(-length), Head{});
            if (static_cast<uint64_t>(length) > block.size())
                throw Refusal{COLLET_INTERNAL, nullptr, "the HTTP service read more than it was asked for"};
            auto room = static_cast<std::size_t>(max) - text.size();
            isCut = static_cast<std::size_t>(length) > room;
            text.append(block, 0, std::min(room, static_cast<std::size_t>(length)));
            if (isCut) return text;
        }
    }

private:
    const collet_http *service;
    const collet_call &call;
    std::string name;
    uint64_t stream = 0;

    Head head() const {
        std::string text(4 << 10, '\0');
        for (;;) {
            auto length = service->head(service, &call, stream, text.data(), text.size());
            if (length < 0) failed(static_cast<collet_status>(-length), Head{});
            auto size = static_cast<std::size_t>(length);
            if (size > headMax) throw Refusal{COLLET_INTERNAL, nullptr, "the head of the answer is too large"};
            auto fits = size <= text.size();
            text.resize(size);
            if (fits) return Head{std::move(text)};
        }
    }

    /// What a host function that is not OK means.
    [[noreturn]] void failed(collet_status status, const Head &head) const {
        auto error = head.error();
        std::string code, reason;
        uint32_t wait = 0;
        if (error.ptr) {
            code = door::text(error, "code").value_or("");
            reason = door::text(error, "message").value_or("");
            wait = static_cast<uint32_t>(
                std::clamp<int64_t>(door::integer(error, "retry_after_ms").value_or(0), 0, UINT32_MAX));
        }
        auto why = reason.empty() ? "" : ": " + door::readable(std::string_view{reason}.substr(0, 500));
        switch (status) {
        case COLLET_CANCELLED: throw Refusal{status, nullptr, "cancelled"};
        case COLLET_RETRYABLE:
            throw Refusal{status, "SITE_BUSY", name + " could not be fetched now" + why + "; try again later", wait};
        case COLLET_PERMANENT:
            if (code == "NOT_GRANTED" || code == "REDIRECT_REFUSED")
                throw Refusal{status, "NOT_ALLOWED",
                              name + " may not be fetched" + why +
                                  "; take a page of another site, or tell the operator to grant that host"};
            throw Refusal{status, "FETCH_FAILED",
                          name + " cannot be fetched" + (code.empty() ? "" : " (" + code + ")") + why +
                              "; the same call will fail again"};
        default:
            throw Refusal{COLLET_INTERNAL, nullptr,
                          "the HTTP service answered with status " + std::to_string(status) + why};
        }
    }
};

void checkStatus(int64_t status, const Head &head, const Address &address) {
    if (status >= 200 && status < 300) return;
    auto said = quoted(address.text()) + " was answered with HTTP " + std::to_string(status);
    if (status == 429 || status == 408 || status == 425 || (status >= 500 && status != 501 && status != 505)) {
        auto seconds = retryAfterSeconds(head.header("retry-after"));
        throw Refusal{COLLET_RETRYABLE, "SITE_BUSY",
                      said + ": the site is busy" +
                          (seconds > 0 ? ", and asks to wait " + std::to_string(seconds) + " seconds" : "; try again later"),
                      static_cast<uint32_t>(seconds * 1000)};
    }
    if (status == 404 || status == 410)
        throw Refusal{COLLET_PERMANENT, "PAGE_NOT_FOUND", said + ": there is no such page; check the address"};
    if (status == 401 || status == 403 || status == 407 || status == 451)
        throw Refusal{COLLET_PERMANENT, "PAGE_REFUSED", said + ": the site does not show it to this program"};
    if (status >= 300 && status < 400) {
        auto target = resolved(head.header("location"), address);
        throw Refusal{COLLET_PERMANENT, "PAGE_REFUSED",
                      said + ", a redirect that was not followed" + (target.empty() ? "" : "; it leads to " + quoted(target))};
    }
    throw Refusal{COLLET_PERMANENT, "PAGE_REFUSED", said + "; check the address"};
}

}  // namespace

Answer fetch(const collet_host &host, const collet_call &call, const Address &address, const FetchLimits &limits) {
    auto *service = host.service ? static_cast<const collet_http *>(host.service(&host, COLLET_HTTP_ID)) : nullptr;
    bool isWhole = service && COLLET_HAS(service, close) && service->send && service->head && service->read && service->close;
    if (!isWhole)
        throw Refusal{COLLET_PERMANENT, "NO_SERVICE",
                      "this host offers no HTTP service to the plugin web, so no page can be fetched; tell the operator to "
                      "run a host that does, and to leave hosts in the plugin's grants"};
    // An address has nothing in it that JSON would want escaped.
    auto request = "{\"method\":\"GET\",\"url\":\"" + address.text() +
                   "\",\"headers\":{\"accept\":\"text/html,application/xhtml+xml,text/plain;q=0.9,application/json;q=0.9,"
                   "*/*;q=0.1\"},\"timeout_ms\":" +
                   std::to_string(limits.timeoutMs) + ",\"redirects\":5}";
    Exchange exchange{service, call, address};
    auto head = exchange.send(request);
    auto status = head.status();
    if (!status) throw Refusal{COLLET_INTERNAL, nullptr, "the head of the HTTP answer has no status"};
    checkStatus(*status, head, address);

    Answer answer;
    answer.status = static_cast<int>(*status);
    auto type = head.header("content-type");
    auto semicolon = std::min(type.find(';'), type.size());
    answer.mediaType = lower(trimmed(std::string_view{type}.substr(0, semicolon)));
    auto parameters = lower(type.substr(semicolon));
    if (auto at = parameters.find("charset="); at != parameters.npos) {
        answer.charset = parameters.substr(at + 8);
        answer.charset.resize(std::min(answer.charset.find(';'), answer.charset.size()));
    }
    auto length = head.header("content-length");
    // That of a compressed body is not the page's own.
    bool isPlain = head.header("content-encoding").empty() && !length.empty() && length.size() < 16 &&
                   length.find_first_not_of("0123456789") == length.npos;
    if (isPlain) answer.wholeLength = std::stol(length);
    answer.body = exchange.body(limits.bodyMax, answer.isCut);
    return answer;
}

}  // namespace web
