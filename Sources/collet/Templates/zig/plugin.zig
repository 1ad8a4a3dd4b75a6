//! @NAME@: offers the sensors of a house to a language model, as one tool.
//!
//! The manifest, @NAME@.json, tells the host about the tool. The host checks arguments against it, so that only valid
//! ones arrive here. collet.zig has what every plugin needs.

const std = @import("std");
const collet = @import("collet.zig");
const Sensor = @import("sensors.zig").Sensor;

const between_samples_ms = 20;
const wake_up_ms = 50;

comptime {
    collet.exportEntry(callTool);
}

/// One attempt of one call, on any thread, several at a time. Every error that is not a failure of `call` becomes one of
/// class internal, with its name in the log.
///
/// A panic (an overflow, an index out of bounds, `unreachable`) cannot be caught in Zig and ends the process. So return
/// errors, check before you convert, and keep the safety checks on: without them the process goes on with a wrong value.
fn callTool(call: *collet.Call) anyerror!void {
    if (std.mem.eql(u8, call.tool(), "measure_temperature")) return measureTemperature(call);
    return call.permanent(null, "there is no such tool");
}

fn measureTemperature(call: *collet.Call) !void {
    const arguments = try call.arguments(struct {
        sensor: []const u8,
        samples: u32 = 5, // the host checks arguments, it does not fill in defaults
    });

    // Who asks comes from the host, never from the model.
    if (std.mem.eql(u8, arguments.sensor, "attic") and !call.hasScope("sensors.private"))
        return call.permanent("NOT_ALLOWED", "the attic is private; measure another place");

    var sensor = Sensor.open(arguments.sensor) catch |err| return switch (err) {
        // It will pass: the host tries again, after so long at the earliest.
        error.Busy => call.retryable("SENSOR_BUSY", wake_up_ms, "the sensor is waking up; try again"),
        // The caller must change something: the message says what.
        error.Unknown => call.permanent(null, "there is no sensor at this place"),
    };
    const celsius = try mean(arguments.samples, &sensor, call);
    // One JSON part, as the manifest's `returns` says.
    try call.answer(.{
        .sensor = sensor.place,
        .celsius = @round(celsius * 100) / 100,
        .samples = arguments.samples,
        .measured_for = call.subject(),
    });
}

/// The slow part: it says how far it is, and stops as soon as nobody waits any more.
fn mean(samples: u32, sensor: *Sensor, call: *collet.Call) !f64 {
    const count: f64 = @floatFromInt(samples);
    var sum: f64 = 0;
    for (0..samples) |done| {
        if (done > 0) call.sleep(between_samples_ms);
        if (call.isCancelled()) return call.cancelled();
        sum += try sensor.read();
        call.progress(@as(f64, @floatFromInt(done + 1)) / count, sensor.place);
    }
    return sum / count;
}
