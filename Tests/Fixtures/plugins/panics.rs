// A plugin in Rust whose tools panic: one at the edge, one inside what a binding would catch. The chaos suite compiles it by itself.
use std::ffi::c_void;

#[repr(C)]
pub struct Bytes {
    ptr: *const u8,
    len: u64,
}

/// The beginning of collet_call.
#[repr(C)]
pub struct Call {
    struct_size: u32,
    attempt: u32,
    host_ctx: *mut c_void,
    api: *const c_void,
    tool: Bytes,
}

#[repr(C)]
pub struct Plugin {
    struct_size: u32,
    abi_major: u32,
    abi_minor: u32,
    threading: u32,
    this: *mut c_void,
    call: extern "C" fn(*mut c_void, *const Call) -> i32,
    shutdown: usize,
    extension: usize,
}
unsafe impl Sync for Plugin {}

static PLUGIN: Plugin = Plugin {
    struct_size: std::mem::size_of::<Plugin>() as u32,
    abi_major: 1,
    abi_minor: 0,
    threading: 2,
    this: std::ptr::null_mut(),
    call,
    shutdown: 0,
    extension: 0,
};

fn panic(tool: &[u8]) -> i32 {
    i32::from([0u8; 3][tool.len()])
}

extern "C" fn call(_this: *mut c_void, call: *const Call) -> i32 {
    let tool = unsafe { std::slice::from_raw_parts((*call).tool.ptr, (*call).tool.len as usize) };
    if tool.starts_with(b"wrapped") {
        return std::panic::catch_unwind(|| panic(tool)).unwrap_or(3);
    }
    panic(tool)
}

#[no_mangle]
pub extern "C" fn collet_entry(_host: *const c_void, plugin: *mut *const Plugin) -> i32 {
    unsafe { *plugin = &PLUGIN };
    0
}
