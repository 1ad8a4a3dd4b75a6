//! `include/collet.h` in Rust, and a safe way to use it: the only file with unsafe code.
//!
//! Rules of the header that this file keeps: nothing is kept that the host lends, and no panic crosses the boundary.

// A plugin uses what it needs of this.
#![allow(dead_code)]

use crate::json::{self, Value};
use std::any::Any;
use std::ffi::{c_void, CString};
use std::os::raw::c_char;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::time::{Duration, Instant};
use std::{ptr, slice, str, thread};

pub const OK: i32 = 0;
pub const RETRYABLE: i32 = 1;
pub const PERMANENT: i32 = 2;
pub const INTERNAL: i32 = 3;
pub const CANCELLED: i32 = 4;

const ABI_MAJOR: u32 = 1;
const ABI_MINOR: u32 = 0;
const PART_JSON: u32 = 1;
const THREAD_CONCURRENT: u32 = 2;
const FAILURE_NO_EFFECT: u32 = 1;

/// Why a call has no result.
pub struct Failure {
    status: i32,
    code: Option<&'static str>,
    after: Duration,
    message: String,
}

impl Failure {
    /// It will pass: the host tries again, after so long at the earliest.
    pub fn retryable(message: impl Into<String>, after: Duration) -> Failure {
        Failure {
            after,
            ..Failure::new(RETRYABLE, message)
        }
    }
    /// The caller must change something. The model reads the message: no secrets.
    pub fn permanent(message: impl Into<String>) -> Failure {
        Failure::new(PERMANENT, message)
    }
    /// A defect. The model reads a generic sentence; the message goes to the log.
    pub fn internal(message: impl Into<String>) -> Failure {
        Failure::new(INTERNAL, message)
    }
    /// Only after `is_cancelled`.
    pub fn cancelled() -> Failure {
        Failure::new(CANCELLED, "cancelled")
    }
    /// One of the codes in the manifest's `errors`.
    pub fn with_code(self, code: &'static str) -> Failure {
        Failure {
            code: Some(code),
            ..self
        }
    }

    fn new(status: i32, message: impl Into<String>) -> Failure {
        Failure {
            status,
            code: None,
            after: Duration::ZERO,
            message: message.into(),
        }
    }
}

/// One call, borrowed from the host.
pub struct Call<'a> {
    raw: &'a RawCall,
}

impl Call<'_> {
    pub fn tool(&self) -> &str {
        self.raw.tool.text()
    }

    /// The arguments: always an object that is valid against the tool's `parameters`.
    pub fn arguments(&self) -> Result<Value, Failure> {
        json::parse(self.raw.args.text())
            .ok_or_else(|| Failure::internal("the arguments are no JSON"))
    }

    /// Who asks; empty when nobody is logged in.
    pub fn subject(&self) -> &str {
        // SAFETY: NULL or valid during the call.
        unsafe { self.raw.principal.as_ref() }.map_or("", |principal| principal.subject.text())
    }

    pub fn has_scope(&self, scope: &str) -> bool {
        match CString::new(scope) {
            // SAFETY: the host's function, with a text that lives until it returns.
            Ok(scope) => unsafe { (self.api().has_scope)(self.raw, scope.as_ptr()) != 0 },
            Err(_) => false, // a 0 inside: no such scope can exist
        }
    }

    /// Cheap: look at it in every long loop.
    pub fn is_cancelled(&self) -> bool {
        // SAFETY: the host's function.
        unsafe { (self.api().is_cancelled)(self.raw) != 0 }
    }

    /// `fraction` from 0 to 1.
    pub fn progress(&self, fraction: f64, note: &str) {
        if let Ok(note) = CString::new(note) {
            // SAFETY: the host's function, with a text that lives until it returns.
            unsafe { (self.api().progress)(self.raw, fraction, note.as_ptr()) }
        }
    }

    /// Sleeps for so long, or until the call is cancelled.
    pub fn sleep(&self, duration: Duration) {
        extern "C" fn wake(sleeper: *mut c_void) {
            // SAFETY: `sleeper` is the `Thread` below, which lives until on_cancel(NULL) has returned.
            unsafe { (*sleeper.cast::<thread::Thread>()).unpark() }
        }
        let mut sleeper = thread::current();
        let until = Instant::now() + duration;
        // SAFETY: the host calls `wake` with `sleeper`, and no more once the second call has returned.
        unsafe { (self.api().on_cancel)(self.raw, Some(wake), ptr::addr_of_mut!(sleeper).cast()) };
        while !self.is_cancelled() {
            match until.checked_duration_since(Instant::now()) {
                Some(rest) if !rest.is_zero() => thread::park_timeout(rest),
                _ => break,
            }
        }
        // SAFETY: takes `wake` back, and waits for it if it is running.
        unsafe { (self.api().on_cancel)(self.raw, None, ptr::null_mut()) };
    }

    /// Writes the whole result: one JSON part.
    fn answer(&self, json: &str) -> i32 {
        let part = Part {
            struct_size: size_of::<Part>(),
            kind: PART_JSON,
            flags: 0,
            reserved: 0,
            media_type: ptr::null(),
        };
        // SAFETY: the host's functions, with memory that lives until they return.
        unsafe {
            let mut status = (self.api().part_begin)(self.raw, &part);
            if status == OK {
                status = (self.api().part_write)(self.raw, json.as_ptr().cast(), json.len() as u64);
            }
            if status == OK {
                status = (self.api().part_end)(self.raw);
            }
            status
        }
    }

    fn fail(&self, failure: &Failure) -> i32 {
        let code = failure.code.and_then(|code| CString::new(code).ok());
        let raw = RawFailure {
            struct_size: size_of::<RawFailure>(),
            retry_after_ms: failure.after.as_millis().min(u128::from(u32::MAX)) as u32,
            code: code.as_ref().map_or(ptr::null(), |code| code.as_ptr()),
            message: Bytes {
                ptr: failure.message.as_ptr(),
                len: failure.message.len() as u64,
            },
            detail: Bytes {
                ptr: ptr::null(),
                len: 0,
            },
            flags: FAILURE_NO_EFFECT, // nothing was changed: calling again does nothing twice
            reserved: 0,
        };
        // SAFETY: the host's function, with memory that lives until it returns.
        unsafe { (self.api().fail)(self.raw, &raw) };
        failure.status
    }

    fn api(&self) -> &Api {
        // SAFETY: never NULL, valid during the call.
        unsafe { &*self.raw.api }
    }
}

/// The boundary: a panic ends here and becomes INTERNAL. What cannot be caught ends the process: a second panic while
/// the first unwinds, a stack that is too small, `std::process::abort`.
extern "C" fn call(_: *mut c_void, raw: *const RawCall) -> i32 {
    // SAFETY: the host lends a valid call until we return.
    let call = Call {
        raw: unsafe { &*raw },
    };
    let guarded = catch_unwind(AssertUnwindSafe(|| match crate::call_tool(&call) {
        Ok(json) => call.answer(&json),
        Err(failure) => call.fail(&failure),
    }));
    guarded.unwrap_or_else(|panic| {
        call.fail(&Failure::internal(format!(
            "panic: {}",
            message_of(&*panic)
        )))
    })
}

fn message_of(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (_, Some(text)) => text,
        _ => "without a message",
    }
}

/// The only exported symbol. Called once, before everything else.
///
/// # Safety
/// As the header says: the host hands over valid pointers.
#[no_mangle]
pub unsafe extern "C" fn collet_entry(host: *const Host, plugin: *mut *const Plugin) -> i32 {
    static PLUGIN: Plugin = Plugin {
        struct_size: size_of::<Plugin>(),
        abi_major: ABI_MAJOR,
        abi_minor: ABI_MINOR,
        threading: THREAD_CONCURRENT, // calls may overlap: Rust sees to it that all state is guarded
        own: ptr::null_mut(),
        call,
        shutdown: None,
        extension: None,
    };
    if (*host).abi_major != ABI_MAJOR {
        return INTERNAL;
    }
    *plugin = &PLUGIN;
    OK
}

// ---- the header's structs: never reordered, only appended to, by the header's own promise ----

#[repr(C)]
#[derive(Clone, Copy)]
struct Bytes {
    ptr: *const u8,
    len: u64,
}

impl Bytes {
    /// All text of the header is UTF-8.
    fn text(&self) -> &str {
        if self.len == 0 {
            return "";
        }
        // SAFETY: `len` bytes that are valid for as long as the struct that holds this one.
        str::from_utf8(unsafe { slice::from_raw_parts(self.ptr, self.len as usize) }).unwrap_or("")
    }
}

#[repr(C)]
struct Principal {
    struct_size: u32,
    scope_count: u32,
    subject: Bytes,
    tenant: Bytes,
    scopes: *const Bytes,
}

#[repr(C)]
struct RawFailure {
    struct_size: u32,
    retry_after_ms: u32,
    code: *const c_char,
    message: Bytes,
    detail: Bytes,
    flags: u32,
    reserved: u32,
}

#[repr(C)]
struct Part {
    struct_size: u32,
    kind: u32,
    flags: u32,
    reserved: u32,
    media_type: *const c_char,
}

#[repr(C)]
struct Api {
    struct_size: u32,
    reserved: u32,
    part_begin: unsafe extern "C" fn(*const RawCall, *const Part) -> i32,
    part_write: unsafe extern "C" fn(*const RawCall, *const c_void, u64) -> i32,
    part_end: unsafe extern "C" fn(*const RawCall) -> i32,
    fail: unsafe extern "C" fn(*const RawCall, *const RawFailure),
    progress: unsafe extern "C" fn(*const RawCall, f64, *const c_char),
    is_cancelled: unsafe extern "C" fn(*const RawCall) -> u32,
    on_cancel:
        unsafe extern "C" fn(*const RawCall, Option<extern "C" fn(*mut c_void)>, *mut c_void),
    has_scope: unsafe extern "C" fn(*const RawCall, *const c_char) -> u32,
}

#[repr(C)]
struct RawCall {
    struct_size: u32,
    attempt: u32,
    host_ctx: *mut c_void,
    api: *const Api,
    tool: Bytes,
    args: Bytes,
    call_id: Bytes,
    deadline_ns: u64,
    principal: *const Principal,
    session: Bytes,
    trace: Bytes,
}

#[repr(C)]
pub struct Host {
    struct_size: u32,
    abi_major: u32,
    abi_minor: u32,
    reserved: u32,
    host_ctx: *mut c_void,
    config: Bytes,
    log: unsafe extern "C" fn(*const Host, *const RawCall, i32, Bytes),
    service: unsafe extern "C" fn(*const Host, *const c_char) -> *const c_void,
}

#[repr(C)]
pub struct Plugin {
    struct_size: u32,
    abi_major: u32,
    abi_minor: u32,
    threading: u32,
    own: *mut c_void,
    call: extern "C" fn(*mut c_void, *const RawCall) -> i32,
    shutdown: Option<extern "C" fn(*mut c_void)>,
    extension: Option<extern "C" fn(*mut c_void, *const c_char) -> *const c_void>,
}

// SAFETY: nothing in it ever changes, and `own` is NULL.
unsafe impl Sync for Plugin {}

const fn size_of<T>() -> u32 {
    std::mem::size_of::<T>() as u32
}

// The sizes of version 1.0. A struct that was copied wrongly does not compile.
const _: () = assert!(
    size_of::<Principal>() == 48 && size_of::<RawFailure>() == 56 && size_of::<Part>() == 24
);
const _: () = assert!(size_of::<Api>() == 72 && size_of::<RawCall>() == 120);
const _: () = assert!(size_of::<Host>() == 56 && size_of::<Plugin>() == 48);
