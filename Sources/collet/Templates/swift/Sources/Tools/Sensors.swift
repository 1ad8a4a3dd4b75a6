// Stands for the library that you want to offer as a tool: simulated thermometers, so that every way in which a call can
// end is to be seen. Put yours in its place.

import Synchronization

enum SensorError: Error {
  /// It is waking up; ask again a little later.
  case asleep
  case unknownPlace(String)
  case broken
}

/// The thermometer at one place.
struct Sensor {
  private let celsius: Double?
  private var readings = 0

  init(at place: String) throws {
    switch place {
    case "cellar": celsius = 11.5
    case "greenhouse":
      guard greenhouseIsAwake.exchange(true, ordering: .relaxed) else { throw SensorError.asleep }
      celsius = 24
    case "attic": celsius = 18.25
    case "chimney": celsius = nil
    default: throw SensorError.unknownPlace(place)
    }
  }

  /// Takes one reading, in degrees Celsius.
  mutating func read() throws -> Double {
    guard let celsius else { throw SensorError.broken }
    defer { readings += 1 }
    return celsius + 0.1 * Double(readings * 7 % 5 - 2)  // readings differ a little
  }
}

/// It sleeps until it is asked for the first time.
private let greenhouseIsAwake = Atomic(false)
