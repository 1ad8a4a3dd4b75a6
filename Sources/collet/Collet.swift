// The program: words in, a command run, an exit code out.

import Glibc

/// The entry point. Synchronous on purpose: an async `main` costs every command half a millisecond.
@main
struct Collet {
  static let version = "0.1.0"

  static var commands: [any Command.Type] {
    [
      ListCommand.self, ShowCommand.self, CallCommand.self, RunCommand.self, ChatCommand.self, NewCommand.self,
      CheckCommand.self, TrustCommand.self, UntrustCommand.self, ValidateCommand.self, ManifestSchemaCommand.self,
      ManifestEmitCommand.self, BindCommand.self, SessionsListCommand.self, SessionsShowCommand.self,
      SessionsResumeCommand.self, SessionsExportCommand.self, SessionsDeleteCommand.self, SessionsPruneCommand.self,
      StatsCommand.self, DoctorCommand.self, BenchDispatchCommand.self, BenchValidateCommand.self,
      BenchListCommand.self, BenchSeqCommand.self, BenchConcCommand.self, BenchFanoutCommand.self,
      BenchStreamCommand.self, BenchIsolatedCommand.self, BenchJournalCommand.self, BenchBindCommand.self,
    ]
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is a full disk, not the end of a run.
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
    allowDescriptors()
    atexit(endedByPlugin)
    // Not exit(): a plugin's thread may still run, and its library's destructors would pull the ground from under it.
    _exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Where a standard stream is closed, the next file to be opened would take its place, and what is printed would go
  /// there. What stands in its place now refuses to be used, so that the loss is noticed.
  private static func occupyStandardDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// A worker takes six descriptors, and the usual limit is kept low for programs that call select(); this one does not.
  private static func allowDescriptors() {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    let wanted = min(limit.rlim_max, descriptorsMax)
    guard limit.rlim_cur < wanted else { return }
    limit.rlim_cur = wanted
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Programs that are started may still look at each of theirs.
  private static var descriptorsMax: rlim_t { 65_536 }

  /// Runs one command line to its end.
  static func run(_ words: [String]) -> ExitCode {
    let out = Output(descriptor: STDOUT_FILENO)
    let err = Output(descriptor: STDERR_FILENO)
    let code = run(words, out, err)
    out.flush()
    if let failure = out.failure {
      err.write("collet: cannot write to standard output: \(failure)\n")
      err.flush()
      return code == .success ? .failure : code
    }
    err.flush()
    return code
  }

  private static func run(_ words: [String], _ out: Output, _ err: Output) -> ExitCode {
    do throws(UsageError) {
      switch try parse(words, commands: commands) {
      case .help(let command):
        out.write(command.map { help(for: $0) } ?? overview(of: commands))
        return .success
      case .version:
        out.write("collet \(version)\n")
        return .success
      case .run(let command, let globals):
        let context = Context(globals: globals, out: out, err: err)
        do throws(CommandError) {
          return try command.run(context)
        } catch {
          out.flush()
          context.warn(error.message)
          return error.code
        }
      }
    } catch {
      err.write("collet: \(printable(error.message))\n")
      return .usage
    }
  }
}

/// A plugin that calls exit() would otherwise end the program with success and without an answer. Runs on whatever thread
/// called it, so it belongs to no actor.
private nonisolated func endedByPlugin() {
  let text: StaticString = "collet: a plugin ended the process\n"
  _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  _exit(ExitCode.internal.rawValue)
}
