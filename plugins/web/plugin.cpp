// web: pages of allowed hosts as readable text. Shows a plugin whose hosts are the operator's choice, the host's HTTP
// service with its ways to fail, and input that nobody controls.
//
// This file knows the ABI. fetch.cpp gets a page, characters.cpp makes UTF-8 of it, tokenizer.cpp takes HTML apart, and
// render.cpp writes what a reader sees.
#include "../common/concurrent_plugin.hpp"
#include "../common/door.hpp"
#include "../common/result.h"
#include "address.hpp"
#include "characters.hpp"
#include "fetch.hpp"
#include "render.hpp"

#include <algorithm>

namespace {

using namespace web;
using door::quoted, door::Refusal;

constexpr int64_t charactersDefault = 20'000, charactersMax = 100'000;
/// Hosts that one message names.
constexpr std::size_t shownMax = 12;
constexpr const char *remedy =
    R"(the operator allows hosts in config.json: {"plugins":{"web":{"config":{"hosts":["example.com","*.example.org"]}}}})";

/// Set once, before the first call.
struct Configuration {
    const collet_host *host = nullptr;
    std::vector<std::string> hosts;
    FetchLimits limits;
} *configuration;

void checkHost(const Address &address) {
    const auto &hosts = configuration->hosts;
    if (hosts.empty()) throw Refusal{COLLET_PERMANENT, "NO_HOSTS", std::string{"no host is allowed; "} + remedy};
    if (std::any_of(hosts.begin(), hosts.end(), [&](const auto &host) { return allows(host, address); })) return;
    std::string list;
    for (std::size_t i = 0; i < hosts.size() && i < shownMax; i++) list += (i > 0 ? ", " : "") + hosts[i];
    if (hosts.size() > shownMax) list += ", …";
    throw Refusal{COLLET_PERMANENT, "NOT_ALLOWED",
                  quoted(address.host + (address.hasUsualPort() ? "" : ":" + std::to_string(address.port))) +
                      " is not among the allowed hosts: " + list + ". For others, " + remedy};
}

bool endsIn(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// A body without a media type that begins like a page.
bool looksLikeMarkup(std::string_view body) {
    auto at = body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return at != body.npos && body[at] == '<';
}

struct Text {
    Page page;
    std::string mediaType, charset;
};

Text readable(const collet_call &call, const Address &address, Answer &answer) {
    Text text;
    auto &type = text.mediaType = answer.mediaType;
    // The last character of a page that was cut may be half.
    if (type.empty()) type = looksLikeMarkup(answer.body) ? "text/html" : "text/plain";
    bool isHTML = type == "text/html" || type == "application/xhtml+xml";
    bool isXML = type == "text/xml" || type == "application/xml" || endsIn(type, "+xml");
    bool isJSON = type == "application/json" || type == "application/x-ndjson" || endsIn(type, "+json");
    bool isText = type.compare(0, 5, "text/") == 0 || type == "application/javascript" || type == "application/yaml";
    auto refuse = [&](const std::string &what) {
        return Refusal{COLLET_PERMANENT, "UNSUPPORTED_TYPE",
                       quoted(address.text()) + " is " + what + ", not a page of text; this tool reads HTML, plain text, "
                                                                "JSON and XML"};
    };
    if (type.compare(0, 6, "image/") == 0 || (!isHTML && !isXML && !isJSON && !isText)) throw refuse(quoted(type));
    bool hasMark = answer.body.compare(0, 2, "\xFF\xFE") == 0 || answer.body.compare(0, 2, "\xFE\xFF") == 0;
    bool isWide = hasMark || answer.charset.find("utf-16") != answer.charset.npos;
    if (!isWide && !isHTML && answer.body.find('\0') != answer.body.npos)
        throw refuse("called " + quoted(type) + " and has bytes in it that are no text");
    auto characters = decoded(answer.body, answer.charset, isHTML || isXML, text.charset);
    answer.body = {};
    if (isHTML) text.page = rendered(characters, address, [&] { door::stopWhenCancelled(call); });
    else text.page.text = std::move(characters);
    return text;
}

void put(result &r, const char *name, std::string_view text) {
    result_key(&r, name);
    result_text(&r, text.data(), text.size());
}

void put(result &r, const char *name, int64_t value) {
    result_key(&r, name);
    result_integer(&r, value);
}

collet_status fetchPage(const collet_call &call) {
    auto address = Address::parse(door::text(call.args, "url").value_or(""));
    auto start = std::max<int64_t>(door::integer(call.args, "start").value_or(0), 0);
    auto max = std::clamp<int64_t>(door::integer(call.args, "max_chars").value_or(charactersDefault), 1, charactersMax);
    checkHost(address);
    auto answer = fetch(*configuration->host, call, address, configuration->limits);
    auto length = answer.body.size();
    auto text = readable(call, address, answer);

    std::string_view rest = text.page.text;
    auto total = static_cast<int64_t>(codePoints(rest));
    if (start > 0 && start >= total)
        throw Refusal{COLLET_PERMANENT, "START_TOO_FAR",
                      "the page has " + std::to_string(total) + " characters of text, and start is " + std::to_string(start)};
    rest.remove_prefix(firstCodePoints(rest, static_cast<std::size_t>(start)));
    auto shown = rest.substr(0, firstCodePoints(rest, static_cast<std::size_t>(max)));

    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    put(r, "url", address.text());
    put(r, "status", answer.status);
    put(r, "media_type", door::readable(text.mediaType));
    put(r, "charset", text.charset);
    if (!text.page.title.empty()) put(r, "title", text.page.title);
    if (!text.page.description.empty()) put(r, "description", text.page.description);
    if (!text.page.language.empty()) put(r, "language", text.page.language);
    put(r, "text", shown);
    put(r, "start", start);
    put(r, "total_chars", total);
    bool isMore = shown.size() < rest.size();
    result_key(&r, "truncated");
    result_boolean(&r, isMore || answer.isCut);
    if (isMore) put(r, "next_start", start + max);
    if (answer.isCut) {
        put(r, "read_bytes", static_cast<int64_t>(length));
        if (answer.wholeLength > static_cast<int64_t>(length)) put(r, "page_bytes", answer.wholeLength);
    }
    result_close(&r, '}');
    return result_end(&r);
}

collet_status callTool(void *, const collet_call *call) noexcept {
    return door::answer(*call, [&] {
        if (door::view(call->tool) != "web_fetch") throw Refusal{COLLET_PERMANENT, nullptr, "no such tool"};
        return fetchPage(*call);
    });
}

constexpr collet_plugin plugin = concurrentPlugin(callTool);

}  // namespace

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **out) try {
    // Never freed: calls of a host that does not shut down may still be running.
    configuration = new Configuration;
    configuration->host = host;
    configuration->hosts = door::texts(host->config, "hosts");
    auto &limits = configuration->limits;
    limits.bodyMax = std::clamp<int64_t>(door::integer(host->config, "max_bytes").value_or(limits.bodyMax), 1, 8 << 20);
    limits.timeoutMs =
        std::clamp<int64_t>(door::integer(host->config, "timeout_ms").value_or(limits.timeoutMs), 1, 60'000);
    *out = &plugin;
    return COLLET_OK;
} catch (...) {
    return COLLET_INTERNAL;
}
