// From `openai:gpt-5` to a session.

public import EventLoop
internal import Glibc
public import HTTP

/// The providers of this program and those of its configuration.
public struct ModelProviders: Sendable {
  /// Those of the configuration first.
  public let providers: [Provider]
  /// What models cost.
  public let prices: PriceTable

  /// `providers` and `prices` are the JSON text of the configuration's objects of these names.
  public init(providers: [UInt8] = Array("{}".utf8), prices: [UInt8] = Array("{}".utf8)) throws(ModelError) {
    let own = try ProviderSettings.read(providers)
    self.providers = own + Provider.presets.filter { preset in !own.contains { $0.name == preset.name } }
    self.prices = try PriceTable.builtIn.merging(prices)
  }

  /// What a session needs besides its name.
  public struct Surroundings {
    private let source: Source
    public var timers: any Timers
    /// A variable of the environment; `nil` when it is unset.
    public var environment: (String) -> String?
    public var backoff = Backoff()
    public var limits = HTTPLimits()
    /// From 0 up to 1, for the spread of delays.
    public var random: () -> Double = { Double.random(in: 0..<1) }
    /// Seconds since 1970, for dates in answers.
    public var nowSeconds: () -> Int = { time(nil) }

    private enum Source {
      case ready(any Transport)
      /// Opened when everything else about a conversation is settled, because that takes its time.
      case opened(@IO () throws(ModelError) -> any Transport)
    }

    public init(transport: any Transport, timers: any Timers, environment: @escaping (String) -> String?) {
      self.init(.ready(transport), timers, environment)
    }

    public init(
      opening transport: @escaping @IO () throws(ModelError) -> any Transport, timers: any Timers,
      environment: @escaping (String) -> String?
    ) {
      self.init(.opened(transport), timers, environment)
    }

    private init(_ source: Source, _ timers: any Timers, _ environment: @escaping (String) -> String?) {
      self.source = source
      self.timers = timers
      self.environment = environment
    }

    @IO
    func transport() throws(ModelError) -> any Transport {
      switch source {
      case .ready(let transport): return transport
      case .opened(let open): return try open()
      }
    }
  }

  /// Splits `PROVIDER:NAME`; the name may have colons of its own.
  public func resolve(_ spec: String) throws(ModelError) -> (provider: Provider, model: String) {
    var known: String { providers.map(\.name).joined(separator: ", ") }
    guard let colon = spec.firstIndex(of: ":") else {
      throw ModelError(.notFound, "'\(spec)' names no model: say PROVIDER:NAME, with one of \(known) as the provider.")
    }
    let name = String(spec[..<colon])
    let model = String(spec[spec.index(after: colon)...])
    guard let provider = providers.first(where: { $0.name == name }) else {
      throw ModelError(
        .notFound,
        "There is no provider '\(name)'. Known are \(known); others are named in the configuration's providers.")
    }
    guard !model.isEmpty else { throw ModelError(.notFound, "'\(spec)' names no model after the colon.") }
    return (provider, model)
  }

  /// A new conversation. `baseURL` points the provider elsewhere; there it may do without a key.
  @IO
  public func session(
    _ spec: String, baseURL: String? = nil, options: SessionOptions, in surroundings: Surroundings
  ) throws(ModelError) -> any ModelSession {
    try conversations(spec, baseURL: baseURL, options: options, in: surroundings).begin()
  }

  /// What any number of such conversations have in common.
  @IO
  public func conversations(
    _ spec: String, baseURL: String? = nil, options: SessionOptions, in surroundings: Surroundings
  ) throws(ModelError) -> Conversations {
    let (provider, model) = try resolve(spec)
    let (base, query) = try Self.base(baseURL ?? provider.baseURL)
    let key = try Self.key(provider, isElsewhere: baseURL != nil, surroundings.environment)
    let wire = Self.wire(provider, model, options)
    var path = wire.path
    // Addresses are often copied with the version that this protocol has in its path.
    if path.hasPrefix("/v1/"), base.hasSuffix("/v1") { path.removeFirst(3) }
    let url = base + path + query
    var headers: [(name: String, value: String)] = [("content-type", "application/json")]
    headers += wire.headers
    if let key {
      switch provider.wire {
      case .messages: headers.append(("x-api-key", key))
      case .chatCompletions, .responses: headers.append(("authorization", "Bearer \(key)"))
      }
    }
    let context = RequestContext(
      provider: provider.name, model: model, keyVariable: provider.keyVariable,
      url: RequestContext.shown(url: url), key: key)
    let endpoint = Endpoint(
      url: url, headers: headers, limits: surroundings.limits, context: context, server: ModelServer(url: url),
      streams: options.streams)
    let transport = try surroundings.transport()
    return Conversations(
      model: spec, first: wire, endpoint: endpoint, transport: transport, surroundings: surroundings)
  }

  /// What a reply of this model cost, in USD; `nil` where the price or the usage is not known. The price is looked up
  /// once.
  public func pricing(_ spec: String) -> @Sendable (Usage) -> Double? {
    let price = prices.price(spec)
    return { usage in usage.costUSD ?? price?.cost(usage) }
  }

  @IO
  private static func wire(_ provider: Provider, _ model: String, _ options: SessionOptions) -> any WireFormat {
    switch provider.wire {
    case .chatCompletions: ChatCompletions(provider, model: model, options: options)
    case .responses: Responses(provider, model: model, options: options)
    case .messages: Messages(provider, model: model, options: options)
    }
  }

  /// What the protocol's path is put behind, and the query that stays behind that. What a `#` begins is for nobody.
  private static func base(_ url: String) throws(ModelError) -> (base: String, query: String) {
    let sent = url.prefix { $0 != "#" }
    let queryStart = sent.firstIndex(of: "?") ?? sent.endIndex
    let query = String(sent[queryStart...])
    var base = String(sent[..<queryStart])
    while base.hasSuffix("/") { base.removeLast() }
    guard base.hasPrefix("https://") || base.hasPrefix("http://"), !url.contains(where: { $0.isWhitespace }) else {
      throw ModelError(
        .request,
        "'\(RequestContext.shown(url: url))' is no base URL: it begins with https:// or http://, like "
          + "https://api.example.com/v1.")
    }
    return (base, query)
  }

  private static func key(
    _ provider: Provider, isElsewhere: Bool, _ environment: (String) -> String?
  ) throws(ModelError) -> String? {
    guard let variable = provider.keyVariable else { return nil }
    // A file's content often comes with its line's end.
    var key = environment(variable) ?? ""
    while let first = key.first, first.isWhitespace { key.removeFirst() }
    while let last = key.last, last.isWhitespace { key.removeLast() }
    guard key.isEmpty else {
      guard key.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else {
        throw ModelError(
          .authentication, "\(variable) holds no key: a key is one word of plain letters, digits and signs.")
      }
      return key
    }
    guard isElsewhere || provider.quirks.keyIsOptional else {
      throw ModelError(
        .authentication, "\(provider.name) needs a key: set the environment variable \(variable) to it.")
    }
    return nil
  }
}
