import TestSupport
import Testing

@testable import HTTP

/// In processes of their own: a library that was opened once stays.
@Suite("Opening libcurl", .timeLimit(.minutes(1)))
struct LibraryTests {
  @Test("it is there, and says what it can do")
  func present() throws {
    let library = try CurlLibrary.open()
    #expect(library.version.split(separator: ".").count >= 2)
    #expect(!library.tls.isEmpty)
  }

  @Test("a library that is missing is an error that says what to install")
  func missing() async {
    await #expect(processExitsWith: .success) {
      let error = #expect(throws: CurlUnavailable.self) { try CurlLibrary.open(named: "libcurl-absent.so.4") }
      #expect(error?.description.contains("libcurl-absent.so.4: cannot open shared object file") == true)
      #expect(error?.description.contains("apt-get install libcurl4") == true)
      // What failed can be mended.
      _ = try CurlLibrary.open()
    }
  }

  @Test("so is one that is not libcurl, too old, without TLS, or one that waits for names")
  func unfit() async {
    await #expect(processExitsWith: .success) {
      try expectUnfit([], "it has no function curl_global_init")
      try expectUnfit(["-DVERSION=0x074f01"], "it is version 7.79.1, and 7.80 is the oldest that will do")
      try expectUnfit(["-DVERSION=0x080000"], "it was built without TLS")
      try expectUnfit(["-DVERSION=0x080000", "-DFEATURES=4"], "it was built to wait while it looks up a name")
    }
  }
}

private func expectUnfit(_ flags: [String], _ reason: String) throws {
  // The beginning of curl's own structure, and of its functions no more than their names.
  let source = """
    #ifdef VERSION
    #ifndef FEATURES
    #define FEATURES 0
    #endif
    #define EXPORT __attribute__((visibility("default")))
    static const struct { int age; const char *version; unsigned number; const char *host; int features; }
      data = {9, "7.79.1", VERSION, "", FEATURES};
    EXPORT const void *curl_version_info(int now) { (void)now; return &data; }
    #define F(name) EXPORT void curl_##name(void) {}
    F(global_init) F(easy_init) F(easy_cleanup) F(easy_setopt) F(easy_getinfo) F(easy_pause) F(multi_init)
    F(multi_cleanup) F(multi_setopt) F(multi_add_handle) F(multi_remove_handle) F(multi_socket_action) F(multi_info_read)
    F(slist_append) F(slist_free_all) F(url) F(url_set) F(url_cleanup)
    #else
    typedef int nothing;
    #endif
    """
  let path = try PluginFixture.build(source: source, named: "libcurl\(flags.count)", flags: flags)
  let error = #expect(throws: CurlUnavailable.self) { try CurlLibrary.open(named: path) }
  #expect(error?.reason == reason)
}
