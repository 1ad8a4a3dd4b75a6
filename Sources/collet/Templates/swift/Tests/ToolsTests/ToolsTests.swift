import ColletKit
import ColletKitTesting
import Testing

@testable import Tools

/// Calls of the tool in this process; test.sh calls the built library through collet.
@Suite struct ToolsTests {
  private let host = TestHost(`@NAME@`.self)

  @Test("what no compiler sees: defaults keep their rules, the samples work, the results are as the schema promises")
  func plugin() async {
    #expect(await host.problems() == [])
  }

  @Test func `a place is measured`() async throws {
    let answer = try await host.call(MeasureTemperature(sensor: .cellar), as: Principal(subject: "ada"))
    #expect(answer.json == #"{"sensor":"cellar","celsius":11.5,"samples":5,"measured_for":"ada"}"#)
    #expect(answer.progress.last == .init(fraction: 1, note: "cellar"))
  }

  @Test func `the attic is for those who may`() async throws {
    let refused = try await host.call(MeasureTemperature(sensor: .attic))
    #expect(refused.outcome == .permanent && refused.code == "NOT_ALLOWED")
    let allowed = try await host.call(MeasureTemperature(sensor: .attic), as: Principal(scopes: ["sensors.private"]))
    #expect(allowed.outcome == .ok)
  }

  @Test func `a sensor that sleeps is asked again, a broken one is a defect`() async throws {
    let asleep = try await host.call(MeasureTemperature(sensor: .greenhouse))
    #expect(asleep.outcome == .retryable && asleep.retryAfter == .milliseconds(50))
    #expect(try await host.call(MeasureTemperature(sensor: .greenhouse)).outcome == .ok)
    #expect(try await host.call(MeasureTemperature(sensor: .chimney)).outcome == .internal)
  }

  @Test func `a cancelled call ends between two readings`() async throws {
    var soon = CallConditions()
    soon.cancelledAfter = .milliseconds(30)
    let answer = try await host.call(MeasureTemperature(sensor: .cellar, samples: 100), conditions: soon)
    #expect(answer.outcome == .cancelled && answer.progress.count < 100)
  }

  @Test func `wrong arguments never reach the tool`() async {
    await #expect(throws: InputError.self) {
      try await host.call("measure_temperature", #"{"sensor":"cellar","samples":0}"#)
    }
  }
}
