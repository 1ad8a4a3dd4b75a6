import Glibc
import TestSupport
import Testing

/// What a plugin starts must not outlive its check.
@Suite("collet check and the processes of a plugin")
struct CheckProcessTests {
  struct Case {
    var flag: String
    var more: [String] = []
    /// The check that warns; none where the plugin is ended by the clock.
    var id: String
    var status = "warn"
  }

  static let cases = [
    Case(flag: "ENTRY_LEAVES", id: "load.processes"), Case(flag: "LEAVES", id: "call.processes"),
    Case(flag: "LEAVES", more: ["-DHANGS"], id: "call.samples", status: "timeout"),
    Case(flag: "LEAVES", more: ["-DEXITS"], id: "call.samples", status: "crash"),
    Case(flag: "LEAVES", more: ["-DFLOODS"], id: "call.samples", status: "crash"),
  ]

  @Test("one that left its group and ignores SIGTERM is ended, and told", arguments: cases.indices)
  func left(index: Int) throws {
    let one = Self.cases[index]
    let notes = try TemporaryFolder()
    let file = notes.path + "/processes"
    let folder = try CheckProgramTests.folder(
      ["-D\(one.flag)=\"\(file)\""] + one.more, CheckProgramTests.manifest())
    let run = try Program().run("check", folder.path, "--json", "--timeout", "2")
    let report = try Report(run.standardOutput)
    #expect(report.status(one.id) == one.status, "\(report.bad)")
    if one.status == "warn" {
      #expect(report.bad.count == 1, "\(report.bad)")
      // One for each call of the run that had most.
      let count = one.id == "load.processes" ? "1 process that it started was" : "4 processes that it started were"
      #expect(report.message(one.id) == count + " still running after its end")
      #expect(run.ending == .exited(0))
    } else {
      #expect(report.status("call.processes") == "warn", "\(report.bad)")
    }
    let numbers = String(decoding: try readFile(file), as: UTF8.self).split(separator: "\n").compactMap { pid_t($0) }
    #expect(!numbers.isEmpty)
    for number in numbers { #expect(!isRunning(number), "\(number) still runs") }
  }

  /// One that has ended and was not reaped yet does not run.
  private func isRunning(_ number: pid_t) -> Bool {
    guard let status = try? readFile("/proc/\(number)/stat") else { return false }
    return !String(decoding: status, as: UTF8.self).contains(") Z ")
  }
}
