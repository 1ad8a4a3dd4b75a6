#include "render.hpp"

#include "characters.hpp"
#include "tokenizer.hpp"

#include <algorithm>
#include <iterator>

namespace web {
namespace {

/// Deeper lists are not moved further to the right.
constexpr std::size_t listsMax = 12;
/// Of the title and the like.
constexpr std::size_t titleMax = 500;
constexpr std::size_t titleBytesMax = 64 << 10;
/// Tokens between two looks at the clock.
constexpr int tokensBetween = 256;
/// With less text in its main part than this a page is read whole.
constexpr std::size_t mainMin = 200;

template <std::size_t count> bool isOneOf(std::string_view name, const std::string_view (&names)[count]) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isVoid(std::string_view name) {
    static constexpr std::string_view names[] = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                                                 "param", "source", "track", "wbr"};
    return isOneOf(name, names);
}

/// Nothing in these is for a reader.
bool isHidden(std::string_view name) {
    static constexpr std::string_view names[] = {"script", "style", "noscript", "template", "svg", "math", "iframe", "object",
                                                 "audio", "video", "canvas", "select", "datalist", "textarea", "button",
                                                 "dialog", "noframes", "noembed"};
    return isOneOf(name, names);
}

/// Ways around the site.
bool isNoise(std::string_view name) {
    static constexpr std::string_view names[] = {"nav", "footer", "aside"};
    return isOneOf(name, names);
}

bool isParagraph(std::string_view name) {
    static constexpr std::string_view names[] = {"p", "blockquote", "figure", "table", "section", "article", "main",
                                                 "header", "form", "fieldset", "details", "dl", "hgroup", "address"};
    return isOneOf(name, names);
}

bool isLine(std::string_view name) {
    static constexpr std::string_view names[] = {"div", "dt", "dd", "figcaption", "caption", "legend", "summary", "tbody",
                                                 "thead", "tfoot", "body", "option", "center"};
    return isOneOf(name, names);
}

/// Runs of white space as one space, without those at the ends.
std::string oneLine(std::string_view text, std::size_t max) {
    std::string out;
    for (auto c : text) {
        bool isSpace = static_cast<uint8_t>(c) <= ' ';
        if (!isSpace) out += c;
        else if (!out.empty() && out.back() != ' ') out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    out.resize(firstCodePoints(out, max));
    return out;
}

class Renderer {
public:
    enum Mode { mainOnly, withoutNoise, everything };

    Renderer(std::string_view html, const Address &address, Mode mode, const std::function<void()> &pause)
        : tokenizer(html), base(address), mode(mode), pause(pause) {}

    bool sawMain = false;

    Page run() {
        int count = 0;
        for (auto token = tokenizer.next(); token.kind != Token::end; token = tokenizer.next()) {
            if (++count % tokensBetween == 0) pause();
            switch (token.kind) {
            case Token::text: content(token.content); break;
            case Token::startTag: start(token); break;
            case Token::endTag: end(token.name); break;
            case Token::end: break;
            }
        }
        endLink();
        while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
        if (inTitle) endTitle();
        page.text = std::move(out);
        return std::move(page);
    }

private:
    Tokenizer tokenizer;
    Address base;
    Mode mode;
    const std::function<void()> &pause;
    Page page;

    std::string out;
    /// Line breaks that stand before the next text: 0, 1 or 2.
    int breaks = 0;
    bool space = false;
    /// Put before the next text of a new line, such as "## " or "- ".
    std::string marker;

    bool inTitle = false;
    int mains = 0, pres = 0, quotes = 0;
    /// The element that is passed over, and how often it stands in itself.
    std::string skipped;
    int skippedDepth = 0;

    struct List {
        bool isOrdered;
        int number;
    };
    std::vector<List> lists;

    /// Tables within tables; a cell's text stays on one line.
    struct Table {
        int cells = 0, rows = 0;
        bool isHead = false, inCell = false;
    };
    std::vector<Table> tables;

    std::string link;
    std::size_t linkStart = 0;
    bool inLink = false;

    bool inCell() const { return !tables.empty() && tables.back().inCell; }
    bool isShown() const { return skipped.empty() && (mode != mainOnly || mains > 0); }

    // ---- text ----

    void newLine(int count) {
        if (inCell()) space = true;
        else breaks = std::max(breaks, count);
    }

    /// What a line begins with: quotes and the place of the list.
    std::string indent() const {
        std::string text;
        for (int i = 0; i < std::min<int>(quotes, static_cast<int>(listsMax)); i++) text += "> ";
        if (lists.size() > 1) text.append((std::min(lists.size(), listsMax) - 1) * 2, ' ');
        return text;
    }

    void flush() {
        if (breaks > 0) {
            while (!out.empty() && out.back() == ' ') out.pop_back();
            if (!out.empty()) out.append(static_cast<std::size_t>(breaks), '\n');
            space = false;
        }
        if (breaks > 0 || out.empty()) out += indent();
        breaks = 0;
        if (space && !out.empty() && out.back() != '\n' && out.back() != ' ') out += ' ';
        space = false;
        out += marker;
        marker.clear();
    }

    void content(const std::string &text) {
        if (inTitle) {
            // One that never ends would be the whole page.
            if (page.title.size() < titleBytesMax) page.title += text;
            return;
        }
        if (!isShown()) return;
        if (pres > 0 && !inCell()) return verbatim(text);
        for (std::size_t at = 0; at < text.size();) {
            auto next = at;
            while (next < text.size() && static_cast<uint8_t>(text[next]) > ' ' && text[next] != 0x7F) next++;
            if (next > at) {
                flush();
                out.append(text, at, next - at);
            }
            at = next;
            if (at < text.size()) {
                space = space || text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r');
                at++;
            }
        }
    }

    void verbatim(const std::string &text) {
        for (auto c : text) {
            if (c == '\r') continue;
            // The first line break after <pre> is none.
            bool isFirst = isPreStart;
            isPreStart = false;
            if (c == '\n' && isFirst) continue;
            if (c != '\n' && c != '\t' && (static_cast<uint8_t>(c) < ' ' || c == 0x7F)) continue;
            flush();
            out += c;
            if (c == '\n') out += indent();
        }
    }
    bool isPreStart = false;

    // ---- links ----

    void startLink(const Token &token) {
        endLink();
        auto *reference = token.attribute("href");
        if (!reference || !isShown()) return;
        link = resolved(*reference, base);
        inLink = !link.empty();
        // What comes before the text belongs before the bracket.
        if (inLink && (breaks > 0 || space || !marker.empty() || out.empty())) flush();
        linkStart = out.size();
    }

    void endLink() {
        if (!inLink) return;
        inLink = false;
        auto text = std::string_view{out}.substr(std::min(linkStart, out.size()));
        while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
        if (text.empty() || text == link) return;
        if (text.find('\n') != text.npos) {
            out += " (" + link + ")";
        } else {
            auto shown = std::string{text};
            out.resize(out.size() - shown.size());
            out += "[" + shown + "](" + link + ")";
        }
    }

    // ---- tags ----

    static bool isMarkedHidden(const Token &token) {
        if (token.attribute("hidden")) return true;
        auto *aria = token.attribute("aria-hidden"), *style = token.attribute("style");
        if (aria && *aria == "true") return true;
        if (!style) return false;
        std::string plain;
        for (auto c : *style) {
            if (c != ' ') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        return plain.find("display:none") != plain.npos || plain.find("visibility:hidden") != plain.npos;
    }

    static bool isMain(const Token &token) {
        auto *role = token.attribute("role");
        return token.name == "main" || (role && *role == "main");
    }

    void start(const Token &token) {
        const auto &name = token.name;
        if (!skipped.empty()) {
            // A nav that nobody closes does not take the page with it.
            if (isNoise(skipped) && (isMain(token) || name == "article")) skipped.clear();
            else if (name == skipped) skippedDepth++;
            if (!skipped.empty()) return;
        }
        if (isHidden(name) || (mode != everything && isNoise(name)) || (!isVoid(name) && isMarkedHidden(token))) {
            bool isEmpty = token.isSelfClosing && (name == "svg" || name == "math");
            if (isEmpty || isVoid(name) || name == "body" || name == "html") return;
            skipped = name;
            skippedDepth = 1;
            return;
        }
        if (name == "title") {
            inTitle = page.title.empty() && mains == 0;
            if (!inTitle) skipped = name, skippedDepth = 1;
            return;
        }
        if (name == "meta") return meta(token);
        if (name == "html") {
            if (auto *language = token.attribute("lang")) page.language = oneLine(*language, 40);
            return;
        }
        if (name == "base") {
            auto *reference = token.attribute("href");
            auto target = reference ? resolved(*reference, base) : "";
            if (target.compare(0, 4, "http") == 0) {
                try {
                    base = Address::parse(target);
                } catch (...) {
                    // Then links are those of the page itself.
                }
            }
            return;
        }
        if (isMain(token)) {
            sawMain = true;
            // Only an end tag of the same name would end a main by its role.
            if (name == "main" || mains == 0) mains++;
        }
        if (isShown()) shown(token);
    }

    void meta(const Token &token) {
        auto *name = token.attribute("name"), *property = token.attribute("property"), *text = token.attribute("content");
        bool isDescription = (name && *name == "description") || (property && *property == "og:description");
        if (isDescription && text && page.description.empty()) page.description = oneLine(*text, titleMax);
    }

    void shown(const Token &token) {
        const auto &name = token.name;
        if (name == "a") return startLink(token);
        if (name == "br") return newLine(breaks == 0 ? 1 : breaks);
        if (name == "hr") {
            newLine(2);
            if (inCell()) return;
            flush();
            out += "---";
            return newLine(2);
        }
        if (name == "img") return image(token);
        if (name == "pre") {
            newLine(2);
            if (!inCell() && pres == 0) {
                flush();
                out += "```\n" + indent();
                isPreStart = true;
            }
            pres++;
            return;
        }
        if (name == "ul" || name == "ol" || name == "menu") {
            newLine(lists.empty() ? 2 : 1);
            int number = 1;
            if (auto *first = token.attribute("start"); first && first->size() < 8) number = std::atoi(first->c_str());
            lists.push_back({name == "ol", number});
            return;
        }
        if (name == "li") {
            newLine(1);
            if (inCell()) return;
            bool isOrdered = !lists.empty() && lists.back().isOrdered;
            marker = isOrdered ? std::to_string(lists.back().number++) + ". " : "- ";
            return;
        }
        if (isHeading(name)) {
            newLine(2);
            if (!inCell()) marker = std::string(static_cast<std::size_t>(name[1] - '0'), '#') + " ";
            return;
        }
        if (name == "table") {
            newLine(2);
            tables.emplace_back();
            return;
        }
        if (name == "tr" && !tables.empty()) {
            endRow();
            return;
        }
        if ((name == "td" || name == "th") && !tables.empty()) {
            auto &table = tables.back();
            if (table.inCell) out += " |";
            else if (tables.size() == 1 || !tables[tables.size() - 2].inCell) newRow();
            table.isHead = table.cells == 0 ? name == "th" : table.isHead && name == "th";
            table.cells++;
            table.inCell = true;
            space = true;
            return;
        }
        if (name == "blockquote") {
            newLine(2);
            quotes++;
            return;
        }
        if (isParagraph(name)) return newLine(marker.empty() ? 2 : 0);
        if (isLine(name)) return newLine(marker.empty() ? 1 : 0);
    }

    void end(const std::string &name) {
        if (!skipped.empty()) {
            bool isOver = name == "body" || name == "html" || (name == skipped && --skippedDepth == 0);
            if (isOver) skipped.clear();
            return;
        }
        if (name == "title" && inTitle) {
            endTitle();
            return;
        }
        if (isShown()) shownEnd(name);
        if (name == "main" && mains > 0) {
            mains--;
            newLine(2);
        }
    }

    void endTitle() {
        inTitle = false;
        page.title = oneLine(page.title, titleMax);
    }

    void shownEnd(const std::string &name) {
        if (name == "a") return endLink();
        if (name == "pre" && pres > 0) {
            if (--pres == 0 && !inCell()) {
                while (!out.empty() && out.back() == '\n') out.pop_back();
                breaks = 0;
                out += "\n" + indent() + "```";
            }
            return newLine(2);
        }
        if ((name == "ul" || name == "ol" || name == "menu") && !lists.empty()) {
            lists.pop_back();
            marker.clear();
            return newLine(lists.empty() ? 2 : 1);
        }
        if (isHeading(name) || name == "li") {
            marker.clear();
            return newLine(name == "li" ? 1 : 2);
        }
        if (name == "table" && !tables.empty()) {
            endRow();
            tables.pop_back();
            return newLine(2);
        }
        if (name == "tr" && !tables.empty()) return endRow();
        if (name == "blockquote" && quotes > 0) {
            quotes--;
            return newLine(2);
        }
        if (isParagraph(name)) return newLine(2);
        if (isLine(name)) newLine(1);
    }

    void newRow() {
        newLine(tables.back().rows == 0 ? 2 : 1);
        flush();
        out += "|";
    }

    void endRow() {
        auto &table = tables.back();
        if (!table.inCell) return;
        endLink();
        table.inCell = false;
        space = false;
        bool isInner = inOuterCell();
        if (!isInner) out += " |";
        else space = true;
        if (!isInner && table.rows == 0 && table.isHead) {
            out += '\n' + indent() + '|';
            for (int i = 0; i < table.cells; i++) out += " --- |";
        }
        table.rows++;
        table.cells = 0;
        if (!isInner) newLine(1);
    }

    bool inOuterCell() const { return tables.size() > 1 && tables[tables.size() - 2].inCell; }

    void image(const Token &token) {
        auto *text = token.attribute("alt");
        auto shown = text ? oneLine(*text, titleMax) : "";
        if (shown.empty()) return;
        flush();
        if (!out.empty() && out.back() != '\n' && out.back() != ' ' && out.back() != '[') out += ' ';
        out += "[image: " + shown + "]";
        space = true;
    }

    static bool isHeading(std::string_view name) {
        return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    }
};

}  // namespace

Page rendered(std::string_view html, const Address &address, const std::function<void()> &pause) {
    Renderer main{html, address, Renderer::mainOnly, pause};
    auto page = main.run();
    if (main.sawMain && page.text.size() >= mainMin) return page;
    page = Renderer{html, address, Renderer::withoutNoise, pause}.run();
    if (!page.text.empty()) return page;
    return Renderer{html, address, Renderer::everything, pause}.run();
}

}  // namespace web
