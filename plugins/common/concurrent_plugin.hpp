// concurrent_plugin.hpp: what the host gets to see of a plugin in C++ whose calls may overlap and which has no threads to
// end.
#pragma once

#include <collet.h>

constexpr collet_plugin concurrentPlugin(decltype(collet_plugin::call) call) {
    collet_plugin plugin{};
    plugin.struct_size = sizeof plugin;
    plugin.abi_major = COLLET_ABI_MAJOR;
    plugin.abi_minor = COLLET_ABI_MINOR;
    plugin.threading = COLLET_THREAD_CONCURRENT;
    plugin.call = call;
    return plugin;
}
