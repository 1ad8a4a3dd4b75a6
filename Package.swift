// swift-tools-version: 6.2
import PackageDescription

// A plugin in C or C++ carries no Swift start-up code and no path to the toolchain; the rest stands in the file.
func pluginLinking(_ file: String) -> [LinkerSetting] {
  [
    .unsafeFlags([
      "-nostartfiles", "-no-toolchain-stdlib-rpath",
      "-Xclang-linker", "--config=\(Context.packageDirectory)/plugins/common/\(file)",
    ])
  ]
}

let package = Package(
  name: "collet",
  products: [
    .executable(name: "collet", targets: ["collet"]),
    // Bundled plugins: `make build` stages each under its manifest's name.
    .library(name: "calculator", type: .dynamic, targets: ["CalculatorPlugin"]),
    .library(name: "units", type: .dynamic, targets: ["UnitsPlugin"]),
    .library(name: "weather", type: .dynamic, targets: ["WeatherPlugin"]),
    .library(name: "bench", type: .dynamic, targets: ["BenchPlugin"]),
  ],
  targets: [
    // The layers, lowest first. Each may depend only on what stands above it in this list.
    .target(name: "ColletABI"),
    .target(
      name: "PluginRuntime", dependencies: ["ColletABI"],
      linkerSettings: [.linkedLibrary(":libnettle.a")]),
    .target(name: "JSONScan"),
    // `Lifetimes` lets a document lend the bytes of a string as a `Span`; who borrows them needs no setting.
    .target(name: "JSON", dependencies: ["JSONScan"], swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Patterns"),
    .target(name: "JSONSchema", dependencies: ["JSON", "Patterns"]),
    .target(name: "LinuxEvents"),
    .target(name: "EventLoop", dependencies: ["LinuxEvents"]),
    .target(name: "Plugins", dependencies: ["JSON", "JSONSchema", "PluginRuntime"]),
    .target(name: "Runners", dependencies: ["ColletABI", "PluginRuntime", "EventLoop", "Plugins"]),
    .target(name: "Journal", dependencies: ["EventLoop", "Runners"]),
    // `Lifetimes` as for JSON: an answer lends its bytes.
    .target(
      name: "Calls", dependencies: ["JSON", "JSONSchema", "EventLoop", "Plugins", "Runners", "Journal"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .executableTarget(
      name: "collet",
      dependencies: ["JSON", "JSONSchema", "EventLoop", "Plugins", "Runners", "Journal", "Calls"]),

    // Bundled plugins: each depends on the header and on nothing else of ours.
    .target(
      name: "CalculatorPlugin", dependencies: ["ColletABI"], path: "plugins/calculator", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link.cfg") + [.linkedLibrary("m")]),
    .target(
      name: "UnitsPlugin", dependencies: ["ColletABI"], path: "plugins/units", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link-cxx.cfg") + [.linkedLibrary("m")]),
    .target(
      name: "WeatherPlugin", dependencies: ["ColletABI"], path: "plugins/weather", exclude: ["DATA.md", "data"],
      publicHeadersPath: ".",
      // Debug information of the JSON library is three times as long as the rest, and a host hashes what it loads.
      linkerSettings: pluginLinking("link-cxx.cfg") + [
        .linkedLibrary("m"), .unsafeFlags(["-Xlinker", "--strip-debug"], .when(configuration: .release)),
      ]),
    .target(
      name: "BenchPlugin", dependencies: ["ColletABI"], path: "plugins/bench", exclude: ["bench.json"],
      publicHeadersPath: ".", linkerSettings: pluginLinking("link.cfg")),

    // What tests share: fixtures compiled from C, temporary folders, the real binary.
    .target(name: "TestSupport", dependencies: ["EventLoop"], path: "Tests/TestSupport"),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "PatternsTests", dependencies: ["Patterns", "TestSupport"]),
    .testTarget(name: "JSONSchemaTests", dependencies: ["JSONSchema", "JSON", "AllocationCounter", "TestSupport"]),
    .testTarget(name: "PluginRuntimeTests", dependencies: ["PluginRuntime", "ColletABI", "TestSupport"]),
    .testTarget(name: "EventLoopTests", dependencies: ["EventLoop", "TestSupport"]),
    .testTarget(name: "PluginsTests", dependencies: ["Plugins", "JSON", "JSONSchema", "TestSupport"]),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .testTarget(
      name: "RunnersTests", dependencies: ["Runners", "Plugins", "EventLoop", "AllocationCounter", "TestSupport"]),
    .testTarget(
      name: "CallsTests",
      dependencies: [
        "Calls", "JSONSchema", "Journal", "Runners", "Plugins", "EventLoop", "JSON", "AllocationCounter", "TestSupport",
      ]),
    .testTarget(name: "ColletTests", dependencies: ["collet", "JSON", "TestSupport"]),
    .testTarget(
      name: "BundledPluginsTests",
      dependencies: [
        "collet", "Calls", "Journal", "Runners", "Plugins", "EventLoop", "JSON", "JSONSchema", "PluginRuntime",
        "ColletABI", "TestSupport",
      ],
      exclude: ["Cases"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17,
  cxxLanguageStandard: .cxx17
)

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
  // Tests poke at C on purpose; what ships says `unsafe` where it does. Exclusive access is checked at run time in debug,
  // where every test runs too; in release the checks would cost a fifth of a short call (docs/decisions/0005).
  if target.type != .test && target.name != "TestSupport" {
    target.swiftSettings! += [
      .strictMemorySafety(), .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
    ]
  }
  target.cSettings =
    (target.cSettings ?? []) + [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]
  target.cxxSettings =
    (target.cxxSettings ?? []) + [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]
}
