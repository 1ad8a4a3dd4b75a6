// What `collet_entry` hands to the host: the C functions of one plugin, and what stands behind them.

internal import ColletABI
internal import Synchronization

/// The plugin in this process. Made once by the entry and never freed: the host keeps pointers into it.
@safe public final class PluginEntry: Sendable {
  // Written before the host sees it, never afterwards.
  private nonisolated(unsafe) let table: UnsafeMutablePointer<collet_plugin>
  private nonisolated(unsafe) let manifest: UnsafeMutablePointer<collet_manifest>
  private nonisolated(unsafe) let host: UnsafePointer<collet_host>
  private let tools: [ToolEntry]
  /// The plugin's value, or why the operator's configuration makes none.
  private let plugin: Result<any Plugin, InputError>
  private let threads = WaitingThreads()

  /// Opens a plugin for a host: the body of `collet_entry`. Returns a `collet_status`.
  ///
  /// - Parameters:
  ///   - host: the `const collet_host *` of the entry.
  ///   - result: its `const collet_plugin **`.
  public static func open<P: Plugin>(
    _ plugin: P.Type, _ host: UnsafeRawPointer?, _ result: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let memory = unsafe host, let result = unsafe result else { return COLLET_INTERNAL }
    let host = unsafe memory.assumingMemoryBound(to: collet_host.self)
    guard unsafe host.pointee.abi_major == COLLET_ABI_MAJOR else { return COLLET_PERMANENT }
    let entry = unsafe PluginEntry(plugin, host)
    unsafe result.assumingMemoryBound(to: UnsafePointer<collet_plugin>?.self).pointee = unsafe UnsafePointer(
      entry.table)
    return COLLET_OK
  }

  private init<P: Plugin>(_ type: P.Type, _ host: UnsafePointer<collet_host>) {
    unsafe self.host = unsafe host
    tools = P.tools.map { ToolEntry($0) }
    let config = unsafe Array(copying: host.pointee.config)
    do throws(InputError) {
      plugin = .success(try P(JSONInput(utf8: config.isEmpty ? Array("{}".utf8) : config)))
    } catch {
      // The entry works all the same: a manifest is asked for without a configuration.
      plugin = .failure(error)
    }
    unsafe table = .allocate(capacity: 1)
    unsafe manifest = .allocate(capacity: 1)
    let text = Array(P.manifest.utf8)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
    unsafe bytes.initialize(from: text, count: text.count)
    unsafe manifest.initialize(
      to: collet_manifest(
        struct_size: UInt32(MemoryLayout<collet_manifest>.size), reserved: 0,
        json: collet_bytes(ptr: bytes, len: UInt64(text.count))))
    unsafe table.initialize(to: collet_plugin())
    unsafe table.pointee.struct_size = UInt32(MemoryLayout<collet_plugin>.size)
    unsafe table.pointee.abi_major = COLLET_ABI_MAJOR
    unsafe table.pointee.abi_minor = COLLET_ABI_MINOR
    unsafe table.pointee.threading = PluginSettings(P.traits).threading.abi
    unsafe table.pointee.`self` = Unmanaged.passRetained(self).toOpaque()
    unsafe table.pointee.call = { unsafe PluginEntry.at($0).call($1!) }
    unsafe table.pointee.shutdown = { unsafe PluginEntry.at($0).shutDown() }
    unsafe table.pointee.extension = { context, id in
      unsafe String(cString: id!) == COLLET_MANIFEST_ID ? UnsafeRawPointer(PluginEntry.at(context).manifest) : nil
    }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> PluginEntry {
    unsafe Unmanaged<PluginEntry>.fromOpaque(context!).takeUnretainedValue()
  }

  private func shutDown() {
    if case .success(let plugin) = plugin { plugin.shutDown() }
    threads.end()
  }

  private func call(_ raw: UnsafePointer<collet_call>) -> collet_status {
    let edge = unsafe CallEdge(raw, host: host, threads: threads)
    defer { edge.end() }
    let name = edge.tool
    guard let tool = tools.first(where: { $0.name == name }) else {
      edge.fail(.permanent("This plugin has no such tool.", noEffect: true))
      return COLLET_PERMANENT
    }
    switch plugin {
    case .success(let plugin): return tool.run(Call(edge, plugin: plugin))
    case .failure(let error):
      edge.fail(
        ToolFailure(
          .internal, code: nil, "The tool failed.", after: nil, noEffect: true,
          detail: "the plugin's configuration cannot be read: \(error)"))
      return COLLET_INTERNAL
    }
  }
}

extension PluginTrait.Threading {
  fileprivate var abi: UInt32 {
    switch self {
    case .serial: COLLET_THREAD_SERIAL
    case .migrating: COLLET_THREAD_MIGRATING
    case .concurrent: COLLET_THREAD_CONCURRENT
    }
  }
}
