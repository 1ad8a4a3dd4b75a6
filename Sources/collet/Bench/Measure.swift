// What benchmarks share: clocks, repetition, and the one form in which they print.

import Glibc
import JSON

/// The processor time that this process has used, in nanoseconds.
func processorTime() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The time of a clock that never jumps, in nanoseconds.
func wallTime() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The most memory that this process ever held, in MiB.
func peakMemory() -> Double {
  var usage = rusage()
  unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// One line of a benchmark's output.
struct BenchRow {
  private var cells: [(name: String, value: Value)] = []

  enum Value {
    case text(String)
    case number(Double)
    case count(Int)
    case texts([String])
  }

  mutating func add(_ name: String, _ value: Value) { cells.append((name, value)) }

  /// With `json` an object, otherwise `name value` pairs.
  func print(json: Bool, to context: Context) {
    guard json else {
      let texts = cells.map { "\($0.name) \($0.value.plain)" }
      context.out.write(texts.joined(separator: "  ") + "\n")
      return
    }
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in cells {
      writer.key(name)
      switch value {
      case .text(let text): writer.string(text)
      case .number(let number): writer.double(rounded(number))
      case .count(let count): writer.int64(Int64(count))
      case .texts(let texts):
        writer.beginArray()
        for text in texts { writer.string(text) }
        writer.endArray()
      }
    }
    writer.endObject()
    context.out.write(writer.bytes)
    context.out.write("\n")
  }
}

extension BenchRow.Value {
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(rounded(number))"
    case .count(let count): "\(count)"
    case .texts(let texts): "[\(texts.joined(separator: ", "))]"
    }
  }
}

/// Four places are more than any clock here can tell.
private func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
