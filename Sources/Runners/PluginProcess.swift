// What the process needs before the first plugin is opened in it.

internal import PluginRuntime

/// The process as a home of plugins.
public enum PluginProcess {
  /// Does early what the first plugin would have to wait for: while the process has one thread, it costs nothing.
  public static func prepare() { pr_prepare() }
}
