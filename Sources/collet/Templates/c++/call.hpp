// call.hpp: one call of a tool, as C++ likes it: arguments, the answer, failures as exceptions, a wait that wakes up.
#pragma once

#include "arguments.h"

#include <charconv>
#include <chrono>
#include <collet.h>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

/// Ends a call without a result; `callTool` in plugin.cpp catches it.
struct Failure {
    collet_status status;
    /// For the model: what to change. No secrets.
    std::string message;
    /// One of the codes in the manifest's `errors`, or nullptr.
    const char *code = nullptr;
    /// For COLLET_RETRYABLE: the host does not try again before.
    std::chrono::milliseconds after{0};
};

/// A borrowed call: valid until the host's `call` function returns.
class Call {
public:
    explicit Call(const collet_call &raw) : raw_{raw} {}

    std::string_view tool() const { return view(raw_.tool); }

    /// Who asks: the host says so, never the model. Empty when nobody is logged in.
    std::string_view subject() const { return raw_.principal ? view(raw_.principal->subject) : std::string_view{}; }
    bool hasScope(const char *scope) const { return raw_.api->has_scope(&raw_, scope) != 0; }

    /// A text argument; nothing when it is not there.
    std::optional<std::string> text(const char *name) const {
        collet_bytes value;
        if (!argument_find(raw_.args, name, &value)) return std::nullopt;
        std::string text(value.len, '\0');  // what is escaped is never longer without its escapes
        auto length = argument_text(value, text.data(), text.size());
        if (length < 0) return std::nullopt;
        text.resize(static_cast<std::size_t>(length));
        return text;
    }

    /// A number argument; nothing when it is not there. An integer may well be written as 5.0.
    std::optional<double> number(const char *name) const {
        collet_bytes value;
        double number = 0;
        if (!argument_find(raw_.args, name, &value)) return std::nullopt;
        auto *start = reinterpret_cast<const char *>(value.ptr), *end = start + value.len;
        auto [stop, error] = std::from_chars(start, end, number);
        return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
    }

    bool isCancelled() const { return raw_.api->is_cancelled(&raw_) != 0; }
    void progress(double fraction, const std::string &note) const {
        raw_.api->progress(&raw_, fraction, note.c_str());
    }

    /// Writes the whole result: one JSON part.
    collet_status answer(std::string_view json) const {
        collet_part part{};
        part.struct_size = sizeof part;
        part.kind = COLLET_PART_JSON;
        auto status = raw_.api->part_begin(&raw_, &part);
        if (status == COLLET_OK) status = raw_.api->part_write(&raw_, json.data(), json.size());
        return status == COLLET_OK ? raw_.api->part_end(&raw_) : status;
    }

    collet_status fail(const Failure &failure) const {
        collet_failure raw{};
        raw.struct_size = sizeof raw;
        raw.retry_after_ms = static_cast<uint32_t>(failure.after.count());
        raw.code = failure.code;
        raw.message = {reinterpret_cast<const uint8_t *>(failure.message.data()), failure.message.size()};
        raw.flags = COLLET_FAILURE_NO_EFFECT;  // nothing was changed: calling again does nothing twice
        raw_.api->fail(&raw_, &raw);
        return failure.status;
    }

private:
    friend class Sleeper;
    static std::string_view view(collet_bytes bytes) { return {reinterpret_cast<const char *>(bytes.ptr), bytes.len}; }

    const collet_call &raw_;
};

/// Sleeps, but not past the cancellation of a call.
class Sleeper {
public:
    explicit Sleeper(const Call &call) : call_{call.raw_} { call_.api->on_cancel(&call_, wake, this); }
    /// `wake` may be running on another thread; when on_cancel has returned it is not.
    ~Sleeper() { call_.api->on_cancel(&call_, nullptr, nullptr); }
    Sleeper(const Sleeper &) = delete;
    Sleeper &operator=(const Sleeper &) = delete;

    void sleep(std::chrono::milliseconds duration) {
        std::unique_lock lock{mutex_};
        wakeUp_.wait_for(lock, duration, [this] { return cancelled_; });
    }

private:
    static void wake(void *self) {
        auto &sleeper = *static_cast<Sleeper *>(self);
        std::lock_guard lock{sleeper.mutex_};  // held for moments only: this function must not wait
        sleeper.cancelled_ = true;
        sleeper.wakeUp_.notify_all();
    }

    const collet_call &call_;
    std::mutex mutex_;
    std::condition_variable wakeUp_;
    bool cancelled_ = false;
};

/// A text as JSON: quotes around it, escapes where JSON wants them.
inline std::string quoted(std::string_view text) {
    static constexpr char hex[] = "0123456789abcdef";
    std::string json = "\"";
    for (unsigned char byte : text) {
        if (byte == '"' || byte == '\\') (json += '\\') += static_cast<char>(byte);
        else if (byte < 0x20) ((json += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else json += static_cast<char>(byte);
    }
    return json + '"';
}

/// A number with so many decimals; unlike printf it writes a point in every locale.
inline std::string decimal(double number, int decimals) {
    char text[400];
    auto [end, error] = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals);
    return error == std::errc{} ? std::string{text, end} : "null";
}
