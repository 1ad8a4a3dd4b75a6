// glob.hpp: patterns for file names: * ? [a-z] {a,b} and **.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace files {

/// A compiled pattern. Matching takes time in proportion to pattern and name, whatever they are.
class Glob {
public:
    /// Throws Refusal for a pattern that is none.
    explicit Glob(const std::string &pattern);

    /// Whether a path from where the search began fits. A pattern without "/" looks at the last name alone.
    bool matches(std::string_view path) const;

private:
    struct Step {
        enum Kind { one, any, set, star, deepStar } kind;
        char32_t character = 0;
        bool isNegated = false;
        std::vector<std::pair<char32_t, char32_t>> ranges{};
    };
    using Steps = std::vector<Step>;

    std::vector<Steps> alternatives;
    bool isPath = false;

    static Steps compile(const std::u32string &pattern);
    static bool matches(const Steps &steps, const std::u32string &text);
};

}  // namespace files
