// `collet bench validate`: what checking one instance against a schema costs, parsed already and from bytes.

import Glibc
import JSON
import JSONSchema

/// `collet bench validate --schemas DIR`: times every `NAME.schema.json` with its valid and invalid instances.
struct BenchValidateCommand: Command {
  static let name = "bench validate"
  static let summary = "Time JSON Schema validation over a folder of schemas and instances."
  static let discussion = """
    DIR holds NAME.schema.json, NAME.valid.jsonl and NAME.invalid.jsonl. Prints one row a schema: nanoseconds an instance,
    minimum of 5, and the instances on which the verdict was wrong.
    """
  static var options: [Option<BenchValidateCommand>] {
    [
      Option("--schemas", value: "DIR", "The folder.") { $0.folder = $1 },
      Option("--seconds", value: "S", "How long to measure each figure (default 0.02).") {
        (target, text) throws(UsageError) in
        guard let seconds = Double(text), seconds > 0, seconds <= 60 else {
          throw UsageError("--seconds wants seconds above 0 and up to 60, not '\(text)'")
        }
        target.seconds = seconds
      },
      Option("--only", value: "NAME", "Measure this schema alone.") { $0.only = $1 },
      Option("--rounds", value: "N", "Validate every instance N times from bytes instead of timing.") {
        (target, text) throws(UsageError) in
        target.rounds = try UsageError.wholeNumber(text, for: "--rounds", in: 1...1_000_000_000)
      },
      Option("--json", "Print JSON (the only form).") { _ in },
    ]
  }

  var folder: String?
  var seconds = 0.02
  var only: String?
  var rounds: Int?

  mutating func check() throws(UsageError) {
    guard folder != nil else { throw UsageError("collet bench validate wants --schemas DIR") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let folder = folder ?? ""
    let names = try schemaNames(in: folder)
    guard !names.isEmpty else { throw CommandError("\(folder) holds no NAME.schema.json", code: .usage) }
    for name in names where only == nil || only == name {
      let subject = try ValidationSubject(name, in: folder)
      if let rounds {
        subject.validate(rounds: rounds)
        continue
      }
      var row = BenchRow()
      row.add("schema", .text(name))
      row.add("validator", .text("collet"))
      row.add("wrong", .texts(subject.wrongVerdicts()))
      row.add("valid_parsed_ns", .number(subject.valid.parsedTime(subject.schema, seconds)))
      row.add("invalid_parsed_ns", .number(subject.invalid.parsedTime(subject.schema, seconds)))
      row.add("valid_bytes_ns", .number(subject.valid.bytesTime(subject.schema, seconds)))
      row.add("invalid_bytes_ns", .number(subject.invalid.bytesTime(subject.schema, seconds)))
      row.print(json: true, to: context)
      context.out.flush()
    }
    return .success
  }

  private func schemaNames(in folder: String) throws(CommandError) -> [String] {
    guard let directory = unsafe opendir(folder) else {
      throw CommandError("cannot read the folder \(folder): \(lastError())", code: .usage)
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".schema.json") { names.append(String(name.dropLast(12))) }
    }
    return names.sorted()
  }
}

/// One schema with the instances that it must accept and refuse.
private struct ValidationSubject {
  let schema: Schema
  let valid: Instances
  let invalid: Instances

  init(_ name: String, in folder: String) throws(CommandError) {
    let path = "\(folder)/\(name).schema.json"
    let text = try InputFile.read(path, bytesMax: 64 << 20)
    do throws(SchemaError) {
      schema = try Schema(text, options: SchemaOptions())
    } catch {
      throw CommandError("\(path) cannot be used as a schema: \(error.description)", code: .usage)
    }
    valid = try Instances("\(folder)/\(name).valid.jsonl")
    invalid = try Instances("\(folder)/\(name).invalid.jsonl")
  }

  func wrongVerdicts() -> [String] {
    valid.verdicts(schema).enumerated().filter { !$0.element }.map { "valid:\($0.offset)" }
      + invalid.verdicts(schema).enumerated().filter { $0.element }.map { "invalid:\($0.offset)" }
  }

  func validate(rounds: Int) {
    for _ in 0..<rounds {
      valid.validateBytes(schema)
      invalid.validateBytes(schema)
    }
  }
}

/// The instances of one file, as bytes and parsed.
private final class Instances {
  private let lines: [[UInt8]]
  private let parsed: [Parsed]
  private var scratch = JSONDocument()

  /// A document that can stand in an array.
  private final class Parsed {
    var document = JSONDocument()
  }

  init(_ path: String) throws(CommandError) {
    let text = try InputFile.read(path, bytesMax: 1 << 30)
    lines = text.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    var parsed: [Parsed] = []
    for (index, line) in lines.enumerated() {
      let entry = Parsed()
      do throws(JSONError) {
        try entry.document.parse(line)
      } catch {
        throw CommandError("\(path), line \(index + 1) is not valid JSON: \(error.description)", code: .usage)
      }
      parsed.append(entry)
    }
    guard !parsed.isEmpty else { throw CommandError("\(path) holds no instance", code: .usage) }
    self.parsed = parsed
  }

  func verdicts(_ schema: Schema) -> [Bool] { parsed.map { (try? schema.isValid($0.document)) ?? false } }

  func parsedTime(_ schema: Schema, _ seconds: Double) -> Double {
    minimum(seconds) { for entry in parsed { keepAlive((try? schema.isValid(entry.document)) ?? false) } }
  }

  func bytesTime(_ schema: Schema, _ seconds: Double) -> Double { minimum(seconds) { validateBytes(schema) } }

  func validateBytes(_ schema: Schema) {
    for line in lines {
      guard (try? scratch.parse(line)) != nil else { continue }
      keepAlive((try? schema.isValid(scratch)) ?? false)
    }
  }

  /// Nanoseconds an instance: the least of five measurements, each as long as asked for.
  private func minimum(_ seconds: Double, _ round: () -> Void) -> Double {
    round()
    var best = Double.infinity
    for _ in 0..<5 {
      var rounds = 0
      let start = wallTime()
      var now = start
      while Double(now - start) < seconds * 1e9 {
        for _ in 0..<8 { round() }
        rounds += 8
        now = wallTime()
      }
      best = min(best, Double(now - start) / Double(rounds * lines.count))
    }
    return best
  }
}

/// Keeps a verdict from being optimised away.
@inline(never)
private func keepAlive(_ value: Bool) {}
