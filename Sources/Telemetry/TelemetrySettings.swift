// What the environment says of telemetry, in OpenTelemetry's own variables.

/// Where spans and metrics go, and what is in them.
public struct TelemetrySettings: Sendable, Equatable {
  public enum Target: Sendable, Equatable {
    /// OTLP over HTTP: the whole address.
    case url(String)
    /// Lines of OTLP/JSON behind what the file holds.
    case file(String)
  }

  /// `nil`: not exported.
  public var traces: Target?
  public var metrics: Target?
  public var headers: [(name: String, value: String)] = []
  /// Of one request.
  public var timeoutMS = 10_000
  public var resource: [(name: String, value: String)] = []
  /// Whether spans hold what was said, arguments and results.
  public var hasContent = false
  /// The latest names of the semantic conventions instead of those of version 1.41.
  public var hasLatestNames = false
  /// The trace that runs belong to.
  public var parent = ""
  /// What in the environment cannot be followed, a sentence each.
  public var warnings: [String] = []

  public var isOn: Bool { traces != nil || metrics != nil }

  /// `variable` is the environment.
  public init(_ variable: (String) -> String?) {
    func text(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    // Handed on by a program that tells nothing of itself, too.
    parent = text("TRACEPARENT") ?? ""
    guard text("OTEL_SDK_DISABLED")?.lowercased() != "true" else { return }
    let base = text("OTEL_EXPORTER_OTLP_ENDPOINT")
    traces = target(text("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), base, "/v1/traces")
    metrics = target(text("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"), base, "/v1/metrics")
    if text("OTEL_TRACES_EXPORTER") == "none" { traces = nil }
    if text("OTEL_METRICS_EXPORTER") == "none" { metrics = nil }
    guard isOn else { return }
    let form = text("OTEL_EXPORTER_OTLP_PROTOCOL")
    if let form, form != "http/json" {
      warnings.append("telemetry is sent as http/json, not as OTEL_EXPORTER_OTLP_PROTOCOL has it (\(form))")
    }
    headers = Self.headers(text("OTEL_EXPORTER_OTLP_HEADERS"))
    if let number = text("OTEL_EXPORTER_OTLP_TIMEOUT").flatMap({ Int($0) }), number > 0 {
      timeoutMS = min(number, 60_000)
    }
    resource = Self.pairs(text("OTEL_RESOURCE_ATTRIBUTES")).filter { $0.name != "service.name" }
    let named = Self.pairs(text("OTEL_RESOURCE_ATTRIBUTES")).last { $0.name == "service.name" }?.value
    resource.append(("service.name", text("OTEL_SERVICE_NAME") ?? named ?? "collet"))
    hasContent = text("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT")?.lowercased() == "true"
    hasLatestNames =
      text("OTEL_SEMCONV_STABILITY_OPT_IN")?.split(separator: ",").contains("gen_ai_latest_experimental") ?? false
  }

  private mutating func target(_ own: String?, _ base: String?, _ path: String) -> Target? {
    guard let address = own ?? base else { return nil }
    if address.hasPrefix("file:") {
      var file = String(address.dropFirst("file:".count))
      while file.hasPrefix("//") { file.removeFirst() }
      return .file(file)
    }
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else {
      let warning = "telemetry cannot go to '\(address)': say http://, https:// or file:"
      if !warnings.contains(warning) { warnings.append(warning) }
      return nil
    }
    if own != nil { return .url(address) }
    return .url((address.hasSuffix("/") ? String(address.dropLast()) : address) + path)
  }

  /// What `OTEL_EXPORTER_OTLP_HEADERS` means.
  public static func headers(_ text: String?) -> [(name: String, value: String)] { pairs(text) }

  /// `a=1,b=two%20words`.
  static func pairs(_ text: String?) -> [(name: String, value: String)] {
    (text ?? "").split(separator: ",").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let name = trimmed(parts[0])
      return name.isEmpty ? nil : (name, PercentText.decoded(trimmed(parts[1])))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  public static func == (a: TelemetrySettings, b: TelemetrySettings) -> Bool {
    a.traces == b.traces && a.metrics == b.metrics && a.timeoutMS == b.timeoutMS && a.hasContent == b.hasContent
      && a.hasLatestNames == b.hasLatestNames && a.parent == b.parent && a.warnings == b.warnings
      && a.headers.map { [$0.name, $0.value] } == b.headers.map { [$0.name, $0.value] }
      && a.resource.map { [$0.name, $0.value] } == b.resource.map { [$0.name, $0.value] }
  }
}

/// Text as it is written in addresses and headers.
public enum PercentText {
  /// What is meant by `two%20words`.
  public static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
