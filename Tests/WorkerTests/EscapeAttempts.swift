// The attempts to get out: each is a tool of the fixture `escape`.

import Glibc
import TestSupport
import WorkerWire

/// One attempt, what has to come of it, and what shows that it would have worked.
struct Attempt: Sendable {
  /// What a confined attempt may answer.
  enum Outcome: Sendable {
    /// EPERM, EACCES, or one of these.
    case refused([String])
    /// The process ends by SIGSYS.
    case killed
  }

  /// What the same attempt does where nothing confines it.
  enum Control: Sendable {
    /// It works.
    case works
    /// The kernel looks at it: it works, or fails for its arguments, which are made so that they do no harm.
    case arrives
    /// As `works`; where it does not, the kernel was built or set up without it, and the row proves nothing.
    case dependsOnKernel
    /// What stops it is no wall around the process, but holds without one too: the seals of the ring, say. Or it would
    /// leave this process a child that nobody waits for, at which the monitor of exit tests would stare for ever.
    case none
  }

  var tool: String
  var outcome: Outcome
  var control: Control
  /// An ordinary user may not do this anyway: as such a user the row proves nothing.
  var controlNeedsRoot: Bool
  var argument: @Sendable (Scene) throws -> String

  init(
    _ tool: String, _ outcome: Outcome = .refused([]), _ control: Control = .works, root: Bool = false,
    _ argument: @escaping @Sendable (Scene) throws -> String = { _ in "" }
  ) {
    self.tool = tool
    self.outcome = outcome
    self.control = control
    controlNeedsRoot = root
    self.argument = argument
  }
}

extension Attempt {
  static let all = files + fileChanges + paths + descriptors + processes + network + programs + kernel + conventions

  private static let files: [Attempt] = [
    Attempt("read_file", root: true) { _ in "/etc/shadow" },
    Attempt("read_file") { _ in "/etc/passwd" },
    Attempt("read_file") { $0.home + "/.ssh/key" },
    Attempt("read_file") { $0.folder.path + "/other-plugin/kept" },
    Attempt("read_parent", root: true) { _ in "environ" },
    Attempt("read_parent", root: true) { _ in "maps" },
    Attempt("read_parent", root: true) { _ in "root/etc/passwd" },
    Attempt("read_map") { $0.home + "/.ssh/key" },
    Attempt("read_folder") { $0.home },
    Attempt("read_folder") { _ in "/" },
    Attempt("read_folder") { _ in "/proc" },
    Attempt("read_folder") { _ in "/proc/self/fd" },
    Attempt("read_folder") { _ in "/dev" },
    Attempt("read_file") { _ in "/proc/self/environ" },
    Attempt("read_file") { _ in "/proc/self/cmdline" },
    Attempt("read_file") { _ in "/proc/self/mountinfo" },
    Attempt("read_file") { _ in "/proc/self/root/etc/passwd" },
    Attempt("read_file") { _ in "/proc/self/cwd/etc/passwd" },
    Attempt("read_file") { _ in "/proc/thread-self/maps" },
    Attempt("read_file", .refused([]), .dependsOnKernel) { _ in "/proc/1/root/etc/passwd" },
    Attempt("read_file", .refused([]), .dependsOnKernel) { _ in "/proc/1/environ" },
    Attempt("read_file") { "/proc/\($0.strangerNumber)/environ" },
    Attempt("read_file") { "/proc/\($0.strangerNumber)/maps" },
    Attempt("read_file") { "/proc/\($0.strangerNumber)/cmdline" },
    Attempt("read_file") { "/proc/\($0.strangerNumber)/root/etc/passwd" },
    Attempt("read_file") { "/proc/\($0.strangerNumber)/cwd/etc/passwd" },
    Attempt("read_file", .refused(["ENOENT"])) { "/proc/\($0.strangerNumber)/fd/4" },
    Attempt("read_file", root: true) { _ in "/proc/\(getpid())/environ" },
    Attempt("read_file", root: true) { _ in "/proc/\(getpid())/maps" },
    Attempt("read_file", root: true) { "/proc/\($0.sibling.pid)/environ" },
    Attempt("read_file") { _ in "/sys/kernel/uevent_seqnum" },
    Attempt("read_file", .refused(["ENOENT"]), .dependsOnKernel) { _ in "/dev/vda" },
    Attempt("read_file", .refused([]), .arrives, root: true) { _ in "/dev/kmsg" },
    Attempt("write_file") { try $0.file() },
    Attempt("write_file") { $0.readable + "/mine" },
    Attempt("write_file", .refused([]), .arrives, root: true) { _ in "/proc/sys/kernel/printk_ratelimit" },
    Attempt("write_file", .refused([]), .arrives) { _ in "/proc/self/oom_score_adj" },
    Attempt("write_file", .refused([]), .arrives) { _ in "/proc/self/mem" },
    Attempt("create_file") { $0.free() },
    Attempt("create_file") { $0.readable + "/new" },
    Attempt("create_setuid") { $0.grantedName() },
    Attempt("open_for_nothing") { try $0.file() },
    Attempt("open_for_nothing", root: true) { _ in "/dev/kmsg" },
    Attempt("temporary_file") { $0.home },
    Attempt("temporary_file") { $0.readable },
  ]

  private static let fileChanges: [Attempt] = [
    Attempt("truncate_path") { try $0.file() },
    Attempt("truncate_path") { $0.readable + "/mine" },
    Attempt("truncate_reading") { try $0.file() },
    Attempt("truncate_reading") { $0.readable + "/mine" },
    Attempt("remove_file") { try $0.file() },
    Attempt("remove_file") { $0.readable + "/mine" },
    Attempt("make_folder") { $0.free() },
    Attempt("rename_file") { "\(try $0.file())|\($0.free())" },
    Attempt("rename_file", .refused(["EXDEV"])) { "\(try $0.file())|\($0.grantedName())" },
    Attempt("rename_file", .refused(["EXDEV"])) { "\(try $0.grantedFile())|\($0.free())" },
    Attempt("exchange_files", .refused(["EXDEV"])) { "\(try $0.file())|\(try $0.grantedFile())" },
    Attempt("link_file") { "\(try $0.file())|\($0.grantedName())" },
    Attempt("link_file") { "\(try $0.grantedFile())|\($0.free())" },
    Attempt("link_descriptor") { "\(try $0.grantedFile())|\($0.free())" },
    Attempt("make_symlink") { "/etc/passwd|\($0.grantedName())" },
    Attempt("make_symlink") { "/etc/passwd|\($0.free())" },
    Attempt("make_fifo") { $0.grantedName() },
    Attempt("make_device", root: true) { $0.grantedName() },
    Attempt("change_mode") { try $0.file() },
    Attempt("change_mode") { try $0.grantedFile() },
    Attempt("change_mode_of_descriptor") { try $0.grantedFile() },
    Attempt("change_mode_of_path", .refused([]), .dependsOnKernel) { try $0.file() },
    Attempt("change_owner") { try $0.grantedFile() },
    Attempt("change_owner_of_descriptor") { try $0.grantedFile() },
    Attempt("change_times") { try $0.file() },
    Attempt("set_attribute", .refused([]), .dependsOnKernel) { try $0.grantedFile() },
    Attempt("get_attribute") { try $0.file() },
    Attempt("watch_file") { try $0.file() },
    Attempt("lease_file") { $0.readable + "/mine" },
  ]

  private static let paths: [Attempt] = [
    Attempt("read_file") { $0.readable + "/link" },
    Attempt("read_file") { $0.readable + "/up/home/.ssh/key" },
    Attempt("read_file") { $0.readable + "/../home/.ssh/key" },
    Attempt("read_file") { $0.readable + "/below/../../home/.ssh/key" },
    Attempt("read_file") { $0.readable + "/root/etc/passwd" },
    Attempt("write_file") { $0.writable + "/up/home/" + (try $0.file().split(separator: "/").last!) },
    Attempt("write_file") { $0.writable + "/link" },
    Attempt("create_file") { $0.writable + "/../home/new" },
    Attempt("create_file") { $0.writable + "/up/home/new" },
    Attempt("reopen_path") { try $0.file() },
    Attempt("reopen_path") { $0.readable + "/link" },
    Attempt("open_below_path") { "\($0.home)|.ssh/key" },
    Attempt("open_below_path") { "\($0.readable)|../home/.ssh/key" },
    Attempt("open_below_path") { _ in "/|etc/passwd" },
    Attempt("read_path", .refused(["EBADF"]), .arrives) { $0.home + "/.ssh/key" },
    Attempt("open_again", .refused(["ENOSYS"]), .dependsOnKernel) { try $0.file() },
    Attempt("open_handle", root: true) { $0.home + "/.ssh/key" },
    Attempt("change_folder") { $0.home },
    Attempt("change_root", root: true) { $0.home },
  ]

  private static let descriptors: [Attempt] = [
    Attempt("shrink_descriptor", .refused([]), .none) { _ in "5" },
    Attempt("unseal_descriptor", .refused([]), .none) { _ in "5" },
    Attempt("own_descriptor", .refused([])) { "\($0.strangerNumber)" },
    Attempt("sign_descriptor", .refused([])),
    Attempt("widen_pipe", .refused([]), .arrives),
    Attempt("make_blocking"),
    Attempt("make_blocking_by_ioctl", .refused([]), .arrives),
    Attempt("steal_descriptor") { "\($0.strangerNumber)" },
  ]

  private static let processes: [Attempt] = [
    Attempt("read_memory") { "\($0.strangerNumber)|\($0.address)" },
    Attempt("read_memory", .refused([]), .arrives, root: true) { "\($0.sibling.pid)|\($0.address)" },
    Attempt("read_process", .killed) { "\($0.strangerNumber)|\($0.address)" },
    Attempt("write_process", .killed) { "\($0.strangerNumber)|\($0.address)" },
    Attempt("trace", .killed) { "\($0.strangerNumber)" },
    Attempt("send_signal") { "\($0.strangerNumber)" },
    Attempt("send_signal", root: true) { _ in "\(getpid())" },
    Attempt("send_signal") { "\($0.sibling.pid)" },
    Attempt("send_signal") { _ in "0" },
    Attempt("signal_parent", root: true),
    Attempt("signal_everybody"),
    Attempt("signal_thread") { "\($0.strangerNumber)" },
    Attempt("signal_any_thread") { "\($0.strangerNumber)" },
    Attempt("queue_signal") { "\($0.strangerNumber)" },
    Attempt("queue_thread_signal") { "\($0.strangerNumber)" },
    Attempt("open_process") { "\($0.strangerNumber)" },
    Attempt("timer_signal"),
    Attempt("set_priority") { "\($0.strangerNumber)" },
    Attempt("set_affinity") { "\($0.strangerNumber)" },
    Attempt("set_affinity") { "\($0.sibling.pid)" },
    Attempt("set_scheduler") { "\($0.strangerNumber)" },
    Attempt("set_io_priority") { "\($0.strangerNumber)" },
    Attempt("read_limits") { "\($0.strangerNumber)" },
    Attempt("set_limits") { "\($0.strangerNumber)" },
    Attempt("raise_limit", root: true),
    Attempt("read_robust_list") { "\($0.strangerNumber)" },
    Attempt("compare", .refused([]), .dependsOnKernel) { "\($0.strangerNumber)" },
    Attempt("move_memory") { "\($0.strangerNumber)" },
  ]

  private static let network: [Attempt] = [
    Attempt("open_socket") { _ in "\(AF_INET) 1 0" },
    Attempt("open_socket") { _ in "\(AF_INET6) 1 0" },
    Attempt("open_socket") { _ in "\(AF_INET) 2 0" },
    Attempt("open_socket", root: true) { _ in "\(AF_INET) 3 1" },
    Attempt("open_socket", root: true) { _ in "\(AF_PACKET) 3 0" },
    Attempt("open_socket") { _ in "\(AF_UNIX) 1 0" },
    Attempt("open_socket") { _ in "\(AF_NETLINK) 3 0" },
    Attempt("open_socket", .refused([]), .dependsOnKernel) { _ in "38 5 0" },
    Attempt("open_socket", .refused([]), .dependsOnKernel) { _ in "40 1 0" },
    Attempt("pair_of_sockets"),
    Attempt("connect_tcp") { "\($0.tcpPort)" },
    Attempt("bind_tcp"),
    Attempt("send_udp") { "\($0.udpPort)" },
    Attempt("connect_path") { $0.socketPath },
    Attempt("connect_abstract") { $0.abstractName },
    Attempt("send_on_descriptor", .refused([]), .arrives),
    Attempt("receive_on_descriptor", .refused([]), .arrives),
    Attempt("send_message", .refused([]), .arrives),
    Attempt("receive_message", .refused([]), .arrives),
  ]

  private static let programs: [Attempt] = [
    Attempt("execute") { _ in "/bin/true" },
    Attempt("execute") { _ in "/lib64/ld-linux-x86-64.so.2|--version" },
    Attempt("execute_path") { _ in "/bin/true" },
    Attempt("create_memory"),
    Attempt("create_secret_memory", .refused([]), .dependsOnKernel),
    Attempt("execute_memory"),
    Attempt("fork_by_clone"),
    Attempt("fork_by_clone3", .refused(["ENOSYS"])),
    Attempt("fork_for_parent", .refused([]), .none),
    Attempt("fork_namespace", .refused([]), .dependsOnKernel),
    Attempt("fork_plainly"),
    Attempt("become"),
    Attempt("become_for_files"),
    Attempt("leave_groups", root: true),
    Attempt("set_capabilities"),
    Attempt("set_hidden"),
    Attempt("set_parent_death"),
    Attempt("set_tracer", root: true),
    Attempt("set_memory_map", .refused([]), .dependsOnKernel, root: true),
    Attempt("set_personality"),
    Attempt("filter_calls"),
    Attempt("restrict_again"),
  ]

  private static let kernel: [Attempt] = [
    Attempt("ring_setup", .killed, .dependsOnKernel),
    Attempt("ring_enter", .killed, .arrives),
    Attempt("ring_register", .killed, .arrives),
    Attempt("load_program", .killed, .dependsOnKernel, root: true),
    Attempt("use_key", .killed, .dependsOnKernel),
    Attempt("add_key", .killed, .dependsOnKernel),
    Attempt("request_key", .killed, .arrives),
    Attempt("watch_performance", .killed, .dependsOnKernel),
    Attempt("handle_faults", .killed, .dependsOnKernel),
    Attempt("mount_folder", .killed, .arrives, root: true) { $0.writable },
    Attempt("unmount_folder", .killed, .arrives, root: true) { $0.writable },
    Attempt("turn_root", .killed, .arrives, root: true) { $0.writable },
    Attempt("open_tree", .killed) { $0.writable },
    Attempt("open_file_system", .killed, root: true),
    Attempt("move_mount", .killed, .arrives, root: true),
    Attempt("set_mount", .killed, .arrives, root: true),
    Attempt("enter_namespace", .killed, .arrives),
    Attempt("leave_namespace", .killed, root: true),
    Attempt("load_module", .killed, .dependsOnKernel, root: true),
    Attempt("load_module_file", .killed, .dependsOnKernel, root: true),
    Attempt("remove_module", .killed, .dependsOnKernel, root: true),
    Attempt("load_kernel", .killed, .dependsOnKernel, root: true),
    Attempt("load_kernel_file", .killed, .dependsOnKernel, root: true),
    Attempt("read_kernel_log", root: true),
    Attempt("restart", .refused([]), .arrives, root: true),
    Attempt("set_host_name", .refused([]), .arrives, root: true),
    Attempt("set_clock", .refused([]), .arrives),
    Attempt("share_memory", .refused([]), .dependsOnKernel),
    Attempt("queue_messages", .refused([]), .dependsOnKernel),
    Attempt("splice_pipe", .refused([]), .arrives),
    Attempt("send_file", .refused([]), .arrives),
    Attempt("copy_range", .refused([]), .arrives),
    Attempt("watch_all_files", .refused([]), .dependsOnKernel),
    // A number of 64 bits, of which a filter sees 32: socket.
    Attempt("any_number", .refused([]), .arrives) { _ in "0x100000029" },
    Attempt("any_number", .refused([]), .arrives) { _ in "0xffffffff00000029" },
  ]

  /// Of x86-64 alone; elsewhere there is one way into the kernel.
  private static let conventions: [Attempt] = {
    #if arch(x86_64)
      return [
        Attempt("old_getpid", .killed, .dependsOnKernel),
        Attempt("old_open", .killed, .dependsOnKernel) { $0.home + "/.ssh/key" },
        Attempt("old_socket", .killed, .dependsOnKernel),
        Attempt("old_fork", .killed, .dependsOnKernel),
        Attempt("old_kill", .killed, .dependsOnKernel) { "\($0.strangerNumber)" },
        Attempt("old_execute", .killed, .dependsOnKernel) { _ in "/bin/true" },
        Attempt("x32_getpid", .killed, .dependsOnKernel),
        Attempt("x32_open", .killed, .dependsOnKernel) { $0.home + "/.ssh/key" },
        Attempt("x32_ptrace", .killed, .dependsOnKernel) { "\($0.strangerNumber)" },
      ]
    #else
      return []
    #endif
  }()
}
