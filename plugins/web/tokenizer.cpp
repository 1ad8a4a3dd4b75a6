#include "tokenizer.hpp"

#include "characters.hpp"
#include "references.hpp"

#include <algorithm>
#include <iterator>

namespace web {
namespace {

/// Further attributes of one tag are passed over.
constexpr std::size_t attributesMax = 64;
/// A longer name of a character is none.
constexpr std::size_t referenceMax = 32;

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Elements whose content is text up to their end tag.
bool isRaw(std::string_view name) {
    static constexpr std::string_view raw[] = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return std::find(std::begin(raw), std::end(raw), name) != std::end(raw);
}

char32_t named(std::string_view name) {
    auto *end = std::end(namedCharacters);
    auto *found = std::lower_bound(std::begin(namedCharacters), end, name,
                                   [](const NamedCharacter &entry, std::string_view name) { return entry.name < name; });
    return found != end && found->name == name ? found->code : 0;
}

/// One reference at the start of `text`: its length, 0 when it is none.
std::size_t reference(std::string_view text, char32_t &code) {
    std::size_t at = 1;
    if (at < text.size() && text[at] == '#') {
        at++;
        bool isHex = at < text.size() && lower(text[at]) == 'x';
        if (isHex) at++;
        auto start = at;
        code = 0;
        for (; at < text.size(); at++) {
            auto c = lower(text[at]);
            if (!isDigit(c) && !(isHex && c >= 'a' && c <= 'f')) break;
            auto digit = static_cast<char32_t>(isDigit(c) ? c - '0' : c - 'a' + 10);
            // Above all code points it stays there, however many digits follow.
            if (code <= 0x10FFFF) code = code * (isHex ? 16 : 10) + digit;
        }
        if (at == start) return 0;
        if (code >= 0x80 && code < 0xA0) code = windows1252(static_cast<uint8_t>(code));
        if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
        return at < text.size() && text[at] == ';' ? at + 1 : at;
    }
    auto end = at;
    while (end < text.size() && end - at < referenceMax && (isLetter(text[end]) || isDigit(text[end]))) end++;
    auto name = text.substr(at, end - at);
    bool isClosed = end < text.size() && text[end] == ';';
    // Old pages leave the semicolon out of these.
    static constexpr std::string_view open[] = {"AMP", "COPY", "GT", "LT", "QUOT", "REG", "amp",
                                                "copy", "gt", "lt", "nbsp", "quot", "reg"};
    if (!isClosed && (std::find(std::begin(open), std::end(open), name) == std::end(open) ||
                      (end < text.size() && text[end] == '=')))
        return 0;
    code = named(name);
    return code == 0 ? 0 : end + isClosed;
}

}  // namespace

std::string withoutReferences(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto next = std::min(text.find('&', at), text.size());
        out.append(text, at, next - at);
        at = next;
        if (at == text.size()) break;
        char32_t code = 0;
        auto length = reference(text.substr(at), code);
        if (length == 0) {
            out += '&';
            at++;
        } else {
            append(out, code);
            at += length;
        }
    }
    return out;
}

const std::string *Token::attribute(std::string_view wanted) const {
    for (const auto &[name, value] : attributes) {
        if (name == wanted) return &value;
    }
    return nullptr;
}

Token Tokenizer::next() {
    if (!rawElement.empty()) return rawText();
    while (at < page.size()) {
        if (page[at] == '<') {
            Token token;
            if (tag(token)) return token;
            if (skipMarkup()) continue;
        }
        // A '<' that begins nothing is text.
        auto end = std::min(page.find('<', at + 1), page.size());
        Token token{Token::text};
        token.content = withoutReferences(page.substr(at, end - at));
        at = end;
        return token;
    }
    return Token{};
}

/// Comments, doctypes and processing instructions. True: something was passed over.
bool Tokenizer::skipMarkup() {
    auto rest = page.substr(at);
    if (rest.size() < 2 || (rest[1] != '!' && rest[1] != '?' && rest[1] != '/')) return false;
    if (rest[1] == '/' && rest.size() < 3) return false;
    std::size_t end;
    if (rest.substr(0, 4) == "<!--") {
        // "<!-->" and "<!--->" are whole.
        if (rest.substr(4, 1) == ">") end = 5;
        else if (rest.substr(4, 2) == "->") end = 6;
        else if ((end = rest.find("-->", 4)) != rest.npos) end += 3;
    } else if (rest.substr(0, 9) == "<![CDATA[") {
        if ((end = rest.find("]]>", 9)) != rest.npos) end += 3;
    } else if ((end = rest.find('>', 2)) != rest.npos) {
        end += 1;
    }
    at = end == rest.npos ? page.size() : at + end;
    return true;
}

bool Tokenizer::tag(Token &token) {
    bool isEnd = at + 1 < page.size() && page[at + 1] == '/';
    auto start = at + 1 + isEnd;
    if (start >= page.size() || !isLetter(page[start])) return false;
    token.kind = isEnd ? Token::endTag : Token::startTag;
    for (at = start; at < page.size() && !isSpace(page[at]) && page[at] != '/' && page[at] != '>'; at++)
        token.name += lower(page[at]);
    attributes(token);
    if (token.kind == Token::startTag && isRaw(token.name)) rawElement = token.name;
    return true;
}

void Tokenizer::attributes(Token &token) {
    while (at < page.size() && page[at] != '>') {
        if (isSpace(page[at])) {
            at++;
            continue;
        }
        if (page[at] == '/') {
            token.isSelfClosing = at + 1 < page.size() && page[at + 1] == '>';
            at++;
            continue;
        }
        std::string name, value;
        for (bool isFirst = true;
             at < page.size() && !isSpace(page[at]) && page[at] != '/' && page[at] != '>' && (page[at] != '=' || isFirst);
             at++, isFirst = false)
            name += lower(page[at]);
        auto here = at;
        while (at < page.size() && isSpace(page[at])) at++;
        if (at < page.size() && page[at] == '=') {
            for (at++; at < page.size() && isSpace(page[at]);) at++;
            auto quote = at < page.size() ? page[at] : '\0';
            if (quote == '"' || quote == '\'') {
                auto end = std::min(page.find(quote, at + 1), page.size());
                value = withoutReferences(page.substr(at + 1, end - at - 1));
                at = std::min(end + 1, page.size());
            } else {
                auto start = at;
                while (at < page.size() && !isSpace(page[at]) && page[at] != '>') at++;
                value = withoutReferences(page.substr(start, at - start));
            }
        } else {
            at = here;
        }
        if (token.attributes.size() < attributesMax && !token.attribute(name))
            token.attributes.emplace_back(std::move(name), std::move(value));
    }
    if (at < page.size()) at++;
}

/// The content of an element such as script or title; its end tag comes next.
Token Tokenizer::rawText() {
    auto name = std::move(rawElement);
    rawElement.clear();
    auto start = at, end = page.size();
    for (auto found = page.find("</", at); found != page.npos; found = page.find("</", found + 2)) {
        auto after = found + 2 + name.size();
        if (after > page.size()) break;
        bool isSame = std::equal(name.begin(), name.end(), page.begin() + static_cast<std::ptrdiff_t>(found + 2),
                                 [](char a, char b) { return a == lower(b); });
        if (isSame && (after == page.size() || isSpace(page[after]) || page[after] == '>' || page[after] == '/')) {
            end = found;
            break;
        }
    }
    at = end;
    Token token{Token::text};
    auto content = page.substr(start, end - start);
    token.content = name == "title" || name == "textarea" ? withoutReferences(content) : std::string{content};
    return token;
}

}  // namespace web
