// What a worker's process holds, as the kernel tells it.

import Glibc

/// Memory, descriptors and threads of a process.
struct Holding: Sendable, Equatable {
  /// Of its own; what it shares with the host is not its doing.
  var bytes: Int
  var threads: Int
  /// `nil` where the kernel does not tell.
  var descriptors: Int?
  /// Address space.
  var space: UInt64

  /// `nil` when there is no such process.
  init?(of process: Int32) {
    guard let text = try? InputFile.read("/proc/\(process)/status", bytesMax: 64 << 10) else { return nil }
    var numbers: [Substring: Int] = [:]
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      let words = line.split { $0 == ":" || $0 == " " || $0 == "\t" }
      if words.count >= 2, let number = Int(words[1]) { numbers[words[0]] = number }
    }
    guard let memory = numbers["RssAnon"], let threads = numbers["Threads"], let space = numbers["VmSize"] else {
      return nil
    }
    (bytes, self.threads, self.space) = (memory << 10, threads, UInt64(space) << 10)
    // A worker hides its descriptors from users, but not their number.
    var status = stat()
    guard unsafe stat("/proc/\(process)/fd", &status) == 0, status.st_size > 0 else { return }
    descriptors = Int(status.st_size)
  }

  /// What there is more of than before.
  func growth(from other: Holding) -> [String] {
    var grown: [String] = []
    if bytes > other.bytes + Self.noise { grown.append("memory") }
    if let descriptors, let before = other.descriptors, descriptors > before { grown.append("descriptors") }
    if threads > other.threads { grown.append("threads") }
    return grown
  }

  /// What there is so much more of than before the first calls that only a limit can have ended it.
  func hoard(since start: Holding) -> [String] {
    var hoarded: [String] = []
    if let descriptors, let before = start.descriptors, descriptors >= before + 32 { hoarded.append("descriptors") }
    if threads >= start.threads + 16 { hoarded.append("threads") }
    return hoarded
  }

  /// A hundred bytes a call and less are told from the noise of an allocator, which ends, as leaks do not.
  static let noise = 1 << 20

  var words: String {
    let memory = "\(bytes >> 20).\((bytes & 0xFFFFF) * 10 >> 20) MiB"
    return "\(memory), \(descriptors.map { "\($0) descriptors, " } ?? "")\(threads) threads"
  }
}
