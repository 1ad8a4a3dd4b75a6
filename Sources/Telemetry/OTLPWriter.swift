// Spans and figures in the JSON form of OTLP 1.x: numbers of 64 bits are strings, ids are hexadecimal.

internal import JSON

/// Writes the bodies of exports.
struct OTLPWriter: Sendable {
  let resource: [(name: String, value: String)]
  let version: String

  func traces(_ spans: [TraceSpan]) -> [UInt8] {
    body("resourceSpans", "scopeSpans") { writer in
      writer.key("spans")
      writer.beginArray()
      for span in spans { writer.span(span) }
      writer.endArray()
    }
  }

  func metrics(_ metrics: [OTLPMetric], from start: UInt64, to now: UInt64) -> [UInt8] {
    body("resourceMetrics", "scopeMetrics") { writer in
      writer.key("metrics")
      writer.beginArray()
      for metric in metrics { writer.metric(metric, start, now) }
      writer.endArray()
    }
  }

  private func body(_ outer: String, _ inner: String, _ content: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key(outer)
    writer.beginArray()
    writer.beginObject()
    writer.key("resource")
    writer.beginObject()
    writer.attributes(resource.map { Attribute($0.name, .string($0.value)) })
    writer.endObject()
    writer.key(inner)
    writer.beginArray()
    writer.beginObject()
    writer.key("scope")
    writer.beginObject()
    writer.member("name", "collet")
    writer.member("version", version)
    writer.endObject()
    content(&writer)
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

/// One metric with its points.
struct OTLPMetric: Sendable {
  var name: String
  var unit: String
  var points: Points

  enum Points: Sendable {
    case counter([(attributes: [Attribute], value: Double)])
    case histogram([(attributes: [Attribute], value: Histogram)])
  }

  var isEmpty: Bool {
    switch points {
    case .counter(let points): points.isEmpty
    case .histogram(let points): !points.contains { $0.value.count > 0 }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func count(_ name: String, _ number: UInt64) {
    key(name)
    string(String(number))
  }

  fileprivate mutating func integer(_ name: String, _ number: Int) {
    key(name)
    int64(Int64(number))
  }

  fileprivate mutating func attributes(_ attributes: [Attribute]) {
    key("attributes")
    beginArray()
    for attribute in attributes {
      beginObject()
      member("key", attribute.name)
      key("value")
      value(attribute.value)
      endObject()
    }
    endArray()
  }

  private mutating func value(_ value: Attribute.Value) {
    beginObject()
    switch value {
    case .string(let text): member("stringValue", text)
    case .int(let number): member("intValue", String(number))
    case .double(let number):
      key("doubleValue")
      double(number)
    case .bool(let isTrue):
      key("boolValue")
      bool(isTrue)
    case .strings(let texts):
      key("arrayValue")
      beginObject()
      key("values")
      beginArray()
      for text in texts { self.value(.string(text)) }
      endArray()
      endObject()
    }
    endObject()
  }

  fileprivate mutating func span(_ span: TraceSpan) {
    beginObject()
    member("traceId", span.trace)
    member("spanId", span.id)
    if !span.parent.isEmpty { member("parentSpanId", span.parent) }
    integer("flags", 1)
    member("name", span.name)
    integer("kind", span.kind.rawValue)
    count("startTimeUnixNano", span.start)
    count("endTimeUnixNano", max(span.start, span.end))
    attributes(span.attributes)
    if !span.events.isEmpty {
      key("events")
      beginArray()
      for event in span.events {
        beginObject()
        count("timeUnixNano", event.time)
        member("name", event.name)
        attributes(event.attributes)
        endObject()
      }
      endArray()
    }
    if span.droppedEvents > 0 { integer("droppedEventsCount", span.droppedEvents) }
    key("status")
    beginObject()
    if let failure = span.failure {
      integer("code", 2)
      if !failure.isEmpty { member("message", failure) }
    }
    endObject()
    endObject()
  }

  fileprivate mutating func metric(_ metric: OTLPMetric, _ start: UInt64, _ now: UInt64) {
    beginObject()
    member("name", metric.name)
    member("unit", metric.unit)
    switch metric.points {
    case .counter(let points):
      key("sum")
      beginObject()
      // Cumulative: all since the start.
      integer("aggregationTemporality", 2)
      key("isMonotonic")
      bool(true)
      key("dataPoints")
      beginArray()
      for point in points {
        begin(point.attributes, start, now)
        key("asDouble")
        double(point.value)
        endObject()
      }
    case .histogram(let points):
      key("histogram")
      beginObject()
      integer("aggregationTemporality", 2)
      key("dataPoints")
      beginArray()
      for point in points where point.value.count > 0 {
        begin(point.attributes, start, now)
        count("count", UInt64(point.value.count))
        key("sum")
        double(point.value.sum)
        key("bucketCounts")
        beginArray()
        for number in point.value.counts { string(String(number)) }
        endArray()
        key("explicitBounds")
        beginArray()
        for bound in point.value.bounds { double(bound) }
        endArray()
        endObject()
      }
    }
    endArray()
    endObject()
    endObject()
  }

  private mutating func begin(_ attributes: [Attribute], _ start: UInt64, _ now: UInt64) {
    beginObject()
    self.attributes(attributes)
    count("startTimeUnixNano", start)
    count("timeUnixNano", now)
  }
}
