// References resolve as RFC 3986 says, with its own examples.

import Testing

@testable import JSONSchema

@Suite("URI references")
struct URITests {
  static let examples: [(String, String)] = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("../../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("HTTP://A/b", "http://A/b"),
  ]

  @Test("against http://a/b/c/d;p?q", arguments: examples) func resolve(reference: String, expected: String) {
    #expect(URIReference("http://a/b/c/d;p?q").resolve(URIReference(reference)).text == expected)
  }

  @Test("a base without a hierarchy keeps itself for fragments") func urn() {
    #expect(URIReference("urn:x:y").resolve(URIReference("#/a")).text == "urn:x:y#/a")
    #expect(URIReference("").resolve(URIReference("a.json#b")).text == "a.json#b")
    #expect(URIReference("").resolve(URIReference("#b")).withoutFragment == "")
  }

  @Test(
    "percent signs",
    arguments: [("a%20b", "a b"), ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%C3%A9", "é"), ("%25", "%")])
  func percent(text: String, expected: String) {
    #expect(percentDecoded(text) == expected)
  }
}
