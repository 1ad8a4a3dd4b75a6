import CallDenial
import ColletABI
import EdgeValues
import Glibc
import TestSupport
import Testing

@Suite("Plugin files: reading")
struct FilesTests {
  // MARK: Boundaries

  /// Paths below a folder that is full of links, and what reading them gives: a text, or a code.
  private static let ways: [(path: String, outcome: String)] = [
    ("plain.txt", "plain"), ("@/in/plain.txt", "plain"), ("@/in//./plain.txt", "plain"), ("sub/deep.txt", "deep"),
    ("@/w/../in/plain.txt", "OUTSIDE_FOLDERS"), ("sub/../plain.txt", "OUTSIDE_FOLDERS"),
    ("to-plain", "plain"), ("sub/to-plain", "plain"), ("to-sub/deep.txt", "deep"), ("chain", "plain"),
    ("sub/far", "plain"), ("in-circle", "OUTSIDE_FOLDERS"), ("broken", "NOT_FOUND"),
    ("out-relative", "OUTSIDE_FOLDERS"), ("out-folder/secret.txt", "OUTSIDE_FOLDERS"),
    ("out-absolute", "OUTSIDE_FOLDERS"), ("in-absolute", "OUTSIDE_FOLDERS"), ("via-sub", "OUTSIDE_FOLDERS"),
    ("magic/self/root/etc/passwd", "OUTSIDE_FOLDERS"), ("@/out/secret.txt", "OUTSIDE_FOLDERS"),
    ("@/in/../out/secret.txt", "OUTSIDE_FOLDERS"), ("@/inside", "OUTSIDE_FOLDERS"), ("/", "OUTSIDE_FOLDERS"),
    ("plain.txt/x", "NOT_FOUND"), ("", "NOT_A_FILE"), ("sub", "NOT_A_FILE"), ("pipe", "NOT_A_FILE"),
    ("a\\u0000b", "OUTSIDE_FOLDERS"),
  ]

  @Test(
    "no link and no '..' leads out, whoever looks at them; links that stay inside are followed", arguments: Way.allCases
  )
  func boundaries(way: Way) throws {
    let files = try FilesFixture(
      config: #""folders":["@/in"]"#, ["in/plain.txt": "plain", "in/sub/deep.txt": "deep", "in/sub/inner/x": "x"])
    for (name, target) in [
      ("to-plain", "plain.txt"), ("sub/to-plain", "../plain.txt"), ("to-sub", "sub/inner/.."),
      ("chain", "sub/to-plain"),
      ("sub/far", "inner/../../to-sub/to-plain"), ("in-circle", "in-circle"), ("broken", "nothing"),
      ("out-relative", "../out/secret.txt"), ("out-folder", "../out"), ("out-absolute", "\(files.path)/out/secret.txt"),
      ("in-absolute", "\(files.path)/in/plain.txt"), ("via-sub", "sub/../../out/secret.txt"), ("magic", "/proc"),
    ] {
      files.link("in/\(name)", to: target)
    }
    mkfifo("\(files.path)/in/pipe", 0o600)
    mkdir("\(files.path)/inside", 0o755)
    for (path, outcome) in Self.ways {
      let answer = files.call("read_file", "{\"path\":\"\(path)\"}", way)
      let found = answer.status == 0 ? try JSONTree(Array(answer.json.utf8))["text"]?.string ?? "" : answer.code
      #expect(found == outcome && answer.fault == nil, "\(path): \(answer)")
      #expect(answer.status == 0 || (answer.status == COLLET_PERMANENT && answer.noEffect))
    }
  }

  @Test("a folder that becomes a link while it is read leads nowhere", arguments: Way.allCases)
  func races(way: Way) throws {
    let files = try FilesFixture(config: #""folders":["@/in"]"#, ["in/a/secret.txt": "open"])
    files.link("in/b", to: "../out")
    let (a, b) = ("\(files.path)/in/a", "\(files.path)/in/b")
    let swaps = TestThread {
      for _ in 0..<4000 { _ = exchange_names(a, b) }
      return true
    }
    let answers = way.run { [plugin = files.plugin] in
      (0..<1500).map { _ in plugin.call("read_file", #"{"path":"a/secret.txt"}"#) }
    }
    #expect(swaps.join())
    for answer in answers {
      #expect(!answer.json.contains("the secret"))
      #expect(answer.status == 0 || ["OUTSIDE_FOLDERS", "NOT_FOUND", "BUSY"].contains(answer.code), "\(answer)")
    }
  }

  @Test("a fault of the system keeps its class", arguments: ["read_file", "list_folder", "find_files", "search_files"])
  func faults(tool: String) throws {
    let files = try FilesFixture(config: #""folders":["@/in"]"#, ["in/x": "x"])
    let arguments = ["find_files": #"{"pattern":"*"}"#, "search_files": #"{"text":"x"}"#][tool] ?? #"{"path":"x"}"#
    let refused = denying(call_openat2, EACCES) { [plugin = files.plugin] in plugin.call(tool, arguments) }
    #expect(refused.code == "NOT_PERMITTED" && refused.status == COLLET_PERMANENT, "\(refused)")
    let busy = denying(call_openat2, EMFILE) { [plugin = files.plugin] in plugin.call(tool, arguments) }
    #expect(busy.code == "BUSY" && busy.status == COLLET_RETRYABLE && busy.noEffect, "\(busy)")
    // The proofs look for the names: "read_file", "list_folder", "find_files", "search_files".
  }

  @Test("without a folder the answer says what to put into the configuration")
  func noFolders() throws {
    let files = try FilesFixture(config: #""folders":[]"#)
    let answer = files.call("list_folder", "{}")
    #expect(
      answer.code == "NO_FOLDERS"
        && answer.message.contains(#"{"plugins":{"files":{"config":{"folders":["/path/to/read"]"#))
    let outside = try FilesFixture().call("read_file", #"{"path":"/etc/passwd"}"#)
    #expect(
      outside.message.hasPrefix(
        "'/etc/passwd' lies in no granted folder; granted are '@/in', '@/w' (writable). For others, the operator"))
  }

  // MARK: read_file

  @Test("lines and bytes", arguments: Way.allCases)
  func ranges(way: Way) throws {
    let lines = (1...100).map { "line \($0)\n" }.joined()
    let files = try FilesFixture([
      "in/lines": lines, "in/empty": "", "in/open": "a\nb", "in/é": "aé\u{1F600}z", "in/mark": "\u{FEFF}x\n",
    ])
    func read(_ arguments: String) throws -> JSONTree { try files.result("read_file", arguments, way) }
    var result = try read(#"{"path":"lines","first_line":99}"#)
    #expect(result["text"]?.string == "line 99\nline 100\n" && result["truncated"]?.text == "false")
    #expect(result["first_line"]?.text == "99" && result["last_line"]?.text == "100" && result["next_line"] == nil)
    #expect(result["size"]?.text == "\(lines.utf8.count)" && result["path"]?.string == "@/in/lines")
    result = try read(#"{"path":"lines","first_line":-2,"max_lines":1}"#)
    #expect(result["text"]?.string == "line 99\n" && result["next_line"]?.text == "100")
    result = try read(#"{"path":"lines","first_line":-1000,"max_lines":1}"#)
    #expect(result["text"]?.string == "line 1\n" && result["first_line"]?.text == "1")
    result = try read(#"{"path":"lines","first_line":3,"max_bytes":20}"#)
    #expect(
      result["text"]?.string == "line 3\nline 4\n" && result["next_line"]?.text == "5"
        && result["truncated"]?.text == "true")
    result = try read(#"{"path":"lines","first_line":3,"max_bytes":4}"#)
    #expect(result["text"]?.string == "line" && result["next_byte"]?.text == "18" && result["next_line"] == nil)
    result = try read(#"{"path":"lines","start_byte":14,"max_bytes":6}"#)
    #expect(result["text"]?.string == "line 3" && result["next_byte"]?.text == "20" && result["first_line"] == nil)
    result = try read(#"{"path":"empty"}"#)
    #expect(result["text"]?.string == "" && result["truncated"]?.text == "false" && result["last_line"]?.text == "0")
    result = try read(#"{"path":"open"}"#)
    #expect(result["text"]?.string == "a\nb" && result["last_line"]?.text == "2")
    // Characters stay whole, whatever the bytes that were asked for.
    result = try read(#"{"path":"é","start_byte":2,"max_bytes":4}"#)
    #expect(
      result["text"]?.string == "\u{1F600}" && result["start_byte"]?.text == "3" && result["next_byte"]?.text == "7")
    result = try read(#"{"path":"é","max_bytes":4}"#)
    #expect(result["text"]?.string == "aé" && result["end_byte"]?.text == "3")
    #expect(try read(#"{"path":"mark"}"#)["text"]?.string == "x\n")
    for wrong in [
      #"{"path":"lines","first_line":101}"#, #"{"path":"lines","first_line":0}"#, #"{"path":"open","first_line":3}"#,
      #"{"path":"lines","start_byte":100000}"#, #"{"path":"lines","start_byte":1,"max_lines":1}"#,
    ] {
      #expect(files.call("read_file", wrong, way).code == "INVALID_RANGE", "\(wrong)")
    }
    let message = files.call("read_file", #"{"path":"open","first_line":3}"#).message
    #expect(message == "'@/in/open' has 2 lines, and first_line is 3")
  }

  @Test("of a file that is longer than lines are counted in, a line is refused soon, and bytes are read")
  func endless() throws {
    let files = try FilesFixture(["in/huge": "first\n"])
    #expect(truncate(files.path + "/in/huge", 20 << 30) == 0)
    let descriptor = open(files.path + "/in/huge", O_WRONLY)
    #expect(pwrite(descriptor, "last\n", 5, 20 << 30) == 5)
    close(descriptor)
    for line in [-5, 7] {
      let answer = files.call("read_file", "{\"path\":\"huge\",\"first_line\":\(line)}")
      #expect(answer.code == "INVALID_RANGE" && answer.message.contains("use start_byte"), "\(answer)")
    }
    let end = try files.result("read_file", "{\"path\":\"huge\",\"start_byte\":\(20 << 30)}")
    #expect(end["text"]?.string == "last\n")
    #expect(try files.result("read_file", #"{"path":"huge","max_lines":1}"#)["text"]?.string == "first\n")
  }

  @Test("what is no text is refused with what it seems to be")
  func binary() throws {
    let files = try FilesFixture(["in/zero": "a\0b"])
    try writeFile("\(files.path)/in/image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
    try writeFile("\(files.path)/in/latin", [0x61, 0xE9, 0x62])
    #expect(
      files.call("read_file", #"{"path":"image"}"#).description
        == "NOT_TEXT '@/in/image' is not UTF-8 text: it looks like a PNG image, 6 bytes; this tool reads text only")
    #expect(files.call("read_file", #"{"path":"latin"}"#).message.contains("the byte at 1 fits nothing"))
    #expect(files.call("read_file", #"{"path":"zero"}"#).code == "NOT_TEXT")
  }

  @Test("reading on by the numbers of each answer gives the whole file", arguments: [4, 5, 7, 50, 4096])
  func whole(maxBytes: Int) throws {
    let text = (0..<60).map { "\($0) ä\u{1F600}\n\n" }.joined() + String(repeating: "ö", count: 100) + "\nend"
    let files = try FilesFixture(["in/text": text])
    var (found, arguments) = ("", "")
    for _ in 0..<5000 {
      let result = try files.result("read_file", "{\"path\":\"text\",\"max_bytes\":\(maxBytes)\(arguments)}")
      found += result["text"]?.string ?? ""
      if let line = result["next_line"]?.text {
        arguments = ",\"first_line\":\(line)"
      } else if let byte = result["next_byte"]?.text {
        arguments = ",\"start_byte\":\(byte)"
      } else {
        break
      }
    }
    #expect(found == text)
  }

  // MARK: list_folder

  @Test("a folder is listed in order, in pieces, with what is said of each entry", arguments: Way.allCases)
  func listing(way: Way) throws {
    let files = try FilesFixture(["in/b.txt": "four", "in/a/x": "", "in/C": ""])
    files.link("in/l", to: "../out")
    mkfifo("\(files.path)/in/p", 0o600)
    var result = try files.result("list_folder", #"{"path":"@/in"}"#, way)
    let names = { (tree: JSONTree) in tree["entries"]?.elements.map { $0["name"]?.string ?? "" } ?? [] }
    #expect(names(result) == ["C", "a", "b.txt", "l", "p"] && result["total"]?.text == "5")
    #expect(result["entries"]?.elements.map { $0["type"]?.string } == ["file", "folder", "file", "link", "other"])
    #expect(
      result["entries"]?.elements[2]["size"]?.text == "4"
        && result["entries"]?.elements[3]["target"]?.string == "../out")
    #expect(result["truncated"]?.text == "false")
    result = try files.result("list_folder", #"{"path":"@/in","limit":2}"#, way)
    #expect(names(result) == ["C", "a"] && result["truncated"]?.text == "true" && result["next_after"]?.string == "a")
    result = try files.result("list_folder", #"{"path":"@/in","limit":3,"after":"a"}"#, way)
    #expect(
      names(result) == ["b.txt", "l", "p"] && result["truncated"]?.text == "false" && result["total"]?.text == "5")
    result = try files.result("list_folder", "{}", way)
    #expect(names(result) == ["@/in", "@/w"])
    #expect(result["entries"]?.elements.map { $0["writable"]?.text } == ["false", "true"])
    #expect(files.call("list_folder", #"{"path":"b.txt"}"#, way).code == "NOT_A_FOLDER")
    #expect(files.call("list_folder", #"{"path":"l"}"#, way).code == "OUTSIDE_FOLDERS")
  }

  @Test("a name that is no UTF-8 is shown, and said to be of no use")
  func names() throws {
    let files = try FilesFixture()
    try #require(creat("\(files.path)/in/" + "x", 0o600) >= 0)
    let name: [CChar] = "\(files.path)/in/".utf8CString.dropLast() + [0x61, CChar(bitPattern: 0xFF), 0]
    close(name.withUnsafeBufferPointer { creat($0.baseAddress!, 0o600) })
    let result = try files.result("list_folder", #"{"path":"@/in"}"#)
    let entry = try #require(result["entries"]?.elements.first)
    #expect(entry["name"]?.string == "a\u{FFFD}" && entry["unreadable_name"]?.text == "true")
  }

  // MARK: find_files

  private static let patternCases: [(pattern: String, found: [String])] = [
    ("*.c", ["main.c", "src/a.c", "src/deep/b.c"]), ("*.{c,h}", ["main.c", "src/a.c", "src/a.h", "src/deep/b.c"]),
    ("src/*.c", ["src/a.c"]), ("src/**/*.c", ["src/a.c", "src/deep/b.c"]), ("**/b.c", ["src/deep/b.c"]),
    ("**/main.c", ["main.c"]), ("?ain.c", ["main.c"]), ("[!m]*.c", ["src/a.c", "src/deep/b.c"]),
    ("[a-b].c", ["src/a.c", "src/deep/b.c"]),
    ("/main.c", ["main.c"]), ("./src/a.h", ["src/a.h"]),
    ("src/**", ["src/a.c", "src/a.h", "src/deep", "src/deep/b.c"]),
    ("deep", ["src/deep"]), ("MAIN.c", []),
    ("*", ["lnk", "main.c", "src", "src/a.c", "src/a.h", "src/deep", "src/deep/b.c", "ü\\[1]"]),
    ("?\\\\\\\\\\\\[1]", ["ü\\[1]"]), ("{a,{b,main}}.c", ["main.c", "src/a.c", "src/deep/b.c"]), ("lnk", ["lnk"]),
    ("config", []),
  ]

  @Test("patterns", arguments: 0..<patternCases.count)
  func patterns(index: Int) throws {
    let (pattern, found) = Self.patternCases[index]
    let files = try FilesFixture(
      config: #""folders":["@/in"]"#,
      [
        "in/main.c": "", "in/src/a.c": "", "in/src/a.h": "", "in/src/deep/b.c": "", "in/ü\\[1]": "",
        "in/.git/config": "x",
      ])
    files.link("in/lnk", to: "src")
    let result = try files.result("find_files", "{\"pattern\":\"\(pattern)\"}")
    let paths = result["files"]?.elements.map { String($0["path"]?.string?.dropFirst(5) ?? "") } ?? []
    #expect(paths.filter { $0 != ".git" } == found, "\(pattern)")
  }

  @Test(
    "a pattern that is none is refused",
    arguments: ["[", "a[b", "{a", "{a,{b}", "x\\\\", "./", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"])
  func badPatterns(pattern: String) throws {
    let answer = try FilesFixture().call("find_files", "{\"pattern\":\"\(pattern)\"}")
    #expect(answer.code == "INVALID_PATTERN", "\(answer)")
  }

  @Test("a limit is kept and said; an evil pattern takes no time", arguments: Way.allCases)
  func limits(way: Way) throws {
    let files = try FilesFixture(
      Dictionary(uniqueKeysWithValues: (0..<30).map { ("in/\(String(repeating: "a", count: 200))\($0)", "a") }))
    let result = try files.result("find_files", #"{"pattern":"*","limit":7}"#, way)
    #expect(result["files"]?.elements.count == 7 && result["truncated"]?.text == "true")
    let evil = String(repeating: "*a", count: 200) + "b"
    #expect(try files.result("find_files", "{\"pattern\":\"\(evil)\"}", way)["files"]?.elements.isEmpty == true)
  }

  // MARK: search_files

  @Test("lines that hold a text, file by file", arguments: Way.allCases)
  func searching(way: Way) throws {
    let long = String(repeating: "é", count: 300) + "needle" + String(repeating: "z", count: 300)
    let files = try FilesFixture(
      [
        "in/a.txt": "x\nNeedle one needle\r\nneedle\n", "in/b/c.md": "no\n\(long)", "w/d.txt": "needle",
        "in/z.bin": "needle\0",
      ])
    files.link("in/l.txt", to: "a.txt")
    var result = try files.result("search_files", #"{"text":"needle"}"#, way)
    var shown = result["matches"]?.elements.map { "\($0["path"]?.string ?? ""):\($0["line"]?.text ?? "")" }
    #expect(shown == ["@/in/a.txt:2", "@/in/a.txt:3", "@/in/b/c.md:2", "@/w/d.txt:1"])
    #expect(result["matches"]?.elements[0]["excerpt"]?.string == "Needle one needle")
    let excerpt = result["matches"]?.elements[2]["excerpt"]?.string ?? ""
    #expect(
      excerpt.hasPrefix("…é") && excerpt.contains("needle") && excerpt.hasSuffix("z…") && !excerpt.contains("\u{FFFD}"))
    #expect(result["searched_files"]?.text == "3" && result["binary_files"]?.text == "1")
    result = try files.result("search_files", #"{"text":"NEEDLE O","ignore_case":true,"pattern":"*.txt"}"#, way)
    #expect(result["matches"]?.elements.count == 1)
    result = try files.result("search_files", #"{"text":"needle","path":"l.txt","limit":1}"#, way)
    shown = result["matches"]?.elements.map { "\($0["path"]?.string ?? ""):\($0["line"]?.text ?? "")" }
    #expect(shown == ["@/in/l.txt:2"] && result["truncated"]?.text == "true")
  }

  @Test("a cancelled search ends")
  func cancelled() throws {
    let files = try FilesFixture(["in/a": "a"])
    for (tool, arguments) in [
      ("search_files", #"{"text":"a"}"#), ("find_files", #"{"pattern":"*"}"#), ("read_file", #"{"path":"a"}"#),
    ] {
      #expect(files.plugin.call(tool, arguments, isCancelled: true).status == COLLET_CANCELLED)
    }
  }
}
