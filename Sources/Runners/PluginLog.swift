// Where the words about a plugin go that belong to no running call.

public import EventLoop

/// Takes what a plugin logs outside its calls and what the host has to say about it. Full causes, for the operator.
@IO
public protocol PluginLog: AnyObject {
  /// One line; `plugin` is the manifest's name.
  func line(_ level: LogLevel, plugin: String, _ text: String)
  /// The plugin's own words, of which there may be as many as it likes: they must not push out what the host says.
  func quote(_ level: LogLevel, plugin: String, _ text: String)
}

extension PluginLog {
  public func quote(_ level: LogLevel, plugin: String, _ text: String) { line(level, plugin: plugin, text) }
}
