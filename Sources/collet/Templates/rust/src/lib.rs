//! @NAME@: offers the sensors of a house to a language model, as one tool.
//!
//! The manifest, @NAME@.json, tells the host about the tool. The host checks arguments against it, so that only valid
//! ones arrive here. `collet` has what every plugin needs.

mod collet;
mod json;
mod sensors;

use collet::{Call, Failure};
use sensors::Sensor;
use std::time::Duration;

const SAMPLES_DEFAULT: f64 = 5.0;
const BETWEEN_SAMPLES: Duration = Duration::from_millis(20);
const WAKE_UP: Duration = Duration::from_millis(50);

/// One attempt of one call, on any thread, several at a time. The result is JSON, as the manifest's `returns` says.
fn call_tool(call: &Call) -> Result<String, Failure> {
    match call.tool() {
        "measure_temperature" => measure_temperature(call),
        _ => Err(Failure::permanent("there is no such tool")),
    }
}

fn measure_temperature(call: &Call) -> Result<String, Failure> {
    let arguments = call.arguments()?;
    let place = arguments
        .text("sensor")
        .ok_or_else(|| Failure::permanent("sensor is missing"))?;
    // The host checks arguments, it does not fill in defaults. An integer may well be written as 5.0.
    let samples = arguments.number("samples").unwrap_or(SAMPLES_DEFAULT) as u32;

    // Who asks comes from the host, never from the model.
    if place == "attic" && !call.has_scope("sensors.private") {
        return Err(
            Failure::permanent("the attic is private; measure another place")
                .with_code("NOT_ALLOWED"),
        );
    }

    let mut sensor = Sensor::open(place).map_err(|error| match error {
        // It will pass: the host tries again, after so long at the earliest.
        sensors::Error::Busy => Failure::retryable("the sensor is waking up; try again", WAKE_UP)
            .with_code("SENSOR_BUSY"),
        // The caller must change something: the message says what.
        sensors::Error::Unknown => Failure::permanent("there is no sensor at this place"),
    })?;
    let celsius = mean(samples, &mut sensor, call)?;
    Ok(format!(
        "{{\"sensor\":{},\"celsius\":{:.2},\"samples\":{},\"measured_for\":{}}}",
        json::quoted(sensor.place),
        celsius,
        samples,
        json::quoted(call.subject()),
    ))
}

/// The slow part: it says how far it is, and stops as soon as nobody waits any more.
fn mean(samples: u32, sensor: &mut Sensor, call: &Call) -> Result<f64, Failure> {
    let mut sum = 0.0;
    for done in 0..samples {
        if done > 0 {
            call.sleep(BETWEEN_SAMPLES);
        }
        if call.is_cancelled() {
            return Err(Failure::cancelled());
        }
        sum += sensor.read();
        call.progress(f64::from(done + 1) / f64::from(samples), sensor.place);
    }
    Ok(sum / f64::from(samples))
}
