// All rows of a compiled schema, made once and read by every run.

internal import JSON
internal import Patterns

/// The flat form as a whole. Rule 0 is the one for the root.
struct Program {
  let rules: Row<Rule>
  let numbers: Row<NumberRule>
  let exact: Row<ExactBounds>
  let texts: Row<TextRule>
  let arrays: Row<ArrayRule>
  let objects: Row<ObjectRule>
  let contains: Row<ContainsRule>
  let dependencies: Row<DependencyRule>
  let patternRules: Row<PatternRule>
  let steps: Row<Step>
  let slots: Row<Slot>
  let filters: Row<BranchFilter>
  /// The texts of all slots, each padded to whole words.
  let pool: Row<UInt8>
  /// Runs of rule indices and of property bits.
  let lists: Row<Int32>
  /// Bits of required properties, for objects with more than 64.
  let words: Row<UInt64>
  let constants: Row<ConstantRow>
  let patterns: Row<Pattern>
  /// The schema's own documents, for constants.
  let views: Row<JSONView>
  // The two rows whose values own something have to end them.
  private let exactCount: Int
  private let patternCount: Int

  init(_ source: ProgramSource, patterns: [Pattern], views: [JSONView]) {
    rules = Row(source.rules)
    numbers = Row(source.numbers)
    exact = Row(source.exact)
    texts = Row(source.texts)
    arrays = Row(source.arrays)
    objects = Row(source.objects)
    contains = Row(source.contains)
    dependencies = Row(source.dependencies)
    patternRules = Row(source.patternRules)
    steps = Row(source.steps)
    slots = Row(source.slots)
    filters = Row(source.filters)
    pool = Row(source.pool + [UInt8](repeating: 0, count: 8))
    lists = Row(source.lists)
    words = Row(source.words)
    constants = Row(source.constants)
    self.patterns = Row(patterns)
    self.views = Row(views)
    exactCount = source.exact.count
    patternCount = patterns.count
  }

  /// Gives the memory back; the owner calls it once, when nobody can run any more.
  func release() {
    rules.release(0)
    numbers.release(0)
    exact.release(exactCount)
    texts.release(0)
    arrays.release(0)
    objects.release(0)
    contains.release(0)
    dependencies.release(0)
    patternRules.release(0)
    steps.release(0)
    slots.release(0)
    filters.release(0)
    pool.release(0)
    lists.release(0)
    words.release(0)
    constants.release(0)
    patterns.release(patternCount)
    views.release(0)
  }
}

/// The rows while they are being made.
struct ProgramSource {
  var rules: [Rule] = []
  var numbers: [NumberRule] = []
  var exact: [ExactBounds] = []
  var texts: [TextRule] = []
  var arrays: [ArrayRule] = []
  var objects: [ObjectRule] = []
  var contains: [ContainsRule] = []
  var dependencies: [DependencyRule] = []
  var patternRules: [PatternRule] = []
  var steps: [Step] = []
  /// The first slot is free: tables without strings share it.
  var slots = [Slot()]
  var filters: [BranchFilter] = []
  var pool: [UInt8] = []
  var lists: [Int32] = []
  var words: [UInt64] = []
  var constants: [ConstantRow] = []
}
