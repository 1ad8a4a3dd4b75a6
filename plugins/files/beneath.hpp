// beneath.hpp: opens what lies below a folder, and nothing else, whatever links and names say.
#pragma once

#include <string>
#include <sys/types.h>

namespace files {

/// An open file or folder, closed when it ends.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number(number) {}
    Descriptor(Descriptor &&other) noexcept : number(other.number) { other.number = -1; }
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    explicit operator bool() const { return number >= 0; }
    int get() const { return number; }
    /// Whoever takes it closes it.
    int release() {
        auto taken = number;
        number = -1;
        return taken;
    }

private:
    int number = -1;
};

/// Opens `relative` below the folder `root`; empty is the folder itself. Symbolic links inside are followed as long as
/// they stay below the folder; an absolute one never does. Closed on exec. Not open: errno says why, EXDEV that a link
/// leads out.
///
/// The kernel sees to it where it has openat2. Where that is missing or forbidden, as older sandboxes do, every step is
/// opened by itself and links are taken apart here; both ways allow and refuse the same.
Descriptor openBeneath(int root, const std::string &relative, int flags, mode_t mode = 0);

}  // namespace files
