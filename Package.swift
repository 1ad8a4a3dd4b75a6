// swift-tools-version: 6.2
import CompilerPluginSupport
import Glibc
import PackageDescription

/// The folder of the toolchain's own swift-syntax, against which the macros are built: no package need be fetched. It
/// lies beside the library that this manifest runs with, and the process knows where it loaded that from.
let toolchainSyntax: String = {
  guard let maps = fopen("/proc/self/maps", "r") else { return "" }
  defer { fclose(maps) }
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  while getline(&line, &capacity, maps) > 0 {
    let text = String(cString: line!).split(separator: "\n").first ?? ""
    guard text.hasSuffix("/pm/ManifestAPI/libPackageDescription.so"), let slash = text.firstIndex(of: "/") else {
      continue
    }
    return text[slash...].dropLast("/pm/ManifestAPI/libPackageDescription.so".count) + "/host"
  }
  return ""
}()

// What is in C or C++ carries no Swift start-up code and no path to the toolchain; the rest stands in the file.
func plainLinking(_ file: String) -> [LinkerSetting] {
  [
    .unsafeFlags([
      "-nostartfiles", "-no-toolchain-stdlib-rpath",
      "-Xclang-linker", "--config=\(Context.packageDirectory)/\(file)",
    ])
  ]
}

func pluginLinking(_ file: String) -> [LinkerSetting] { plainLinking("plugins/common/\(file)") }

/// A plugin in Swift carries its own Swift runtime. The flags stand on a target of their own, an empty C file that is the
/// product's only target: on the code's own they would reach its tests.
let swiftPluginLinking: [LinkerSetting] = [
  .unsafeFlags([
    "-static-stdlib", "-use-ld=lld", "-no-toolchain-stdlib-rpath",
    "-Xclang-linker", "--config=\(Context.packageDirectory)/plugins/common/link-cxx.cfg", "-Xlinker", "-s",
  ])
]

let package = Package(
  name: "collet",
  products: [
    .executable(name: "collet", targets: ["collet"]),
    .executable(name: "collet-probe", targets: ["collet-probe"]),
    .executable(name: "collet-worker", targets: ["collet-worker"]),
    .executable(name: "collet-types", targets: ["collet-types"]),
    // Bundled plugins: `make build` stages each under its manifest's name.
    .library(name: "calculator", type: .dynamic, targets: ["CalculatorPlugin"]),
    .library(name: "units", type: .dynamic, targets: ["UnitsPlugin"]),
    .library(name: "clock", type: .dynamic, targets: ["ClockPlugin"]),
    .library(name: "text", type: .dynamic, targets: ["TextPlugin"]),
    .library(name: "weather", type: .dynamic, targets: ["WeatherPlugin"]),
    .library(name: "files", type: .dynamic, targets: ["FilesPlugin"]),
    .library(name: "web", type: .dynamic, targets: ["WebPlugin"]),
    .library(name: "shop", type: .dynamic, targets: ["ShopLibrary"]),
    .executable(name: "shop-sample", targets: ["shop-sample"]),
    .library(name: "bench", type: .dynamic, targets: ["BenchPlugin"]),
    // For plugins in Swift, in packages of their own.
    .library(name: "ColletKit", targets: ["ColletKit"]),
    .library(name: "ColletKitTesting", targets: ["ColletKitTesting"]),
  ],
  targets: [
    // The layers, lowest first. Each may depend only on what stands above it in this list.
    .target(name: "ColletABI"),
    .target(
      name: "PluginRuntime", dependencies: ["ColletABI"],
      linkerSettings: [.linkedLibrary(":libnettle.a")]),
    // Opens one plugin in a process of its own, for `collet check` and `collet manifest emit`.
    .executableTarget(
      name: "collet-probe", dependencies: ["ColletABI", "PluginRuntime"], exclude: ["link.cfg", "exports.map"],
      linkerSettings: plainLinking("Sources/collet-probe/link.cfg")),
    // What a host tells a worker of a bound library: records, nothing else.
    .target(name: "ForeignPlan"),
    // Calls functions of such a library. libffi is linked statically: a worker of a plugin does not pay for it.
    .target(
      name: "ForeignRuntime", dependencies: ["ColletABI", "PluginRuntime", "ForeignPlan"],
      linkerSettings: [.linkedLibrary(":libffi_pic.a")]),
    // How a host and its worker processes talk.
    .target(name: "WorkerWire"),
    // Opens one plugin in a process that the kernel confines, and runs its calls.
    .executableTarget(
      name: "collet-worker", dependencies: ["ColletABI", "PluginRuntime", "ForeignRuntime", "WorkerWire"],
      exclude: ["link.cfg", "exports.map"], linkerSettings: plainLinking("Sources/collet-worker/link.cfg")),
    // Reads types of C from debug information, for `collet bind`. The only one that needs libdw.
    .executableTarget(
      name: "collet-types", exclude: ["link.cfg", "exports.map"],
      linkerSettings: plainLinking("Sources/collet-types/link.cfg") + [.linkedLibrary("dw"), .linkedLibrary("elf")]),
    .target(name: "JSONScan"),
    // `Lifetimes` lets a document lend the bytes of a string as a `Span`; who borrows them needs no setting.
    .target(name: "JSON", dependencies: ["JSONScan"], swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Patterns"),
    .target(name: "JSONSchema", dependencies: ["JSON", "Patterns"]),
    // Values at the edges of a schema, for `collet check` and for the proofs of the bundled plugins.
    .target(name: "EdgeValues", dependencies: ["JSON", "JSONSchema"]),
    // Functions of C as values: types, layouts, schemas, plans for the worker.
    .target(name: "Bindings", dependencies: ["JSON", "ForeignPlan"]),
    .target(name: "LinuxEvents"),
    .target(name: "EventLoop", dependencies: ["LinuxEvents"]),
    .target(name: "Children", dependencies: ["LinuxEvents", "EventLoop"]),
    .target(
      name: "Plugins", dependencies: ["JSON", "JSONSchema", "Bindings", "PluginRuntime", "LinuxEvents"]),
    .target(
      name: "Runners",
      dependencies: [
        "ColletABI", "PluginRuntime", "WorkerWire", "JSON", "Bindings", "LinuxEvents", "EventLoop", "Plugins",
      ]),
    .target(name: "Journal", dependencies: ["PluginRuntime", "EventLoop", "Runners"]),
    // `Lifetimes` as for JSON: an answer lends its bytes.
    .target(
      name: "Calls", dependencies: ["JSON", "JSONSchema", "EventLoop", "Plugins", "Runners", "Journal"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    // The headers of libcurl only: the library is opened when it is first needed (docs/decisions/0009-transfers.md).
    .target(name: "Curl"),
    .target(name: "HTTP", dependencies: ["Curl", "EventLoop"]),
    // Opens SQLite files. It is linked statically: unused, it costs nothing.
    .target(name: "SQLite", linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
    // What plugins ask of the host: requests, storage, secrets.
    .target(name: "StorageFile", dependencies: ["SQLite"]),
    .target(
      name: "Services",
      dependencies: ["ColletABI", "JSON", "EventLoop", "Plugins", "Runners", "HTTP", "StorageFile"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    // The journal on disk: a ring of records that survives the process, and the tables that a thread writes from it.
    .target(name: "StepSpool"),
    .target(
      name: "Sessions", dependencies: ["SQLite", "StepSpool", "JSON", "EventLoop", "Runners", "Journal"]),
    // `Lifetimes`: answers are lent.
    .target(
      name: "Models", dependencies: ["JSON", "JSONSchema", "EventLoop", "HTTP"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    // `Lifetimes` as above.
    .target(
      name: "Agent",
      dependencies: ["JSON", "JSONSchema", "EventLoop", "Plugins", "Runners", "Journal", "Calls", "Models"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    // A recorded session in the place of a model, and of plugins. `Lifetimes` as above.
    .target(
      name: "Replay", dependencies: ["JSON", "EventLoop", "Plugins", "Runners", "Journal", "Models", "Agent"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    // Spans and metrics of runs, for collectors and in files.
    .target(name: "Telemetry", dependencies: ["JSON", "EventLoop", "Runners", "Journal", "HTTP"]),
    // A session as a page to look at.
    .target(name: "SessionPage", dependencies: ["Runners", "Journal"]),
    .executableTarget(
      name: "collet",
      dependencies: [
        "JSON", "JSONSchema", "EdgeValues", "Bindings", "EventLoop", "Children", "HTTP", "Plugins", "Runners",
        "Services", "Journal", "Sessions", "Calls", "Models", "Agent", "Replay", "SessionPage", "Telemetry",
      ],
      // What `collet new` writes: files to be copied, not compiled. `scripts/stage-templates` puts them in place.
      exclude: ["Templates"]),

    // Plugins in Swift: a tool is a type, and its macros are the compiler's own kind of plugin.
    .macro(
      name: "ColletMacros", dependencies: ["Patterns"],
      swiftSettings: [.unsafeFlags(["-I", toolchainSyntax])],
      linkerSettings: [.unsafeFlags(["-L", toolchainSyntax, "-Xlinker", "-rpath", "-Xlinker", toolchainSyntax])]),
    // What the Swift runtime of a plugin misses where it is confined. The flag follows it into every library and program
    // that it becomes part of.
    .target(name: "ColletKitRuntime", linkerSettings: [.unsafeFlags(["-Xlinker", "--wrap=open"])]),
    .target(name: "ColletKit", dependencies: ["ColletABI", "ColletKitRuntime", "JSON", "ColletMacros"]),
    .target(name: "ColletKitTesting", dependencies: ["ColletABI", "ColletKit", "JSON", "JSONSchema"]),

    // Bundled plugins: each depends on the header and on nothing else of ours, except what two of them share.
    .target(name: "ZoneFiles", path: "plugins/zones", publicHeadersPath: "."),
    .target(
      name: "CalculatorPlugin", dependencies: ["ColletABI"], path: "plugins/calculator", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link.cfg") + [.linkedLibrary("m")]),
    .target(
      name: "UnitsPlugin", dependencies: ["ColletABI"], path: "plugins/units", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link-cxx.cfg") + [.linkedLibrary("m")]),
    .target(
      name: "ClockPlugin", dependencies: ["ColletABI", "ZoneFiles"], path: "plugins/clock", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link.cfg")),
    .target(
      name: "TextPlugin", dependencies: ["ColletABI"], path: "plugins/text", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link.cfg") + [.linkedLibrary(":libnettle.a"), .linkedLibrary(":libpcre2-8.a")]),
    .target(
      name: "WeatherPlugin", dependencies: ["ColletABI", "ZoneFiles"], path: "plugins/weather",
      exclude: ["DATA.md", "data"],
      publicHeadersPath: ".",
      // Debug information of the JSON library is three times as long as the rest, and a host hashes what it loads.
      linkerSettings: pluginLinking("link-cxx.cfg") + [
        .linkedLibrary("m"), .unsafeFlags(["-Xlinker", "--strip-debug"], .when(configuration: .release)),
      ]),
    .target(
      name: "FilesPlugin", dependencies: ["ColletABI"], path: "plugins/files", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link-cxx.cfg") + [
        .linkedLibrary("m"), .unsafeFlags(["-Xlinker", "--strip-debug"], .when(configuration: .release)),
      ]),
    .target(
      name: "WebPlugin", dependencies: ["ColletABI"], path: "plugins/web", publicHeadersPath: ".",
      linkerSettings: pluginLinking("link-cxx.cfg") + [
        .linkedLibrary("m"), .unsafeFlags(["-Xlinker", "--strip-debug"], .when(configuration: .release)),
      ]),
    .target(
      name: "BenchPlugin", dependencies: ["ColletABI"], path: "plugins/bench", exclude: ["bench.json"],
      publicHeadersPath: ".", linkerSettings: pluginLinking("link.cfg")),

    // The shop is in Swift, over SQLite.
    .target(
      name: "ShopSQLite", path: "plugins/shop/sqlite",
      linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
    .target(name: "ShopDatabase", dependencies: ["ShopSQLite"], path: "plugins/shop/database"),
    .target(name: "ShopPlugin", dependencies: ["ColletKit", "ShopDatabase"], path: "plugins/shop/tools"),
    .target(
      name: "ShopLibrary", dependencies: ["ShopPlugin"], path: "plugins/shop/library", publicHeadersPath: ".",
      linkerSettings: swiftPluginLinking),
    .executableTarget(name: "shop-sample", dependencies: ["ShopDatabase"], path: "plugins/shop/sample"),

    // What tests share: fixtures compiled from C, temporary folders, the real binary.
    .target(name: "TestSupport", dependencies: ["EventLoop"], path: "Tests/TestSupport"),
    // Denies one thread a system call, as a sandbox would.
    .target(name: "CallDenial", path: "Tests/CallDenial"),
    // An HTTP server on the loopback that answers by script, and the certificates that it needs.
    .target(
      name: "TestTLS", path: "Tests/TestTLS", linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
    .target(name: "TestServer", dependencies: ["TestTLS"], path: "Tests/TestServer"),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "PatternsTests", dependencies: ["Patterns", "TestSupport"]),
    .testTarget(name: "JSONSchemaTests", dependencies: ["JSONSchema", "JSON", "AllocationCounter", "TestSupport"]),
    .testTarget(name: "PluginRuntimeTests", dependencies: ["PluginRuntime", "ColletABI", "TestSupport"]),
    .testTarget(
      name: "BindingsTests",
      dependencies: [
        "Bindings", "ForeignPlan", "ForeignRuntime", "PluginRuntime", "Plugins", "Runners", "EventLoop", "JSON",
        "JSONSchema", "TestSupport",
      ]),
    .testTarget(name: "WorkerWireTests", dependencies: ["WorkerWire", "TestSupport"]),
    .testTarget(name: "WorkerTests", dependencies: ["WorkerWire", "PluginRuntime", "ColletABI", "TestSupport"]),
    .testTarget(name: "EventLoopTests", dependencies: ["EventLoop", "TestSupport"]),
    .testTarget(
      name: "OfflineModelTests", dependencies: ["Models", "EventLoop", "JSON", "JSONSchema", "TestSupport"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .testTarget(name: "ChildrenTests", dependencies: ["Children", "EventLoop", "TestSupport"]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "EventLoop", "TestServer", "TestSupport"]),
    .testTarget(name: "PluginsTests", dependencies: ["Plugins", "JSON", "JSONSchema", "TestSupport"]),
    .testTarget(
      name: "SessionsTests", dependencies: ["Sessions", "StepSpool", "Journal", "Runners", "EventLoop", "TestSupport"]),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .testTarget(
      name: "RunnersTests",
      dependencies: [
        "Runners", "Bindings", "Plugins", "PluginRuntime", "WorkerWire", "EventLoop", "AllocationCounter",
        "TestSupport",
      ]),
    .testTarget(
      name: "ServicesTests",
      dependencies: ["Services", "HTTP", "JSON", "Runners", "Plugins", "EventLoop", "TestServer", "TestSupport"]),
    .testTarget(
      name: "CallsTests",
      dependencies: [
        "Calls", "JSONSchema", "Journal", "Runners", "Plugins", "EventLoop", "JSON", "AllocationCounter", "TestSupport",
      ]),
    .testTarget(
      name: "ModelsTests",
      dependencies: [
        "Models", "HTTP", "EventLoop", "JSON", "Plugins", "AllocationCounter", "TestServer", "TestSupport",
      ],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .testTarget(
      name: "AgentTests",
      dependencies: [
        "Agent", "Models", "HTTP", "Calls", "Journal", "Runners", "Plugins", "EventLoop", "JSON", "AllocationCounter",
        "TestServer", "TestSupport",
      ]),
    .testTarget(
      name: "ReplayTests", dependencies: ["Replay", "Models", "Journal", "Runners", "EventLoop"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .testTarget(name: "SessionPageTests", dependencies: ["SessionPage", "Journal", "Runners"]),
    .testTarget(
      name: "TelemetryTests",
      dependencies: ["Telemetry", "Journal", "Runners", "HTTP", "EventLoop", "JSON", "TestServer", "TestSupport"]),
    .testTarget(
      name: "ChaosTests",
      dependencies: [
        "Calls", "Services", "HTTP", "Journal", "Runners", "Plugins", "EventLoop", "TestServer", "TestSupport",
      ]),
    .testTarget(
      name: "ColletKitTests",
      dependencies: ["ColletKit", "ColletKitRuntime", "ColletKitTesting", "JSON", "JSONSchema", "TestSupport"],
      exclude: ["pydantic", "sampler.json"]),
    .testTarget(
      name: "ColletTests",
      dependencies: [
        "collet", "JSON", "JSONSchema", "EdgeValues", "Bindings", "Plugins", "Journal", "Sessions", "Models",
        "TestServer", "TestSupport",
      ]),
    .testTarget(name: "TemplatesTests", dependencies: ["collet", "TestSupport"]),
    .testTarget(
      name: "BundledPluginsTests",
      dependencies: [
        "collet", "Calls", "Journal", "Runners", "Plugins", "EventLoop", "JSON", "JSONSchema", "EdgeValues",
        "PluginRuntime", "ColletABI", "ShopDatabase", "shop-sample", "CallDenial", "TestSupport",
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
  if target.type != .test && !["TestSupport", "TestServer"].contains(target.name) {
    target.swiftSettings! += [
      .strictMemorySafety(), .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
    ]
  }
  // What is tested is optimised; the tests themselves would take twice as long to build as that.
  if target.type == .test {
    target.swiftSettings! += [.unsafeFlags(["-Onone"], .when(configuration: .release))]
  }
  target.cSettings =
    (target.cSettings ?? []) + [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]
  target.cxxSettings =
    (target.cxxSettings ?? []) + [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]
}

// With COLLET_TESTS=libraries there are the tests of libraries and what they need, and nothing else: tests that drive
// whole programs drive the release ones whatever they are built as, so an optimised build of them would only take time.
if Context.environment["COLLET_TESTS"] == "libraries" {
  let programs: Set = ["ColletTests", "TemplatesTests", "BundledPluginsTests", "ChaosTests"]
  var needed: Set<String> = []
  func need(_ target: Target) {
    guard needed.insert(target.name).inserted else { return }
    for dependency in target.dependencies {
      guard case .byNameItem(let name, _) = dependency else { continue }
      if let next = package.targets.first(where: { $0.name == name }) { need(next) }
    }
  }
  for target in package.targets where target.type == .test && !programs.contains(target.name) { need(target) }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products = []
}
