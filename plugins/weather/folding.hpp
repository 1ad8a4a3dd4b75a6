// folding.hpp: names as they are compared, and as they are said back.
#pragma once

#include <string>
#include <string_view>

namespace weather {

/// Without case, accents, apostrophes and full stops, other punctuation as a space: "São Paulo" and "sao-paulo" are one.
/// Any bytes will do.
std::string folded(std::string_view text);

/// In quotes, without control characters, and cut when it is long: for messages.
std::string quoted(std::string_view text);

/// At most `bytes`, cut between characters.
std::string_view cut(std::string_view text, std::size_t bytes);

}  // namespace weather
