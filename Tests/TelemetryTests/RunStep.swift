import Journal

/// A step of a run, where a test server has steps as well.
typealias RunStep = Step
