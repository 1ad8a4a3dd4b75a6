package main

// Stands for the library that you want to offer as a tool. Put yours in its place.
//
// Simulated thermometers, so that every way in which a call can end is to be seen.

import (
	"errors"
	"sync/atomic"
)

var (
	errUnknown = errors.New("there is no sensor at this place")
	// It is waking up; ask again a little later.
	errBusy = errors.New("the sensor is waking up; try again")
)

// sensor is the thermometer at one place.
type sensor struct {
	place    string
	celsius  float64
	readings int
}

var house = map[string]float64{"cellar": 11.5, "greenhouse": 24, "attic": 18.25, "chimney": 85}

// It sleeps until it is asked for the first time.
var greenhouseIsAwake atomic.Bool

func openSensor(place string) (*sensor, error) {
	celsius, known := house[place]
	if !known {
		return nil, errUnknown
	}
	if place == "greenhouse" && !greenhouseIsAwake.Swap(true) {
		return nil, errBusy
	}
	return &sensor{place: place, celsius: celsius}, nil
}

// read takes one reading, in degrees Celsius.
func (s *sensor) read() float64 {
	if s.place == "chimney" {
		panic("the sensor reports nonsense") // as a defect does
	}
	difference := float64(s.readings*7%5 - 2) // readings differ a little
	s.readings++
	return s.celsius + 0.1*difference
}
