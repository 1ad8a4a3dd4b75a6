// characters.hpp: from the encoding of a page to UTF-8.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace web {

void append(std::string &out, char32_t code);
/// What a byte from 0x80 on stands for in Windows' Western encoding.
char32_t windows1252(uint8_t byte);
/// How many code points well-formed UTF-8 has.
std::size_t codePoints(std::string_view text);
/// How many bytes the first `count` of them take.
std::size_t firstCodePoints(std::string_view text, std::size_t count);

/// A page as well-formed UTF-8. By its byte order mark, else the name that its head gave, else what the page says of
/// itself, else as UTF-8 where that fits and as Windows-1252 where it does not. `used`: the encoding's name. Throws
/// Refusal for an encoding that is not known here.
std::string decoded(std::string_view bytes, std::string_view named, bool isMarkup, std::string &used);

}  // namespace web
