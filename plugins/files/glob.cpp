#include "glob.hpp"

#include "../common/door.hpp"

namespace files {
namespace {

using door::Refusal;

/// What braces may come to.
constexpr std::size_t alternativesMax = 64;

[[noreturn]] void refuse(const std::string &why) {
    throw Refusal{COLLET_PERMANENT, "INVALID_PATTERN",
                  why + "; write a pattern such as *.txt, src/**/*.c or report-[0-9]?.{md,txt}"};
}

/// Code points; a byte that is part of none stands for itself, above all of them.
std::u32string decoded(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        auto lead = static_cast<uint8_t>(text[at]);
        std::size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        char32_t code = size == 1 ? lead : lead & (0x7Fu >> size);
        bool isWhole = size > 0 && size <= text.size() - at;
        for (std::size_t i = 1; isWhole && i < size; i++) {
            auto byte = static_cast<uint8_t>(text[at + i]);
            isWhole = (byte & 0xC0) == 0x80;
            code = code << 6 | (byte & 0x3F);
        }
        out += isWhole ? code : 0x110000u + lead;
        at += isWhole ? size : 1;
    }
    return out;
}

/// The patterns that braces stand for.
void expand(const std::u32string &pattern, std::vector<std::u32string> &out) {
    auto open = std::u32string::npos;
    bool inSet = false;
    for (std::size_t i = 0; i < pattern.size() && open == pattern.npos; i++) {
        if (pattern[i] == U'\\') i++;
        else if (inSet) inSet = pattern[i] != U']';
        else if (pattern[i] == U'[') inSet = pattern.find(U']', i + 1) != pattern.npos;
        else if (pattern[i] == U'{') open = i;
    }
    if (open == pattern.npos) {
        if (out.size() == alternativesMax) refuse("the braces come to more than 64 patterns");
        out.push_back(pattern);
        return;
    }
    std::vector<std::u32string> choices{U""};
    int depth = 1;
    auto at = open + 1;
    for (; at < pattern.size(); at++) {
        auto c = pattern[at];
        if (c == U'\\' && at + 1 < pattern.size()) {
            choices.back() += c;
            choices.back() += pattern[++at];
            continue;
        }
        if (c == U'{') depth++;
        if (c == U'}' && --depth == 0) break;
        if (c == U',' && depth == 1) choices.emplace_back();
        else choices.back() += c;
    }
    if (depth != 0) refuse("a '{' has no '}'");
    for (const auto &choice : choices) expand(pattern.substr(0, open) + choice + pattern.substr(at + 1), out);
}

}  // namespace

Glob::Glob(const std::string &pattern) {
    isPath = pattern.find('/') != pattern.npos;
    auto start = pattern.compare(0, 2, "./") == 0 ? 2 : pattern.compare(0, 1, "/") == 0 ? 1 : 0;
    if (pattern.size() == static_cast<std::size_t>(start)) refuse("the pattern is empty");
    std::vector<std::u32string> patterns;
    expand(decoded(std::string_view{pattern}.substr(static_cast<std::size_t>(start))), patterns);
    for (const auto &one : patterns) alternatives.push_back(compile(one));
}

Glob::Steps Glob::compile(const std::u32string &pattern) {
    Steps steps;
    for (std::size_t i = 0; i < pattern.size(); i++) {
        auto c = pattern[i];
        if (c == U'\\') {
            if (++i == pattern.size()) refuse("the pattern ends in a '\\'");
            steps.push_back({Step::one, pattern[i]});
        } else if (c == U'?') {
            steps.push_back({Step::any});
        } else if (c == U'*') {
            auto end = i;
            while (end < pattern.size() && pattern[end] == U'*') end++;
            bool isDeep = end - i >= 2;
            i = end - 1;
            steps.push_back({isDeep ? Step::deepStar : Step::star});
            // "**/" stands for no folder as well.
            if (isDeep && end < pattern.size() && pattern[end] == U'/') i = end, steps.back().character = U'/';
        } else if (c == U'[') {
            Step step{Step::set};
            auto at = i + 1;
            if (at < pattern.size() && (pattern[at] == U'!' || pattern[at] == U'^')) step.isNegated = true, at++;
            bool isFirst = true;
            for (; at < pattern.size() && (pattern[at] != U']' || isFirst); isFirst = false) {
                auto low = pattern[at++], high = low;
                if (at + 1 < pattern.size() && pattern[at] == U'-' && pattern[at + 1] != U']') {
                    high = pattern[at + 1];
                    at += 2;
                }
                step.ranges.emplace_back(low, high);
            }
            if (at >= pattern.size()) refuse("a '[' has no ']'");
            i = at;
            steps.push_back(std::move(step));
        } else {
            steps.push_back({Step::one, c});
        }
    }
    return steps;
}

bool Glob::matches(std::string_view path) const {
    if (!isPath) {
        auto slash = path.rfind('/');
        if (slash != path.npos) path.remove_prefix(slash + 1);
    }
    auto text = decoded(path);
    for (const auto &steps : alternatives) {
        if (matches(steps, text)) return true;
    }
    return false;
}

/// All places of the pattern at once, a character at a time.
bool Glob::matches(const Steps &steps, const std::u32string &text) {
    std::vector<char> now(steps.size() + 1, 0), next(steps.size() + 1, 0);
    // A star may stand for nothing; "**/" only where a name begins.
    auto enter = [&](std::vector<char> &places, std::size_t at, bool beginsName) {
        for (;; at++) {
            if (places[at]) return;
            places[at] = 1;
            if (at == steps.size()) return;
            const auto &step = steps[at];
            bool mayPass = step.kind == Step::star || (step.kind == Step::deepStar && (step.character != U'/' || beginsName));
            if (!mayPass) return;
        }
    };
    enter(now, 0, true);
    for (auto c : text) {
        std::fill(next.begin(), next.end(), 0);
        for (std::size_t at = 0; at < steps.size(); at++) {
            if (!now[at]) continue;
            const auto &step = steps[at];
            switch (step.kind) {
            case Step::one:
                if (c == step.character) enter(next, at + 1, c == U'/');
                break;
            case Step::any:
                if (c != U'/') enter(next, at + 1, false);
                break;
            case Step::set: {
                bool isIn = false;
                for (auto [low, high] : step.ranges) isIn = isIn || (c >= low && c <= high);
                if (c != U'/' && isIn != step.isNegated) enter(next, at + 1, false);
                break;
            }
            case Step::star:
                if (c != U'/') enter(next, at, false);
                break;
            case Step::deepStar: enter(next, at, c == U'/'); break;
            }
        }
        std::swap(now, next);
    }
    return now[steps.size()];
}

}  // namespace files
