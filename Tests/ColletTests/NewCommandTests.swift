import Glibc
import TestSupport
import Testing

@testable import collet

@Suite("collet new")
struct NewCommandTests {
  private func usage(_ words: String...) -> String? {
    #expect(throws: UsageError.self) { try parse(["new"] + words, commands: [NewCommand.self]) }?.message
  }

  @Test(
    "a name that the manifest would refuse is refused, with the rule", arguments: ["9a", "Shop", "a b", "", "../x"])
  func badName(name: String) {
    #expect(
      usage(name, "--language", "c")
        == "'\(name)' cannot be a plugin's name, which is a lower-case letter, then up to 31 of a-z, 0-9, '_' and '-'")
  }

  @Test("what is missing or wrong is named together with what would be right")
  func words() {
    let choices = "swift, c, c++, rust, go or zig"
    #expect(usage("shop") == "collet new wants a language: --language with \(choices)")
    #expect(usage("shop", "--language", "cobol") == "--language wants \(choices), not 'cobol'")
    #expect(usage("--language", "c") == "collet new wants the name of the plugin: collet new shop")
    #expect(usage("a", "b", "--language", "c") == "collet new wants one name; 'b' is one too many")
    #expect(usage("a", "--language", "c", "--directory", "") == "--directory wants the path of a folder")
  }

  @Test("placeholders are filled in, and every other '@' stays")
  func placeholders() {
    let template = Template(folder: "", values: [("NAME", "shop"), ("VERSION", "1.0")])
    for (text, filled) in [
      ("@NAME@", "shop"), ("a@NAME@b@NAME@", "ashopbshop"), ("@VERSION@NAME@", "1.0NAME@"), ("me@NAME@", "meshop"),
      ("@@NAME@", "@shop"), ("$@ \"$@\" @NAME@", "$@ \"$@\" shop"), ("@NAME", "@NAME"), ("@OTHER@", "@OTHER@"),
      ("@", "@"), ("", ""), ("é@NAME@é", "éshopé"),
    ] {
      #expect(String(decoding: template.filled(Array(text.utf8)), as: UTF8.self) == filled)
    }
  }

  @Test("a folder that is not empty stays as it is, and nothing is left beside it")
  func occupied() throws {
    let folder = try TemporaryFolder()
    try folder.write("shop/kept", "mine")
    try folder.write("file", "mine")
    let program = try Program()
    let full = try program.run("new", "shop", "--language", "c", in: folder.path)
    #expect(full.ending == .exited(1))
    #expect(full.errorOutput.contains("cannot make shop: it is there already and not empty"), "\(full.errorOutput)")
    let file = try program.run("new", "shop", "--language", "c", "--directory", "file", in: folder.path)
    #expect(file.errorOutput.contains("cannot make file: there is a file of that name"), "\(file.errorOutput)")
    let lost = try program.run("new", "shop", "--language", "c", "--directory", "no/where", in: folder.path)
    #expect(lost.errorOutput.contains("the folder above it does not exist"), "\(lost.errorOutput)")
    #expect(try listFolder(folder.path) == ["file", "shop"])
    #expect(try listFolder(folder.path + "/shop") == ["kept"])
  }

  @Test("the current folder is not replaced, however it is written")
  func current() throws {
    let folder = try TemporaryFolder()
    for word in [".", "./", folder.path] {
      let made = try Program().run("new", "shop", "--language", "c", "--directory", word, in: folder.path)
      #expect(made.ending == .exited(1) && made.errorOutput.contains("it is the current folder"), "\(made.errorOutput)")
    }
    #expect(try listFolder(folder.path).isEmpty)
  }

  @Test("an empty folder is filled; the script in it can be run, the rest is plain")
  func filled() throws {
    let folder = try TemporaryFolder()
    try folder.write("place/gone", "")
    #expect(unlink(folder.path + "/place/gone") == 0)
    let program = try Program()
    let made = try program.run("new", "shop", "--language", "c", "--directory", "place/", in: folder.path)
    #expect(made.succeeded, "\(made.errorOutput)")
    #expect(made.output.hasPrefix("made place; next:\n  cd place\n  make "))
    #expect(try listFolder(folder.path) == ["place"])
    #expect(access(folder.path + "/place/test.sh", X_OK) == 0)
    var status = stat()
    #expect(stat(folder.path + "/place/shop.json", &status) == 0 && status.st_mode & 0o111 == 0)
  }

  @Test(
    "without a toolchain the folder is made all the same, and what to install is said", arguments: Language.allCases)
  func toolchain(language: Language) throws {
    let folder = try TemporaryFolder()
    let made = try Program().run(
      "new", "shop", "--language", language.rawValue, environment: ["PATH": folder.path], in: folder.path)
    #expect(made.succeeded)
    #expect(Conformance.exists(folder.path + "/shop/Makefile"))
    let advice: [Language: String] = [
      .swift: "https://www.swift.org/install/linux/", .c: "apt-get install gcc libc6-dev",
      .cPlusPlus: "apt-get install g++", .rust: "apt-get install cargo",
      .go: "apt-get install golang-go", .zig: "pip install ziglang",
    ]
    #expect(made.errorOutput.contains("to build it, ") && made.errorOutput.contains(advice[language]!))
    #expect(made.errorOutput.contains("make is missing: apt-get install make"))
  }
}
