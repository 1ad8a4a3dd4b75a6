// What the tests of this module share: short ways to compile, ask and explain, and threads with small stacks.

import Glibc
import JSON
import JSONSchema
import Testing

/// Compiles a schema from text.
func schema(_ text: String, _ options: SchemaOptions = SchemaOptions()) throws -> Schema {
  try Schema(Array(text.utf8), options: options)
}

/// The verdict on a value given as text.
func isValid(_ schema: Schema, _ value: String) throws -> Bool {
  var json = JSONDocument()
  try json.parse(value, options: JSONOptions(depthMax: 100_000))
  return try schema.isValid(json)
}

/// The failures of a value given as text.
func failures(_ schema: Schema, _ value: String, max: Int = Schema.failuresMax) throws -> [SchemaFailure] {
  var json = JSONDocument()
  try json.parse(value, options: JSONOptions(depthMax: 100_000))
  return schema.failures(in: json, max: max)
}

/// The error that a schema is refused with.
func refusal(_ text: String, _ options: SchemaOptions = SchemaOptions()) -> SchemaError? {
  do throws(SchemaError) {
    _ = try Schema(Array(text.utf8), options: options)
    return nil
  } catch {
    return error
  }
}

/// Runs a closure on a thread with a stack of its own and waits for it.
func onThread(stackBytes: Int, _ body: @escaping @Sendable () -> Void) {
  onThreads(1, stackBytes: stackBytes, body)
}

/// Runs a closure on several threads at once and waits for all.
func onThreads(_ count: Int, stackBytes: Int, _ body: @escaping @Sendable () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, stackBytes)
  defer { pthread_attr_destroy(&attributes) }
  var threads: [pthread_t] = []
  for _ in 0..<count {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Body(body))
    let status = pthread_create(
      &thread, &attributes,
      { raw in
        Unmanaged<Body>.fromOpaque(raw!).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    precondition(status == 0)
    threads.append(thread)
  }
  for thread in threads { pthread_join(thread, nil) }
}

private final class Body: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// The stack that every thread of the host has at least. Unoptimised code needs more for the same work, and code watched
/// by the address sanitizer several times that.
#if DEBUG
  let smallStackBytes = dlsym(nil, "__asan_init") == nil ? 2 << 20 : 16 << 20
#else
  let smallStackBytes = 512 << 10
#endif

/// A value inside arrays or objects, nested so deep.
func nested(_ depth: Int, _ opening: String, _ inner: String, _ closing: String) -> String {
  String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
}
