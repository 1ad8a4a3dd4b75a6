// The thread that waits for the disk.

internal import EventLoop
internal import Glibc

/// Takes records out of the spool and writes them into the tables, batch by batch.
final class WriterThread: Sendable {
  /// What the I/O thread hears of it.
  enum News: Sendable {
    /// So many records, all in all, are in the tables; so many of them are on the disk too.
    case written(UInt64, synced: UInt64)
    /// The disk is full or the file held by another: what follows stays in the spool for now.
    case stalled(DatabaseError)
    /// Nothing more will be written.
    case broken(DatabaseError)
    /// It has ended, as it was asked to; whether everything was written.
    case ended(isComplete: Bool)
  }

  private let place: JournalPlace
  private let spool: Spool
  private let desk: WriterDesk
  private let report: @IO @Sendable (News) -> Void

  init(_ place: JournalPlace, _ spool: Spool, _ desk: WriterDesk, report: @escaping @IO @Sendable (News) -> Void) {
    self.place = place
    self.spool = spool
    self.desk = desk
    self.report = report
  }

  /// Whether there is a thread to be had.
  func start() -> Bool {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var handle = pthread_t()
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    guard unsafe pthread_create(&handle, &attributes, runWriterThread, context) == 0 else {
      unsafe Unmanaged<WriterThread>.fromOpaque(context).release()
      return false
    }
    return true
  }

  private func tell(_ news: News) {
    let report = report
    EventLoop.shared.post { report(news) }
  }

  fileprivate func run() {
    var worker: Worker?
    // Records: in the tables; there before this round; on the disk as well.
    var written: UInt64 = 0
    var known: UInt64 = 0
    var synced: UInt64 = 0
    var isStalled = false
    while true {
      if isStalled { desk.pause() } else { desk.wait() }
      let mustEnd = desk.mustEnd
      // A program that said nothing leaves no file.
      if mustEnd, worker == nil, written == 0, spool.used == 0, desk.handed == nil {
        return tell(.ended(isComplete: true))
      }
      do throws(DatabaseError) {
        let ready: Worker
        if let worker { ready = worker } else { ready = try Worker(place) }
        worker = ready
        let isSynced = desk.takeSync()
        let large = desk.handed
        written += try ready.drain(spool, synced: isSynced)
        // By itself: a disk that has no room for it may have some for what came before.
        if let large {
          try ready.write(large, behind: spool, synced: isSynced)
          desk.wroteHanded()
          written += 1
        }
        if isSynced {
          // Whoever asks may find that his step went with a batch before he asked, which the disk need not have.
          if written == known, written > synced { try ready.sync(spool) }
          synced = written
        }
        try ready.checkPlace()
        known = written
        if desk.takeAnswer() || isStalled { tell(.written(written, synced: synced)) }
        isStalled = false
        if mustEnd { return tell(.ended(isComplete: true)) }
        desk.rest { spool.used > 0 }
      } catch {
        // What the writer knew may differ from what the tables hold now.
        worker = nil
        spool.rewind()
        guard error.isPassing else { return tell(.broken(error)) }
        if mustEnd { return tell(.ended(isComplete: false)) }
        isStalled = true
        tell(.stalled(error))
      }
    }
  }

  /// What the thread needs to write: made when there is something to be written, and anew after a fault.
  private final class Worker {
    private let database: Database
    private let writer: SessionWriter

    init(_ place: JournalPlace) throws(DatabaseError) {
      database = try Database.writing(place)
      try Recovery.run(place, database)
      writer = try SessionWriter(database)
    }

    /// Writes a record that lies in no spool.
    func write(_ record: [UInt8], behind spool: Spool, synced: Bool) throws(DatabaseError) {
      try change(spool, synced: synced) { () throws(DatabaseError) in
        try StepReader.read(record) { reader throws(DatabaseError) in try writer.apply(&reader, spool: spool.id) }
      }
    }

    /// What goes into a file that has no name any more is lost.
    func checkPlace() throws(DatabaseError) {
      guard database.isGone else { return }
      throw DatabaseError(.other, database.path, "it was removed or replaced while this program wrote it")
    }

    /// Brings to the disk what was written before.
    func sync(_ spool: Spool) throws(DatabaseError) {
      try change(spool, synced: true) { () throws(DatabaseError) in }
    }

    private func change(
      _ spool: Spool, synced: Bool, _ body: () throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
      do throws(DatabaseError) {
        try writer.prepare(synced: synced)
        try writer.begin()
        try body()
        try writer.commit(spool: spool.id, upTo: spool.position)
      } catch {
        writer.rollBack()
        throw error
      }
    }

    /// How many records were written.
    func drain(_ spool: Spool, synced: Bool) throws(DatabaseError) -> UInt64 {
      guard let first = spool.next() else { return 0 }
      do throws(DatabaseError) {
        try writer.prepare(synced: synced)
        try writer.begin()
        var count: UInt64 = 0
        var next: StepReader? = first
        while var record = next {
          try writer.apply(&record, spool: spool.id)
          count += 1
          next = spool.next()
        }
        try writer.commit(spool: spool.id, upTo: spool.position)
        spool.free()
        return count
      } catch {
        writer.rollBack()
        throw error
      }
    }
  }
}

private func runWriterThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<WriterThread>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
