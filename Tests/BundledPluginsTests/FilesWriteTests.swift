import CallDenial
import ColletABI
import Glibc
import TestSupport
import Testing

@Suite("Plugin files: writing")
struct FilesWriteTests {
  @Test("a file is made, kept, replaced, and left alone when it says so already", arguments: Way.allCases)
  func writing(way: Way) throws {
    let files = try FilesFixture()
    func write(_ arguments: String) -> BuiltPlugin.Answer { files.call("write_file", arguments, way) }
    let made = write(#"{"path":"a.txt","text":"one\nä"}"#)
    #expect(made.json == #"{"path":"@/w/a.txt","written":6,"size":6,"created":true,"changed":true}"#, "\(made)")
    #expect(try files.text("w/a.txt") == "one\nä")
    let again = write(#"{"path":"@/w/a.txt","text":"one\nä"}"#)
    #expect(again.json == #"{"path":"@/w/a.txt","written":0,"size":6,"created":false,"changed":false}"#)
    let kept = write(#"{"path":"a.txt","text":"two"}"#)
    #expect(kept.code == "ALREADY_EXISTS" && kept.noEffect)
    #expect(try files.text("w/a.txt") == "one\nä")
    chmod("\(files.path)/w/a.txt", 0o640)
    let replaced = write(#"{"path":"a.txt","text":"two","overwrite":true}"#)
    #expect(replaced.json == #"{"path":"@/w/a.txt","written":3,"size":3,"created":false,"changed":true}"#)
    #expect(try files.text("w/a.txt") == "two")
    var status = stat()
    #expect(stat("\(files.path)/w/a.txt", &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try listFolder("\(files.path)/w") == ["a.txt"])
  }

  @Test("who has the old file open keeps it whole")
  func replacing() throws {
    let files = try FilesFixture(["w/a": "old text"])
    let old = open("\(files.path)/w/a", O_RDONLY)
    defer { close(old) }
    #expect(files.call("write_file", #"{"path":"a","text":"new","overwrite":true}"#).status == 0)
    var buffer = [UInt8](repeating: 0, count: 20)
    #expect(read(old, &buffer, 20) == 8 && String(decoding: buffer.prefix(8), as: UTF8.self) == "old text")
  }

  @Test("folders are made when that is asked for, and only inside", arguments: Way.allCases)
  func folders(way: Way) throws {
    let files = try FilesFixture()
    #expect(files.call("write_file", #"{"path":"x/y/z.txt","text":"a"}"#, way).code == "NOT_FOUND")
    #expect(files.call("write_file", #"{"path":"x/y/z.txt","text":"a","create_folders":true}"#, way).status == 0)
    #expect(try files.text("w/x/y/z.txt") == "a")
    files.link("w/away", to: "../out")
    let answer = files.call("write_file", #"{"path":"@/w/away/new/z.txt","text":"a","create_folders":true}"#, way)
    #expect(answer.code == "OUTSIDE_FOLDERS", "\(answer)")
    #expect(try listFolder("\(files.path)/out") == ["secret.txt"])
  }

  private static let refused: [(path: String, code: String)] = [
    ("@/in/x", "NOT_WRITABLE"), ("plain.txt", "NOT_WRITABLE"), ("@/out/x", "OUTSIDE_FOLDERS"),
    ("../x", "OUTSIDE_FOLDERS"),
    ("@/w/link", "NOT_A_FILE"), ("@/w/away/secret.txt", "OUTSIDE_FOLDERS"), ("@/w", "NOT_A_FILE"),
    ("@/w/sub", "NOT_A_FILE"),
    ("@/w/pipe", "NOT_A_FILE"), ("@/w/f/x", "NOT_FOUND"), ("@/w/gone", "NOT_A_FILE"),
  ]

  @Test("nothing is written where it may not be, nor through a link", arguments: Way.allCases)
  func refusals(way: Way) throws {
    let files = try FilesFixture(["in/plain.txt": "plain", "w/sub/x": "", "w/f": ""])
    files.link("w/link", to: "f")
    files.link("w/gone", to: "../out/new")
    files.link("w/away", to: "../out")
    mkfifo("\(files.path)/w/pipe", 0o600)
    for (path, code) in Self.refused {
      for tool in ["write_file", "append_to_file"] {
        let answer = files.call(tool, "{\"path\":\"\(path)\",\"text\":\"evil\"}", way)
        #expect(answer.code == code && answer.noEffect, "\(tool) \(path): \(answer)")
      }
    }
    #expect(try files.text("out/secret.txt") == "the secret" && files.text("in/plain.txt") == "plain")
    #expect(try listFolder("\(files.path)/out") == ["secret.txt"])
    #expect(try listFolder("\(files.path)/w") == ["away", "f", "gone", "link", "pipe", "sub"])
  }

  @Test("text is added at the end", arguments: Way.allCases)
  func appending(way: Way) throws {
    let files = try FilesFixture(["w/b": "x"])
    let made = files.call("append_to_file", #"{"path":"log","text":"one\n"}"#, way)
    #expect(made.json == #"{"path":"@/w/log","written":4,"size":4,"created":true,"changed":true}"#, "\(made)")
    let more = files.call("append_to_file", #"{"path":"log","text":"two\n"}"#, way)
    #expect(more.json == #"{"path":"@/w/log","written":4,"size":8,"created":false,"changed":true}"#)
    #expect(try files.text("w/log") == "one\ntwo\n")
    #expect(files.call("append_to_file", #"{"path":"@/in/x","text":""}"#, way).code == "NOT_WRITABLE")
  }

  @Test("a fault of the system keeps its class, and nothing half is left", arguments: ["write_file", "append_to_file"])
  func faults(tool: String) throws {
    let files = try FilesFixture(config: #""writable":["@/w"]"#)
    let plugin = files.plugin
    let arguments = #"{"path":"a","text":"text"}"#
    let refused = denying(call_openat2, EACCES) { plugin.call(tool, arguments) }
    #expect(refused.code == "NOT_PERMITTED" && refused.status == COLLET_PERMANENT)
    let busy = denying(call_openat2, EMFILE) { plugin.call(tool, arguments) }
    #expect(busy.code == "BUSY" && busy.status == COLLET_RETRYABLE && busy.noEffect)
    let full = denying(call_fsync, ENOSPC) { plugin.call(tool, arguments) }
    #expect(full.code == "NO_SPACE" && full.status == COLLET_PERMANENT)
    // What was appended may stand there; a draft is taken back.
    #expect(full.noEffect == (tool == "write_file"))
    #expect(try listFolder("\(files.path)/w") == (tool == "write_file" ? [] : ["a"]))
  }

  @Test("a file is never taken over where the kernel cannot say so in one step")
  func oldKernel() throws {
    let files = try FilesFixture()
    let answers = denying(call_renameat2, EINVAL) { [plugin = files.plugin] in
      [plugin.call("write_file", #"{"path":"a","text":"1"}"#), plugin.call("write_file", #"{"path":"a","text":"2"}"#)]
    }
    #expect(answers[0].status == 0 && answers[1].code == "ALREADY_EXISTS")
    #expect(try files.text("w/a") == "1" && listFolder("\(files.path)/w") == ["a"])
  }

  @Test("eight writers of one file leave one of their texts, and no draft")
  func together() throws {
    let files = try FilesFixture()
    let plugin = files.plugin
    let writers = (0..<8).map { number in
      TestThread {
        (0..<20).allSatisfy { _ in
          let text = String(repeating: "\(number)", count: 5000)
          return plugin.call("write_file", "{\"path\":\"a\",\"text\":\"\(text)\",\"overwrite\":true}").status
            == COLLET_OK
        }
      }
    }
    for writer in writers { #expect(writer.join()) }
    let text = try files.text("w/a")
    #expect(text.utf8.count == 5000 && Set(text).count == 1)
    #expect(try listFolder("\(files.path)/w") == ["a"])
  }

  @Test("the folder of the plugin's own gets a note, once, whoever made the folder", arguments: [false, true])
  func scratch(isThere: Bool) throws {
    let folder = try TemporaryFolder()
    let config = #"{"folders":[],"writable":[],"scratch":["\#(folder.path)/state/data/files"]}"#
    if isThere { try folder.write("state/data/files/x", "") }
    if isThere { unlink("\(folder.path)/state/data/files/x") }
    let plugin = try BuiltPlugin("files", config: Array(config.utf8))
    let note = plugin.call("read_file", #"{"path":"README.txt"}"#)
    #expect(note.json.contains("\\\"folders\\\": [\\\"/home/me/documents\\\"]"), "\(note)")
    #expect(plugin.call("write_file", #"{"path":"README.txt","text":"mine","overwrite":true}"#).status == COLLET_OK)
    let later = try BuiltPlugin("files", config: Array(config.utf8))
    #expect(later.call("read_file", #"{"path":"README.txt"}"#).json.contains("\"text\":\"mine\""))
    // Nor is one that was taken away put back, beside other files.
    rename("\(folder.path)/state/data/files/README.txt", "\(folder.path)/state/data/files/other.txt")
    _ = try BuiltPlugin("files", config: Array(config.utf8))
    #expect(try listFolder("\(folder.path)/state/data/files") == ["other.txt"])
  }
}
