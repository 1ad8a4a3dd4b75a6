// Which package of the distribution brings a library: what a manifest's `install` tells where it is missing.

import Children
import EventLoop
import Glibc

enum InstalledPackage {
  /// `apt install zlib1g`; `nil` where no package manager that we know has the file.
  @IO
  static func remedy(for path: String) async -> String? {
    let query = "/usr/bin/dpkg-query"
    guard unsafe access(query, X_OK) == 0, let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    let file = unsafe String(cString: real)
    // Where /lib is a link to /usr/lib a package may still list its files below /lib.
    var program = ChildProgram(
      path: query, arguments: ["-S", "--", file] + (file.hasPrefix("/usr/") ? [String(file.dropFirst(4))] : []))
    program.environment = ["PATH=/usr/bin:/bin", "LC_ALL=C"]
    guard let result = try? await program.run(), case .exited = result.ending else { return nil }
    // `zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1.2.13`
    guard let line = result.output.text.split(separator: "\n").first else { return nil }
    let name = line.prefix { $0.isLowercase || $0.isNumber || "+-.".contains($0) }
    guard !name.isEmpty, name.utf8.count <= 100, name.utf8.allSatisfy({ $0 < 0x80 }),
      line.dropFirst(name.count).first == ":"
    else { return nil }
    return "apt install \(name)"
  }
}
