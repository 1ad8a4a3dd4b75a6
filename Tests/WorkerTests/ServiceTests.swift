import Glibc
import Synchronization
import TestSupport
import Testing
import WorkerWire

/// Services: requests of the plugin to its host.
@Suite("Worker: services", .enabled(if: workerProgram != nil, "collet-worker is not built"))
struct ServiceTests {
  private func worker(_ options: Options = Options()) throws -> Worker {
    let worker = try Worker(plugin: PluginFixture.build("worker", flags: ["-DTHREADING=\(options.threading)"]), options)
    try worker.load()
    return worker
  }

  @Test("tables are there only where they are granted")
  func granted() throws {
    var options = Options()
    options.services = 0
    let worker = try worker(options)
    #expect(try worker.call("keys").text == "none")
    #expect(try worker.call("secrets").text == "none")
    #expect(try worker.call("fetch", "1").text == "none")
  }

  @Test("keys and values")
  func keys() throws {
    let worker = try worker()
    worker.serve = { request in
      switch request.operation {
      case UInt32(WW_OP_KV_PUT): ServiceAnswer(value: request.bytes == Array("keyvalue".utf8) && request.a == 3 ? 0 : 3)
      case UInt32(WW_OP_KV_REMOVE): ServiceAnswer(value: request.call == 0 ? 1 : 3)
      default:
        request.bytes == Array("key".utf8) && request.b == 3
          ? ServiceAnswer(value: 5, bytes: Array("val".utf8)) : ServiceAnswer(value: -5)
      }
    }
    #expect(try worker.call("keys").text == "0 5 val 1 -5")
    #expect(worker.requests.map(\.call) == [1, 1, 0, 1])
  }

  @Test("secrets are read only")
  func secrets() throws {
    let worker = try worker()
    worker.serve = { _ in ServiceAnswer(value: 5, bytes: Array("hushh".utf8)) }
    #expect(try worker.call("secrets").text == "hushh")
    #expect(worker.requests.map(\.operation) == [UInt32(WW_OP_SECRET_GET)])
  }

  @Test("a request with a body of megabytes, read back in pieces", arguments: CallTests.transports)
  func bodies(data: UInt32) throws {
    var options = Options()
    options.data = data
    let worker = try worker(options)
    for size in [0, 1, 16337, 20000, 300_000, 3 << 20] {
      var body: [UInt8] = []
      var at = 0
      worker.serve = { request in
        switch request.operation {
        case UInt32(WW_OP_HTTP_SEND):
          body = Array(request.bytes[Int(request.a)...])
          return ServiceAnswer(value: 0, stream: 9)
        case UInt32(WW_OP_HTTP_READ):
          // More than a ring holds at a time.
          let step = min(100_000, min(Int(request.b), body.count - at))
          defer { at += step }
          return ServiceAnswer(value: Int64(step), bytes: Array(body[at..<at + step]))
        default: return nil
        }
      }
      #expect(try worker.call("fetch", "\(size)").text == "same")
    }
    try worker.run { worker.requests.last?.operation == UInt32(WW_OP_HTTP_CLOSE) }
    #expect(worker.requests.last?.operation == UInt32(WW_OP_HTTP_CLOSE))
  }

  @Test("a request that is too long is refused where it is made")
  func tooLong() throws {
    let worker = try worker()
    #expect(try worker.call("fetch", "\(5 << 20)").status == 2)
    #expect(worker.requests.allSatisfy { $0.operation == UInt32(WW_OP_HTTP_CLOSE) })
  }

  @Test("cancellation wakes a call that waits for a reply; the reply that comes later hurts nobody")
  func cancelled() throws {
    let worker = try worker()
    for _ in 0..<20 {
      let seen = worker.requests.count
      let number = try worker.begin("hang")
      try worker.run { worker.requests.count > seen }
      worker.cancel(number)
      #expect(try worker.answer(of: number).status == 4)
      try worker.reply(to: worker.requests.last!, ServiceAnswer(value: 5, bytes: Array("late!".utf8)))
    }
    #expect(try worker.call("echo", "after").text == "after")
  }

  @Test("eight threads of the plugin ask at once, four requests wait at most; the call writes meanwhile")
  func threads() throws {
    for threading: UInt32 in [0, 2] {
      var options = Options()
      options.threading = threading
      let worker = try worker(options)
      for round in 0..<20 {
        let number = try worker.begin("threads", [UInt8](repeating: 1, count: 600_000))
        // Answers only when four wait, and no fifth comes before one is answered.
        try worker.run { worker.requests.count == round * 8 + 4 }
        worker.sendControl(Int32(WW_PING), request: 5)
        try worker.run { worker.pongs == round + 1 }
        #expect(worker.requests.count == round * 8 + 4)
        worker.serve = { _ in ServiceAnswer(value: 5, bytes: Array("value".utf8)) }
        for request in worker.requests[(round * 8)...] {
          try worker.reply(to: request, ServiceAnswer(value: 5, bytes: Array("value".utf8)))
        }
        #expect(try worker.answer(of: number).status == 0)
        worker.serve = { _ in nil }
      }
    }
  }

  @Test("requests of several calls are answered in any order")
  func anyOrder() throws {
    var options = Options()
    options.threading = 2
    options.callThreads = 8
    let worker = try worker(options)
    for round in 0..<30 {
      let numbers = try (0..<8).map { _ in try worker.begin("secrets") }
      var answered = worker.requests.count
      while answered < (round + 1) * 8 {
        try worker.run { worker.requests.count >= min((round + 1) * 8, answered + 4) }
        for request in worker.requests[answered...].reversed() {
          try worker.reply(to: request, ServiceAnswer(value: 5, bytes: Array("hushh".utf8)))
          answered += 1
        }
      }
      for number in numbers { #expect(try worker.answer(of: number).text == "hushh") }
    }
  }

  @Test("a call that has returned may ask for nothing")
  func late() throws {
    let worker = try worker()
    #expect(try worker.call("late").status == 0)
    #expect(try worker.call("late").status == 0)
    #expect(worker.requests.isEmpty)
    #expect(worker.misuses.count == 1)
  }
}
