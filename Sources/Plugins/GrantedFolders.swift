// Where granted paths lead: a plugin's own folders keep what they grant, and other paths lead where they were seen to.

import Glibc
import LinuxEvents

/// The folders that are one plugin's own, and what a person saw of other paths.
///
/// What lies in a plugin's folder came with the plugin, links included: a grant of `${plugin}/notes` must not become one
/// of whatever such a link names. So paths below these folders are opened from the folder, and no link leads out. Every
/// other path may go through links; where it led is a part of what was approved.
public struct GrantedFolders: Sendable, Equatable {
  /// `${data}`.
  public var data: String
  /// `${plugin}`; `nil` where there is none.
  public var plugin: String?
  /// Where paths outside both led when they were approved, by the path as it is granted. Paths that are not among them
  /// were chosen by the operator later, or by nobody that was asked.
  public var approved: [String: String]

  public init(data: String, plugin: String? = nil, approved: [String: String] = [:]) {
    self.data = data
    self.plugin = plugin
    self.approved = approved
  }

  func path(_ path: String, _ access: Confinement.Access) -> Confinement.Path {
    let within = [data, plugin].compactMap { $0 }.filter { GrantNarrowing.isInside(path, $0) }
    // The nearer of two that contain each other, as `${data}` may lie in `${plugin}`.
    let nearest = within.max { $0.utf8.count < $1.utf8.count }
    guard nearest == nil, !approved.isEmpty else {
      return Confinement.Path(path: path, access: access, within: nearest)
    }
    // The configuration may have narrowed it to something below.
    let known = approved[path] ?? approved.first { GrantNarrowing.isInside(path, $0.key) }?.value
    return Confinement.Path(path: path, access: access, approved: known)
  }

  /// What a person has to be told of these grants, and what is then bound: where each path leads.
  public func leads(_ grants: Grants) -> (told: [String], bound: [String: String]) {
    var told: [String] = []
    var bound: [String: String] = [:]
    for text in grants.read + grants.write + grants.exec where bound[text] == nil {
      let path = path(text, .read)
      if path.within == nil {
        let real = realPathToBe(text)
        bound[text] = real
        if !isSame(text, real) { told.append("\(text) leads to \(real)") }
      } else {
        do throws(FileFault) { try path.check() } catch {
          if !error.isMissing { told.append("\(text) \(error.sentence); the plugin goes without it") }
        }
      }
    }
    return (told, bound)
  }
}

extension Confinement.Path {
  /// A descriptor that names it and can neither read nor write it, for the caller to close.
  public func open() throws(FileFault) -> Int32 {
    guard let within else {
      let number = unsafe le_path(path)
      guard number >= 0 else { throw FileFault(number: errno) }
      if let approved, let real = realPath(of: number), !GrantNarrowing.isInside(real, approved) {
        close(number)
        throw FileFault(
          "leads to \(real) now, and led to \(approved) when it was approved: look at it, then 'collet trust' it again")
      }
      return number
    }
    let number = unsafe le_path(within)
    guard number >= 0 else { throw FileFault(number: errno) }
    let folder = Descriptor(owning: number)
    return try open(parts.joined(separator: "/"), in: folder.number, below: within)
  }

  /// Whether it can be granted.
  func check() throws(FileFault) { close(try open()) }

  /// Makes the folder and those above it that are missing, for this user alone.
  func make() throws(FileFault) {
    guard let within else { return try FileReplacement.makeFolder(trimmed(path)) }
    try FileReplacement.makeFolder(trimmed(within))
    let number = unsafe le_path(within)
    guard number >= 0 else { throw FileFault(number: errno) }
    let folder = Descriptor(owning: number)
    for count in 0..<parts.count {
      let parent = Descriptor(
        owning: try open(parts[..<count].joined(separator: "/"), in: folder.number, below: within))
      if unsafe mkdirat(parent.number, String(parts[count]), 0o700) != 0 && errno != EEXIST {
        throw FileFault(number: errno)
      }
    }
  }

  private func open(_ rest: String, in folder: Int32, below within: String) throws(FileFault) -> Int32 {
    let number = unsafe le_path_beneath(folder, rest.isEmpty ? "." : rest)
    if number < 0 && errno == EXDEV {
      throw FileFault("leads out of \(within) through a symbolic link, which no grant of that folder does")
    }
    guard number >= 0 else { throw FileFault(number: errno) }
    return number
  }

  /// Below the folder that it lies in.
  private var parts: [Substring] {
    let all = path.split(separator: "/").filter { $0 != "." }
    return Array(all.dropFirst(within.map { $0.split(separator: "/").filter { $0 != "." }.count } ?? 0))
  }
}

/// What a descriptor names, without links.
func realPath(of descriptor: Int32) -> String? {
  let size = Int(PATH_MAX)
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = unsafe max(0, readlink("/proc/self/fd/\(descriptor)", buffer.baseAddress!, size))
  }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}

/// Where a path leads, or would once what is missing of it is made.
private func realPathToBe(_ path: String) -> String {
  var parts = path.split(separator: "/")
  var missing: [Substring] = []
  while !parts.isEmpty {
    if let real = realPath("/" + parts.joined(separator: "/")) {
      return missing.isEmpty ? real : (real == "/" ? "" : real) + "/" + missing.joined(separator: "/")
    }
    missing.insert(parts.removeLast(), at: 0)
  }
  return "/" + missing.joined(separator: "/")
}

/// The same path but for slashes.
private func isSame(_ one: String, _ other: String) -> Bool {
  one.split(separator: "/") == other.split(separator: "/")
}

private func trimmed(_ path: String) -> String {
  var path = path[...]
  while path.count > 1 && path.hasSuffix("/") { path = path.dropLast() }
  return String(path)
}
