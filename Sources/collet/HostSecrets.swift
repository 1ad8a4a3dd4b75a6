// What must never be written, logged or told to others.

import Glibc
import Journal
import Models
import Plugins
import Services
import Telemetry

extension Host {
  /// Takes secrets out of what is kept of runs; `nil` when there are none. `agent` may name an address with a password.
  func redaction(_ agent: AgentOptions? = nil) -> Redaction? {
    let redactor = redactor(agent)
    guard !redactor.isEmpty else { return nil }
    return Redaction(text: { redactor.redacted($0) }, json: { redactor.redacted(json: $0) })
  }

  /// For what is written elsewhere.
  func redactor(_ agent: AgentOptions? = nil) -> Redactor {
    Redactor(configuredSecrets() + keys() + telemetryHeaders() + passwords(agent?.baseURL))
  }

  /// The values of the secrets that the configuration names: those that plugins may be given.
  func configuredSecrets() -> [(name: String, value: String)] {
    configuration.secrets.compactMap { name, source in
      switch source {
      case .environment(let variable): return environmentValue(variable).map { (name, $0) }
      case .file(let path):
        do throws(CommandError) {
          let bytes = try InputFile.read(path, bytesMax: Self.secretBytesMax)
          return (name, String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
        } catch {
          return nil
        }
      }
    }
  }

  private static var secretBytesMax: Int { 64 << 10 }

  /// Keys and headers are often words like `ollama` or `none`, where nobody asks for one: what is shorter is left alone.
  private static var keyLengthMin: Int { 8 }

  /// Keys of providers, of whichever is asked: a conversation may change to another one.
  private func keys() -> [(name: String, value: String)] {
    let variables = Set(providers.compactMap(\.keyVariable))
    return variables.sorted().compactMap { variable in
      guard let value = environmentValue(variable) else { return nil }
      let key = value.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
      return key.utf8.count >= Self.keyLengthMin ? (variable, String(key)) : nil
    }
  }

  /// What a collector asks for, without the word before it that says what it is.
  private func telemetryHeaders() -> [(name: String, value: String)] {
    let variable = "OTEL_EXPORTER_OTLP_HEADERS"
    return TelemetrySettings.headers(environmentValue(variable)).compactMap { header in
      let value = header.value.split(separator: " ").last ?? ""
      return value.utf8.count >= Self.keyLengthMin ? (variable, String(value)) : nil
    }
  }

  /// Those in addresses that this program asks.
  private func passwords(_ baseURL: String?) -> [(name: String, value: String)] {
    let variables =
      ["", "_TRACES", "_METRICS"].map { "OTEL_EXPORTER_OTLP\($0)_ENDPOINT" }
      + ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    let urls = [baseURL].compactMap { $0 } + providers.map(\.baseURL) + variables.compactMap(environmentValue)
    return urls.flatMap { AddressSecrets($0).values }.map { ("password", $0) }
  }

  private var providers: [Provider] {
    // A mistake in the table is said where it is used.
    let own = try? ModelProviders(providers: configuration.providers, prices: Array("{}".utf8))
    return own?.providers ?? Provider.presets
  }

  private func environmentValue(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
}

/// The parts of an address that are nobody else's business.
struct AddressSecrets {
  /// Passwords and keys, as they stand there and as they are meant.
  private(set) var values: [String] = []
  /// The address without them.
  private(set) var rest: String

  init(_ url: String) {
    rest = url
    guard let scheme = url.firstRange(of: "://") else { return }
    var place = scheme.upperBound
    let authority = url[place..<(url[place...].firstIndex { "/?#".contains($0) } ?? url.endIndex)]
    if let end = authority.lastIndex(of: "@") {
      let user = authority[..<end]
      // A name alone is a key.
      let start = user.firstIndex(of: ":").map { user.index(after: $0) } ?? user.startIndex
      add(user[start...])
      place = url.index(after: end)
    }
    let query = url[place...].firstIndex(of: "?") ?? url.endIndex
    rest = String(url[..<scheme.upperBound] + url[place..<query])
    guard query < url.endIndex else { return }
    let pairs = url[url.index(after: query)...].split(separator: "&", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for pair in pairs {
      let name = pair.prefix { $0 != "=" }.lowercased()
      if Self.names.contains(where: name.contains), let sign = pair.firstIndex(of: "=") {
        add(pair[pair.index(after: sign)...])
      } else {
        kept.append(pair)
      }
    }
    if !kept.isEmpty { rest += "?" + kept.joined(separator: "&") }
  }

  /// Words in the names of parameters that carry a key.
  private static let names = ["key", "token", "secret", "password", "signature"]

  private mutating func add(_ text: Substring) {
    guard !text.isEmpty else { return }
    values.append(String(text))
    let meant = PercentText.decoded(text)
    if meant != text { values.append(meant) }
  }
}
