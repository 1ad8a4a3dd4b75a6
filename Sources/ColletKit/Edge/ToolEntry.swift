// One tool as the edge calls it: bytes in, a status out.

internal import ColletABI
internal import ColletKitRuntime
internal import Synchronization

/// A tool without its type.
struct ToolEntry: Sendable {
  let name: [UInt8]
  /// Runs one call to its end; everything that went wrong has been told to the host.
  let run: @Sendable (Call) -> collet_status

  init<T: Tool>(_ tool: T.Type) {
    name = Array(T.toolName.utf8)
    run = { call in Self.status(of: call) { try Self.answer(call, as: T.self) } }
  }

  private static func answer<T: Tool>(_ call: Call, as type: T.Type) throws {
    let tool = try T(JSONInput(utf8: call.edge.arguments))
    let answer =
      switch T.invocation {
      case .direct(let body): try body(tool, call)
      case .task(let body): try wait(for: call) { try await body(tool, call) }
      }
    try call.edge.parts.deliver()
    try answer.deliver(to: ResultWriter(call.edge.parts))
  }

  /// Runs a task to its end on Swift's pool, and stops it when the call is cancelled. This thread is the host's, made for
  /// a call that takes its time.
  private static func wait<Answer: Sendable>(
    for call: Call, _ body: @escaping @Sendable () async throws -> Answer
  ) throws -> Answer {
    guard collet_kit_threads_fit() else {
      throw ToolFailure.retryable("There is no memory for another thread now.", noEffect: true)
    }
    let done = Semaphore()
    let holder = Holder<Answer>()
    let task = Task.detached {
      do {
        let answer = try await body()
        holder.set(.success(answer))
      } catch {
        holder.set(.failure(error))
      }
      done.signal()
    }
    return try call.withCancellationHandler {
      done.wait()
      return try holder.take()
    } onCancel: {
      task.cancel()
    }
  }

  /// What an error means; the one place where that is decided.
  private static func status(of call: Call, _ body: () throws -> Void) -> collet_status {
    do {
      try body()
      return COLLET_OK
    } catch let failure as ToolFailure {
      call.edge.fail(failure)
      return failure.class.status
    } catch let refusal as HostRefusal {
      // The host knows why. A status that no call may return would be a defect of the host.
      call.edge.fail(.permanent("The host wants no more of this call."))
      return refusal.status == COLLET_ABSENT ? COLLET_INTERNAL : refusal.status
    } catch let error as InputError {
      call.edge.fail(.permanent("The arguments cannot be read: \(error)", noEffect: true))
      return COLLET_PERMANENT
    } catch is CancellationError where call.isCancelled {
      call.edge.fail(.permanent("The call was cancelled."))
      return COLLET_CANCELLED
    } catch {
      call.edge.fail(
        ToolFailure(
          .internal, code: nil, "The tool failed.", after: nil, noEffect: false, detail: "\(type(of: error)): \(error)")
      )
      return COLLET_INTERNAL
    }
  }
}

/// Carries one result from a task to the thread that waits for it.
private final class Holder<Answer: Sendable>: Sendable {
  private let result = Mutex<Result<Answer, any Error>?>(nil)
  func set(_ value: Result<Answer, any Error>) { result.withLock { $0 = value } }
  func take() throws -> Answer {
    guard let value = result.withLock({ $0.take() }) else { throw CancellationError() }
    return try value.get()
  }
}

extension ToolFailure.Class {
  fileprivate var status: collet_status {
    switch self {
    case .retryable: COLLET_RETRYABLE
    case .permanent: COLLET_PERMANENT
    case .internal: COLLET_INTERNAL
    }
  }
}
