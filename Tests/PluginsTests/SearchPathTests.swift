import Glibc
import TestSupport
import Testing

@testable import Plugins

@Suite("the search path and the program's places")
struct SearchPathTests {
  static let environment = Locations.Environment(home: "/home/me", executable: "/nowhere/bin/collet")

  @Test("the whole search path in its order")
  func order() throws {
    let folder = try TemporaryFolder()
    try folder.write("usr/lib/collet/plugins/x", "")
    var environment = Self.environment
    environment.executable = folder.path + "/usr/bin/collet"
    let roots = SearchPath.roots(locations: Locations(environment: environment), workingFolder: "/project")
    #expect(
      roots.map(\.path) == [
        "/project/.collet/plugins", "/home/me/.local/share/collet/plugins", "/usr/local/lib/collet/plugins",
        "/usr/lib/collet/plugins", folder.path + "/usr/lib/collet/plugins",
      ])
    #expect(roots.map(\.kind) == [.project, .user, .shared, .shared, .bundled])
  }

  @Test("--plugins replaces everything, $COLLET_PLUGINS everything below")
  func replacing() {
    let locations = Locations(environment: Self.environment)
    let options = SearchPath.roots(options: ["a", "b"], environment: "c", locations: locations)
    #expect(options == [SearchRoot(path: "a", kind: .option), SearchRoot(path: "b", kind: .option)])
    let variable = SearchPath.roots(environment: "/c::/d:", locations: locations)
    #expect(variable == [SearchRoot(path: "/c", kind: .environment), SearchRoot(path: "/d", kind: .environment)])
    #expect(SearchPath.roots(environment: "", locations: locations).first?.kind == .project)
  }

  @Test("a relative home, or one with '.' and '..', is an absolute path without them")
  func relativeHome() throws {
    let folder = try TemporaryFolder()
    let root = try #require(realPath(folder.path))
    let here = try #require(realPath("."))
    func home(_ path: String) -> String { Locations(home: path, environment: Self.environment).home }
    #expect(home("state") == here + "/state" && home("./a/./b/") == here + "/a/b")
    #expect(home("..") == splitPath(here).folder && home("absent/../state") == here + "/state")
    #expect(home("/a/b") == "/a/b" && home("/absent/../b/./c") == "/b/c")
    mkdir(root + "/far", 0o700)
    mkdir(root + "/far/deep", 0o700)
    symlink("far/deep", root + "/link")
    #expect(home(root + "/link/../x") == root + "/far/x")
    let data = Locations(home: "state", environment: Self.environment).dataFolder(of: "p")
    #expect(data == here + "/state/data/p")
  }

  @Test("state, configuration and data follow the XDG variables, relative ones ignored")
  func variables() {
    let plain = Locations(environment: Self.environment)
    #expect(plain.home == "/home/me/.local/state/collet" && plain.configFile == "/home/me/.config/collet/config.json")
    #expect(!plain.configIsNamed && plain.dataFolder(of: "p") == "/home/me/.local/state/collet/data/p")
    var environment = Self.environment
    (environment.stateHome, environment.configHome, environment.dataHome) = ("/s", "relative", "/d")
    let set = Locations(environment: environment)
    #expect(set.home == "/s/collet" && set.configFile == "/home/me/.config/collet/config.json")
    #expect(set.userPlugins == "/d/collet/plugins")
    let named = Locations(home: "/h", config: "c.json", environment: environment)
    #expect(named.home == "/h" && named.configFile == "c.json" && named.configIsNamed)
  }

  @Test("bundled plugins stand beside an installed program, and in .build beside a built one")
  func bundled() throws {
    let folder = try TemporaryFolder()
    func bundled(_ executable: String) -> String? {
      Locations(environment: Locations.Environment(executable: folder.path + executable)).bundledPlugins
    }
    #expect(bundled("/pkg/.build/x86_64-unknown-linux-gnu/release/collet") == folder.path + "/pkg/.build/plugins")
    #expect(bundled("/pkg/.build/debug/collet") == folder.path + "/pkg/.build/plugins")
    #expect(bundled("/bin/collet") == nil)
    try folder.write("lib/collet/plugins/x.json", "")
    #expect(bundled("/bin/collet") == folder.path + "/lib/collet/plugins")
    // Installed below a folder that happens to be called .build.
    try folder.write("pkg/.build/stage/lib/collet/plugins/x.json", "")
    #expect(bundled("/pkg/.build/stage/bin/collet") == folder.path + "/pkg/.build/stage/lib/collet/plugins")
  }

  @Test("what comes for plugin authors stands in the same two places")
  func share() throws {
    let folder = try TemporaryFolder()
    func share(_ executable: String) -> String? {
      Locations.share(environment: Locations.Environment(executable: folder.path + executable))
    }
    #expect(share("/pkg/.build/debug/collet") == folder.path + "/pkg/.build/share")
    #expect(share("/bin/collet") == nil)
    try folder.write("share/collet/templates/x", "")
    #expect(share("/bin/collet") == folder.path + "/share/collet")
    #expect(Locations.share(environment: Locations.Environment()) == nil)
  }

  @Test("this process has a home and a program")
  func current() {
    let environment = Locations.Environment.current
    #expect(environment.home?.hasPrefix("/") == true)
    #expect(environment.executable?.contains("xctest") == true || environment.executable?.hasPrefix("/") == true)
  }
}
