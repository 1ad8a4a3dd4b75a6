// door.hpp: how a plugin in C++ reads what it is asked and says no. Inside, a refusal is thrown; at the door it becomes
// a collet_failure, and nothing is thrown past it.
#pragma once

#include "arguments.h"

#include <collet.h>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace door {

/// Why a call gives no result.
struct Refusal {
    collet_status status = COLLET_PERMANENT;
    /// Declared in the manifest, or nullptr for the class's own.
    const char *code = nullptr;
    std::string message;
    uint32_t retryAfterMs = 0;
    /// For the host's log only.
    std::string detail{};
    /// Whether something outside may have changed all the same.
    bool mayHaveEffect = false;
};

/// Longer texts of the caller are cut where a message quotes them.
constexpr std::size_t quotedMax = 200;

inline collet_bytes bytes(std::string_view text) { return {reinterpret_cast<const uint8_t *>(text.data()), text.size()}; }

inline std::string_view view(collet_bytes bytes) {
    return {reinterpret_cast<const char *>(bytes.ptr), static_cast<std::size_t>(bytes.len)};
}

/// UTF-8, whatever the bytes: what is not well-formed becomes U+FFFD.
inline std::string readable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto lead = static_cast<uint8_t>(text[at]);
        std::size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        bool isWhole = size > 0 && size <= text.size() - at;
        for (std::size_t i = 1; isWhole && i < size; i++) isWhole = (static_cast<uint8_t>(text[at + i]) & 0xC0) == 0x80;
        if (isWhole && size > 2) {
            auto second = static_cast<uint8_t>(text[at + 1]);
            isWhole = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) &&
                      !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        }
        if (!isWhole) {
            out += "\xEF\xBF\xBD";
            at++;
            continue;
        }
        out.append(text, at, size);
        at += size;
    }
    return out;
}

/// As a message quotes it.
inline std::string quoted(std::string_view text) {
    if (text.size() <= quotedMax) return "'" + readable(text) + "'";
    auto end = quotedMax;
    while (end > quotedMax - 4 && (static_cast<uint8_t>(text[end]) & 0xC0) == 0x80) end--;
    return "'" + readable(text.substr(0, end)) + "…'";
}

/// Empty: the member is not there. Arguments are valid against the schema, so that another kind of value is a mistake
/// of the host.
inline std::optional<std::string> text(collet_bytes object, const char *name) {
    collet_bytes value;
    if (!argument_find(object, name, &value)) return std::nullopt;
    // Escapes only make a text longer.
    std::string out(value.len, '\0');
    auto length = argument_text(value, out.data(), out.size());
    if (length < 0) throw Refusal{COLLET_PERMANENT, nullptr, std::string{name} + " is no text"};
    out.resize(static_cast<std::size_t>(length) < out.size() ? static_cast<std::size_t>(length) : out.size());
    return out;
}

inline std::optional<int64_t> integer(collet_bytes object, const char *name) {
    collet_bytes value;
    int64_t number = 0;
    if (!argument_find(object, name, &value)) return std::nullopt;
    if (!argument_integer(value, &number))
        throw Refusal{COLLET_PERMANENT, nullptr, std::string{name} + " is not a whole number that fits into 64 bits"};
    return number;
}

inline bool isTrue(collet_bytes object, const char *name) {
    collet_bytes value;
    return argument_find(object, name, &value) && view(value) == "true";
}

/// The texts of an array.
inline std::vector<std::string> texts(collet_bytes object, const char *name) {
    std::vector<std::string> out;
    collet_bytes value;
    if (!argument_find(object, name, &value) || value.len < 2 || *value.ptr != '[') return out;
    auto *end = value.ptr + value.len;
    for (auto *at = argument_skip_space(value.ptr + 1, end); at < end && *at != ']';) {
        auto *start = at;
        at = argument_skip_value(at, end);
        std::string element(static_cast<std::size_t>(at - start), '\0');
        auto length = argument_text({start, element.size()}, element.data(), element.size());
        if (length >= 0 && static_cast<std::size_t>(length) <= element.size()) {
            element.resize(static_cast<std::size_t>(length));
            out.push_back(std::move(element));
        }
        at = argument_skip_space(at, end);
        if (at < end && *at == ',') at = argument_skip_space(at + 1, end);
        else if (at == start) break;
    }
    return out;
}

inline collet_status fail(const collet_call &call, const Refusal &refusal) {
    collet_failure failure{};
    failure.struct_size = sizeof failure;
    failure.retry_after_ms = refusal.retryAfterMs;
    failure.code = refusal.code;
    failure.message = bytes(refusal.message);
    failure.detail = bytes(refusal.detail);
    failure.flags = refusal.mayHaveEffect ? 0 : COLLET_FAILURE_NO_EFFECT;
    call.api->fail(&call, &failure);
    return refusal.status;
}

/// Runs one call; whatever is thrown ends here. `body` returns the status of its result.
template <typename Body>
collet_status answer(const collet_call &call, Body body) noexcept try {
    return body();
} catch (const Refusal &refusal) {
    return fail(call, refusal);
} catch (const std::bad_alloc &) {
    return fail(call, {COLLET_RETRYABLE, nullptr, "there is no memory now; try again later"});
} catch (const std::exception &error) {
    return fail(call, {COLLET_INTERNAL, nullptr, error.what()});
} catch (...) {
    return fail(call, {COLLET_INTERNAL, nullptr, "an unknown exception"});
}

/// For loops whose length nobody can foresee.
inline void stopWhenCancelled(const collet_call &call) {
    if (call.api->is_cancelled && call.api->is_cancelled(&call)) throw Refusal{COLLET_CANCELLED, nullptr, "cancelled"};
}

}  // namespace door
