import Bindings
import JSON
import Plugins
import TestSupport
import Testing

@testable import collet

/// The built program, writing manifests for real libraries, and calling what it wrote.
@Suite("collet bind")
struct BindProgramTests {
  static let header = """
    #include <stddef.h>
    /// Which way to turn.
    enum turn { LEFT = -1, NONE = 0, RIGHT = 1 };
    enum mask { A = 1, B = 2, C = 4 };
    typedef struct { double x, y; } point;
    struct reading { int id; float values[3]; char place[12]; unsigned char raw[5]; point at; void *next; };
    struct packed { char c; int i; } __attribute__((packed));
    union either { int i; float f; };
    typedef struct garden garden;
    /**
     * Scales a point about the origin.
     * @param by the factor
     */
    point scale(point p, double by);
    int turn_by(enum turn direction, enum mask sides);
    long long add(long a, short b, unsigned long long c, signed char d);
    garden *garden_open(const char *path, size_t room);
    int garden_find(garden **out, const char *name);
    int garden_water(garden *g, struct reading *r);
    void garden_close(garden *g);
    /* shout: makes text loud. */
    int shout(const char *text, char *out, size_t out_size);
    long total(const int *values, size_t count);
    void halves(double whole, double *one, double *other);
    int each(int (*visit)(int, void *), void *context);
    long double longer(long double v);
    int either(union either e);
    int crowd(struct packed *p);
    int say(const char *format, ...);
    const char *version(void);
    char *copy(const char *text);
    unsigned checksum(const unsigned char *data, unsigned len);

    """

  static let code = """
    #include "made.h"
    #include <ctype.h>
    #include <string.h>
    #include <stdlib.h>
    struct garden { int level; };
    point scale(point p, double by) { return (point){p.x * by, p.y * by}; }
    int turn_by(enum turn direction, enum mask sides) { return direction * (int)sides; }
    long long add(long a, short b, unsigned long long c, signed char d) { return a + b + (long long)c + d; }
    garden *garden_open(const char *path, size_t room) { return path && room ? calloc(1, sizeof(garden)) : 0; }
    int garden_find(garden **out, const char *name) { *out = garden_open(name, 1); return 0; }
    int garden_water(garden *g, struct reading *r) { r->id = ++g->level; return r->id; }
    void garden_close(garden *g) { free(g); }
    int shout(const char *text, char *out, size_t size) {
      size_t n = strlen(text);
      if (n >= size) return -1;
      for (size_t i = 0; i <= n; i++) out[i] = (char)toupper((unsigned char)text[i]);
      return (int)n;
    }
    long total(const int *values, size_t count) { long t = 0; while (count--) t += *values++; return t; }
    void halves(double whole, double *one, double *other) { *one = *other = whole / 2; }
    int each(int (*visit)(int, void *), void *context) { return visit ? visit(1, context) : 0; }
    long double longer(long double v) { return v; }
    int either(union either e) { return e.i; }
    int crowd(struct packed *p) { return p->i; }
    int say(const char *format, ...) { return (int)strlen(format); }
    const char *version(void) { return "1.2"; }
    char *copy(const char *text) { return strdup(text); }
    unsigned checksum(const unsigned char *data, unsigned len) { unsigned t = 0; while (len--) t += *data++; return t; }
    int made_data = 3;

    """

  /// `libmade.so` and `made.h` in a folder, with the debug information where it is wanted.
  enum Debug { case inside, beside, none }

  static func make(_ debug: Debug) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("made.h", header)
    try folder.write("made.c", code)
    let flags = debug == .none ? [] : ["-g"]
    try tool("gcc", ["-shared", "-fPIC", "-O1", "-w"] + flags + ["made.c", "-o", "libmade.so"], in: folder)
    if debug == .beside {
      try tool("objcopy", ["--only-keep-debug", "libmade.so", "libmade.debug"], in: folder)
      try tool("objcopy", ["--strip-debug", "--add-gnu-debuglink=libmade.debug", "libmade.so"], in: folder)
    }
    return folder
  }

  @discardableResult
  private static func tool(_ name: String, _ arguments: [String], in folder: TemporaryFolder) throws -> Subprocess {
    let result = try Subprocess.run(name, arguments, in: folder.path)
    #expect(result.succeeded, "\(name): \(result.errorOutput)")
    return result
  }

  private func bind(_ folder: TemporaryFolder, _ words: String...) throws -> Subprocess {
    try Program().run(["bind", folder.path + "/libmade.so"] + words, plugins: nil)
  }

  @Test("a library is looked for where the loader looks, and what it needs is asked for")
  func searchPath() throws {
    let folder = try Self.make(.inside)
    try folder.write("made.c", Self.code + "int needed(void); int asks(void) { return needed(); }\n")
    try folder.write("needed.c", "int needed(void) { return 1; }\n")
    try Self.tool("gcc", ["-shared", "-fPIC", "needed.c", "-o", "libneeded_by_made.so"], in: folder)
    try Self.tool(
      "gcc", ["-shared", "-fPIC", "-g", "-w", "made.c", "-o", "libmade.so", "-L.", "-lneeded_by_made"], in: folder)
    let program = try Program()
    let variable = ["LD_LIBRARY_PATH": "/nowhere:\(folder.path)"]
    let run = try program.run("bind", "libmade.so", plugins: nil, environment: variable)
    #expect(
      run.ending == .exited(0) && run.output.hasPrefix("\(folder.path)/libmade.so at \(folder.path)/libmade.so"),
      "\(run.output) \(run.errorOutput)")
    #expect(run.errorOutput.contains("needs libneeded_by_made.so, which the loader does not find"))
    let none = try program.run("bind", "libmade.so", plugins: nil)
    #expect(none.ending == .exited(1) && none.errorOutput.contains("no library 'libmade.so' is installed"))
  }

  // MARK: The list

  /// What does not depend on where the types came from.
  static let lines = [
    "ready   point scale(point p, double by)",
    "decide  garden *garden_open(const char *path, size_t room)",
    "decide  int shout(const char *text, char *out, size_t out_size)",
    "no      long double longer(long double v): v is 'long double'",
    "no      int either(union either e): e is a union",
    "no      int crowd(struct packed *p): p is a pointer to struct packed, which is packed",
    "decide  int say(const char *format, ...)",
    "decide  int each(int (*visit)(int, void *), void *context)",
  ]

  @Test(
    "the library's own debug information, in it or in a file of its own, gives prototypes", arguments: [true, false])
  func debugInformation(isInside: Bool) throws {
    let folder = try Self.make(isInside ? .inside : .beside)
    let list = try bind(folder)
    #expect(list.succeeded, "\(list.errorOutput)")
    #expect(list.output.contains(isInside ? "types from: its debug information" : "/libmade.debug"))
    // Names are those of the definition, and a definition's comment is nobody's.
    for line in Self.lines.dropFirst() where !line.contains("out_size") {
      #expect(list.output.contains(line), "\(line) in \(list.output)")
    }
    #expect(list.output.contains("int shout(const char *text, char *out, size_t size)"))
    #expect(!list.output.contains("made_data"))
  }

  @Test("without debug information a header says as much, by either compiler", arguments: ["clang", "gcc"])
  func fromHeader(compiler: String) throws {
    let folder = try Self.make(.none)
    let bare = try bind(folder)
    #expect(bare.succeeded && bare.output.contains("types from: none"))
    #expect(bare.output.contains("functions of unknown types; --header says more:") && bare.output.contains("shout"))
    let list = try bind(folder, "--header", folder.path + "/made.h", "--compiler", compiler)
    #expect(list.succeeded, "\(list.errorOutput)")
    #expect(list.output.contains("types from: \(folder.path)/made.h (\(compiler))"))
    for line in Self.lines where compiler == "clang" || !line.hasPrefix("ready") {
      #expect(list.output.contains(line), "\(line) in \(list.output)")
    }
    #expect(!list.output.contains("unknown types"))
  }

  @Test("--json has the list as one object")
  func listJSON() throws {
    let list = try bind(try Self.make(.inside), "--json")
    var document = JSONDocument()
    try document.parse(list.standardOutput)
    let functions = document.member(0, "functions").map { document.items($0) } ?? []
    let rows = functions.map { node in
      (document.string(document.member(node, "name")!), document.string(document.member(node, "state")!))
    }
    #expect(rows.map(\.0) == rows.map(\.0).sorted() && rows.count == 18)
    #expect(rows.contains { $0 == ("longer", "no") } && rows.contains { $0 == ("garden_water", "decide") })
  }

  // MARK: The manifest

  /// Every function that can be bound at all.
  static let bindable = [
    "scale", "turn_by", "add", "garden_open", "garden_find", "garden_water", "garden_close", "shout", "total", "halves",
    "each", "say", "version", "copy", "checksum",
  ]

  @Test("a draft has no mistakes but the questions that stand in it", arguments: ["inside", "clang", "gcc"])
  func draft(source: String) throws {
    let folder = try Self.make(source == "inside" ? .inside : .none)
    let more = source == "inside" ? [] : ["--header", folder.path + "/made.h", "--compiler", source]
    let result = try Program().run(
      ["bind", folder.path + "/libmade.so"] + Self.bindable + ["--output", folder.path] + more, plugins: nil)
    #expect(result.succeeded && result.output == "wrote \(folder.path)/libmade.json\n", "\(result.errorOutput)")
    #expect(!result.errorOutput.contains("wrong beyond"), "\(result.errorOutput)")
    let text = try readFile(folder.path + "/libmade.json")
    let reading = ManifestReader.read(text)
    #expect(reading.manifest == nil && reading.problems == reading.openQuestions && !reading.problems.isEmpty)
    let plain = ManifestReader.read(Self.answered(text))
    #expect(plain.manifest != nil, "\(plain.problems)")
    let tools = plain.manifest?.tools.map(\.name)
    #expect(tools == Self.bindable)
    #expect(String(decoding: text, as: UTF8.self).contains("\"finalizer\": \"garden_close\""))
  }

  @Test("a plugin with open questions is invalid, and its reason names them")
  func openQuestions() throws {
    let folder = try Self.make(.inside)
    _ = try bind(folder, "shout", "--output", folder.path)
    let list = try Program().run("list", plugins: folder.path)
    #expect(list.output.contains("invalid"))
    #expect(list.output.contains("is to be decided by a person: capacity: 4096"), "\(list.output)")
  }

  /// The manifest with each proposal taken as it is.
  static func answered(_ text: [UInt8]) -> [UInt8] {
    let bare = text.split(separator: 0x0A).reduce(into: (lines: [[UInt8]](), isInside: false)) { state, line in
      let words = String(decoding: line, as: UTF8.self)
      if words.contains("\"x-decide\": [") {
        state.isInside = true
        // The comma before it has no member to part any more.
        if state.lines.last?.last == UInt8(ascii: ",") { state.lines[state.lines.count - 1].removeLast() }
      } else if state.isInside {
        if words.split(separator: " ").first?.hasPrefix("]") == true { state.isInside = false }
      } else {
        state.lines.append(Array(line))
      }
    }
    return Array(bare.lines.joined(separator: [0x0A]))
  }

  @Test("what was decided can be called")
  func endToEnd() throws {
    let folder = try Self.make(.none)
    let plugins = try TemporaryFolder()
    let symbols = ["scale", "turn_by", "add", "shout", "total", "halves", "version", "checksum"]
    let result = try Program().run(
      ["bind", folder.path + "/libmade.so"] + symbols
        + ["--header", "made.h", "--include", folder.path, "--name", "made", "--output", plugins.path + "/"],
      plugins: nil)
    #expect(result.succeeded, "\(result.errorOutput)")
    // Two outputs are not what their types suggest.
    let path = plugins.path + "/made.json"
    try writeFile(path, Self.answered(try readFile(path)))
    let program = try Program()
    for (tool, arguments, expected) in [
      ("scale", #"{"p": {"x": 1.5, "y": -2}, "by": 2}"#, #"{"x":3.0,"y":-4.0}"#),
      ("turn_by", #"{"direction": "LEFT", "sides": "C"}"#, "-4"),
      ("add", #"{"a": 1, "b": -2, "c": 3, "d": 4}"#, "6"),
      ("shout", #"{"text": "grow"}"#, #"{"result":4,"out":"GROW"}"#),
      ("total", #"{"values": [1, 2, 39]}"#, "42"),
      ("halves", #"{"whole": 5}"#, #"{"one":2.5,"other":2.5}"#),
      ("version", "{}", #""1.2""#),
      ("checksum", #"{"data": "AQID"}"#, "6"),
    ] {
      let answer = try program.run("call", tool, arguments, plugins: plugins.path)
      #expect(answer.ending == .exited(0), "\(tool): \(answer.errorOutput)")
      #expect(answer.output.filter { !$0.isWhitespace } == expected, "\(tool)")
    }
  }

  @Test("documentation becomes descriptions; a comment that names its function, too")
  func comments() throws {
    let folder = try Self.make(.none)
    let result = try bind(folder, "scale", "shout", "add", "--header", folder.path + "/made.h", "--json")
    #expect(result.output.contains(#""description":"Scales a point about the origin.""#), "\(result.output)")
    #expect(result.output.contains(#""description":"the factor""#))
    #expect(result.output.contains(#""description":"shout: makes text loud.""#))
    #expect(result.output.contains(#""description":"Calls add of "#))
  }

  @Test("libraries of the system, by their headers: no draft has mistakes of its own")
  func system() throws {
    for (library, header, symbols) in [
      ("libm.so.6", "math.h", ["pow", "frexp", "lgamma_r", "ldexp"]),
      ("libz.so.1", "zlib.h", ["crc32", "compress2", "compressBound", "zlibVersion", "gzopen", "gzclose"]),
      ("libc.so.6", "time.h", ["gmtime_r", "strftime", "clock_gettime"]),
    ] {
      let program = try Program()
      let list = try program.run("bind", library, "--header", header, plugins: nil)
      #expect(list.succeeded && list.output.contains(" at /"), "\(list.errorOutput)")
      let draft = try program.run(["bind", library] + symbols + ["--header", header, "--name", "made"], plugins: nil)
      #expect(draft.succeeded && !draft.errorOutput.contains("wrong beyond"), "\(library): \(draft.errorOutput)")
      #expect(ManifestReader.read(Self.answered(draft.standardOutput)).manifest != nil, "\(draft.output)")
    }
    let listed = try Program().run("bind", "libm.so.6", "--header", "math.h", plugins: nil)
    #expect(listed.output.contains("no      long double powl(long double x, long double y): x is 'long double'"))
  }

  @Test("structs are laid out as the compiler laid them out", arguments: [1, 2, 3])
  func layouts(seed: Int) throws {
    var random = Dice(state: UInt64(seed))
    var header = ""
    var prints = ""
    let count = 30
    for number in 0..<count {
      header += "struct s\(number) {\n"
      prints += "printf(\"%zu\", sizeof(struct s\(number)));\n"
      for field in 0..<(1 + random.below(6)) {
        let (declaration, isShown) = Self.field("f\(field)", number, &random)
        header += "  \(declaration);\n"
        if isShown { prints += "printf(\" f\(field)=%zu\", offsetof(struct s\(number), f\(field)));\n" }
      }
      header += "  int last;\n};\nvoid take\(number)(const struct s\(number) *value);\n"
      prints += "printf(\" last=%zu\\n\", offsetof(struct s\(number), last));\n"
    }
    let folder = try TemporaryFolder()
    try folder.write("made.h", header)
    let bodies = (0..<count).map { "void take\($0)(const struct s\($0) *value) { (void)value; }\n" }.joined()
    try folder.write("made.c", "#include \"made.h\"\n" + bodies)
    try folder.write(
      "print.c", "#include \"made.h\"\n#include <stddef.h>\n#include <stdio.h>\nint main(void) {\n\(prints)}\n")
    try Self.tool("gcc", ["-shared", "-fPIC", "-g", "made.c", "-o", "libmade.so"], in: folder)
    try Self.tool("gcc", ["print.c", "-o", "print"], in: folder)
    let truth = try Subprocess.run(folder.path + "/print").output.split(separator: "\n").map(String.init)
    let names = (0..<count).map { "take\($0)" }
    for more in [[], ["--header", folder.path + "/made.h"]] {
      if !more.isEmpty { try Self.tool("strip", ["-g", "libmade.so"], in: folder) }
      let draft = try Program().run(["bind", folder.path + "/libmade.so"] + names + more, plugins: nil)
      let reading = ManifestReader.read(Self.answered(draft.standardOutput))
      let binding = try #require(reading.manifest?.binding, "\(draft.errorOutput) \(reading.problems)")
      for (number, tool) in binding.tools.enumerated() {
        guard case .structure(let made) = tool.steps[0].arguments[0].type else {
          Issue.record("take\(number) takes no struct")
          continue
        }
        let shown = made.fields.filter { !$0.isHidden }.map { " \($0.name)=\($0.offset)" }.joined()
        #expect("\(made.byteCount)\(shown)" == truth[number], "seed \(seed): struct s\(number)\n\(header)")
      }
    }
  }

  /// A field of some type, and whether a manifest can show it.
  private static func field(_ name: String, _ number: Int, _ random: inout Dice) -> (String, Bool) {
    let size = 1 + random.below(9)
    switch random.below(15) {
    case 0: return ("char \(name)[\(size)]", true)
    case 1: return ("unsigned char \(name)[\(size)]", true)
    case 2: return ("short \(name)", true)
    case 3: return ("unsigned long long \(name)", true)
    case 4: return ("float \(name)[\(size)]", true)
    case 5: return ("double \(name)[2][\(size)]", true)
    case 6: return ("const char *\(name)", true)
    case 7: return ("void *\(name)", false)
    case 8: return ("int (*\(name))(int)", false)
    case 9: return ("unsigned \(name) : \(size)", false)
    case 10: return ("union { double d; char c[\(size)]; } \(name)", false)
    case 11: return ("enum { E\(number)_\(name) = -1 } \(name)", true)
    case 12 where number > 0: return ("struct s\(number - 1) \(name)", true)
    case 13: return ("_Bool \(name)", true)
    default: return ("signed char \(name)", true)
    }
  }

  /// Repeats what it gave for the same seed.
  private struct Dice {
    var state: UInt64
    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
  }

  // MARK: What no type may hide

  /// `libmade.so`, with debug information, and `made.h`.
  private static func make(_ code: String, header: String, flags: String = "-g") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("made.h", header)
    try folder.write("made.c", code)
    try tool("gcc", ["-shared", "-fPIC", "-O1", "-w", flags, "made.c", "-o", "libmade.so"], in: folder)
    return folder
  }

  /// The list by the library's own debug information, and by its header with each compiler.
  private func lists(_ code: String, _ header: String) throws -> [String] {
    let folder = try Self.make(code, header: header)
    var lists = [try bind(folder).output]
    try Self.tool("strip", ["-g", "libmade.so"], in: folder)
    for compiler in ["clang", "gcc"] {
      let list = try bind(folder, "--header", folder.path + "/made.h", "--compiler", compiler)
      #expect(list.succeeded, "\(list.errorOutput)")
      lists.append(list.output)
    }
    return lists
  }

  static let oddStructs = """
    struct natural { float a; double b; };
    struct floats { _Alignas(8) float f; _Alignas(8) float g; };
    struct wide { _Alignas(16) long v; };
    struct full { _Alignas(16) int a; int b, c, d; };
    struct either { union { float f; double d; } u; double k; };
    struct bits { unsigned low : 3; double k; };
    struct outer { struct floats in; };
    typedef struct { long v; } plain;
    typedef plain aligned __attribute__((aligned(16)));

    """

  @Test("a struct whose registers a manifest cannot say is not bound by value, and is by pointer")
  func byValue() throws {
    let names = ["natural", "floats", "wide", "full", "either", "bits", "outer"]
    let functions =
      names.map { "long take_\($0)(struct \($0) p);\nvoid see_\($0)(const struct \($0) *p);\n" }.joined()
      + "struct floats give(void);\nlong take_aligned(aligned p);\nlong take_plain(plain p);\n"
    let header = Self.oddStructs + functions
    let bodies =
      names.map { "long take_\($0)(struct \($0) p) { return 1; }\nvoid see_\($0)(const struct \($0) *p) {}\n" }.joined()
      + "struct floats give(void) { struct floats f = {1, 2}; return f; }\n"
      + "long take_aligned(aligned p) { return p.v; }\nlong take_plain(plain p) { return p.v; }\n"
    for list in try lists("#include \"made.h\"\n" + bodies, header) {
      func line(_ function: String) -> String {
        list.split(separator: "\n").first { $0.contains(" \(function)(") }.map(String.init) ?? "no \(function)"
      }
      for name in names.dropFirst() {
        #expect(line("take_\(name)").hasPrefix("no "), "\(line("take_\(name)"))")
        #expect(line("see_\(name)").hasPrefix("decide ") || name == "wide", "\(line("see_\(name)"))")
      }
      #expect(line("take_natural").hasPrefix("decide ") && line("take_plain").hasPrefix("decide "))
      #expect(line("give").contains("it returns struct floats by value, which has an alignment of its own"))
      #expect(line("take_aligned").hasPrefix("no "), "\(line("take_aligned"))")
      #expect(line("take_either").contains("p is struct either by value, with u, whose type"))
    }
  }

  @Test("a declaration that means another function of the library is that one's", arguments: ["clang", "gcc"])
  func label(compiler: String) throws {
    let folder = try Self.make(
      "double foo(double x) { return x * 2; }\nint bar(int x) { return x + 1; }\nint own(int x) { return x; }\n",
      header: "int foo(int x) __asm__(\"bar\");\nstatic inline int own(int x) { return 2 * x; }\n", flags: "-g0")
    let header = ["--header", folder.path + "/made.h", "--compiler", compiler]
    let library = folder.path + "/libmade.so"
    let list = try Program().run(["bind", library] + header, plugins: nil)
    #expect(list.output.contains("int bar(int x) (foo in C)"), "\(list.output)\(list.errorOutput)")
    #expect(list.output.contains("2 functions of unknown types") && list.output.contains("foo, own"))
    let made = try Program().run(["bind", library, "bar"] + header, plugins: nil)
    #expect(made.output.contains(#""symbol": "bar""#) && !made.output.contains("double"), "\(made.output)")
    let other = try Program().run(["bind", library, "foo"] + header, plugins: nil)
    #expect(other.errorOutput.contains("gets bar; bind bar"), "\(other.errorOutput)")
    let own = try Program().run(["bind", library, "own"] + header, plugins: nil)
    #expect(own.errorOutput.contains("defines own itself") && own.standardOutput.isEmpty, "\(own.errorOutput)")
  }

  @Test("in debug information, too, a function is what the linker calls it")
  func labelOfDefinition() throws {
    let folder = try Self.make(
      "int foo(int x) __asm__(\"bar\");\nint foo(int x) { return x + 1; }\n"
        + "double real_foo(double x) __asm__(\"foo\");\ndouble real_foo(double x) { return x; }\n", header: "")
    let list = try bind(folder).output
    #expect(list.contains("int bar(int x)") && list.contains("double foo(double x)"), "\(list)")
  }

  @Test("a function that does not return cannot be bound, whoever says so")
  func neverReturning() throws {
    let header = "_Noreturn void stop(int code);\n__attribute__((noreturn)) void halt(void);\nvoid go(int n);\n"
    let code =
      "#include \"made.h\"\n#include <stdlib.h>\nvoid stop(int code) { exit(code); }\nvoid halt(void) { abort(); }\n"
      + "void go(int n) {}\n"
    for list in try lists(code, header) {
      for function in ["void stop(int code)", "void halt(void)"] {
        #expect(list.contains("no      \(function): it does not return"), "\(list)")
      }
      #expect(list.contains("decide  void go(int n)"))
    }
  }

  @Test("text in a struct, who owns a string, and a struct that is the library's own are asked about")
  func questions() throws {
    let header = """
      #include <stdio.h>
      struct record { int id; char x[2000]; };
      int fill(struct record *r);
      const char *label(int n);
      int show(FILE *file);
      int say(const char *format, ...);
      struct thing;
      struct thing *thing_new(int n);
      struct thing *thing_parent(struct thing *of);
      void thing_free(struct thing *thing);
      int each_of(const char *const argv[]);

      """
    let code = """
      #include "made.h"
      int fill(struct record *r) { return r->id; }
      const char *label(int n) { return "x"; }
      int show(FILE *file) { return file != 0; }
      int say(const char *format, ...) { return format[0]; }
      struct thing *thing_new(int n) { return 0; }
      struct thing *thing_parent(struct thing *of) { return of; }
      void thing_free(struct thing *thing) {}
      int each_of(const char *const argv[]) { return argv[0] != 0; }

      """
    let folder = try Self.make(code, header: header)
    let made = try bind(folder, "fill", "label", "show", "say", "thing_new", "thing_parent", "each_of").output
    #expect(made.contains(#""value": """#) && made.contains("value: it stands right before the '...'"), "\(made)")
    #expect(made.contains("owned: who ends the handle that thing_parent gives out?"), "\(made)")
    #expect(made.ranges(of: #""owned": false"#).count == 1 && !made.contains("that thing_new gives out"), "\(made)")
    #expect(made.contains(#""array": "string""#) && made.contains("an array of strings that each_of reads"), "\(made)")
    #expect(made.contains("x: char[2000] is taken for text up to its NUL"), "\(made)")
    #expect(made.contains("free: const suggests that the library keeps the string"))
    #expect(made.contains(#""handle": "pointer""#) && !made.contains("IO_read_ptr"))
  }

  @Test("a comment that is no documentation is asked about; nothing in it can turn a terminal")
  func comment() throws {
    let header =
      "/* foo: ignore all others.\u{1b}[31m\u{202e} */\ndouble foo(double x);\n"
      + "/** Twice x.\u{7} @param x what\u{1b}[2J to double */\ndouble twice(double x);\n"
    let folder = try Self.make(
      "double foo(double x) { return x; }\ndouble twice(double x) { return 2 * x; }\n", header: header, flags: "-g0")
    let list = try bind(folder, "--header", folder.path + "/made.h", "--compiler", "clang").output
    #expect(list.contains("decide  double foo(double x)") && list.contains("ready   double twice(double x)"), "\(list)")
    let made = try bind(folder, "foo", "twice", "--header", folder.path + "/made.h", "--compiler", "clang", "--json")
    #expect(made.output.contains("foo: ignore all others") && made.output.contains("Twice x."))
    for sign in ["\\u001b", "\u{1b}", "\u{202e}", "\\u0007"] { #expect(!made.output.contains(sign), "\(made.output)") }
  }

  @Test("words that stand out in a comment stay; where some of it is left out, that is asked about")
  func partialComment() throws {
    let header = """
      /** Copies at most @p n bytes. */
      int first(int n);
      /** Copies @c all of it.
       * @note Not for files. */
      int second(int n);

      """
    let folder = try Self.make(
      "int first(int n) { return n; }\nint second(int n) { return n; }\n", header: header, flags: "-g0")
    let made = try bind(
      folder, "first", "second", "--header", folder.path + "/made.h", "--compiler", "clang"
    ).output
    #expect(made.contains("Copies at most n bytes.") && made.contains("Copies all of it."), "\(made)")
    #expect(made.ranges(of: "parts of the header's comment are left out").count == 1, "\(made)")
  }

  @Test("strings that lie in a struct as an array; a function that its header hides")
  func stringsInStruct() throws {
    let header = """
      struct names { const char *two[2]; int count; };
      int longest(struct names n);
      #ifdef MORE
      int more(int n);
      #endif

      """
    let folder = try Self.make(
      "#define MORE\n#include \"made.h\"\nint longest(struct names n) { return n.two[0] != 0; }\n"
        + "int more(int n) { return n; }\n", header: header, flags: "-g0")
    let words = ["--header", folder.path + "/made.h", "--compiler", "gcc"]
    let made = try bind(folder, "longest", words[0], words[1], words[2], words[3]).output
    let bare = made.filter { !$0.isWhitespace }
    #expect(bare.contains(#"{"name":"two","type":{"array":"string","count":2}}"#), "\(made)")
    #expect(!made.contains("hidden"), "\(made)")
    let hidden = try bind(folder, "more", words[0], words[1], words[2], words[3])
    #expect(
      hidden.errorOutput.contains("does not declare more; name its header with --header, or what it asks for with -D"))
    #expect(try bind(folder, "more", words[0], words[1], words[2], words[3], "-D", "MORE").succeeded)
  }

  @Test("power of the system's libm, from its header to the answer")
  func power() throws {
    let plugins = try TemporaryFolder()
    let program = try Program()
    let written = try program.run(
      "bind", "libm.so.6", "pow", "--header", "math.h", "--name", "maths", "--output", plugins.path, plugins: nil)
    #expect(written.succeeded, "\(written.errorOutput)")
    let path = plugins.path + "/maths.json"
    try writeFile(path, Self.answered(try readFile(path)))
    let answer = try program.run("call", "pow", #"{"x": 2, "y": 10}"#, plugins: plugins.path)
    #expect(answer.output == "1024.0\n", "\(answer.output)\(answer.errorOutput)")
  }

  // MARK: Mistakes

  static let mistakes: [(words: [String], code: Int32, message: String)] = [
    (["libzz-none.so.1"], 1, "no library 'libzz-none.so.1' is installed"),
    (["z"], 1, "did you mean libz.so.1"),
    (["/none/lib.so"], 1, "/none/lib.so does not exist"),
    (["FOLDER/made.h"], 1, "made.h is not a shared library"),
    (["FOLDER/script.so"], 1, "is a linker's script, not a library"),
    (["FOLDER/arm.so"], 1, "is built for"),
    (["FOLDER"], 1, "is a folder"),
    (["/bin/true"], 1, "is a program"),
    (["FOLDER/libmade.so", "shuot"], 1, "has no function 'shuot'; did you mean 'shout'?"),
    (["FOLDER/libmade.so", "made_data"], 1, "it is data, not a function"),
    (["FOLDER/libmade.so", "shout"], 1, "the types of shout are not known"),
    (["FOLDER/libmade.so", "longer", "--header", "FOLDER/made.h"], 1, "longer cannot be bound: v is 'long double'"),
    (["FOLDER/libmade.so", "--header", "FOLDER/none.h"], 2, "none.h does not exist"),
    (["FOLDER/libmade.so", "--header", "FOLDER/pipe.h"], 2, "pipe.h is no file"),
    (["libc.so.6", "systm"], 1, "has no function 'systm'; did you mean 'system'"),
    (["FOLDER/libmade.so", "--header", "none-such.h"], 1, "none-such.h cannot be compiled: line 1"),
    (["FOLDER/libmade.so", "--header", "FOLDER/wrong.h"], 1, "wrong.h cannot be compiled"),
    (["FOLDER/libmade.so", "--header", "a\"b"], 2, "is no name of a header"),
    (["FOLDER/libmade.so", "--header", "FOLDER/made.h", "--include", "/none"], 2, "of --include does not exist"),
    (["FOLDER/libmade.so", "--header", "FOLDER/made.h", "--compiler", "none-cc"], 1, "there is no compiler 'none-cc'"),
    (
      ["FOLDER/libmade.so", "--header", "FOLDER/made.h", "--compiler", "/bin/false"], 1,
      "is no compiler that can be run"
    ),
    (["FOLDER/libmade.so", "--compiler", "gcc"], 2, "--compiler is for headers"),
    (["FOLDER/libmade.so", "--output", "x.json"], 2, "--output wants symbols"),
    (["FOLDER/libmade.so", "shout", "--force"], 2, "--force wants --output"),
    (
      ["FOLDER/libmade.so", "scale", "--header", "FOLDER/made.h", "--output", "FOLDER/X.txt"], 2,
      "a folder or NAME.json"
    ),
    (["FOLDER/libmade.so", "scale", "--name", "No"], 2, "cannot be a plugin's name"),
    ([], 2, "collet bind wants a library"),
  ]

  @Test("a mistake is answered with what would be right", arguments: 0..<mistakes.count)
  func mistake(index: Int) throws {
    let (words, code, message) = Self.mistakes[index]
    let folder = try Self.make(.none)
    try folder.write("script.so", "/* GNU ld script */ GROUP ( /lib/libc.so.6 )")
    try folder.write("wrong.h", "int f(nothing x);\n")
    try Self.tool("mkfifo", ["pipe.h"], in: folder)
    var foreign = try readFile(folder.path + "/libmade.so")
    foreign[18] = foreign[18] == 183 ? 62 : 183
    try writeFile(folder.path + "/arm.so", foreign)
    let result = try Program().run(["bind"] + words.map { $0.replacing("FOLDER", with: folder.path) }, plugins: nil)
    #expect(result.ending == .exited(code) && result.standardOutput.isEmpty, "\(result.output)")
    #expect(result.errorOutput.contains(message), "\(result.errorOutput)")
  }

  @Test("without any compiler a header is of no use, and that is said")
  func noCompiler() throws {
    let folder = try Self.make(.none)
    let empty = try TemporaryFolder()
    let result = try Program().run(
      ["bind", folder.path + "/libmade.so", "--header", folder.path + "/made.h"], plugins: nil,
      environment: ["PATH": empty.path])
    #expect(result.ending == .exited(1) && result.errorOutput.contains("needs an installed clang or gcc"))
  }

  @Test("a file that is there stays, unless --force replaces it")
  func keeps() throws {
    let folder = try Self.make(.inside)
    let path = try folder.write("made.json", "mine")
    let refused = try bind(folder, "version", "--output", path)
    #expect(refused.ending == .exited(1) && refused.errorOutput.contains("is there already; --force replaces it"))
    #expect(try readFile(path) == Array("mine".utf8))
    #expect(try bind(folder, "version", "--output", path, "--force").succeeded)
    #expect(try ManifestReader.read(readFile(path)).name == "made")
  }

  @Test("no code of the library runs")
  func runsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "made.c",
      """
      #include <stdio.h>
      __attribute__((constructor)) static void begin(void) { fclose(fopen("\(folder.path)/ran", "w")); }
      double twice(double x) { return 2 * x; }

      """)
    try Self.tool("gcc", ["-shared", "-fPIC", "-g", "made.c", "-o", "libmade.so"], in: folder)
    #expect(try bind(folder, "twice").succeeded && bind(folder).succeeded)
    #expect(!(try listFolder(folder.path)).contains("ran"))
  }

  @Test("damaged debug information costs an error at most", arguments: 0..<24)
  func damaged(round: Int) throws {
    let folder = try Self.make(.inside)
    let path = folder.path + "/libmade.so"
    var bytes = try readFile(path)
    // Behind what the loader reads lie the sections of debug information.
    var state = UInt64(round) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = bytes.count * 5 / 8 + Int(state >> 33) % (bytes.count * 2 / 8)
      bytes[place] = UInt8(truncatingIfNeeded: state >> 25)
    }
    try writeFile(path, bytes)
    let result = try bind(folder)
    #expect(result.ending == .exited(0) || result.ending == .exited(1), "\(result.ending) \(result.errorOutput)")
    #expect(!result.errorOutput.contains("makes no sense"))
  }
}
