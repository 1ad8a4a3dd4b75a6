@testable import Plugins

/// What a manifest has against itself.
func problems(of text: String) -> [DocumentProblem] { ManifestReader.read(Array(text.utf8)).problems }
