// Looks at one entry of a plugin folder: manifest, library, lint. Runs no plugin code.

import Bindings
import PluginRuntime

/// An entry looked at. The manifest is there when it could be read, even if the library is wrong.
struct Inspection: Sendable {
  var finding: Finding
  var manifest: Manifest?
}

/// Makes findings.
enum PluginInspector {
  /// A file that ends in `.json`.
  static func manifest(_ entry: String, in root: borrowing Folder) -> Inspection {
    let stem = String(entry.dropLast(5))
    guard !stem.isEmpty else { return broken(entry, entry, stem, "has no name before '.json'") }
    return inspect(entry, stem: stem, folder: "", in: root)
  }

  /// A folder, or a link or entry of unknown kind that may be one.
  static func folder(_ entry: String, in root: borrowing Folder) -> Inspection? {
    let now = wallClock()
    guard let status = try? root.status(of: entry) else { return nil }
    guard status.kind == .folder else { return ignored(entry, status, now, "") }
    let manifest = "\(entry)/\(entry).json"
    do throws(FileFault) {
      _ = try root.status(of: manifest)
    } catch {
      guard error.isMissing else { return broken(entry, manifest, entry, error.sentence) }
      return ignored(entry, status, now, strayManifest(entry, in: root))
    }
    return inspect(entry, stem: entry, folder: entry + "/", in: root)
  }

  /// A name that is no UTF-8.
  static func unreadable(_ shown: String) -> Inspection {
    broken(shown, shown, String(shown.dropLast(5)), "has a name that is not UTF-8; rename it")
  }

  // MARK: Steps

  private static func inspect(_ entry: String, stem: String, folder: String, in root: borrowing Folder) -> Inspection {
    let path = "\(folder)\(stem).json"
    let now = wallClock()
    var finding = Finding(entry: entry, manifestPath: path, name: stem)
    let text: [UInt8]
    do throws(FileFault) {
      let contents = try root.contents(of: path, limit: ManifestLimits.manifestBytesMax)
      text = contents.bytes
      finding.manifestStamp = contents.status.stamp
    } catch {
      return broken(entry, path, stem, error.sentence)
    }
    if finding.manifestStamp.isFresh(at: now) { finding.flags.insert(.passing) }
    let reading = ManifestReader.read(text)
    finding.name = reading.name ?? stem
    finding.warnings = reading.warnings.map(\.description)
    guard let manifest = reading.manifest else {
      finding.problem = "\(stem).json: \(DocumentProblem.line(reading.problems))"
      return Inspection(finding: finding, manifest: nil)
    }
    if manifest.name != stem {
      finding.warnings.append("the file is called \(stem).json; call it \(manifest.name).json, as the plugin")
    }
    describe(manifest, in: &finding)
    if let library = manifest.library {
      finding.libraryPath = folder + library
      inspectLibrary(manifest, library, now, &finding, in: root)
    } else if let binding = manifest.binding {
      finding.flags.insert(.binds)
      inspectBound(binding, manifest.sha256, folder, now, &finding, in: root)
    }
    return Inspection(finding: finding, manifest: manifest)
  }

  private static func describe(_ manifest: Manifest, in finding: inout Finding) {
    finding.version = manifest.version
    finding.description = manifest.description
    if manifest.grants.asksForAnything { finding.flags.insert(.asks) }
    finding.grantsJSON = ListingPieces.grants(manifest.grants)
    finding.approvalJSON = ListingPieces.approval(manifest)
    for tool in manifest.tools {
      finding.tools.append(
        Finding.ToolFinding(name: tool.name, json: ListingPieces.tool(tool, plugin: manifest.name)))
      finding.warnings += DescriptionLint.warnings(of: tool).map { "\(tool.name): \($0)" }
    }
  }

  private static func inspectLibrary(
    _ manifest: Manifest, _ library: String, _ now: Int64, _ finding: inout Finding, in root: borrowing Folder
  ) {
    do throws(FileFault) {
      let source = try ElfSource(try root.file(finding.libraryPath))
      finding.libraryStamp = source.file.status.stamp
      if finding.libraryStamp.isFresh(at: now) { finding.flags.insert(.passing) }
      let report = ElfReport(source)
      if let refusal = report.refusal {
        finding.problem = "\(library) \(refusal)"
        return
      }
      finding.warnings += report.warnings.map { "\(library) \($0)" }
      guard let pin = manifest.sha256 else { return }
      checkPin(pin, library, try source.file.descriptor.sha256(), &finding)
    } catch {
      if !error.isMissing { finding.flags.insert(.passing) }
      finding.problem =
        error.isMissing
        ? "\(library) is missing; put the library that the manifest names beside it" : "\(library) \(error.sentence)"
    }
  }

  private static func inspectBound(
    _ binding: Binding, _ pin: String?, _ folder: String, _ now: Int64, _ finding: inout Finding,
    in root: borrowing Folder
  ) {
    guard let path = BoundLibrary.path(binding.library, folder: folder) else {
      // Until the loader knows of another library.
      finding.libraryPath = LoaderCache.file
      finding.libraryStamp = (try? fileStatus(LoaderCache.file))?.stamp ?? .absent
      finding.problem = BoundLibrary.missing(binding)
      return
    }
    finding.libraryPath = path
    do throws(FileFault) {
      let source = try ElfSource(try root.file(path))
      finding.libraryStamp = source.file.status.stamp
      if finding.libraryStamp.isFresh(at: now) { finding.flags.insert(.passing) }
      let place = path.hasPrefix("/") ? path : (realPath(of: root.descriptor.number) ?? "") + "/" + path
      let needed = NeededLibraries(of: place)
      // No stamp of ours is of what comes with it, but packages see to it that what one needs is there.
      if BoundLibrary.files(needed).contains(where: { $0 != realPath(place) }) { finding.flags.insert(.passing) }
      if let problem = BoundLibrary.problem(binding, source, needed) {
        finding.flags.insert(.passing)
        finding.problem = problem
      } else if let pin {
        checkPin(pin, binding.library, try source.file.descriptor.sha256(), &finding)
      }
    } catch {
      if !error.isMissing { finding.flags.insert(.passing) }
      finding.problem = error.isMissing ? BoundLibrary.missing(binding) : "\(binding.library) \(error.sentence)"
    }
  }

  private static func checkPin(_ pin: String, _ library: String, _ hash: [UInt8], _ finding: inout Finding) {
    finding.libraryHash = hash
    finding.flags.insert(.hashed)
    guard hexadecimal(hash) != pin else { return }
    finding.problem =
      "\(library) is not the file that the manifest's \"sha256\" pins: it has \(hexadecimal(hash)); "
      + "get the right file, or correct the pin"
  }

  /// What a folder without a manifest of its name holds instead; empty when that is nobody's business.
  private static func strayManifest(_ entry: String, in root: borrowing Folder) -> String {
    guard let folder = try? root.folder(entry), let names = try? FolderNames(in: folder) else { return "" }
    guard let stray = names.manifests.min() else { return "" }
    return "\(entry)/ holds \(stray), but no \(entry).json; a plugin in a folder is called as the folder"
  }

  private static func broken(_ entry: String, _ path: String, _ name: String, _ sentence: String) -> Inspection {
    var finding = Finding(entry: entry, manifestPath: path, flags: .passing, name: name)
    finding.problem = "\(path) \(sentence)"
    return Inspection(finding: finding, manifest: nil)
  }

  private static func ignored(_ entry: String, _ status: FileStatus, _ now: Int64, _ problem: String) -> Inspection {
    var finding = Finding(entry: entry, manifestPath: entry, manifestStamp: status.stamp, flags: .ignored)
    finding.problem = problem
    if status.stamp.isFresh(at: now) { finding.flags.insert(.passing) }
    return Inspection(finding: finding, manifest: nil)
  }
}

extension Descriptor {
  /// The SHA-256 of the file as it is now.
  func sha256() throws(FileFault) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    var error = pr_error()
    let code = unsafe hash.withUnsafeMutableBufferPointer { unsafe pr_hash_file(number, $0.baseAddress!, &error) }
    guard code == PR_OK else { throw FileFault("cannot be read to its end") }
    return hash
  }
}

/// The SHA-256 of a file as it is now, in hex.
public func fileSHA256(_ path: String) throws(FileFault) -> String {
  hexadecimal(try OpenFile(path).descriptor.sha256())
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
