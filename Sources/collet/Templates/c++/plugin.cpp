// @NAME@: offers the sensors of a house to a language model, as one tool.
//
// The manifest, @NAME@.json, tells the host about the tool. The host checks arguments against it, so that only valid ones
// arrive here. call.hpp has what every plugin needs.
#include "call.hpp"
#include "sensors.hpp"

#include <exception>

namespace {

using namespace std::chrono_literals;

constexpr int samplesDefault = 5;
constexpr auto betweenSamples = 20ms, wakeUpTime = 50ms;

sensors::Sensor open(const std::string &place) try {
    return sensors::Sensor{place};
} catch (const sensors::Busy &busy) {
    // It will pass: the host tries again, after so long at the earliest.
    throw Failure{COLLET_RETRYABLE, busy.what(), "SENSOR_BUSY", wakeUpTime};
} catch (const std::invalid_argument &error) {
    // The caller must change something: the message says what.
    throw Failure{COLLET_PERMANENT, error.what()};
}

/// The slow part: it says how far it is, and stops as soon as nobody waits any more.
double meanOf(int samples, sensors::Sensor &sensor, const Call &call) {
    Sleeper sleeper{call};
    double sum = 0;
    for (int i = 0; i < samples; i++) {
        if (i > 0) sleeper.sleep(betweenSamples);
        if (call.isCancelled()) throw Failure{COLLET_CANCELLED, "cancelled between two readings"};
        sum += sensor.read();
        call.progress((i + 1.0) / samples, sensor.place());
    }
    return sum / samples;
}

collet_status measureTemperature(const Call &call) {
    auto place = call.text("sensor").value_or("");
    // The host checks arguments, it does not fill in defaults.
    int samples = static_cast<int>(call.number("samples").value_or(samplesDefault));

    // Who asks comes from the host, never from the model.
    if (place == "attic" && !call.hasScope("sensors.private"))
        throw Failure{COLLET_PERMANENT, "the attic is private; measure another place", "NOT_ALLOWED"};

    auto sensor = open(place);
    auto celsius = meanOf(samples, sensor, call);
    // One JSON part, as the manifest's `returns` says.
    return call.answer("{\"sensor\":" + quoted(sensor.place()) + ",\"celsius\":" + decimal(celsius, 2) +
                       ",\"samples\":" + std::to_string(samples) + ",\"measured_for\":" + quoted(call.subject()) + "}");
}

/// The boundary: one attempt of one call, on any thread, several at a time. Nothing may be thrown past it, so everything is
/// caught here; what is not expected is a defect. A crash, such as a null pointer, cannot be caught.
collet_status callTool(void *, const collet_call *raw) noexcept {
    Call call{*raw};
    try {
        if (call.tool() == "measure_temperature") return measureTemperature(call);
        throw Failure{COLLET_PERMANENT, "there is no such tool"};
    } catch (const Failure &failure) {
        return call.fail(failure);
    } catch (const std::bad_alloc &) {
        return COLLET_RETRYABLE;  // without a message: that would need memory
    } catch (const std::exception &error) {
        // The model reads a generic sentence; this one goes to the log.
        return call.fail({COLLET_INTERNAL, error.what()});
    } catch (...) {
        return call.fail({COLLET_INTERNAL, "an exception of unknown type"});
    }
}

constexpr collet_plugin makePlugin() {
    collet_plugin plugin{};
    plugin.struct_size = sizeof plugin;
    plugin.abi_major = COLLET_ABI_MAJOR;
    plugin.abi_minor = COLLET_ABI_MINOR;
    plugin.threading = COLLET_THREAD_CONCURRENT;  // calls may overlap: there is no state that is not guarded
    plugin.call = callTool;
    return plugin;
}

constexpr collet_plugin plugin = makePlugin();

}  // namespace

/// The only exported symbol. Called once, before everything else.
COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **out) {
    if (host->abi_major != COLLET_ABI_MAJOR) return COLLET_INTERNAL;
    *out = &plugin;
    return COLLET_OK;
}
