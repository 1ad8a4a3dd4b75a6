// render.hpp: what a reader sees of an HTML page, as plain text.
#pragma once

#include "address.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace web {

struct Page {
    std::string title;
    /// What the page says of itself in its head.
    std::string description;
    std::string language;
    /// Headings begin with #, entries of lists with "- " or a number, links are [text](address), rows of tables stand
    /// between bars.
    std::string text;
};

/// `html` is well-formed UTF-8. `pause` is called now and then, and may throw.
Page rendered(std::string_view html, const Address &address, const std::function<void()> &pause);

}  // namespace web
