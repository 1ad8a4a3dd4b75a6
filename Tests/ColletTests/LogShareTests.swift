import EventLoop
import Runners
import Services
import TestSupport
import Testing

@testable import collet

@Suite("A plugin's share of the log")
struct LogShareTests {
  @Test("so much at once, so much a second; what is too much is counted")
  func share() {
    var share = LogShare(now: 0)
    func take(_ bytes: Int, at seconds: UInt64) -> Bool { share.take(bytes, now: seconds * 1_000_000_000) }
    func lost() -> Int? { share.takeLost() }
    #expect(take(LogShare.atOnce, at: 0) && !take(1, at: 0) && !take(9, at: 0))
    #expect(lost() == 2 && lost() == nil)
    #expect(take(LogShare.eachSecond, at: 1) && !take(9, at: 1))
    // A quiet day is worth no more than what may come at once.
    #expect(take(LogShare.atOnce, at: 86_400) && !take(9, at: 86_400))
    #expect(take(1, at: 8_640_000_000))
  }

  @Test("what plugins write pushes out neither what the host says nor what others write")
  @IO
  func flood() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/collet.log"
    let log = LogFile(path: path, threshold: .debug, redactor: Redactor([]))
    log.line(.error, plugin: "flood", "it has crashed")
    log.quote(.info, plugin: "quiet", "a word")
    let words = String(repeating: "\u{1}", count: 8_000)
    for _ in 0..<2_000 { log.quote(.info, plugin: "flood", words) }
    for number in 0..<2_000 { log.quote(.info, words, call: "c\(number)", tool: "t", plugin: "flood") }
    log.line(.error, plugin: "flood", "it has crashed again")
    #expect(try listFolder(folder.path) == ["collet.log"])
    let text = String(decoding: try readFile(path), as: UTF8.self)
    #expect(text.contains("it has crashed\"") && text.contains("it has crashed again") && text.contains("a word"))
    #expect(text.utf8.count < 2 * LogShare.atOnce)
  }
}
