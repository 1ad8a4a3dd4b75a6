// @NAME@: offers the sensors of a house to a language model, as one tool.
//
// The manifest, @NAME@.json, tells the host about the tool. The host checks arguments against it, so that only valid
// ones arrive here. collet.go has what every plugin needs.
package main

import (
	"context"
	"errors"
	"math"
	"time"
)

const (
	betweenSamples = 20 * time.Millisecond
	wakeUp         = 50 * time.Millisecond
)

// callTool runs one attempt of one call, on any thread, several at a time. ctx ends when nobody waits any more. The
// result becomes JSON, as the manifest's `returns` says.
func callTool(ctx context.Context, call *Call) (any, error) {
	switch call.Tool() {
	case "measure_temperature":
		return measureTemperature(ctx, call)
	default:
		return nil, Permanent("", "there is no such tool")
	}
}

type measurement struct {
	Sensor      string  `json:"sensor"`
	Celsius     float64 `json:"celsius"`
	Samples     int     `json:"samples"`
	MeasuredFor string  `json:"measured_for"`
}

func measureTemperature(ctx context.Context, call *Call) (any, error) {
	arguments := struct {
		Sensor string
		// An integer may well be written as 5.0, which is no int to encoding/json.
		Samples float64
	}{Samples: 5} // the host checks arguments, it does not fill in defaults
	if err := call.Arguments(&arguments); err != nil {
		return nil, err
	}

	// Who asks comes from the host, never from the model.
	if arguments.Sensor == "attic" && !call.HasScope("sensors.private") {
		return nil, Permanent("NOT_ALLOWED", "the attic is private; measure another place")
	}

	sensor, err := openSensor(arguments.Sensor)
	if errors.Is(err, errBusy) {
		// It will pass: the host tries again, after so long at the earliest.
		return nil, Retryable("SENSOR_BUSY", wakeUp, err.Error())
	}
	if err != nil {
		// The caller must change something: the message says what.
		return nil, Permanent("", err.Error())
	}
	celsius, err := mean(ctx, int(arguments.Samples), sensor, call)
	if err != nil {
		return nil, err
	}
	return measurement{sensor.place, math.Round(celsius*100) / 100, int(arguments.Samples), call.Subject()}, nil
}

// mean is the slow part: it says how far it is, and stops as soon as nobody waits any more.
func mean(ctx context.Context, samples int, sensor *sensor, call *Call) (float64, error) {
	sum := 0.0
	for done := 0; done < samples; done++ {
		if done > 0 {
			select {
			case <-time.After(betweenSamples):
			case <-ctx.Done():
				return 0, Cancelled()
			}
		}
		if call.IsCancelled() {
			return 0, Cancelled()
		}
		sum += sensor.read()
		call.Progress(float64(done+1)/float64(samples), sensor.place)
	}
	return sum / float64(samples), nil
}
