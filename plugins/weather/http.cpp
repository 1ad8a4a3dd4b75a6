// Talks to the host's HTTP service and sorts what can go wrong into the classes of the ABI.
#include "http.hpp"

#include "folding.hpp"
#include "json_text.hpp"
#include "refusal.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace weather {
namespace {

using nlohmann::json;

constexpr const char *unavailable = "LIVE_UNAVAILABLE", *busy = "LIVE_BUSY";
/// One request; a call makes two and must end within the tool's timeout_ms.
constexpr int timeoutMs = 6000;
/// Open-Meteo's longest answer here, 16 days or 20 places, has some 10 KiB.
constexpr std::size_t bodyMax = 256 << 10, headMax = 64 << 10, explanationMax = 16 << 10;
/// What a refusal quotes of the other side.
constexpr std::size_t reasonMax = 200;

/// Ends the exchange however the function is left.
class Stream {
public:
    Stream(const collet_http *service, const collet_call *call) : service(service), call(call) {}
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() {
        if (id) service->close(service, call, id);
    }

    uint64_t id = 0;

    std::string head() const {
        std::string text(4 << 10, '\0');
        for (;;) {
            auto length = service->head(service, call, id, text.data(), text.size());
            if (length < 0) failed(static_cast<collet_status>(-length), json{});
            auto size = static_cast<std::size_t>(length);
            if (size > headMax)
                throw Refusal{COLLET_INTERNAL, nullptr, "the head of Open-Meteo's answer is too large"};
            auto fits = size <= text.size();
            text.resize(size);
            if (fits) return text;
        }
    }

    std::string body() const {
        std::string text;
        while (append(text) > 0) {
            if (text.size() > bodyMax)
                throw Refusal{COLLET_INTERNAL, nullptr, "Open-Meteo's answer is longer than 256 KiB"};
        }
        return text;
    }

    /// As much as explains a status that is not 200; what the status means does not depend on it.
    std::string explanation() const {
        std::string text;
        try {
            while (text.size() < explanationMax && append(text) > 0) {}
        } catch (const Refusal &refusal) {
            if (refusal.status == COLLET_CANCELLED) throw;
        }
        return text;
    }

    /// What a host function that is not OK means. `error` is the host's own explanation, if there is one.
    [[noreturn]] static void failed(collet_status status, const json &error) {
        std::string reason;
        uint32_t retryAfter = 0;
        if (error.is_object()) {
            if (auto message = error.find("message"); message != error.end() && message->is_string())
                reason = ": " + std::string{cut(message->get_ref<const std::string &>(), reasonMax)};
            if (auto after = error.find("retry_after_ms"); after != error.end() && after->is_number_unsigned())
                retryAfter = static_cast<uint32_t>(std::min<uint64_t>(after->get<uint64_t>(), UINT32_MAX));
        }
        switch (status) {
        case COLLET_CANCELLED: throw Refusal{COLLET_CANCELLED, nullptr, "cancelled"};
        case COLLET_RETRYABLE:
            throw Refusal{status, busy, "Open-Meteo could not be reached" + reason + "; try again later", retryAfter};
        case COLLET_PERMANENT:
            throw Refusal{status, unavailable,
                          "the host refused the request to Open-Meteo" + reason +
                              "; tell the operator, or set the source of the plugin weather to normals"};
        default:
            throw Refusal{COLLET_INTERNAL, nullptr,
                          "the HTTP service answered with status " + std::to_string(status) + reason};
        }
    }

private:
    /// The next piece of the body; how long it is, 0 at the end.
    std::size_t append(std::string &text) const {
        char chunk[8 << 10];
        auto length = service->read(service, call, id, chunk, sizeof chunk);
        if (length < 0) failed(static_cast<collet_status>(-length), json{});
        if (static_cast<uint64_t>(length) > sizeof chunk)
            throw Refusal{COLLET_INTERNAL, nullptr, "the HTTP service read more than it was asked for"};
        text.append(chunk, static_cast<std::size_t>(length));
        return static_cast<std::size_t>(length);
    }

    const collet_http *service;
    const collet_call *call;
};

json parsed(const std::string &text) { return json::parse(text, nullptr, false); }

/// {"error":true,"reason":"…"} is how Open-Meteo explains itself.
std::string reasonOf(const json &body) {
    if (!body.is_object()) return {};
    auto reason = body.find("reason");
    if (reason == body.end() || !reason->is_string()) return {};
    return std::string{cut(reason->get_ref<const std::string &>(), reasonMax)};
}

/// Seconds in the header retry-after, or what the reason says: the limits are counted by the minute, hour and day.
uint32_t retryAfterMs(const json &head, const std::string &reason) {
    if (auto headers = head.find("headers"); headers != head.end() && headers->is_object()) {
        for (const auto &[name, value] : headers->items()) {
            if (folded(name) != "retry after" || !value.is_string()) continue;
            unsigned seconds = 0;
            const auto &text = value.get_ref<const std::string &>();
            auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
            if (error == std::errc{} && end == text.data() + text.size() && seconds <= 86'400) return seconds * 1000;
        }
    }
    if (reason.find("Minutely") != reason.npos) return 60'000;
    if (reason.find("Hourly") != reason.npos) return 3'600'000;
    if (reason.find("Daily") != reason.npos) return 86'400'000;
    return 0;
}

[[noreturn]] void refusedBy(int status, const json &head, const std::string &body) {
    auto reason = reasonOf(parsed(body));
    auto said = "HTTP " + std::to_string(status) + (reason.empty() ? "" : ": " + reason);
    if (status == 429 || status >= 500)
        throw Refusal{COLLET_RETRYABLE, busy, "Open-Meteo is busy (" + said + "); try again later",
                      retryAfterMs(head, reason)};
    throw Refusal{COLLET_PERMANENT, unavailable, "Open-Meteo refused the request (" + said + "); tell the operator"};
}

}  // namespace

Http::Http(const collet_host &host, const collet_call &call) : call(call) {
    service = host.service ? static_cast<const collet_http *>(host.service(&host, COLLET_HTTP_ID)) : nullptr;
    bool isWhole = service && COLLET_HAS(service, close) && service->send && service->head && service->read &&
                   service->close;
    if (!isWhole)
        throw Refusal{COLLET_PERMANENT, unavailable,
                      "this host offers no HTTP service to plugins, so live weather cannot be fetched; set the source "
                      "of the plugin weather to normals for climate normals"};
}

std::string Http::get(const std::string &url) const {
    auto request = JSONObject{}
                       .add("method", "GET")
                       .add("url", url)
                       .addJSON("headers", R"({"accept":"application/json"})")
                       .addJSON("timeout_ms", std::to_string(timeoutMs))
                       .text();
    Stream stream{service, &call};
    auto status = service->send(service, &call, request.data(), request.size(), nullptr, 0, &stream.id);
    if (status != COLLET_OK) {
        auto head = status != COLLET_CANCELLED && stream.id ? parsed(stream.head()) : json{};
        auto error = head.is_object() ? head.find("error") : head.end();
        Stream::failed(status, error == head.end() ? json{} : *error);
    }
    if (!stream.id) throw Refusal{COLLET_INTERNAL, nullptr, "the HTTP service gave no stream"};

    auto head = parsed(stream.head());
    auto code = head.is_object() ? head.find("status") : head.end();
    if (code == head.end() || !code->is_number_integer())
        throw Refusal{COLLET_INTERNAL, nullptr, "the head of the HTTP answer has no status"};
    if (*code != 200) refusedBy(code->get<int>(), head, stream.explanation());
    return stream.body();
}

std::string urlEncoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (auto byte : text) {
        auto c = static_cast<unsigned char>(byte);
        bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                       c == '.' || c == '_' || c == '~';
        if (isPlain) out += byte;
        else ((out += '%') += digits[c >> 4]) += digits[c & 15];
    }
    return out;
}

}  // namespace weather
