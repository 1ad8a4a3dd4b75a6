// swift-tools-version: 6.2
// ColletKit by itself, as it is installed: for plugins in Swift that are built without the repository.
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
    guard text.hasSuffix("/pm/ManifestAPI/libPackageDescription.so"), let slash = text.firstIndex(of: "/") else { continue }
    return text[slash...].dropLast("/pm/ManifestAPI/libPackageDescription.so".count) + "/host"
  }
  return ""
}()

let package = Package(
  name: "ColletKit",
  products: [
    .library(name: "ColletKit", targets: ["ColletKit"]),
    .library(name: "ColletKitTesting", targets: ["ColletKitTesting"]),
  ],
  targets: [
    .target(name: "ColletABI"),
    .target(name: "JSONScan"),
    .target(name: "JSON", dependencies: ["JSONScan"], swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Patterns"),
    .target(name: "JSONSchema", dependencies: ["JSON", "Patterns"]),
    .macro(
      name: "ColletMacros", dependencies: ["Patterns"],
      swiftSettings: [.unsafeFlags(["-I", toolchainSyntax])],
      linkerSettings: [.unsafeFlags(["-L", toolchainSyntax, "-Xlinker", "-rpath", "-Xlinker", toolchainSyntax])]),
    .target(name: "ColletKitRuntime", linkerSettings: [.unsafeFlags(["-Xlinker", "--wrap=open"])]),
    .target(name: "ColletKit", dependencies: ["ColletABI", "ColletKitRuntime", "JSON", "ColletMacros"]),
    .target(name: "ColletKitTesting", dependencies: ["ColletABI", "ColletKit", "JSON", "JSONSchema"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
