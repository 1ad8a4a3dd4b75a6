// A plugin in Swift whose tools run into the traps of the language. The chaos suite compiles it by itself.

import ColletABI

nonisolated(unsafe) private let plugin = {
  let plugin = UnsafeMutablePointer<collet_plugin>.allocate(capacity: 1)
  plugin.initialize(to: collet_plugin())
  plugin.pointee.struct_size = UInt32(MemoryLayout<collet_plugin>.size)
  plugin.pointee.abi_major = COLLET_ABI_MAJOR
  plugin.pointee.abi_minor = COLLET_ABI_MINOR
  plugin.pointee.threading = COLLET_THREAD_CONCURRENT
  plugin.pointee.call = { _, call in run(call!.pointee) }
  return plugin
}()

@c(collet_entry)
public func entry(
  _ host: UnsafePointer<collet_host>?, _ given: UnsafeMutablePointer<UnsafePointer<collet_plugin>?>?
) -> collet_status {
  given!.pointee = UnsafePointer(plugin)
  return COLLET_OK
}

private func run(_ call: collet_call) -> collet_status {
  let name = String(decoding: UnsafeBufferPointer(start: call.tool.ptr, count: Int(call.tool.len)), as: UTF8.self)
  let numbers = Array(UnsafeBufferPointer(start: call.call_id.ptr, count: 1))
  if name.hasPrefix("fatal") { fatalError("nothing is as it should be") }
  if name.hasPrefix("index") { return numbers[7] == 0 ? COLLET_OK : COLLET_PERMANENT }
  if name.hasPrefix("overflow") { return Int32.max - 200 + 4 * Int32(numbers[0]) }
  return COLLET_OK
}
