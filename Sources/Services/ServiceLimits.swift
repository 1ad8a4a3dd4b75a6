// What one plugin may have of the host at once, and in all.

/// The limits of services. None is a matter of taste of a plugin: each bounds what one plugin can take from the others.
public struct ServiceLimits: Sendable {
  /// Streams of one attempt that are open, and of a plugin on its own behalf.
  public var streamsMax = 8
  /// Requests of one attempt; and of a plugin on its own behalf at once, which then get room for one each interval.
  public var requestsMax = 64
  /// In nanoseconds.
  public var requestInterval: UInt64 = 1_000_000_000
  /// Streams of one plugin that are open, over all its attempts.
  public var streamsOfPluginMax = 64
  /// The JSON of a request.
  public var requestTextMax = 64 << 10
  public var headersMax = 64
  public var requestBodyMax = 4 << 20
  /// The body of an answer, after decompression.
  public var answerBodyMax = 64 << 20
  /// Bytes of a body that wait for the plugin; beyond them the server is kept waiting.
  public var bufferMax = 256 << 10
  public var timeoutDefaultMS = 30_000
  public var timeoutMaxMS = 600_000
  public var connectMS = 10_000
  public var redirectsDefault = 5
  public var redirectsMax = 10
  /// Changes of the storage that wait for the disk.
  public var storageQueueMax = 64
  public var keyBytesMax = 256
  public var valueBytesMax = 4 << 20

  public init() {}
}
