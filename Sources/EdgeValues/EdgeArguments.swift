// Arguments that a tool's schema allows and that nobody would think of, and such as it refuses: what a plugin must
// survive.

internal import JSON
internal import JSONSchema

/// Arguments at the edges of a schema, made from a seed.
///
/// From the samples of the tool one member after the other is replaced by the values that `EdgeValueFinder` finds for its
/// schema, then several at once; the schema itself then says which of them it allows.
public struct EdgeArguments: Sendable {
  /// JSON texts, each valid by the schema: what a host hands on.
  public var valid: [String] = []
  /// JSON texts that a host keeps from the plugin: the schema refuses them, or they hold halves of surrogate pairs.
  public var foreign: [String] = []

  /// Samples whose members are replaced one by one; the others take part in the mixtures.
  private static let wholeMax = 2
  /// How many arguments with several strange members are tried.
  private static let mixturesMax = 250
  /// Arguments of this length are tried with one sample only: each takes as long as a hundred others.
  private static let longBytes = 10_000

  /// `samples` are JSON texts of arguments, of which the first ones weigh most. Takes milliseconds to seconds.
  public init(parameters: [UInt8], samples: [[UInt8]], seed: UInt64) throws {
    let tree = try JSONTree(parameters)
    var values = EdgeValueFinder(root: tree, seed: seed)
    var samples = try samples.map { text in try JSONTree(text) }
    if samples.isEmpty { samples = [.object([])] }
    var candidates: [String] = []
    for (index, sample) in samples.prefix(Self.wholeMax).enumerated() {
      candidates += values.objects(tree, like: sample).filter { index == 0 || $0.utf8.count < Self.longBytes }
    }
    candidates += values.mixtures(tree, like: samples, count: Self.mixturesMax)
    let misfits = values.misfits(tree, like: samples[0])

    let schema = try Schema(parameters)
    var document = JSONDocument()
    var seen: Set<String> = []
    for text in candidates + misfits where seen.insert(text).inserted {
      if (try? document.parse(text)) != nil, try schema.isValid(document) {
        valid.append(text)
      } else {
        foreign.append(text)
      }
    }
  }
}
