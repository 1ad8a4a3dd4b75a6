// swift-tools-version: 6.2
import PackageDescription

/// Where ColletKit is: as it was when this folder was made, unless COLLET_KIT says otherwise.
let kit = Context.environment["COLLET_KIT"] ?? "@SHARE@/ColletKit"

let package = Package(
  name: "@NAME@",
  products: [.library(name: "@NAME@", type: .dynamic, targets: ["Library"])],
  dependencies: [.package(name: "ColletKit", path: kit)],
  targets: [
    .target(name: "Tools", dependencies: ["ColletKit"]),
    // The library that the host opens. Its linker settings stand on a target without code: on the code's own they would
    // reach its tests. The Swift runtime becomes part of the library, so that it needs no Swift where it runs, and one
    // symbol is visible.
    .target(
      name: "Library", dependencies: ["Tools"], exclude: ["link.cfg", "exports.map", "static"],
      linkerSettings: [
        .unsafeFlags([
          "-static-stdlib", "-use-ld=lld", "-no-toolchain-stdlib-rpath",
          "-Xclang-linker", "--config=\(Context.packageDirectory)/Sources/Library/link.cfg",
        ])
      ]),
    .testTarget(
      name: "ToolsTests", dependencies: ["Tools", .product(name: "ColletKitTesting", package: "ColletKit")]),
  ],
  swiftLanguageModes: [.v6]
)
