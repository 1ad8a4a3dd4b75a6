// What the way of an inline call touches: plain memory, so that it costs neither reference counts nor exclusivity
// checks.

internal import ColletABI
internal import PluginRuntime

/// The inline call that is running, for the lines that it logs. On the stack of the call.
@unsafe
struct InlineFrame {
  let number: UInt64
  /// Borrowed from the caller of `submit`.
  unowned(unsafe) let sink: any AttemptSink
  /// The call in whose sink this one was submitted.
  let outer: UnsafeMutablePointer<InlineFrame>?
}

/// The state of inline calls of one runner. I/O thread only.
@safe
struct InlineCalls {
  @unsafe
  private struct State {
    var plugin: OpaquePointer?
    var running = 0
    var frame: UnsafeMutablePointer<InlineFrame>?
  }

  private let state: UnsafeMutablePointer<State>
  let tools: UnsafeMutableBufferPointer<ToolSlot>
  private let limit: Int

  init(tools count: Int, limit: Int) {
    self.limit = limit
    unsafe state = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe state.initialize(to: State())
    unsafe tools = UnsafeMutableBufferPointer.allocate(capacity: count)
  }

  func free() {
    unsafe state.deallocate()
    unsafe tools.deallocate()
  }

  /// The plugin, while it is open and nothing stands before an inline call.
  func admit(_ plugin: PluginHandle?) { unsafe state.pointee.plugin = plugin?.pointer }

  @inline(__always)
  var isAdmitted: Bool { unsafe state.pointee.plugin != nil }

  @inline(__always)
  var running: Int { unsafe state.pointee.running }

  /// The plugin, if a call of this tool may be made now, on this thread.
  @inline(__always)
  func plugin(for tool: Int) -> PluginHandle? {
    precondition(unsafe tool >= 0 && tool < tools.count, "the manifest has no such tool")
    guard let plugin = unsafe state.pointee.plugin, unsafe tools[tool].isInline, unsafe state.pointee.running < limit
    else {
      return nil
    }
    return unsafe PluginHandle(pointer: plugin)
  }

  /// Marks a call as running while `body` makes it.
  @inline(__always)
  func during(_ number: UInt64, _ sink: any AttemptSink, _ body: () -> Void) {
    var frame = unsafe InlineFrame(number: number, sink: sink, outer: state.pointee.frame)
    unsafe withUnsafeMutablePointer(to: &frame) { frame in
      unsafe state.pointee.frame = unsafe frame
      unsafe state.pointee.running += 1
      body()
      unsafe state.pointee.running -= 1
      unsafe state.pointee.frame = frame.pointee.outer
    }
  }

  /// The sink of an inline call that is running.
  func sink(of number: UInt64) -> (any AttemptSink)? {
    var frame = unsafe state.pointee.frame
    while let current = unsafe frame {
      if unsafe current.pointee.number == number { return unsafe current.pointee.sink }
      unsafe frame = current.pointee.outer
    }
    return nil
  }
}
