// Starts one worker process: sealed image, ring, control socket, pipes, and the policy that it confines itself by.

internal import ColletABI
internal import EventLoop
internal import Glibc
internal import LinuxEvents
internal import PluginRuntime
internal import Plugins
internal import WorkerWire

/// Everything that is needed to start a worker.
struct WorkerOrder: Sendable {
  var plugin: String
  /// The program `collet-worker`; `nil` when it is missing.
  var program: String?
  /// `nil` for a worker that only tells how far it can be confined.
  var source: PluginSource?
  var grants: Grants
  var folders: GrantedFolders
  var services: ServiceSet
  var minLevel: UInt32
  var callThreads: Int
  var usesNamespaces = true
  var changesThreads = false
  var faults: QuarantineStore?
}

/// A process that was started, as the host holds it: descriptors that its owner closes, and what its plugin was.
struct StartedWorker: Sendable {
  var process: pid_t
  /// Readable when it has ended.
  var ended: Int32
  var control: Int32
  var ring: Int32
  var bell: Int32
  var output: Int32
  var errors: Int32
  var sha256: String
  var confinement: Confinement
  var history: FaultHistory?

  func closeAll() { for descriptor in [ended, control, ring, bell, output, errors] { close(descriptor) } }
}

/// Why no process was started.
enum StartFailure: Error {
  case failed(OpenFailure)
  /// There is no more of something that processes take; whoever ends one makes room.
  case crowded(OpenFailure)
  /// The plugin crashed too often, lately.
  case quarantined(FaultHistory)
  /// What lies in the private folder is more than it may be.
  case overfull(String)
}

extension WorkerOrder {
  /// On the spawner's thread.
  func start() throws(StartFailure) -> StartedWorker {
    guard let program else {
      throw .failed(
        OpenFailure(
          reason: "the program collet-worker is missing: it belongs beside collet or in ../libexec/collet; install "
            + "Collet again, or build it with 'make build'", remedy: .waiting))
    }
    var image = pr_image()
    image.fd = -1
    if let source {
      do throws(OpenFailure) {
        image = try source.foreign == nil ? PluginImage.seal(source) : PluginImage.bound(source)
      } catch {
        throw .failed(error)
      }
    }
    defer { unsafe pr_image_close(&image) }
    let content = PluginImage.hash(of: image)
    let sha256 = source?.foreign.map { FaultHistory.content(content, bound: $0.approval) } ?? content
    let history = faults?.read().history(of: plugin, sha256)
    if let history, history.isClosed(at: FaultHistory.now()) { throw .quarantined(history) }
    let confinement = Confinement(grants, folders: folders)
    if let problem = WorkerOrder.overrun(confinement) { throw .overfull(problem) }
    do throws(SystemError) {
      var worker = try spawn(program, image.fd, confinement)
      worker.sha256 = sha256
      worker.history = history
      return worker
    } catch {
      let failure = OpenFailure(reason: "no worker process: \(error)", remedy: .waiting)
      throw [EMFILE, ENFILE, EAGAIN, ENOMEM].contains(error.number) ? .crowded(failure) : .failed(failure)
    }
  }

  /// What is wrong with the amount of data that a plugin keeps, `nil` when nothing is.
  static func overrun(_ confinement: Confinement) -> String? {
    guard let folder = confinement.dataFolder else { return nil }
    let size = FolderSize.bytes(of: folder)
    guard size > confinement.dataBytes else { return nil }
    guard size < .max else {
      return "its folder \(folder) cannot be measured: something in it may not be looked at, lies too deep, or there "
        + "is too much; the plugin does not run until that is mended or deleted"
    }
    return "its folder \(folder) holds \(size) bytes, more than the \(confinement.dataBytes) that it may keep; it does "
      + "not run until something there is deleted"
  }

  private func spawn(
    _ program: String, _ image: Int32, _ confinement: Confinement
  ) throws(SystemError) -> StartedWorker {
    var ours = Descriptors()
    var theirs = Descriptors()
    defer { theirs.closeAll() }
    do throws(SystemError) {
      let null = try theirs.add("open /dev/null", unsafe open("/dev/null", O_RDWR | O_CLOEXEC))
      let (output, theirOutput) = try pipe(&ours, &theirs)
      let (errors, theirErrors) = try pipe(&ours, &theirs)
      var (control, theirControl): (Int32, Int32) = (-1, -1)
      guard unsafe le_packet_pair(&control, &theirControl) == 0 else { throw SystemError.now("socketpair") }
      try ours.add("socketpair", control)
      try theirs.add("socketpair", theirControl)
      _ = fcntl(control, F_SETFL, O_NONBLOCK)
      let ring = try ours.add("memfd_create", ww_ring_create())
      let bell = try ours.add("eventfd", le_eventfd(0))
      var given = [null, theirOutput, theirErrors, theirControl, image >= 0 ? image : null, ring, bell]
      let paths = try granted(confinement, &given, &theirs)
      let setup = policy(confinement, paths)
      var ended: Int32 = -1
      let process = try start(program, given, &ended)
      try ours.add("pidfd_open", ended)
      do throws(SystemError) {
        try send(setup, to: control)
      } catch {
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
        throw error
      }
      return StartedWorker(
        process: process, ended: ended, control: control, ring: ring, bell: bell, output: output, errors: errors,
        sha256: "", confinement: confinement)
    } catch {
      ours.closeAll()
      throw error
    }
  }

  private func pipe(
    _ ours: inout Descriptors, _ theirs: inout Descriptors
  ) throws(SystemError) -> (reader: Int32, writer: Int32) {
    var (reader, writer): (Int32, Int32) = (-1, -1)
    guard unsafe le_pipe(&reader, &writer) == 0 else { throw SystemError.now("pipe2") }
    try ours.add("pipe2", reader)
    try theirs.add("pipe2", writer)
    // The worker's end waits as pipes do; only ours does not.
    _ = fcntl(writer, F_SETFL, 0)
    return (reader, writer)
  }

  private func start(_ program: String, _ given: [Int32], _ ended: inout Int32) throws(SystemError) -> pid_t {
    var words: [CChar] = []
    // The plugin's name is for whoever lists processes.
    let variables = WorkerOrder.variables
    for word in ["collet-worker", plugin] + variables { words += word.utf8.map { CChar(bitPattern: $0) } + [0] }
    let process = unsafe le_spawn(program, words, 2, UInt32(variables.count), given, UInt32(given.count), &ended)
    guard process > 0 else { throw SystemError.now("posix_spawn \(program)") }
    return process
  }

  /// All that a plugin learns of the environment.
  private static let variables: [String] = ["LANG", "TZ"].compactMap { name in
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe "\(name)=\(String(cString: value))"
  }

  // MARK: The policy

  /// The entries of the granted paths, each with a descriptor: what was looked at is what is granted, whatever the path
  /// names by then. And where root's workers get users of their own, these may not open what root may.
  private func granted(
    _ confinement: Confinement, _ given: inout [Int32], _ theirs: inout Descriptors
  ) throws(SystemError) -> (count: Int, bytes: [UInt8]) {
    var entries: (count: Int, bytes: [UInt8]) = (0, [])
    for path in confinement.paths.prefix(Int(WW_PATHS_MAX)) {
      // Gone, or led elsewhere, since it was looked at.
      guard let descriptor = try? path.open() else { continue }
      try theirs.add("open \(path.path)", descriptor)
      var entry = ww_path()
      entry.access = path.access.rawValue | WW_PATH_HAS_FD
      entry.length = UInt32(path.path.utf8.count)
      entry.fd = Int32(given.count)
      given.append(descriptor)
      unsafe append(entry, to: &entries.bytes)
      entries.bytes += path.path.utf8
      entries.count += 1
    }
    return entries
  }

  private func policy(_ confinement: Confinement, _ paths: (count: Int, bytes: [UInt8])) -> [UInt8] {
    var setup = ww_setup()
    setup.version_min = WW_VERSION
    setup.version_max = WW_VERSION
    setup.flags =
      (usesNamespaces ? WW_SETUP_NAMESPACES : 0) | (confinement.mayExecute ? WW_SETUP_EXEC : 0)
      | (geteuid() == 0 ? WW_SETUP_SWITCH_USER : 0)
      | (changesThreads && source?.threading != .serial ? WW_SETUP_CHANGE_THREADS : 0)
      | (source?.foreign != nil ? WW_SETUP_FOREIGN : 0)
    setup.data = WW_DATA_RING
    setup.uid = WorkerOrder.user(of: plugin)
    setup.gid = setup.uid
    setup.threads = UInt32(confinement.threads)
    setup.path_count = UInt32(paths.count)
    setup.memory = confinement.memory
    setup.file_size = confinement.fileBytes
    setup.threading = WorkerOrder.threading(source?.threading ?? .serial)
    setup.call_threads = UInt32(callThreads)
    setup.host_pid = UInt32(getpid())
    setup.services = services.rawValue
    let configuration = source.map { $0.foreign?.plan ?? $0.configuration } ?? Array("{}".utf8)
    setup.config_len = UInt64(configuration.count)
    setup.min_level = minLevel
    setup.paths_len = UInt64(paths.bytes.count)
    var bytes: [UInt8] = []
    unsafe append(setup, to: &bytes)
    return bytes + configuration + paths.bytes
  }

  private func send(_ setup: [UInt8], to control: Int32) throws(SystemError) {
    var start = 0
    repeat {
      let count = min(setup.count - start, Int(WW_PAYLOAD_MAX))
      var header = ww_header()
      header.length = UInt32(count)
      header.type = UInt16(WW_SETUP)
      header.flags = start + count < setup.count ? UInt16(WW_FLAG_MORE) : 0
      let status = unsafe setup.withUnsafeBytes { bytes in
        var piece = unsafe ww_piece(bytes: bytes.baseAddress! + start, length: UInt64(count))
        return unsafe ww_control_send(control, &header, &piece, 1)
      }
      guard status == WW_OK else { throw SystemError(call: "send", number: status == WW_AGAIN ? EAGAIN : errno) }
      start += count
    } while start < setup.count
  }

  /// Where no user namespace is to be had a host of root's gives each plugin a user of its own: a number far from those
  /// that systems give out, by the plugin's name.
  private static func user(of plugin: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in plugin.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return 0x6c_00_00_00 + hash % 0x10_00_00
  }

  private static func threading(_ threading: Manifest.Threading) -> UInt32 {
    switch threading {
    case .serial: COLLET_THREAD_SERIAL
    case .migrating: COLLET_THREAD_MIGRATING
    case .concurrent: COLLET_THREAD_CONCURRENT
    }
  }
}

@unsafe
private func append<Value: BitwiseCopyable>(_ value: Value, to bytes: inout [UInt8]) {
  unsafe withUnsafeBytes(of: value) { unsafe bytes.append(contentsOf: $0) }
}

/// Descriptors that are closed together.
private struct Descriptors {
  private var open: [Int32] = []

  @discardableResult
  mutating func add(_ call: String, _ descriptor: Int32) throws(SystemError) -> Int32 {
    guard descriptor >= 0 else { throw SystemError.now(call) }
    open.append(descriptor)
    return descriptor
  }

  func closeAll() { for descriptor in open { close(descriptor) } }
}

extension SystemError {
  fileprivate static func now(_ call: String) -> SystemError { SystemError(call: call, number: errno) }
}
