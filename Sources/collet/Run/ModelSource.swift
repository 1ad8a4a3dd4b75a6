// From what `--model` says to a conversation.

import EventLoop
import Glibc
import HTTP
import Models
import Plugins
import Runners

/// Who answers.
enum ModelSource: Sendable {
  /// Matches words; no language model.
  case offline
  /// Replies from a file, in order.
  case script([UInt8], name: String)
  /// What a recorded run said.
  case replay(ReplaySource)
  case provider(ModelProviders, spec: String, baseURL: String?)

  /// Reads what there is to read, so that a mistake shows before anything runs.
  init(_ options: AgentOptions, _ host: Host) throws(CommandError) {
    let spec = options.model ?? "offline"
    if spec == "offline" {
      self = .offline
    } else if spec.hasPrefix("script:") {
      let path = String(spec.dropFirst("script:".count))
      guard !path.isEmpty else { throw CommandError("script: wants a file: script:FILE", code: .usage) }
      self = .script(try InputFile.read(path, bytesMax: Self.scriptBytesMax), name: path)
    } else if spec.hasPrefix("replay:") {
      self = .replay(try ReplaySource(String(spec.dropFirst("replay:".count)), options, host))
    } else {
      do throws(ModelError) {
        let providers = try ModelProviders(
          providers: host.configuration.providers, prices: host.configuration.prices)
        _ = try providers.resolve(spec)
        self = .provider(providers, spec: spec, baseURL: options.baseURL)
      } catch {
        let more = spec.contains(":") ? "" : " Without a network there are offline, script:FILE and replay:SESSION."
        throw CommandError(error.message + more, code: .usage)
      }
    }
    if options.replaysTools, replay == nil {
      throw CommandError("--replay-tools goes with --model replay:SESSION, not with '\(spec)'", code: .usage)
    }
    guard options.baseURL != nil else { return }
    if case .provider = self { return }
    throw CommandError("--base-url goes with a provider, not with '\(spec)'", code: .usage)
  }

  /// Begins early what takes long and needs nothing of what is read meanwhile: opening libcurl with all its libraries
  /// takes as long as everything else before the first request.
  static func prepare(_ options: AgentOptions) {
    guard let spec = options.model, spec.contains(":"), !spec.hasPrefix("script:"), !spec.hasPrefix("replay:") else {
      return
    }
    // Cheap only while the process has one thread.
    PluginProcess.prepare()
    CurlLibrary.openAhead()
  }

  /// A new conversation. `tools` are those of `options` as the journal has them.
  @IO
  func session(
    _ options: SessionOptions, tools: @autoclosure () -> [UInt8] = []
  ) throws(CommandError) -> any ModelSession {
    switch self {
    case .offline: return OfflineModel.session(options: options)
    case .script(let text, let name):
      do throws(ModelError) {
        return try ScriptModel.session(text, named: name, options: options)
      } catch {
        throw CommandError(error.message, code: .usage)
      }
    case .replay(let source): return source.session(options, tools: tools())
    case .provider(let providers, let spec, let baseURL):
      return try Self.conversations(providers, spec, baseURL, options).begin()
    }
  }

  /// The recording that answers, if one does.
  var replay: ReplaySource? {
    if case .replay(let source) = self { source } else { nil }
  }

  /// Begins one conversation at each call.
  typealias ConversationMaker = @IO () throws(CommandError) -> any ModelSession

  /// Begins conversations that differ only in what is said in them; what they have in common is made once.
  @IO
  func conversations(_ options: SessionOptions) throws(CommandError) -> ConversationMaker {
    guard case .provider(let providers, let spec, let baseURL) = self else {
      return { () throws(CommandError) in try session(options) }
    }
    let conversations = try Self.conversations(providers, spec, baseURL, options)
    return { conversations.begin() }
  }

  @IO
  private static func conversations(
    _ providers: ModelProviders, _ spec: String, _ baseURL: String?, _ options: SessionOptions
  ) throws(CommandError) -> Conversations {
    do throws(ModelError) {
      let surroundings = ModelProviders.Surroundings(
        opening: transport, timers: EventLoop.shared, environment: variable)
      return try providers.conversations(spec, baseURL: baseURL, options: options, in: surroundings)
    } catch {
      let isUsage = error.kind == .request || error.kind == .notFound
      throw CommandError(error.message, code: isUsage ? .usage : .failure)
    }
  }

  /// As a person names it.
  var name: String {
    switch self {
    case .offline: "offline"
    case .script(_, let name): "script:\(name)"
    case .replay(let source): "replay:\(source.name)"
    case .provider(_, let spec, _): spec
    }
  }

  /// Nothing is ever spent: there is nobody to pay.
  var isFree: Bool {
    switch self {
    case .offline, .replay: true
    case .script, .provider: false
    }
  }

  /// What a reply costs in USD; `nil` when nobody knows, or nobody is paid.
  var pricing: @Sendable (Usage) -> Double? {
    switch self {
    case .offline, .script, .replay: { _ in nil }
    case .provider(let providers, let spec, _): providers.pricing(spec)
    }
  }

  @IO
  private static func transport() throws(ModelError) -> any Transport {
    do throws(CurlUnavailable) {
      return try HTTPClient.shared()
    } catch {
      throw ModelError(.connection, error.description)
    }
  }

  private static var scriptBytesMax: Int { 64 << 20 }
}

/// A variable of the environment.
private func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
