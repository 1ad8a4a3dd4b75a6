// Level 1: what manifest and library say by themselves. No code of the plugin runs.

import Plugins

/// Checks that read.
struct StaticChecks {
  let subject: CheckSubject

  func results() -> [CheckResult] {
    let checks: [(id: String, verdict: Verdict)] = [
      ("manifest", manifest()), ("manifest.tools", tools()), ("manifest.errors", errors()),
      ("manifest.grants", grants()), ("manifest.config", config()), ("schemas", schemas()),
      ("descriptions", descriptions()), ("samples", samples()), ("library.elf", elf()), ("library.pin", pin()),
    ]
    return checks.map { CheckResult(id: $0.id, level: 1, verdict: $0.verdict) }
  }

  // MARK: The manifest, one verdict for each of its regions

  private enum Region { case tools, errors, grants, rest }

  private static func region(of pointer: String) -> Region {
    let steps = pointer.split(separator: "/")
    switch steps.first {
    case "grants": return .grants
    case "tools": return steps.count > 2 && steps[2] == "errors" ? .errors : .tools
    default: return .rest
    }
  }

  private func judge(_ region: Region, _ advice: String, pass: () -> String) -> Verdict {
    let problems = subject.reading.problems.filter { Self.region(of: $0.pointer) == region }.map(\.description)
    let warnings = subject.reading.warnings.filter { Self.region(of: $0.pointer) == region }.map(\.description)
    if problems.isEmpty && region != .rest
      && subject.reading.problems.contains(where: { Self.region(of: $0.pointer) == .rest })
    {
      return .skip("cannot be told: the manifest as a whole is wrong")
    }
    return .of(
      problems.map { (.fail, $0) } + warnings.map { (.warn, $0) }, otherwise: .pass(pass()), advice: advice)
  }

  private func manifest() -> Verdict {
    var verdict = judge(.rest, "mend \(subject.manifestPath); 'collet manifest schema' helps an editor to check it") {
      "\(subject.manifestPath) reads as a manifest"
    }
    if let name = subject.manifest?.name, name != subject.stem, verdict.status == .pass {
      verdict = .warn("the file is called \(subject.stem).json, the plugin \(name)", "call it \(name).json")
    }
    return verdict
  }

  private func tools() -> Verdict {
    judge(.tools, "mend the tools in \(subject.manifestPath)") {
      let count = subject.manifest?.tools.count ?? 0
      return "\(count) \(count == 1 ? "tool" : "tools"), each with a name of its own, a description and parameters"
    }
  }

  private func errors() -> Verdict {
    judge(.errors, "a code is UPPER_SNAKE, of the plugin's own, and retryable, permanent or internal") {
      let count = subject.manifest?.tools.reduce(0) { $0 + $1.errors.count } ?? 0
      return count == 0 ? "no error codes are declared" : "\(count) error codes are declared, all well-formed"
    }
  }

  private func grants() -> Verdict {
    judge(.grants, "name hosts, files and secrets as docs/manifest.md says; a misspelt grant is refused") {
      (subject.manifest.map { Permissions.sentences($0) } ?? []).joined(separator: "; ")
    }
  }

  private func config() -> Verdict {
    guard let manifest = subject.manifest else { return .skip("cannot be told: the manifest is wrong") }
    guard subject.configProblem.isEmpty else {
      return .warn(
        "\(subject.configProblem); the checks run with {}",
        "give the plugin's configuration what it needs in config.json (--config), or defaults in the manifest")
    }
    guard let schema = manifest.configSchema else { return .pass("takes no configuration") }
    let problems = SchemaProblems.of(schema, called: "config")
    guard problems.isEmpty else {
      return .fail(problems.joined(separator: "; "), "mend the schema in the manifest's \"config\"")
    }
    return .pass("runs with \(String(decoding: subject.config.prefix(200), as: UTF8.self))")
  }

  private func schemas() -> Verdict {
    guard let manifest = subject.manifest else { return .skip("cannot be told: the manifest is wrong") }
    let problems = manifest.tools.flatMap { tool in SchemaProblems.of(tool).map { "\(tool.name): \($0)" } }
    let count = manifest.tools.reduce(0) { $0 + ($1.returns == nil ? 1 : 2) }
    return .of(
      problems.map { (.fail, $0) }, otherwise: .pass("\(count) schemas compile, and accept what they show"),
      advice: "mend the schema; the place in it is a JSON pointer")
  }

  private func descriptions() -> Verdict {
    guard let manifest = subject.manifest else { return .skip("cannot be told: the manifest is wrong") }
    let warnings = manifest.tools.flatMap { tool in DescriptionLint.warnings(of: tool).map { "\(tool.name): \($0)" } }
    return .of(
      warnings.map { (.warn, $0) }, otherwise: .pass("a model can tell when to use each tool"),
      advice: "say what it does, when to use it and when not, and describe every parameter")
  }

  private func samples() -> Verdict {
    guard let manifest = subject.manifest else { return .skip("cannot be told: the manifest is wrong") }
    let count = manifest.tools.reduce(0) { $0 + $1.samples.count }
    let problems = manifest.tools.flatMap { tool in SampleProblems.of(tool).map { "\(tool.name), \($0)" } }
    let none = Verdict.skip("no tool has a sample", "give each tool \"samples\": calls are checked with them")
    return .of(
      problems.map { (.fail, $0) }, otherwise: count == 0 ? none : .pass("\(count) samples fit their tools"),
      advice: "a sample is a call that the host would make: valid arguments, and a principal with what is required")
  }

  // MARK: The library

  private func elf() -> Verdict {
    if let bound = subject.bound { return installed(bound) }
    guard let path = subject.libraryPath else { return .skip("there is no library to look at") }
    let report = ElfReport.inspect(path: path)
    if let refusal = report.refusal {
      return .fail("\(path) \(refusal)", "docs/plugins.md says how a library is built")
    }
    var message = "a library for this machine that exports collet_entry alone"
    if !report.needed.isEmpty { message += ", needs \(report.needed.joined(separator: ", "))" }
    // A compiler puts one there itself.
    if report.constructorCount > 1 { message += ", runs \(report.constructorCount) functions when it is loaded" }
    return .of(
      report.warnings.map { (.warn, "it \($0)") }, otherwise: .pass(message),
      advice: "one export and nothing shared keep a plugin from meeting others in one process")
  }

  private func installed(_ library: InstalledLibrary) -> Verdict {
    if let problem = library.problem {
      return .fail(problem, "'collet bind' lists what a library offers; names are those of the library, not of macros")
    }
    let count = library.functionCount
    let functions = count == 1 ? "the function that is" : "all \(count) functions that are"
    return .pass("\(library.path ?? "") is for this machine and has \(functions) called")
  }

  private func pin() -> Verdict {
    guard let path = subject.libraryPath, let manifest = subject.manifest else {
      return .skip("there is no library to look at")
    }
    guard let pin = manifest.sha256 else { return .skip("the manifest pins no \"sha256\"") }
    do throws(FileFault) {
      let hash = try fileSHA256(path)
      guard hash == pin else {
        return .fail(
          "\(path) has the SHA-256 \(hash), the manifest pins \(pin)", "get the right file, or correct the pin")
      }
      return .pass("the library is the one that is pinned")
    } catch {
      return .fail(
        "\(path) \(error.sentence)",
        subject.bound == nil ? "put the library beside its manifest" : "install the library")
    }
  }
}
