// Which names count as near.

import JSONSchema
import Testing

@Suite("Nearest names")
struct NearestTests {
  @Test(
    "slips are recognised",
    arguments: [
      ("cty", "city"), ("ciyt", "city"), ("City", "city"), ("cityy", "city"), ("max_result", "max_results"),
      ("maxResults", "max_results"), ("get_wether", "get_weather"), ("getweather", "get_weather"),
      ("fahrenhiet", "fahrenheit"),
      ("temp", "temperature"),
    ])
  func near(name: String, wanted: String) {
    let known = ["unit", "country", wanted, "description"]
    #expect(nearest(to: name, among: known).first == wanted)
  }

  @Test("other words are not", arguments: ["colour", "", "x", "zzzz", String(repeating: "city", count: 100)])
  func far(name: String) {
    #expect(nearest(to: name, among: ["city", "unit", "description", ""]).isEmpty)
  }

  @Test("the nearest comes first, equals in their own order, three at most") func order() {
    #expect(nearest(to: "unitt", among: ["unity", "unit", "units", "unita", "unitb"]) == ["unity", "unit", "units"])
    #expect(nearest(to: "city", among: ["city"]).isEmpty)
  }

  @Test("letters past ASCII count as one") func unicode() {
    #expect(nearest(to: "größe", among: ["grösse", "größen"]) == ["größen"])
  }
}
