// Where the programs are that this one starts for what must not happen in its own process.

import Glibc
import Plugins

enum HelperProgram {
  /// Found beside this program's own file, where all are built, or in `../libexec/collet`, where they are installed;
  /// never through the environment, which is somebody else's to set.
  static func path(of name: String) throws(CommandError) -> String {
    guard let executable = Locations.Environment.current.executable, let slash = executable.lastIndex(of: "/") else {
      throw CommandError("this program's own file cannot be found, and so not its helper \(name)", code: .internal)
    }
    let folder = executable[..<slash]
    let places = ["\(folder)/\(name)", "\(folder)/../libexec/collet/\(name)"]
    for place in places where unsafe access(place, X_OK) == 0 { return place }
    throw CommandError(
      "the helper \(name) is missing; it belongs to \(places[0]) or \(places[1]): install Collet again, or build "
        + "it with 'make build'", code: .internal)
  }
}
