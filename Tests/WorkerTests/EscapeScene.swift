// What there is to be reached around a worker, and who the worker is.

import Glibc
import TestSupport
import WorkerWire

/// Who the host is, and what the machine has.
struct EscapeHost: Sendable, CustomStringConvertible {
  var description: String
  var user: uid_t
  var prefix: [String] = []
  var flags: UInt32

  /// A user of the plugin's own, as a host of root's gives it where there are no user namespaces.
  static let pluginUser: UInt32 = 0x6c_00_00_07

  static let asRoot = levels("root", 0, [], UInt32(WW_SETUP_SWITCH_USER))
  static let asNobody = levels("nobody", 65534, Options.asNobody, 0)
  static let asMyself = levels("this user", geteuid(), [], 0)

  private static func levels(_ name: String, _ user: uid_t, _ prefix: [String], _ flags: UInt32) -> [EscapeHost] {
    [
      EscapeHost(
        description: name, user: user, prefix: prefix, flags: flags | UInt32(WW_SETUP_NAMESPACES)),
      EscapeHost(description: name + " without namespaces", user: user, prefix: prefix, flags: flags),
    ]
  }

  var options: Options {
    var options = Options()
    options.flags = flags
    options.prefix = prefix
    options.opensPaths = user == 0
    options.user = EscapeHost.pluginUser
    return options
  }
}

/// A file system, a network and neighbours, all of which the host's user may use and the plugin may not.
final class Scene {
  let host: EscapeHost
  let folder: TemporaryFolder
  private let plugin: String
  /// Granted: to read, to write, and both with the host's own files in them.
  let readable: String
  let writable: String
  private var outside: [String] = []
  private var count = 0
  /// An ordinary process of the host's user, which stands for the host; and the worker of another plugin.
  private let stranger: Worker
  let sibling: Worker
  let address: UInt64
  private let listeners: [Int32]
  let tcpPort: UInt16
  let udpPort: UInt16
  let udp: Int32
  let socketPath: String
  let abstractName: String

  init(_ host: EscapeHost, plugin: String) throws {
    self.host = host
    self.plugin = plugin
    folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    readable = folder.path + "/readable"
    writable = folder.path + "/writable"
    var bare = Options()
    bare.prefix = host.prefix
    bare.flags = UInt32(WW_SETUP_UNCONFINED)
    stranger = try Worker(plugin: plugin, bare)
    try stranger.load()
    sibling = try Worker(plugin: plugin, host.options)
    try sibling.load()
    address = try Scene.firstAddress(of: stranger.pid)
    let tcp = Scene.listen(AF_INET, Int32(SOCK_STREAM.rawValue))
    let datagrams = Scene.listen(AF_INET, Int32(SOCK_DGRAM.rawValue))
    (tcpPort, udpPort, udp) = (tcp.port, datagrams.port, datagrams.socket)
    socketPath = folder.path + "/socket"
    abstractName = "collet-test-\(getpid())-\(tcp.port)"
    let path = Scene.listen(unix: socketPath, isAbstract: false)
    let abstract = Scene.listen(unix: abstractName, isAbstract: true)
    listeners = [tcp.socket, datagrams.socket, path, abstract]
    chmod(socketPath, 0o777)
    for name in ["readable", "writable", "home", "home/.ssh", "other-plugin"] { folder(name) }
    try give(folder.write("home/.ssh/key", "secret", mode: 0o600))
    try give(folder.write("other-plugin/kept", "secret", mode: 0o600))
    try give(folder.write("readable/mine", "mine", mode: 0o600))
    try give(folder.write("readable/below/deep", "deep", mode: 0o600))
    try give(folder.write("writable/mine", "mine", mode: 0o600))
    lchown(readable + "/below", host.user, host.user)
    symlink(folder.path + "/home/.ssh/key", readable + "/link")
    symlink("..", readable + "/up")
    symlink("/proc/self/root", readable + "/root")
    symlink(folder.path + "/home/.ssh/key", writable + "/link")
    symlink("..", writable + "/up")
    outside += ["home/.ssh/key", "other-plugin/kept"].map { folder.path + "/" + $0 }
  }

  deinit { for socket in listeners { close(socket) } }

  var options: Options {
    var options = host.options
    options.fileSize = 1 << 20
    options.paths = [
      (UInt32(WW_PATH_READ), readable), (UInt32(WW_PATH_READ | WW_PATH_WRITE), writable),
    ]
    return options
  }

  /// The same process, not confined.
  var bareOptions: Options {
    var options = self.options
    options.flags = UInt32(WW_SETUP_UNCONFINED)
    return options
  }

  func worker(_ options: Options) throws -> Worker {
    let worker = try Worker(plugin: plugin, options)
    try worker.load()
    return worker
  }

  var strangerNumber: pid_t { stranger.pid }
  var home: String { folder.path + "/home" }

  /// A new file of the host's user, which the plugin has no business with.
  func file() throws -> String {
    count += 1
    let path = try folder.write("home/file\(count)", "secret", mode: 0o600)
    try give(path)
    outside.append(path)
    return path
  }

  /// A name outside that nothing has yet.
  func free() -> String {
    count += 1
    return folder.path + "/home/new\(count)"
  }

  /// The same where the plugin may write.
  func grantedFile() throws -> String {
    count += 1
    let path = try folder.write("writable/file\(count)", "mine", mode: 0o600)
    try give(path)
    return path
  }

  func grantedName() -> String {
    count += 1
    return writable + "/new\(count)"
  }

  /// What is not as it was, outside of what is granted.
  func damage() -> [String] {
    var damage: [String] = []
    for path in outside {
      var status = stat()
      if lstat(path, &status) != 0 {
        damage.append("\(path) is gone")
      } else if status.st_mode & 0o7777 != 0o600 || status.st_nlink != 1 {
        damage.append("\(path): mode \(String(status.st_mode, radix: 8)), \(status.st_nlink) names")
      } else if (try? readFile(path)) != Array("secret".utf8) {
        damage.append("\(path) has been written to")
      }
    }
    for name in (try? listFolder(home)) ?? [] where name.hasPrefix("new") { damage.append("\(home)/\(name) is there") }
    var byte: UInt8 = 0
    if recv(udp, &byte, 1, Int32(MSG_DONTWAIT)) >= 0 { damage.append("a datagram has come") }
    if !stranger.isAlive { damage.append("the host is gone") }
    if !sibling.isAlive { damage.append("the other worker is gone") }
    return damage
  }

  private func folder(_ name: String) {
    mkdir(folder.path + "/" + name, 0o700)
    // Root that has become the plugin's user may not enter what is only its own, but for what it is granted.
    try? give(folder.path + "/" + name)
  }

  private func give(_ path: String) throws {
    guard geteuid() == 0 && host.user != 0 else { return }
    guard lchown(path, host.user, host.user) == 0 else { throw Surprise(description: "chown \(path): \(errno)") }
  }

  private static func firstAddress(of process: pid_t) throws -> UInt64 {
    let maps = String(decoding: try readFile("/proc/\(process)/maps"), as: UTF8.self)
    guard let address = UInt64(maps.prefix { $0 != "-" }, radix: 16) else { throw Surprise(description: "no maps") }
    return address
  }

  private static func listen(_ family: Int32, _ type: Int32) -> (socket: Int32, port: UInt16) {
    let descriptor = socket(family, type | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(family)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = bind(descriptor, address, length)
        _ = Glibc.listen(descriptor, 64)
        _ = getsockname(descriptor, address, &length)
      }
    }
    return (descriptor, UInt16(bigEndian: address.sin_port))
  }

  private static func listen(unix name: String, isAbstract: Bool) -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let skipped = isAbstract ? 1 : 0
    withUnsafeMutableBytes(of: &address.sun_path) { $0[skipped...].copyBytes(from: name.utf8) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + skipped + name.utf8.count)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = bind(descriptor, $0, length) }
    }
    _ = Glibc.listen(descriptor, 64)
    return descriptor
  }
}

extension Worker {
  /// Asked of the kernel, not of the worker; a zombie counts as gone.
  var isAlive: Bool {
    let status = (try? readFile("/proc/\(pid)/stat")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return !status.isEmpty && !status.contains(") Z ")
  }
}
