// Sealed copies of plugin files: what they hold, what cannot be sealed, what nobody can change afterwards.

import Glibc
import PluginRuntime
import TestSupport
import Testing

@Suite("image")
struct ImageTests {
  private func hex(_ image: pr_image) -> String { withUnsafeBytes(of: image.sha256) { hexadecimal($0) } }

  private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private func content(of image: pr_image) throws -> [UInt8] { try readFile("/proc/self/fd/\(image.fd)") }

  @Test(
    "hash and content are those of the file",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func hash(text: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", text)
    var image = try seal(path)
    defer { pr_image_close(&image) }
    #expect(hex(image) == expected)
    #expect(image.size == UInt64(text.utf8.count))
    #expect(try content(of: image) == Array(text.utf8))
  }

  @Test("a file of several steps is copied whole, from its start whatever the descriptor's position")
  func large() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 9) }
    let path = folder.path + "/large"
    try writeFile(path, bytes)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    lseek(descriptor, 1000, SEEK_SET)
    var image = pr_image()
    var error = pr_error()
    #expect(pr_image_seal(descriptor, UInt64(bytes.count), &image, &error) == PR_OK)
    defer { pr_image_close(&image) }
    #expect(try content(of: image) == bytes)
    #expect(lseek(descriptor, 0, SEEK_CUR) == 1000)
    let tool = try Subprocess.run("sha256sum", [path])
    #expect(tool.output.hasPrefix(hex(image)))

    var digest = pr_image().sha256
    let same = withUnsafeMutableBytes(of: &digest) {
      pr_hash_file(descriptor, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), &error) == PR_OK
    }
    #expect(same)
    #expect(withUnsafeBytes(of: digest) { hexadecimal($0) } == hex(image))
  }

  @Test("the copy of a file in /proc is what a reader gets")
  func unusualFileSystem() throws {
    var image = try seal("/proc/version")
    defer { pr_image_close(&image) }
    #expect(try content(of: image) == readFile("/proc/version"))
  }

  @Test("nobody can write, grow, shrink or unseal the copy")
  func sealed() throws {
    let folder = try TemporaryFolder()
    var image = try seal(folder.write("file", "content"))
    defer { pr_image_close(&image) }
    #expect(write(image.fd, "x", 1) == -1)
    #expect(ftruncate(image.fd, 0) == -1)
    #expect(ftruncate(image.fd, 100) == -1)
    #expect(mmap(nil, 7, PROT_READ | PROT_WRITE, MAP_SHARED, image.fd, 0) == MAP_FAILED)
    // A descriptor of its own, opened for writing through /proc, is refused by the seal as well.
    let other = open("/proc/self/fd/\(image.fd)", O_RDWR)
    #expect(other < 0 || write(other, "x", 1) == -1)
    if other >= 0 { close(other) }
    #expect(fcntl(image.fd, F_GETFD) & FD_CLOEXEC != 0)
  }

  @Test("the size limit is exact")
  func sizeLimit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", "12345")
    var image = try seal(path, sizeMax: 5)
    pr_image_close(&image)
    #expect(image.fd == -1)
    pr_image_close(&image)
    let failure = #expect(throws: RuntimeFailure.self) { try seal(path, sizeMax: 4) }
    #expect(failure?.code == PR_E_TOO_LARGE)
    #expect(failure?.text == "it is larger than 4 bytes")
  }

  @Test("only regular files", arguments: ["directory", "fifo", "device"])
  func irregular(kind: String) throws {
    let folder = try TemporaryFolder()
    let path: String
    switch kind {
    case "directory": path = folder.path
    case "fifo":
      path = folder.path + "/fifo"
      try #require(mkfifo(path, 0o600) == 0)
    default: path = "/dev/zero"
    }
    let failure = #expect(throws: RuntimeFailure.self) { try seal(path) }
    #expect(failure?.code == PR_E_NOT_A_FILE)
    #expect(failure?.text.lowercased() == "it is a \(kind), not a regular file")
  }

  @Test("a descriptor that cannot be read is an error")
  func unreadable() throws {
    var image = pr_image()
    var error = pr_error()
    #expect(pr_image_seal(-1, 100, &image, &error) == PR_E_SYSTEM)
    #expect(image.fd == -1)
    let folder = try TemporaryFolder()
    let writeOnly = open(try folder.write("file", "x"), O_WRONLY)
    defer { close(writeOnly) }
    #expect(pr_image_seal(writeOnly, 100, &image, &error) == PR_E_SYSTEM)
    #expect(image.fd == -1)
  }
}
