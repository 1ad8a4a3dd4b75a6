//! Stands for the library that you want to offer as a tool. Put yours in its place.
//!
//! Simulated thermometers, so that every way in which a call can end is to be seen.

const std = @import("std");

pub const OpenError = error{
    /// There is no such place.
    Unknown,
    /// It is waking up; ask again a little later.
    Busy,
};

const house = [_]struct { [:0]const u8, f64 }{
    .{ "cellar", 11.5 }, .{ "greenhouse", 24 }, .{ "attic", 18.25 }, .{ "chimney", 85 },
};

/// It sleeps until it is asked for the first time.
var greenhouse_is_awake = std.atomic.Value(bool).init(false);

/// The thermometer at one place.
pub const Sensor = struct {
    place: [:0]const u8,
    celsius: f64,
    readings: u32 = 0,

    pub fn open(place: []const u8) OpenError!Sensor {
        for (house) |known| {
            if (!std.mem.eql(u8, place, known[0])) continue;
            const is_greenhouse = std.mem.eql(u8, place, "greenhouse");
            if (is_greenhouse and !greenhouse_is_awake.swap(true, .monotonic)) return error.Busy;
            return .{ .place = known[0], .celsius = known[1] };
        }
        return error.Unknown;
    }

    /// Takes one reading, in degrees Celsius.
    pub fn read(sensor: *Sensor) error{SensorReportsNonsense}!f64 {
        if (std.mem.eql(u8, sensor.place, "chimney")) return error.SensorReportsNonsense;
        const step: f64 = @floatFromInt(sensor.readings * 7 % 5); // readings differ a little
        sensor.readings += 1;
        return sensor.celsius + 0.1 * (step - 2);
    }
};
