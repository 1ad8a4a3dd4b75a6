// A host for the tests: one real worker with one real plugin, driven by hand over the wire.

import Glibc
import PluginRuntime
import TestSupport
import WorkerWire

/// How a worker is started.
struct Options: Sendable {
  var flags: UInt32 = UInt32(WW_SETUP_NAMESPACES)
  var threading: UInt32 = 0
  var callThreads: UInt32 = 1
  var data: UInt32 = UInt32(WW_DATA_RING)
  var services: UInt32 = 7
  var memory: UInt64 = 2 << 30
  var fileSize: UInt64 = 0
  var minLevel: UInt32 = 0
  var paths: [(access: UInt32, path: String)] = []
  var versions: ClosedRange<UInt32> = 1...1
  var environment: [String] = []
  /// Opens granted paths for the worker, and gives it this user where it is to become another: as hosts of root's do.
  var opensPaths = false
  var user: UInt32 = 0
  /// Descriptors that a careless host leaves open; a worker without granted paths finds them from number 9 on.
  var leftOpen: [Int32] = []
  /// Starts the worker through another program, which keeps the process number.
  var prefix: [String] = []

  /// As an ordinary user, where the tests run as root.
  static let asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
  /// In a user namespace that allows no further one.
  static let withoutUserNamespaces = [
    "unshare", "--user", "--map-root-user", "--", "sh", "-c",
    "echo 0 > /proc/sys/user/max_user_namespaces; exec \"$@\"", "sh",
  ]
}

struct Part: Equatable, Sendable {
  var kind: UInt32
  var mediaType: String
  var bytes: [UInt8]
}

struct Answer: Sendable {
  var status: Int32 = -1
  var flags: UInt32 = 0
  var fault = ""
  var parts: [Part] = []
  var code = ""
  var message = ""
  var detailLength = 0
  var retryAfter: UInt32 = 0
  var failureFlags: UInt32 = 0
  var progress: [String] = []
  var text: String { parts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }
}

struct Request: Sendable {
  var number: UInt64
  var call: UInt64
  var operation: UInt32
  var a: UInt64
  var b: UInt64
  var length: Int
  var bytes: [UInt8]
}

struct ServiceAnswer: Sendable {
  var value: Int64
  var stream: UInt64 = 0
  var bytes: [UInt8] = []
}

struct Surprise: Error, CustomStringConvertible {
  let description: String
}

/// Where the worker lies that `make build` made, readable for everybody.
let workerProgram: String? = {
  let program = environment("COLLET_PROGRAM") ?? repositoryRoot + "/.build/release/collet"
  guard let slash = program.lastIndex(of: "/") else { return nil }
  let worker = program[..<slash] + "/collet-worker"
  return access(String(worker), X_OK) == 0 ? String(worker) : nil
}()

final class Worker {
  let pid: pid_t
  let end: OpaquePointer
  private let control: Int32
  private(set) var hello: ww_hello?
  private(set) var reason = ""
  private(set) var ready: ww_ready?
  private(set) var failure: (code: Int32, status: Int32, text: String)?
  private(set) var pongs = 0
  private(set) var saidBye = false
  private(set) var isGone = false
  private(set) var answers: [UInt64: Answer] = [:]
  private var running: [UInt64: Answer] = [:]
  private var failing: [UInt64: [UInt8]] = [:]
  private var requesting: [UInt64: Request] = [:]
  private(set) var logs: [String] = []
  private(set) var misuses: [String] = []
  private(set) var dropped = ww_dropped()
  /// What is answered to a request; nil: nothing.
  var serve: (Request) -> ServiceAnswer? = { _ in nil }
  private(set) var requests: [Request] = []
  private var next: UInt64 = 1
  private var payload = [UInt8](repeating: 0, count: Int(WW_PAYLOAD_MAX))
  private var status: Int32?

  init(plugin: String, _ options: Options = Options()) throws {
    guard let program = workerProgram else { throw Surprise(description: "collet-worker is not built: make build") }
    var controls: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &controls)
    var streams: [Int32] = [-1, -1]
    var bell: Int32 = -1
    if options.data == UInt32(WW_DATA_RING) {
      streams = [-1, ww_ring_create()]
      bell = ww_bell_create()
    } else {
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &streams)
    }
    var image = pr_image()
    let file = open(plugin, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    guard pr_image_seal(file, 64 << 20, &image, nil) == PR_OK else { throw Surprise(description: plugin) }
    defer { pr_image_close(&image) }
    control = controls[0]
    let opened = options.opensPaths ? options.paths.map { open($0.path, pathOnly | O_CLOEXEC) } : []
    defer { for descriptor in opened where descriptor >= 0 { close(descriptor) } }
    try Self.sendSetup(options, opened, to: control)
    let inherited =
      [controls[1], image.fd, streams[1], bell >= 0 ? bell : image.fd] + opened.filter { $0 >= 0 }
    pid = try Self.spawn(
      options.prefix + [program], options.environment, inherited, leftOpen: options.leftOpen)
    close(controls[1])
    let isRing = options.data == UInt32(WW_DATA_RING)
    if !isRing { close(streams[1]) }
    guard let end = ww_open(options.data, WW_SIDE_HOST, isRing ? streams[1] : streams[0], bell) else {
      throw Surprise(description: "no wire")
    }
    self.end = end
    _ = fcntl(control, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    close(control)
    ww_close(end)
  }

  private static func sendSetup(_ options: Options, _ opened: [Int32], to control: Int32) throws {
    var paths: [UInt8] = []
    var number = WW_FD_GRANTED
    for (index, (access, path)) in options.paths.enumerated() {
      var head = ww_path(access: access, length: UInt32(path.utf8.count), fd: -1, reserved: 0)
      if opened.indices.contains(index), opened[index] >= 0 {
        head.access |= UInt32(WW_PATH_HAS_FD)
        head.fd = number
        number += 1
      }
      withUnsafeBytes(of: head) { paths += $0 }
      paths += path.utf8
    }
    var setup = ww_setup()
    setup.version_min = options.versions.lowerBound
    setup.version_max = options.versions.upperBound
    setup.flags = options.flags
    setup.data = options.data
    setup.uid = options.user
    setup.gid = options.user
    setup.threads = 16
    setup.path_count = UInt32(options.paths.count)
    setup.memory = options.memory
    setup.file_size = options.fileSize
    setup.threading = options.threading
    setup.call_threads = options.callThreads
    setup.host_pid = UInt32(getpid())
    setup.services = options.services
    setup.config_len = 2
    setup.min_level = options.minLevel
    setup.paths_len = UInt64(paths.count)
    let all = withUnsafeBytes(of: setup) { Array($0) } + Array("{}".utf8) + paths
    var done = 0
    while done < all.count {
      let step = min(Int(WW_PAYLOAD_MAX), all.count - done)
      let more: UInt16 = done + step < all.count ? 1 : 0
      var header = ww_header(length: UInt32(step), type: UInt16(WW_SETUP), flags: more, call: 0, request: 0)
      let code = all[done..<done + step].withUnsafeBytes {
        ww_control_send(control, &header, [ww_piece(bytes: $0.baseAddress, length: UInt64(step))], 1)
      }
      guard code == WW_OK else { throw Surprise(description: "SETUP cannot be sent: \(code)") }
      done += step
    }
  }

  private static func spawn(
    _ words: [String], _ environment: [String], _ inherited: [Int32], leftOpen: [Int32]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // First out of the way of the numbers that they are to have.
    let away = inherited.map { fcntl($0, F_DUPFD_CLOEXEC, 200) }
    defer { for descriptor in away { close(descriptor) } }
    for (index, descriptor) in away.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, WW_FD_CONTROL + Int32(index))
    }
    for (index, descriptor) in leftOpen.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, 9 + Int32(index))
    }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = (environment + ["PATH=/usr/bin:/bin"]).map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var pid: pid_t = 0
    let failure = posix_spawnp(&pid, words[0], &actions, nil, &arguments, &variables)
    guard failure == 0 else { throw Surprise(description: "\(words[0]): \(String(cString: strerror(failure)))") }
    return pid
  }

  // MARK: - driving it

  /// Takes what comes until `condition` holds or the worker is gone; a test that waits longer than a minute has failed.
  func run(until condition: () -> Bool, sourceLine: Int = #line) throws {
    var limit = timespec()
    clock_gettime(CLOCK_MONOTONIC, &limit)
    let last = limit.tv_sec + 60
    while true {
      try takeAll()
      if condition() || isGone { return }
      clock_gettime(CLOCK_MONOTONIC, &limit)
      guard limit.tv_sec < last else { throw Surprise(description: "line \(sourceLine) waited for a minute") }
      guard ww_sleep(end) == WW_AGAIN else { continue }
      let wants = ww_has_unsent(end) != 0 ? POLLIN | POLLOUT : POLLIN
      var entries = [
        pollfd(fd: ww_wait_fd(end), events: Int16(wants), revents: 0),
        pollfd(fd: control, events: Int16(POLLIN), revents: 0),
      ]
      poll(&entries, 2, 1000)
      ww_awake(end)
      if wants & POLLOUT != 0 { _ = ww_ring_bell(end) }
    }
  }

  /// Until it can take calls.
  func load() throws {
    try run { ready != nil || failure != nil }
    if ready == nil { throw Surprise(description: "not ready: \(failure.map { "\($0)" } ?? "it ended, \(ending)")") }
  }

  private func takeAll() throws {
    var header = ww_header()
    while true {
      let code = ww_receive(end, &header, &payload)
      if code == WW_AGAIN || code == WW_E_CLOSED { break }
      guard code == WW_OK else { throw Surprise(description: "wire: \(String(cString: ww_problem(end)))") }
      try take(header)
    }
    while true {
      let code = ww_control_receive(control, &header, &payload)
      if code == WW_AGAIN { break }
      guard code == WW_OK else {
        isGone = true
        return
      }
      try takeControl(header)
    }
  }

  private func takeControl(_ header: ww_header) throws {
    let length = UInt64(header.length)
    var text = ww_text()
    switch UInt32(header.type) {
    case WW_HELLO:
      var hello = ww_hello()
      guard ww_read_hello(payload, length, &hello, &text) == 1 else { throw Surprise(description: "HELLO") }
      self.hello = hello
      reason = string(text)
    case WW_READY:
      var ready = ww_ready()
      guard ww_read_ready(payload, length, &ready) == 1 else { throw Surprise(description: "READY") }
      self.ready = ready
    case WW_LOAD_FAILED:
      var failed = ww_load_failed()
      guard ww_read_load_failed(payload, length, &failed, &text) == 1 else { throw Surprise(description: "FAILED") }
      failure = (failed.code, failed.status, string(text))
    case WW_PONG: pongs += header.request == 5 ? 1 : 0
    case WW_BYE: saidBye = true
    default: throw Surprise(description: "control frame \(header.type)")
    }
  }

  private func take(_ header: ww_header) throws {
    let length = UInt64(header.length)
    var text = ww_text()
    let call = header.call
    func require(_ sound: Int32) throws {
      guard sound == 1 else { throw Surprise(description: "payload of \(header.type)") }
    }
    func requireRunning() throws {
      guard running[call] != nil else { throw Surprise(description: "\(header.type) for call \(call)") }
    }
    switch UInt32(header.type) {
    case WW_PART_BEGIN:
      try requireRunning()
      var part = ww_part()
      try require(ww_read_part(payload, length, &part, &text))
      running[call]!.parts.append(Part(kind: part.kind, mediaType: string(text), bytes: []))
    case WW_PART_DATA:
      try requireRunning()
      guard let last = running[call]!.parts.indices.last else { throw Surprise(description: "data without a part") }
      running[call]!.parts[last].bytes += payload[..<Int(header.length)]
    case WW_PART_END: try requireRunning()
    case WW_FAIL: try takeFailure(header)
    case WW_RETURN:
      try requireRunning()
      var value = ww_return()
      try require(ww_read_return(payload, length, &value, &text))
      var answer = running.removeValue(forKey: call)!
      (answer.status, answer.flags, answer.fault) = (value.status, value.flags, string(text))
      answers[call] = answer
    case WW_PROGRESS:
      try requireRunning()
      var progress = ww_progress()
      try require(ww_read_progress(payload, length, &progress, &text))
      running[call]!.progress.append("\(progress.fraction) \(string(text))")
    case WW_LOG:
      var log = ww_log()
      try require(ww_read_log(payload, length, &log, &text))
      logs.append("\(log.level) \(call) \(string(text))")
    case WW_MISUSE: misuses.append(String(decoding: payload[..<Int(header.length)], as: UTF8.self))
    case WW_DROPPED:
      var more = ww_dropped()
      try require(ww_read_dropped(payload, length, &more))
      dropped.logs += more.logs
      dropped.progress += more.progress
    case WW_SERVICE_REQUEST: try takeRequest(header)
    default: throw Surprise(description: "frame \(header.type)")
    }
  }

  private func takeFailure(_ header: ww_header) throws {
    failing[header.call, default: []] += payload[..<Int(header.length)]
    guard header.flags & 1 == 0 else { return }
    let whole = failing.removeValue(forKey: header.call)!
    var fail = ww_fail()
    var code = ww_text(), message = ww_text(), detail = ww_text()
    guard ww_read_fail(whole, UInt64(whole.count), &fail, &code, &message, &detail) == 1 else {
      throw Surprise(description: "FAIL")
    }
    running[header.call]!.code = string(code)
    running[header.call]!.message = string(message)
    running[header.call]!.detailLength = Int(detail.length)
    running[header.call]!.retryAfter = fail.retry_after_ms
    running[header.call]!.failureFlags = fail.flags
  }

  private func takeRequest(_ header: ww_header) throws {
    if requesting[header.request] == nil {
      var head = ww_service_request()
      var bytes = ww_text()
      guard ww_read_service_request(payload, UInt64(header.length), &head, &bytes) == 1 else {
        throw Surprise(description: "SERVICE_REQUEST")
      }
      requesting[header.request] = Request(
        number: header.request, call: header.call, operation: head.operation, a: head.a, b: head.b,
        length: Int(head.bytes_len), bytes: Array(UnsafeBufferPointer(start: bytes.bytes, count: Int(bytes.length))))
    } else {
      requesting[header.request]!.bytes += payload[..<Int(header.length)]
    }
    guard header.flags & 1 == 0 else { return }
    let request = requesting.removeValue(forKey: header.request)!
    guard request.bytes.count == request.length else { throw Surprise(description: "a request of another length") }
    requests.append(request)
    if let answer = serve(request) { try reply(to: request, answer) }
  }

  func reply(to request: Request, _ answer: ServiceAnswer) throws {
    let head = ww_service_reply(value: answer.value, stream: answer.stream, bytes_len: UInt64(answer.bytes.count))
    let all = withUnsafeBytes(of: head) { Array($0) } + answer.bytes
    try send(type: UInt16(WW_SERVICE_REPLY), call: request.call, request: request.number, all)
  }

  private func send(type: UInt16, call: UInt64, request: UInt64, _ all: [UInt8], rings: Bool = true) throws {
    var done = 0
    repeat {
      let step = min(Int(WW_PAYLOAD_MAX), all.count - done)
      let more: UInt16 = done + step < all.count ? 1 : 0
      var header = ww_header(length: UInt32(step), type: type, flags: more, call: call, request: request)
      let code = all[done..<done + step].withUnsafeBytes {
        ww_send(end, &header, [ww_piece(bytes: $0.baseAddress, length: UInt64(step))], 1)
      }
      if code == WW_AGAIN {
        _ = ww_ring_bell(end)
        var waited = false
        try run {
          defer { waited = true }
          return waited
        }
        if isGone { throw Surprise(description: "it ended while it was sent something") }
        continue
      }
      guard code == WW_OK else { throw Surprise(description: "send: \(code)") }
      done += step
    } while done < all.count
    if rings { _ = ww_ring_bell(end) }
  }

  /// Starts a call and answers its number.
  @discardableResult
  /// With `rings: false` the worker hears of it together with what is sent next.
  func begin(
    _ tool: String, _ args: [UInt8] = [], scopes: [String] = [], resultMax: UInt64 = 64 << 20, rings: Bool = true
  ) throws -> UInt64 {
    var call = ww_call()
    let number = next
    next += 1
    var list: [UInt8] = []
    for scope in scopes {
      withUnsafeBytes(of: UInt32(scope.utf8.count)) { list += $0 }
      list += scope.utf8
    }
    call.result_max = resultMax
    call.deadline_ns = 12345
    call.attempt = 3
    call.scope_count = UInt32(scopes.count)
    call.tool_len = UInt32(tool.utf8.count)
    call.call_id_len = 2
    call.session_len = 1
    call.trace_len = 1
    call.subject_len = 1
    call.tenant_len = 1
    call.scopes_len = UInt64(list.count)
    call.args_len = UInt64(args.count)
    running[number] = Answer()
    let all = withUnsafeBytes(of: call) { Array($0) } + Array((tool + "idSTUX").utf8) + list + args
    try send(type: UInt16(WW_CALL), call: number, request: 0, all, rings: rings)
    return number
  }

  func answer(of number: UInt64) throws -> Answer {
    try run { answers[number] != nil }
    guard let answer = answers[number] else { throw Surprise(description: "it ended in the call, \(ending)") }
    return answer
  }

  func call(_ tool: String, _ args: [UInt8] = []) throws -> Answer { try answer(of: begin(tool, args)) }
  func call(_ tool: String, _ args: String) throws -> Answer { try call(tool, Array(args.utf8)) }

  func sendControl(_ type: Int32, call: UInt64 = 0, request: UInt64 = 0) {
    var header = ww_header(length: 0, type: UInt16(type), flags: 0, call: call, request: request)
    _ = ww_control_send(control, &header, nil, 0)
  }

  func cancel(_ number: UInt64) { sendControl(Int32(WW_CANCEL), call: number) }

  /// Lets go of the control connection, as a host does that ends.
  func hangUp() { shutdown(control, Int32(SHUT_RDWR)) }

  /// Waits for the end of the process.
  var ending: String {
    if status == nil {
      var value: Int32 = 0
      waitpid(pid, &value, 0)
      status = value
    }
    let signal = status! & 0x7f
    return signal == 0 ? "exited \(status! >> 8 & 0xff)" : "signal \(signal)"
  }

  var crash: ww_crash {
    var crash = ww_crash()
    ww_crash_copy(end, &crash)
    return crash
  }
}

/// `O_PATH`, which the Glibc module does not show.
private let pathOnly: Int32 = 0o10_000_000

private func string(_ text: ww_text) -> String {
  String(decoding: UnsafeBufferPointer(start: text.bytes, count: Int(text.length)), as: UTF8.self)
}
