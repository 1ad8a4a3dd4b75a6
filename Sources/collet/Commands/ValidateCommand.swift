// `collet validate`: JSON and JSON Schema by themselves.

import Glibc
import JSON
import JSONSchema

/// `collet validate --schema FILE [FILE|-]`: checks documents against a schema.
struct ValidateCommand: Command {
  static let name = "validate"
  static let summary = "Check JSON against a JSON Schema."
  static let operands = "--schema FILE [FILE | -]"
  static var discussion: String {
    """
    Reads one document (standard input without FILE), or with --lines one in each line, and tells every place where it
    does not match. --lines prints one verdict a line: {"valid":true} or {"valid":false,"errors":[{"pointer","message",…}]}.
    References to other documents are answered from --remote folders only, never from the network.

    exit codes: 0 valid, 1 invalid (with --lines: any line is), 2 the schema or the input cannot be used
    """
  }
  static var options: [Option<ValidateCommand>] {
    [
      Option("--schema", value: "FILE", "The schema; required.") { $0.schemaPath = $1 },
      Option("--lines", "Each line is a document of its own.") { $0.lines = true },
      Option("--formats", "Check 'format' too, not only note it.") { $0.formats = true },
      Option("--draft", value: "DRAFT", "7 or 2020-12 for a schema that does not say (default 2020-12).") {
        (target, text) throws(UsageError) in
        guard let draft = SchemaDraft(rawValue: text) else {
          throw UsageError("--draft wants 7 or 2020-12, not '\(text)'")
        }
        target.draft = draft
      },
      Option("--remote", value: "URI-PREFIX=DIR", "Find documents below this URI in this folder; may be given again.") {
        (target, text) throws(UsageError) in
        guard let equals = text.lastIndex(of: "="), equals != text.startIndex,
          text.index(after: equals) != text.endIndex
        else { throw UsageError("--remote wants URI-PREFIX=DIR, not '\(text)'") }
        target.remotes.append((String(text[..<equals]), String(text[text.index(after: equals)...])))
      },
      Option("--json", "Print the verdict as JSON.") { $0.json = true },
    ]
  }

  var schemaPath: String?
  var documentPath: String?
  var lines = false
  var formats = false
  var json = false
  var draft = SchemaDraft.draft2020_12
  var remotes: [(prefix: String, folder: String)] = []

  mutating func take(_ operand: String) throws(UsageError) {
    guard documentPath == nil else {
      throw UsageError("collet validate wants one document; '\(operand)' is one too many")
    }
    documentPath = operand
  }

  mutating func check() throws(UsageError) {
    guard schemaPath != nil else { throw UsageError("collet validate wants --schema FILE") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let schema = try compile()
    let text =
      if let documentPath, documentPath != "-" {
        try InputFile.read(documentPath, bytesMax: Self.inputBytesMax)
      } else {
        try InputFile.readStandardInput(bytesMax: Self.inputBytesMax)
      }
    return lines ? checkLines(text, schema, context) : try checkWhole(text, schema, context)
  }

  private func compile() throws(CommandError) -> Schema {
    let path = schemaPath ?? ""
    let text = try InputFile.read(path, bytesMax: Self.schemaBytesMax)
    var registry = SchemaRegistry()
    for (prefix, folder) in remotes {
      guard unsafe access(folder, R_OK | X_OK) == 0 else {
        throw CommandError("cannot read the folder \(folder) of --remote \(prefix): \(lastError())", code: .usage)
      }
      registry.add(prefix: prefix) { rest in Self.remote(rest, in: folder, isBelow: prefix.hasSuffix("/")) }
    }
    let options = SchemaOptions(defaultDraft: draft, assertFormats: formats, registry: registry)
    do throws(SchemaError) {
      return try Schema(text, options: options)
    } catch {
      throw CommandError("\(path) cannot be used as a schema: \(error.description)", code: .usage)
    }
  }

  /// A document of a registered folder; a path that would leave the folder finds nothing, nor does the rest of a word when
  /// the prefix does not end in a slash.
  private static func remote(_ rest: String, in folder: String, isBelow: Bool) -> [UInt8]? {
    let parts = rest.split(separator: "/")
    guard isBelow || rest.isEmpty || rest.hasPrefix("/"), !parts.contains("..") else { return nil }
    do throws(CommandError) {
      return try InputFile.read(folder + "/" + parts.joined(separator: "/"), bytesMax: schemaBytesMax)
    } catch {
      return nil
    }
  }

  private func checkWhole(_ text: [UInt8], _ schema: Schema, _ context: Context) throws(CommandError) -> ExitCode {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(text, options: Self.documentOptions)
    } catch {
      throw CommandError("\(documentPath ?? "standard input") is not valid JSON: \(error.description)", code: .usage)
    }
    let failures: [SchemaFailure]
    do throws(SchemaTooCostly) {
      failures = try schema.isValid(document) ? [] : schema.failures(in: document)
    } catch {
      throw CommandError("checking the document takes too long: \(error.description)", code: .usage)
    }
    if json {
      context.out.write(verdict(failures))
      context.out.write("\n")
    } else if failures.isEmpty {
      context.out.write("valid\n")
    } else {
      for failure in failures { context.out.write(printable(failure.sentence) + "\n") }
    }
    return failures.isEmpty ? .success : .failure
  }

  /// A line that is no JSON, a blank one too, is not valid; it never stops the others.
  private func checkLines(_ text: [UInt8], _ schema: Schema, _ context: Context) -> ExitCode {
    var document = JSONDocument()
    var allValid = true
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count + 1)
      let failures = check(line: Array(line), &document, schema)
      if !failures.isEmpty { allValid = false }
      context.out.write(verdict(failures))
      context.out.write("\n")
    }
    return allValid ? .success : .failure
  }

  private func check(line: [UInt8], _ document: inout JSONDocument, _ schema: Schema) -> [SchemaFailure] {
    do throws(JSONError) {
      try document.parse(line, options: Self.documentOptions)
    } catch {
      return [unusable("not valid JSON: \(error.description)")]
    }
    do throws(SchemaTooCostly) {
      return try schema.isValid(document) ? [] : schema.failures(in: document)
    } catch {
      return [unusable("checking takes too long: \(error.description)")]
    }
  }

  private func unusable(_ message: String) -> SchemaFailure {
    SchemaFailure(pointer: "", keyword: "", schemaPointer: "", message: message, expected: "", received: "")
  }

  private func verdict(_ failures: [SchemaFailure]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("valid")
    writer.bool(failures.isEmpty)
    if !failures.isEmpty {
      writer.key("errors")
      writer.beginArray()
      for failure in failures {
        writer.beginObject()
        for (key, text) in [
          ("pointer", failure.pointer), ("message", failure.message), ("keyword", failure.keyword),
          ("schema_pointer", failure.schemaPointer), ("expected", failure.expected), ("received", failure.received),
          ("suggestion", failure.suggestion ?? ""),
        ] where !text.isEmpty || key == "pointer" {
          writer.key(key)
          writer.string(text)
        }
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
    return writer.bytes
  }

  /// A document may repeat a key: only arguments and manifests must not, and RFC 8259 leaves it open.
  private static var documentOptions: JSONOptions { JSONOptions(duplicateKeys: .keep) }

  /// Bounds memory; documents of this size are files by mistake.
  static var inputBytesMax: Int { 1 << 30 }
  static var schemaBytesMax: Int { 64 << 20 }
}
