// tokenizer.hpp: HTML as a row of texts and tags. Nothing is an error: a page that breaks every rule still comes apart
// somehow, in time in proportion to its length.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace web {

struct Token {
    enum Kind { text, startTag, endTag, end } kind = end;
    /// Lower case.
    std::string name{};
    /// Names in lower case, values without character references; the first of a name counts.
    std::vector<std::pair<std::string, std::string>> attributes{};
    bool isSelfClosing = false;
    /// Without character references.
    std::string content{};

    const std::string *attribute(std::string_view name) const;
};

/// Takes a page apart that is well-formed UTF-8.
class Tokenizer {
public:
    explicit Tokenizer(std::string_view page) : page(page) {}
    Token next();

private:
    std::string_view page;
    std::size_t at = 0;
    /// The element whose content is text to its end tag, such as script.
    std::string rawElement;

    bool skipMarkup();
    bool tag(Token &token);
    void attributes(Token &token);
    Token rawText();
};

/// Replaces &amp;, &#65; and their like.
std::string withoutReferences(std::string_view text);

}  // namespace web
