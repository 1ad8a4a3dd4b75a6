import Testing

@testable import Telemetry

@Suite("Trace context")
struct TraceContextTests {
  @Test("a header has the form of W3C, and one span for each call")
  func header() throws {
    let context = TraceContext()
    let one = context.header(of: "call_1")
    let parts = one.split(separator: "-").map(String.init)
    #expect(parts.map(\.utf8.count) == [2, 32, 16, 2] && parts[0] == "00" && parts[3] == "01")
    #expect(parts[1] == context.trace && parts[2] == context.span(of: "call_1"))
    #expect(context.header(of: "call_1") == one && context.header(of: "call_2") != one)
    #expect(TraceContext().trace != context.trace && TraceContext().span(of: "call_1") != context.span(of: "call_1"))
  }

  @Test("a run joins the trace that it was started in")
  func parent() {
    let context = TraceContext(parent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
    #expect(context.trace == "0af7651916cd43dd8448eb211c80319c" && context.parent == "b7ad6b7169203331")
    #expect(context.span != context.parent)
  }

  @Test("what nobody hears of is nobody's parent: the trace goes on as it came", arguments: ["00", "01"])
  func handedOn(flags: String) {
    let outer = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-\(flags)"
    let silent = TraceContext(parent: outer, isExported: false)
    #expect(!silent.isRecorded && silent.header(of: "call_1") == outer)
    let told = TraceContext(parent: outer)
    #expect(told.isRecorded == (flags == "01") && (told.header(of: "call_1") == outer) == (flags == "00"))
    #expect(TraceContext(isExported: false).header(of: "call_1").isEmpty && TraceContext().isRecorded)
  }

  @Test("flags of later versions do not matter, but the first one")
  func laterVersion() {
    let context = TraceContext(
      parent: "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-fe-more", isExported: false)
    #expect(context.header(of: "c") == "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00")
  }

  @Test(
    "what is no such header is none",
    arguments: [
      "", "x", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
      "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "00-00000000000000000000000000000000-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
      "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
    ])
  func noParent(text: String) {
    let context = TraceContext(parent: text)
    #expect(context.parent.isEmpty && context.trace.utf8.count == 32)
  }
}

@Suite("Telemetry settings")
struct TelemetrySettingsTests {
  @Test("nothing is exported unless somebody says where")
  func off() {
    #expect(!TelemetrySettings { _ in nil }.isOn)
    #expect(!TelemetrySettings { ["OTEL_SDK_DISABLED": "true", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://x"][$0] }.isOn)
  }

  @Test("a trace is handed on by those who export nothing")
  func parent() {
    let environment = ["TRACEPARENT": "00-x", "OTEL_SDK_DISABLED": "true"]
    #expect(TelemetrySettings { environment[$0] }.parent == "00-x")
  }

  @Test("the variables of OpenTelemetry hold")
  func variables() {
    let environment = [
      "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318/", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": "file:///tmp/m",
      "OTEL_EXPORTER_OTLP_HEADERS": "a=1, b = two%20words", "OTEL_EXPORTER_OTLP_TIMEOUT": "250",
      "OTEL_SERVICE_NAME": "mine", "OTEL_RESOURCE_ATTRIBUTES": "service.name=other,team=x",
      "OTEL_SEMCONV_STABILITY_OPT_IN": "http,gen_ai_latest_experimental",
      "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true",
    ]
    let settings = TelemetrySettings { environment[$0] }
    #expect(settings.traces == .url("http://127.0.0.1:4318/v1/traces") && settings.metrics == .file("/tmp/m"))
    #expect(settings.headers.map { "\($0.name)=\($0.value)" } == ["a=1", "b=two words"])
    #expect(settings.timeoutMS == 250 && settings.hasContent && settings.hasLatestNames)
    #expect(settings.resource.map { "\($0.name)=\($0.value)" } == ["team=x", "service.name=mine"])
    #expect(settings.warnings.isEmpty)
  }

  @Test("what cannot be followed is said")
  func warnings() {
    let settings = TelemetrySettings {
      [
        "OTEL_EXPORTER_OTLP_ENDPOINT": "http://x", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc",
        "OTEL_TRACES_EXPORTER": "none",
      ][$0]
    }
    #expect(settings.warnings.count == 1 && settings.traces == nil && settings.metrics != nil)
    #expect(!TelemetrySettings { ["OTEL_EXPORTER_OTLP_ENDPOINT": "x:4317"][$0] }.warnings.isEmpty)
  }
}

@Suite("Duration sketch")
struct DurationSketchTests {
  @Test("percentiles are within the error that it names", arguments: 0..<20)
  func error(seed: Int) {
    var state = UInt64(seed) &* 2_654_435_761 &+ 99
    var durations: [UInt64] = []
    var sketch = DurationSketch()
    for _ in 0..<(seed % 2 == 0 ? 5000 : 17) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Over seven orders of magnitude.
      let duration: UInt64 = 1_000 << ((state >> 40) % 24)
      durations.append(duration + (state >> 33) % duration)
      sketch.add(nanoseconds: durations[durations.count - 1])
    }
    durations.sort()
    for percent in [50, 95, 99] {
      let exact = Double(durations[(durations.count * percent + 99) / 100 - 1]) / 1e9
      let found = sketch.percentile(Double(percent)) ?? 0
      #expect(abs(found - exact) <= exact * DurationSketch.relativeError * 1.0001, "\(percent): \(found), \(exact)")
    }
    #expect(sketch.count == durations.count)
  }

  @Test("nothing and too much are no trouble")
  func edges() {
    var sketch = DurationSketch()
    #expect(sketch.percentile(50) == nil)
    sketch.add(nanoseconds: 0)
    sketch.add(nanoseconds: .max)
    #expect(sketch.percentile(50)! < 1.1e-6 && sketch.percentile(99)! > 0.9e6)
  }
}
