// `collet manifest schema`: the manifest's own JSON Schema, for editors and for checks.

import Plugins

/// `collet manifest schema`: prints the schema that manifests are held against.
struct ManifestSchemaCommand: Command {
  static let name = "manifest schema"
  static let summary = "Print the JSON Schema of manifests, for editors to complete and check."
  static var options: [Option<ManifestSchemaCommand>] {
    [Option("--configuration", "Print the schema of config.json instead.") { $0.configuration = true }]
  }

  var configuration = false

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    context.out.write(configuration ? ConfigurationSchema.text : ManifestSchema.text)
    context.out.write("\n")
    return .success
  }
}
