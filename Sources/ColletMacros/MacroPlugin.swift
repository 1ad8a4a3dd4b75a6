// The compiler runs this program and asks it to expand macros. `SwiftCompilerPlugin`, which would provide the main
// function, is not part of the toolchain's own copy of swift-syntax.

@_spi(PluginMessage) import SwiftCompilerPluginMessageHandling
import SwiftSyntaxMacros

@main
struct MacroPlugin: PluginProvider {
  static func main() throws {
    let listener = CompilerPluginMessageListener(connection: try StandardIOMessageConnection(), provider: MacroPlugin())
    try listener.main()
  }

  func resolveMacro(moduleName: String, typeName: String) throws -> any Macro.Type {
    switch typeName {
    case "ToolMacro": ToolMacro.self
    case "ValueMacro": ValueMacro.self
    case "PluginMacro": PluginMacro.self
    case "RuleMacro": RuleMacro.self
    default: throw UnknownMacro(name: typeName)
    }
  }

  var features: [PluginFeature] { [] }
}

struct UnknownMacro: Error, CustomStringConvertible {
  let name: String
  var description: String { "ColletKit has no macro '\(name)': module and macros are of different versions" }
}
