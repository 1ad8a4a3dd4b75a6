//! Stands for the library that you want to offer as a tool. Put yours in its place.
//!
//! Simulated thermometers, so that every way in which a call can end is to be seen.

use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Debug)]
pub enum Error {
    /// There is no such place.
    Unknown,
    /// It is waking up; ask again a little later.
    Busy,
}

/// The thermometer at one place.
pub struct Sensor {
    pub place: &'static str,
    celsius: f64,
    readings: u32,
}

const HOUSE: [(&str, f64); 4] = [
    ("cellar", 11.5),
    ("greenhouse", 24.0),
    ("attic", 18.25),
    ("chimney", 85.0),
];

/// It sleeps until it is asked for the first time.
static GREENHOUSE_IS_AWAKE: AtomicBool = AtomicBool::new(false);

impl Sensor {
    pub fn open(place: &str) -> Result<Sensor, Error> {
        let &(place, celsius) = HOUSE
            .iter()
            .find(|known| known.0 == place)
            .ok_or(Error::Unknown)?;
        if place == "greenhouse" && !GREENHOUSE_IS_AWAKE.swap(true, Ordering::Relaxed) {
            return Err(Error::Busy);
        }
        Ok(Sensor {
            place,
            celsius,
            readings: 0,
        })
    }

    /// Takes one reading, in degrees Celsius.
    pub fn read(&mut self) -> f64 {
        assert!(self.place != "chimney", "the sensor reports nonsense"); // panics, as a defect does
        let difference = f64::from(self.readings * 7 % 5) - 2.0; // readings differ a little
        self.readings += 1;
        self.celsius + 0.1 * difference
    }
}
