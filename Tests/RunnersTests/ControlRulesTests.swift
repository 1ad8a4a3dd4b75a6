import PluginRuntime
import Testing
import WorkerWire

@testable import Runners

@Suite("Control rules")
struct ControlRulesTests {
  @Test("a plan that cannot be called is a reason of a bound library only, and only behind its hello")
  func plan() {
    var bound = ControlRules(isBound: true)
    #expect(bound.loadFailed(WW_LOAD_PLAN)?.contains("cannot have then") == true)
    _ = bound.hello()
    #expect(bound.loadFailed(WW_LOAD_PLAN) == nil && bound.loadFailed(PR_E_SYMBOL) == nil)
    #expect(bound.loadFailed(WW_LOAD_NAMESPACES)?.contains("cannot have then") == true)
    _ = bound.ready()
    #expect(bound.loadFailed(WW_LOAD_PLAN)?.contains("behind its ready") == true)
    var plugin = ControlRules(isBound: false)
    _ = plugin.hello()
    #expect(plugin.loadFailed(WW_LOAD_PLAN)?.contains("cannot have then") == true)
    #expect(plugin.loadFailed(WW_LOAD_THREADING) == nil)
  }
}
