// files: reads, lists, searches and, where it is granted, writes files inside folders that the operator named. Shows a
// plugin whose grants come from its configuration, and paths that no link or name leads out of.
//
// This file knows the ABI. folders.cpp tells which granted folder a path means, beneath.cpp opens what lies below one,
// and each tool has a file of its own.
#include "../common/concurrent_plugin.hpp"
#include "tools.hpp"

namespace {

using namespace files;

/// Set once, before the first call.
Folders *folders;

collet_status callTool(void *, const collet_call *call) noexcept {
    static constexpr struct {
        std::string_view name;
        collet_status (*run)(const collet_call &, const Folders &);
    } tools[] = {
        {"read_file", readFile},       {"list_folder", listFolder}, {"find_files", findFiles},
        {"search_files", searchFiles}, {"write_file", writeFile},   {"append_to_file", appendToFile},
    };
    return door::answer(*call, [&] {
        for (const auto &tool : tools) {
            if (tool.name == door::view(call->tool)) return tool.run(*call, *folders);
        }
        throw door::Refusal{COLLET_PERMANENT, nullptr, "no such tool"};
    });
}

constexpr collet_plugin plugin = concurrentPlugin(callTool);

}  // namespace

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **out) try {
    // Never freed: calls of a host that does not shut down may still be running.
    folders = new Folders{*host};
    *out = &plugin;
    return COLLET_OK;
} catch (...) {
    return COLLET_INTERNAL;
}
