// @NAME@: offers the sensors of a house to a language model, as one tool.
//
// The comments with three slashes are what others read: that of the tool and its arguments the model, that of the plugin
// people. The manifest is made from all this; 'make' leaves it in dist/@NAME@.json.

import ColletKit

/// Reads the thermometers of a house. They are simulated: put your own library in their place.
@Plugin(version: "0.1.0", tools: MeasureTemperature.self)
struct `@NAME@` {}

/// Measures the temperature at one place of the house, in degrees Celsius. Use to learn how warm it is there right now. Do
/// NOT use for weather forecasts or for temperatures of the past.
@Tool(
  .title("Temperature of a place"), .readOnly, .idempotent, .closedWorld, .errors(.sensorBusy, .notAllowed),
  .scopes("sensors.private"), .timeout(.seconds(10)), .resultLimit("64KiB"))
struct MeasureTemperature {
  /// Place of the thermometer
  var sensor: Place
  /// How many readings to average, 20 ms apart
  @Range(1...100) var samples = 5

  @ToolValue enum Place: String { case cellar, greenhouse, attic, chimney }

  @ToolValue struct Reading: Equatable {
    /// The place that was asked for
    var sensor: Place
    /// Mean of the readings in degrees Celsius, two decimals
    var celsius: Double
    /// How many readings were taken
    var samples: Int
    /// The user who asked, empty when nobody is logged in
    var measuredFor: String
  }

  /// Runs one attempt of one call; several may run at a time. The host has checked the arguments.
  func call(_ call: Call) async throws -> Reading {
    // Who asks comes from the host, never from the model.
    if sensor == .attic && !call.hasScope("sensors.private") {
      throw ToolFailure(.notAllowed, "the attic is private; measure another place")
    }
    let sensor = try open()
    return Reading(
      sensor: self.sensor, celsius: try await mean(of: sensor, call), samples: samples,
      measuredFor: call.principal.subject)
  }

  private func open() throws -> Sensor {
    do {
      return try Sensor(at: sensor.rawValue)
    } catch SensorError.asleep {
      // It will pass: the host tries again, after so long at the earliest. Every other error that leaves a tool is a
      // defect: the model reads a generic sentence, and the host's log has the cause.
      throw ToolFailure(.sensorBusy, "the sensor is waking up; try again", after: .milliseconds(50))
    }
  }

  /// The slow part: it says how far it is. When nobody waits any more its task is cancelled, and `sleep` throws.
  private func mean(of sensor: consuming Sensor, _ call: Call) async throws -> Double {
    var sum = 0.0
    // Not `1...samples`: that would end the process for a number below 1, whoever let it through.
    for count in stride(from: 1, through: samples, by: 1) {
      if count > 1 { try await Task.sleep(for: .milliseconds(20)) }
      sum += try sensor.read()
      call.progress(Double(count) / Double(samples), self.sensor.rawValue)
    }
    return (sum / Double(max(samples, 1)) * 100).rounded() / 100
  }

  static var samples: [Sample<Self>] {
    [
      Sample(Self(sensor: .cellar)),
      Sample(Self(sensor: .attic, samples: 3), as: Principal(subject: "ada", scopes: ["sensors.private"])),
    ]
  }
}

extension ToolFailure.Code {
  static let sensorBusy = retryable("SENSOR_BUSY")
  static let notAllowed = permanent("NOT_ALLOWED")
}
