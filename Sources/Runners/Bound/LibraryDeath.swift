// A crash of a bound library in words: where it was, and what to compare.

/// How the worker of a bound library ended by itself.
struct LibraryDeath {
  private let stage: WorkerDeath.Stage
  /// As a sentence names it; `nil` where the process named none.
  private let function: String?
  private let library: String
  private let isLoaded: Bool

  /// `functions` in the order in which the worker counts them.
  init(_ death: WorkerDeath, functions: [String], library: String, isLoaded: Bool) {
    let number = Int(clamping: death.function)
    stage = death.stage
    function = number > 0 && number <= functions.count ? "the C function \(functions[number - 1])" : nil
    self.library = library
    self.isLoaded = isLoaded
  }

  /// Where it ended, with a space before it.
  var place: String {
    guard isLoaded else { return " while \(library) and what it needs were loaded" }
    guard let function else { return " in a function of \(library)" }
    return switch stage {
    case .call: " in \(function)"
    case .reading: " after \(function), while its result was read"
    case .damaged: " after \(function), when memory turned out to be damaged"
    }
  }

  /// That, and what to look at.
  var advice: String {
    guard isLoaded else {
      return "\(place), in code that runs by itself then (a constructor): no function had been called, so look at what "
        + "that code needs (files, memory, threads), not at prototypes"
    }
    let suspects =
      switch stage {
      case .call: "the number and order of arguments, integer widths, pointers and capacities, who frees"
      case .reading: "what it returns (an int is no pointer), what it leaves in its out arguments, lengths"
      case .damaged: "capacities and lengths (it may have written past an end), what is in-out, who frees"
      }
    return "\(place); compare the prototype that 'collet show' prints with the header: \(suspects)"
  }
}
