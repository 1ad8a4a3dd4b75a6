// The attributes with which tools, their values and plugins are written.

/// Makes a struct a tool. The comment above it is what the model reads: when to use it, when not, in which formats.
///
/// ```swift
/// /// Converts a temperature. Use for temperatures only. Do NOT use for other units.
/// @Tool(.readOnly)
/// struct ConvertTemperature {
///   /// The temperature, in degrees of `from`.
///   @Range(-500...1e6) var value: Double
///   /// The scale that it is given in.
///   var from: Scale
///   /// The scale that is wanted.
///   var to: Scale = .celsius
///
///   func call() -> Double { … }
/// }
/// ```
///
/// - Every stored `var` is an argument; the comment above it is its description. It is optional when its type is, or when
///   it has a default. A `let` with a value is the tool's own business.
/// - The tool is called `convert_temperature`, its arguments likewise: words that are joined by capitals in Swift are
///   joined by `_` in JSON. A name that holds a `_` or stands in backticks is taken as it is.
/// - `call` may take a `Call`, may throw, may be `async`, and returns a `ToolResult` or nothing.
@attached(
  member, names: named(toolName), named(toolDescription), named(traits), named(Answer), named(invocation),
  named(schema),
  named(write))
@attached(extension, conformances: Tool, ToolValue, ToolResult, Sendable, names: named(init))
public macro Tool(_ traits: ToolTrait...) = #externalMacro(module: "ColletMacros", type: "ToolMacro")

/// Makes a struct or an enum with a raw type a value that arguments and results can hold.
@attached(member, names: named(choices), named(schema), named(write))
@attached(extension, conformances: ToolValue, ToolEnumeration, ToolResult, Sendable, names: named(init))
public macro ToolValue() = #externalMacro(module: "ColletMacros", type: "ValueMacro")

/// Makes a struct the plugin of this library. The comment above it describes the plugin to people; every stored `var` is a
/// setting that the operator may give, every `let` with a value is shared by all calls.
@attached(
  member, names: named(pluginName), named(pluginVersion), named(pluginDescription), named(traits), named(tools),
  named(schema), named(write))
@attached(extension, conformances: Plugin, ToolValue, ToolResult, Sendable, names: named(init))
@attached(peer, names: named(collet_entry))
public macro Plugin(version: String, _ traits: PluginTrait..., tools: any Tool.Type...) =
  #externalMacro(module: "ColletMacros", type: "PluginMacro")

/// Bounds a number: `@Range(1...16)`, `@Range(0..<1)`, `@Range(1...)`.
@attached(peer)
public macro Range<Bounds>(_ bounds: Bounds) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Wants a multiple of a number.
@attached(peer)
public macro Multiple<Number>(of number: Number) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Bounds the characters (code points) of a string.
@attached(peer)
public macro Length<Bounds>(_ bounds: Bounds) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Wants a string in which a regular expression (ECMA-262) matches; `^` and `$` tie it to the ends.
@attached(peer)
public macro Pattern(_ pattern: String) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Says what a string is, such as `date` or `email`, in the words of JSON Schema. The model is told; nothing is refused.
@attached(peer)
public macro Format(_ format: String) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Bounds the items of an array or the entries of a dictionary.
@attached(peer)
public macro Count<Bounds>(_ bounds: Bounds) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Wants an array without equal items.
@attached(peer)
public macro Unique() = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Examples for the model.
@attached(peer)
public macro Examples<Value>(_ values: Value...) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// Rules for each item of an array or each value of a dictionary: `@Each(.range(0...1))`, `@Each(.length(1...20))`.
@attached(peer)
public macro Each(_ rules: EachRule...) = #externalMacro(module: "ColletMacros", type: "RuleMacro")

/// The rules that `@Each` takes. They are read by the compiler's macro from the source; the values hold nothing.
public struct EachRule: Sendable {
  public static func range<Bounds>(_ bounds: Bounds) -> EachRule { EachRule() }
  public static func multiple<Number>(of number: Number) -> EachRule { EachRule() }
  public static func length<Bounds>(_ bounds: Bounds) -> EachRule { EachRule() }
  public static func pattern(_ pattern: String) -> EachRule { EachRule() }
  public static func format(_ format: String) -> EachRule { EachRule() }
}
