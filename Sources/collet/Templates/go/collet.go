package main

// The header include/collet.h as Go likes it: arguments, answers, failures as errors, cancellation as a context.
//
// Nothing is kept that the host lends: texts are copied.

// #cgo CFLAGS: -I${SRCDIR}/include -fvisibility=hidden -Wall
// #include <stdlib.h>
// #include "shim.h"
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/cgo"
	"time"
	"unsafe"
)

// Failure says why a call has no result, and whether calling again can help.
type Failure struct {
	status  C.collet_status
	code    string
	after   time.Duration
	message string
}

func (f *Failure) Error() string { return f.message }

// Retryable will pass: the host tries again, after so long at the earliest. The code is one of the manifest's `errors`,
// or empty.
func Retryable(code string, after time.Duration, message string) error {
	return &Failure{C.COLLET_RETRYABLE, code, after, message}
}

// Permanent means that the caller must change something. The model reads the message: no secrets.
func Permanent(code, message string) error { return &Failure{C.COLLET_PERMANENT, code, 0, message} }

// Cancelled is for a call whose context has ended, and for no other.
func Cancelled() error { return &Failure{C.COLLET_CANCELLED, "", 0, "cancelled"} }

// Call is one call, borrowed from the host until callTool returns.
type Call struct{ raw *C.collet_call }

// Tool is the name of the tool, as the manifest has it.
func (c *Call) Tool() string { return text(c.raw.tool) }

// Arguments reads the arguments into a struct. They are always an object that is valid against the manifest.
func (c *Call) Arguments(into any) error {
	return json.Unmarshal([]byte(text(c.raw.args)), into)
}

// Subject is who asks; empty when nobody is logged in.
func (c *Call) Subject() string {
	if c.raw.principal == nil {
		return ""
	}
	return text(c.raw.principal.subject)
}

// HasScope tells whether whoever asks has a right that the manifest names.
func (c *Call) HasScope(scope string) bool {
	name := C.CString(scope)
	defer C.free(unsafe.Pointer(name))
	return C.shim_has_scope(c.raw, name) != 0
}

// IsCancelled is cheap: look at it in every long loop.
func (c *Call) IsCancelled() bool { return C.shim_is_cancelled(c.raw) != 0 }

// Progress tells how far the call is, from 0 to 1.
func (c *Call) Progress(fraction float64, note string) {
	words := C.CString(note)
	defer C.free(unsafe.Pointer(words))
	C.shim_progress(c.raw, C.double(fraction), words)
}

// goCall is the boundary: a panic ends here and becomes a failure of class internal. Three things cannot be caught and
// end the process: a panic in a goroutine of your own, a fatal error of the runtime (two goroutines that write to one
// map), and os.Exit or log.Fatal.
//
//export goCall
func goCall(raw *C.collet_call) (status C.collet_status) {
	call := &Call{raw}
	defer func() {
		if panicked := recover(); panicked != nil {
			status = call.fail(fmt.Errorf("panic: %v", panicked))
		}
	}()
	ctx, stop := call.context()
	defer stop()
	result, err := callTool(ctx, call)
	if err != nil {
		return call.fail(err)
	}
	bytes, err := json.Marshal(result)
	if err != nil {
		return call.fail(err)
	}
	return C.shim_answer(raw, unsafe.Pointer(&bytes[0]), C.uint64_t(len(bytes)))
}

// fail hands a failure to the host. An error that is no Failure is a defect: the model reads a generic sentence, and the
// error's text goes to the log.
func (c *Call) fail(err error) C.collet_status {
	failure := &Failure{C.COLLET_INTERNAL, "", 0, err.Error()}
	errors.As(err, &failure)
	var code *C.char
	if failure.code != "" {
		code = C.CString(failure.code)
		defer C.free(unsafe.Pointer(code))
	}
	message := C.CBytes([]byte(failure.message))
	defer C.free(message)
	after := C.uint32_t(failure.after.Milliseconds())
	C.shim_fail(c.raw, code, after, message, C.uint64_t(len(failure.message)))
	return failure.status
}

// context makes a context that ends with the call.
func (c *Call) context() (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	handle := cgo.NewHandle(cancel)
	C.shim_on_cancel(c.raw, C.uintptr_t(handle))
	return ctx, func() {
		C.shim_on_cancel(c.raw, 0) // goWake may be running; after this line it is not
		handle.Delete()
		cancel()
	}
}

//export goWake
func goWake(handle C.uintptr_t) { cgo.Handle(handle).Value().(context.CancelFunc)() }

func text(bytes C.collet_bytes) string {
	return string(unsafe.Slice((*byte)(unsafe.Pointer(bytes.ptr)), int(bytes.len)))
}

// A c-shared library needs it and never runs it.
func main() {}
