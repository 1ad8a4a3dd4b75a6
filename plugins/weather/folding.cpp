// Folds names with the table that data/folding.py made, so that both sides agree for every character.
#include "folding.hpp"

#include "tables.hpp"

#include <algorithm>

namespace weather {
namespace {

/// A longer name is not said back in full.
constexpr std::size_t shownMax = 60;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Takes the first character off. A byte that begins none counts as one of its own.
std::string_view takeCharacter(std::string_view &text) {
    std::size_t length = 1;
    while (length < text.size() && length < 4 && continues(text[length])) length++;
    auto character = text.substr(0, length);
    text.remove_prefix(length);
    return character;
}

uint32_t codeOf(std::string_view character) {
    auto lead = static_cast<unsigned char>(character[0]);
    if (lead < 0x80 || character.size() == 1) return lead;
    uint32_t code = lead & (0x7Fu >> character.size());
    for (auto byte : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(byte) & 0x3F);
    return code;
}

}  // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    auto append = [&](char byte) {
        if (byte != ' ') out += byte;
        else if (!out.empty() && out.back() != ' ') out += ' ';
    };
    while (!text.empty()) {
        auto character = takeCharacter(text);
        auto code = codeOf(character);
        auto end = foldings + foldingsCount;
        auto found = std::lower_bound(foldings, end, code, [](const Folding &a, uint32_t b) { return a.code < b; });
        bool isControl = code < 0x20;
        if (found != end && found->code == code) character = weather::text(found->to);
        for (auto byte : character) append(isControl ? ' ' : byte);
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string_view cut(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && continues(text[bytes])) bytes--;
    return text.substr(0, bytes);
}

std::string quoted(std::string_view text) {
    auto shown = cut(text, shownMax);
    std::string out{"'"};
    for (auto byte : shown) out += static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F ? ' ' : byte;
    if (shown.size() < text.size()) out += "…";
    return out + "'";
}

}  // namespace weather
