// Several conversations with one model.

public import EventLoop

/// Begins conversations that differ in nothing but what is said in them: key, address and the encoded tools are made once
/// for all.
@IO
public final class Conversations {
  private let model: String
  /// Never spoken to.
  private let first: any WireFormat
  private let endpoint: Endpoint
  private let transport: any Transport
  private let surroundings: ModelProviders.Surroundings

  init(
    model: String, first: any WireFormat, endpoint: Endpoint, transport: any Transport,
    surroundings: ModelProviders.Surroundings
  ) {
    self.model = model
    self.first = first
    self.endpoint = endpoint
    self.transport = transport
    self.surroundings = surroundings
  }

  public func begin() -> any ModelSession {
    ProviderSession(
      model: model, wire: first.another(), endpoint: endpoint, transport: transport,
      timers: surroundings.timers, backoff: surroundings.backoff, random: surroundings.random,
      nowSeconds: surroundings.nowSeconds)
  }
}
