// What a host holds of its machine: it must be the same before a fault and after it.

import EventLoop
import Glibc
import TestSupport

/// This process' children, descriptors and memory.
struct Ground {
  /// Children, running or not, with their state.
  var children: [String]
  /// What each open descriptor is, without the numbers.
  var descriptors: [String]
  /// Memory that is mapped from files of memory.
  var memoryFiles: [String]
  /// Resident bytes, after what is free was given back.
  var memory: Int

  static func take() -> Ground {
    giveMemoryBack()
    return Ground(
      children: children(), descriptors: openDescriptors(), memoryFiles: memoryFiles(), memory: residentBytes())
  }

  /// Bytes that one fault may leave behind.
  static let growthMax = 1 << 20

  private static func children() -> [String] {
    let own = "\(getpid())"
    return ((try? listFolder("/proc")) ?? []).compactMap { name in
      guard name.first?.isNumber == true, let bytes = try? readFile("/proc/\(name)/stat") else { return nil }
      // "NUMBER (NAME) STATE PARENT …", and the name may hold anything.
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.lastIndex(of: ")") else { return nil }
      let words = text[text.index(after: end)...].split(separator: " ")
      return words.count > 1 && words[1] == own ? "\(text[...end]) \(words[0])" : nil
    }
  }

  private static func openDescriptors() -> [String] {
    ((try? listFolder("/proc/self/fd")) ?? []).compactMap { name in
      var target = [CChar](repeating: 0, count: 512)
      // The folder itself was open while it was read.
      guard readlink("/proc/self/fd/\(name)", &target, 511) > 0 else { return nil }
      let text = String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return text.hasPrefix("/proc/") ? nil : String(text.prefix { $0 != "[" })
    }.sorted()
  }

  private static func memoryFiles() -> [String] {
    let maps = (try? readFile("/proc/self/maps")) ?? []
    let lines = String(decoding: maps, as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.contains("/memfd:") }.map(String.init)
  }

  private static func residentBytes() -> Int {
    let words = String(decoding: (try? readFile("/proc/self/statm")) ?? [], as: UTF8.self).split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * Int(getpagesize()) : 0
  }

  private static func giveMemoryBack() {
    typealias Trim = @convention(c) (Int) -> Int32
    if let trim = dlsym(nil, "malloc_trim") { _ = unsafeBitCast(trim, to: Trim.self)(0) }
  }
}

extension Ground {
  /// What is there now and was not before; memory aside.
  func leftovers(since before: Ground) -> [String] {
    var rest = descriptors
    for descriptor in before.descriptors {
      if let index = rest.firstIndex(of: descriptor) { rest.remove(at: index) }
    }
    return children.map { "the child \($0) is left" } + rest.map { "the descriptor \($0) is left" }
      + memoryFiles.filter { !before.memoryFiles.contains($0) }.map { "the mapping \($0) is left" }
  }
}
