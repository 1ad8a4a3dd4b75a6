import Glibc
import JSON
import TestSupport
import Testing

/// The bundled manifests that bind, each against the real library of this machine, in the real program.
@Suite("Bundled bindings")
struct BoundLibraryTests {
  static let folder = repositoryRoot + "/manifests"

  /// A folder with these manifests alone, trusted as bundled ones are.
  private static func program(_ names: String..., config: String = "{}") throws -> (
    Program, TemporaryFolder, [String: String]
  ) {
    let program = try Program()
    let plugins = try TemporaryFolder()
    for name in names {
      try plugins.write("\(name).json", String(decoding: try readFile("\(folder)/\(name).json"), as: UTF8.self))
    }
    let settings = #"{"trust_roots": ["\#(plugins.path)"], "plugins": \#(config)}"#
    try plugins.write("settings/collet/config.json", settings)
    return (program, plugins, ["XDG_CONFIG_HOME": plugins.path + "/settings"])
  }

  private static func call(
    _ tool: String, _ arguments: String, _ place: (Program, TemporaryFolder, [String: String])
  ) throws -> String {
    let run = try place.0.run("call", tool, arguments, plugins: place.1.path, environment: place.2)
    return run.ending == .exited(0) ? run.output.trimmingNewline : "\(run.ending) \(run.errorOutput)"
  }

  @Test("all of them are ready here, and their tools are described well")
  func ready() throws {
    let place = try Self.program("libm", "zlib", "system", "sqlite", "uuid", "idn")
    let run = try place.0.run("list", "--json", plugins: place.1.path, environment: place.2)
    var document = JSONDocument()
    try document.parse(run.standardOutput)
    let plugins = document.member(0, "plugins").map { document.count($0) }
    #expect(plugins == 6)
    #expect(run.output.components(of: #""state":"ready""#) == 6, "\(run.output)")
    let warnings = document.member(0, "warnings").map { document.count($0) }
    #expect(warnings == 0, "\(run.output)")
    let checks = try ["libm", "zlib", "system", "uuid", "idn"].map { name in
      try place.0.run("check", "\(place.1.path)/\(name).json", "--level", "1", environment: place.2)
    }
    for check in checks { #expect(check.ending == .exited(0), "\(check.output)") }
  }

  @Test(
    "libm",
    arguments: [
      ("power", #"{"base": 2, "exponent": 10}"#, "1024.0"), ("power", #"{"base": -8, "exponent": 3}"#, "-512.0"),
      ("hypotenuse", #"{"x": 3, "y": 4}"#, "5.0"), ("gamma_function", #"{"x": 5}"#, "24.0"),
      ("error_function", #"{"x": 0}"#, "0.0"), ("binary_parts", #"{"x": -12}"#, #"{"fraction":-0.75,"exponent":4}"#),
      ("log_gamma", #"{"x": 1}"#, "0.0"),
    ])
  func libm(tool: String, arguments: String, expected: String) throws {
    #expect(try Self.call(tool, arguments, Self.program("libm")) == expected)
  }

  @Test("a library of one's own and what it needs can be opened, and nothing that lies beside them")
  func neighbours() throws {
    let visible = "#pragma GCC visibility push(default)\n"
    let inner = try PluginFixture.build(source: visible + "int inner(void) { return 41; }", named: "inner")
    let folder = inner.split(separator: "/").dropLast().joined(separator: "/")
    let source = """
      #include <errno.h>
      #include <fcntl.h>
      \(visible)
      extern int inner(void);
      int outer(void) { return inner() + 1; }
      int peek(const char *path) { int file = open(path, O_RDONLY); return file >= 0 ? 0 : errno; }
      """
    let outer = try PluginFixture.build(
      source: source, named: "outer", flags: ["-Wl,--no-as-needed", inner, "-Wl,-rpath,/\(folder)"])
    let (program, plugins, environment) = try Self.program()
    try plugins.write(
      "own.json",
      """
      {"manifest_version": 1, "name": "own", "version": "1", "description": "Own.", "bind": {"library": "\(outer)"},
       "tools": [
        {"name": "outer", "description": "d", "function": {"symbol": "outer", "returns": "int"}},
        {"name": "peek", "description": "d", "function": {"symbol": "peek", "returns": "int",
         "arguments": [{"name": "path", "type": "string"}]}}]}
      """)
    let place = (program, plugins, environment)
    let answer = try Self.call("outer", "{}", place)
    #expect(answer == "42", "\(answer)")
    for path in [String(inner.dropLast(3)), String(outer.dropLast(3)), plugins.path + "/own.json"] {
      #expect(try !readFile(path).isEmpty)
      #expect(try Self.call("peek", #"{"path": "\#(path)"}"#, place) == "\(EACCES)", "\(path)")
    }
    let shown = try program.run("show", "own", plugins: plugins.path, environment: environment).output
    #expect(shown.contains("reads and runs \(outer) and the libraries which that needs"), "\(shown)")
  }

  @Test("sqlite reads a database in WAL mode where its log lies beside it, and says what is wrong where it does not")
  func sqliteLog() throws {
    let data = try TemporaryFolder()
    let file = data.path + "/live.sqlite"
    func sql(_ words: String...) throws { try #require(Subprocess.run("sqlite3", [file] + words).succeeded) }
    let place = try Self.program("sqlite", config: #"{"sqlite": {"config": {"database": "\#(file)"}}}"#)
    let query = #"{"sql": "select * from t"}"#
    try sql("pragma journal_mode=wal; create table t(a); insert into t values (7)")
    let alone = try Self.call("sqlite_query", query, place)
    #expect(alone.contains("CANNOT_OPEN") && alone.contains("WAL mode"), "\(alone)")
    try sql(".filectrl persist_wal 1", "insert into t values (8)")
    let there = try listFolder(data.path)
    let both = try Self.call("sqlite_query", query, place)
    #expect(both == #"[["a"],["7"],["8"]]"#, "\(both) \(there)")
    let folder = try Self.program("sqlite", config: #"{"sqlite": {"config": {"database": "\#(data.path)"}}}"#)
    let none = try Self.call("sqlite_query", query, folder)
    #expect(none.contains("CANNOT_OPEN"), "\(none)")
  }

  @Test("sqlite says that a change was broken off, and runs a query that took too long once only")
  func sqliteTrouble() throws {
    let data = try TemporaryFolder()
    let (file, copy) = (data.path + "/whole.sqlite", data.path + "/broken.sqlite")
    try #require(Subprocess.run("sqlite3", [file, "create table t(a); insert into t values (7)"]).succeeded)
    // As it lies there when the program is killed in the middle.
    let broken = try Subprocess.run(
      "sqlite3",
      [
        file, "pragma synchronous=off; begin; update t set a = 8", ".shell cp '\(file)' '\(copy)'",
        ".shell cp '\(file)-journal' '\(copy)-journal'",
      ])
    try #require(broken.succeeded)
    let place = try Self.program("sqlite", config: #"{"sqlite": {"config": {"database": "\#(copy)"}}}"#)
    let answer = try Self.call("sqlite_query", #"{"sql": "select * from t"}"#, place)
    #expect(answer.contains("CANNOT_OPEN") && answer.contains("in the middle of a change"), "\(answer)")
    let (program, plugins, environment) = try Self.program(
      "sqlite", config: #"{"sqlite": {"config": {"database": "\#(file)"}}}"#)
    let manifest = String(decoding: try readFile(Self.folder + "/sqlite.json"), as: UTF8.self)
    try plugins.write("sqlite.json", manifest.replacing(#""timeout_ms": 10000"#, with: #""timeout_ms": 500"#))
    let endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c"
    let run = try program.run(
      "call", "sqlite_query", #"{"sql": "\#(endless)"}"#, "--json", plugins: plugins.path, environment: environment)
    #expect(run.output.contains("TIMEOUT") && run.output.contains(#""attempts":1,"#), "\(run.output)")
  }

  @Test("sqlite sorts and joins more than its memory for pages holds, and hands out no addresses")
  func sqliteSorts() throws {
    let data = try TemporaryFolder()
    let file = data.path + "/large.sqlite"
    try #require(Subprocess.run("sqlite3", [file, "create table t(a)"]).succeeded)
    let place = try Self.program("sqlite", config: #"{"sqlite": {"config": {"database": "\#(file)"}}}"#)
    let distinct =
      "with recursive c(x) as (select 1 union all select x + 1 from c limit 300000) "
      + "select count(distinct hex(randomblob(20))) as n from c"
    #expect(try Self.call("sqlite_query", #"{"sql": "\#(distinct)"}"#, place) == #"[["n"],["300000"]]"#)
    let address = try Self.call("sqlite_query", #"{"sql": "select hex(fts3_tokenizer('simple'))"}"#, place)
    #expect(address.hasSuffix(#",[""]]"#), "\(address)")
  }

  @Test("libm says where a function has no value")
  func domain() throws {
    let place = try Self.program("libm")
    #expect(try Self.call("power", #"{"base": -1, "exponent": 0.5}"#, place).contains("OUT_OF_DOMAIN"))
    #expect(try Self.call("power", #"{"base": 10, "exponent": 400}"#, place).contains("OUT_OF_RANGE"))
    #expect(try Self.call("bessel_function", #"{"order": 1001, "x": 1}"#, place).contains("INVALID_ARGUMENTS"))
  }

  @Test("zlib compresses, restores and refuses what is none; checksums are the known ones")
  func zlib() throws {
    let place = try Self.program("zlib")
    let packed = try Self.call("zlib_compress", #"{"data": "aGVsbG8gaGVsbG8gaGVsbG8=", "level": "SMALLEST"}"#, place)
    #expect(packed.hasPrefix("\"eN"), "\(packed)")
    #expect(try Self.call("zlib_decompress", #"{"compressed": \#(packed)}"#, place) == "\"aGVsbG8gaGVsbG8gaGVsbG8=\"")
    #expect(
      try Self.call("zlib_decompress", #"{"compressed": \#(packed), "max_bytes": 5}"#, place).contains("TOO_LARGE"))
    #expect(try Self.call("zlib_decompress", #"{"compressed": "aGVsbG8="}"#, place).contains("NOT_ZLIB"))
    #expect(try Self.call("crc32", #"{"data": "MTIzNDU2Nzg5"}"#, place) == "3421780262")
    #expect(try Self.call("crc32_text", #"{"text": "123456789"}"#, place) == "3421780262")
    #expect(try Self.call("adler32", #"{"data": "V2lraXBlZGlh"}"#, place) == "300286872")
    #expect(try Self.call("zlib_version", "{}", place).hasPrefix("\"1."))
  }

  @Test("system tells what the kernel tells")
  func system() throws {
    let place = try Self.program("system")
    let name = String(decoding: try readFile("/proc/sys/kernel/hostname"), as: UTF8.self).trimmingNewline
    let release = String(decoding: try readFile("/proc/sys/kernel/osrelease"), as: UTF8.self).trimmingNewline
    #expect(try Self.call("host_name", "{}", place) == "\"\(name)\"")
    let information = try Self.call("system_information", "{}", place)
    #expect(information.contains(#""release":"\#(release)""#) && information.contains(#""system":"Linux""#))
    #expect(!information.contains("domain"))
    var document = JSONDocument()
    try document.parse(try Self.call("load_average", "{}", place))
    let averages = document.count(0)
    #expect(averages == 3)
    try document.parse(try Self.call("uptime", "{}", place))
    let uptime = document.member(0, "uptime_seconds").flatMap { document.int64($0) } ?? 0
    let memory = document.member(0, "total_memory").flatMap { document.int64($0) } ?? 0
    let told = String(decoding: try readFile("/proc/uptime"), as: UTF8.self).prefix { $0 != "." }
    #expect(abs(uptime - (Int64(told) ?? 0)) < 60)
    #expect(memory > 1 << 20)
  }

  @Test("sqlite reads the configured database and nothing else, and changes nothing")
  func sqlite() throws {
    let data = try TemporaryFolder()
    let file = data.path + "/people.sqlite"
    let made = try Subprocess.run(
      "sqlite3",
      [
        file,
        "create table person(id integer primary key, name text); insert into person values (1, 'Ada'), (2, null);",
      ])
    try #require(made.succeeded)
    let place = try Self.program("sqlite", config: #"{"sqlite": {"config": {"database": "\#(file)"}}}"#)
    #expect(
      try Self.call("sqlite_query", #"{"sql": "select * from person order by id"}"#, place)
        == #"[["id","name"],["1","Ada"],["2",null]]"#)
    #expect(try Self.call("sqlite_query", #"{"sql": "select * from person where id = 7"}"#, place) == "[]")
    #expect(try Self.call("sqlite_schema", "{}", place).contains("CREATE TABLE person"))
    #expect(try Self.call("sqlite_query", #"{"sql": "delete from person"}"#, place).contains("READ_ONLY"))
    #expect(try Self.call("sqlite_query", #"{"sql": "selec"}"#, place).contains("syntax error"))
    #expect(try Self.call("sqlite_query", #"{"sql": "attach '/etc/passwd' as x"}"#, place).contains("unable to open"))
    let unset = try Self.program("sqlite")
    let missing = try Self.call("sqlite_schema", "{}", unset)
    #expect(
      missing.contains(
        "/plugins/sqlite/config/database: does not fit the argument 'path' of 'sqlite_query': has no value"),
      "\(missing)")
    let absent = try Self.program(
      "sqlite", config: #"{"sqlite": {"config": {"database": "\#(data.path)/none.sqlite"}}}"#)
    #expect(try Self.call("sqlite_schema", "{}", absent).contains("CANNOT_OPEN"))
  }

  @Test("uuid makes random ones and those of names; idn converts host names both ways")
  func texts() throws {
    let place = try Self.program("uuid", "idn")
    let one = try Self.call("random_uuid", "{}", place)
    let other = try Self.call("random_uuid", "{}", place)
    #expect(one.count == 38 && one != other && Array(one)[15] == "4", "\(one) \(other)")
    // The example of RFC 9562 for version 5.
    #expect(
      try Self.call("name_uuid", #"{"name": "www.example.com"}"#, place) == "\"2ed6657d-e927-568b-95e1-2665a8aea6a2\"")
    #expect(try Self.call("name_uuid", #"{"name": "x", "namespace": "none"}"#, place).contains("UNKNOWN_NAMESPACE"))
    #expect(try Self.call("host_name_to_ascii", #"{"name": "bücher.example"}"#, place) == "\"xn--bcher-kva.example\"")
    #expect(try Self.call("host_name_to_unicode", #"{"name": "xn--bcher-kva.example"}"#, place) == "\"bücher.example\"")
    #expect(try Self.call("host_name_to_ascii", #"{"name": "a\u0000b"}"#, place).contains("NUL character"))
    let long = String(repeating: "a", count: 64)
    #expect(try Self.call("host_name_to_ascii", #"{"name": "\#(long).example"}"#, place).contains("NOT_A_HOST_NAME"))
  }

  @Test("an approval covers what is called, and how")
  func approval() throws {
    let (program, plugins) = (try Program(), try TemporaryFolder())
    let manifest = String(decoding: try readFile(Self.folder + "/system.json"), as: UTF8.self)
    try plugins.write("system.json", manifest)
    let asked = try program.run("trust", "system", "--yes", plugins: plugins.path)
    #expect(asked.ending == .exited(0) && asked.output.contains("calls functions of libc.so.6"), "\(asked.output)")
    #expect(try program.run("list", "--json", plugins: plugins.path).output.contains(#""state":"ready""#))
    try plugins.write("system.json", manifest.replacing(#""capacity": 256"#, with: #""capacity": 255"#))
    #expect(try program.run("list", "--json", plugins: plugins.path).output.contains(#""state":"changed""#))
    try plugins.write("system.json", manifest.replacing("Use when asked", with: "Use whenever asked"))
    #expect(try program.run("list", "--json", plugins: plugins.path).output.contains(#""state":"ready""#))
  }

  @Test("show prints the prototype, in-process is refused, and a missing library says what to install")
  func commands() throws {
    let place = try Self.program("libm", "uuid")
    let shown = try place.0.run("show", "power", plugins: place.1.path, environment: place.2)
    #expect(shown.output.contains("double pow(double base, double exponent);") && shown.output.contains("libm.so.6"))
    let inside = try place.0.run(
      "call", "power", #"{"base": 2, "exponent": 2}"#, "--in-process", "libm", plugins: place.1.path,
      environment: place.2)
    #expect(inside.errorOutput.contains("called in a worker only"), "\(inside.errorOutput)")
    let manifest = String(decoding: try readFile(Self.folder + "/uuid.json"), as: UTF8.self)
    try place.1.write("uuid.json", manifest.replacing("libuuid.so.1", with: "libuuid.so.99"))
    let listed = try place.0.run("list", plugins: place.1.path, environment: place.2)
    #expect(
      listed.output.contains("libuuid.so.99 is not installed")
        || listed.errorOutput.contains("libuuid.so.99 is not installed"))
    #expect((listed.output + listed.errorOutput).contains("apt install libuuid1"))
  }
}

extension String {
  fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
