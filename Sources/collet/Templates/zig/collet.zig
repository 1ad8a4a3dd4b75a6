//! `include/collet.h` in Zig, and a comfortable way to use it.
//!
//! Written by hand: `zig translate-c include/collet.h` gives the same structs, and takes a minute the first time.

const std = @import("std");

pub const Status = enum(i32) { ok, retryable, permanent, internal, cancelled, _ };

/// One call, borrowed from the host until `callTool` returns.
pub const Call = struct {
    raw: *const RawCall,
    /// Memory that goes when the call ends.
    memory: std.mem.Allocator,
    /// What the host was told; only read after `error.Failed`.
    status: Status = .internal,

    pub fn tool(call: *const Call) []const u8 {
        return call.raw.tool.slice();
    }

    /// The arguments as a struct `T`. They are always an object that is valid against the tool's `parameters`.
    pub fn arguments(call: *const Call, comptime T: type) !T {
        return std.json.parseFromSliceLeaky(T, call.memory, call.raw.args.slice(), .{});
    }

    /// Who asks; empty when nobody is logged in.
    pub fn subject(call: *const Call) []const u8 {
        return if (call.raw.principal) |principal| principal.subject.slice() else "";
    }

    pub fn hasScope(call: *const Call, scope: [:0]const u8) bool {
        return call.raw.api.has_scope(call.raw, scope) != 0;
    }

    /// Cheap: look at it in every long loop.
    pub fn isCancelled(call: *const Call) bool {
        return call.raw.api.is_cancelled(call.raw) != 0;
    }

    /// `fraction` from 0 to 1.
    pub fn progress(call: *const Call, fraction: f64, note: [:0]const u8) void {
        call.raw.api.progress(call.raw, fraction, note);
    }

    /// Sleeps for so long, or until the call is cancelled.
    pub fn sleep(call: *const Call, milliseconds: u32) void {
        var sleeper: std.c.sem_t = undefined;
        if (std.c.sem_init(&sleeper, 0, 0) != 0) return;
        defer _ = std.c.sem_destroy(&sleeper);
        call.raw.api.on_cancel(call.raw, wake, &sleeper);
        // `wake` may be running on another thread; after this it is not, and the semaphore may go.
        defer call.raw.api.on_cancel(call.raw, null, null);

        var until: std.c.timespec = undefined;
        if (std.c.clock_gettime(.REALTIME, &until) != 0) return;
        const nanoseconds = @as(i64, until.nsec) + @as(i64, milliseconds) * std.time.ns_per_ms;
        until.sec += @intCast(@divTrunc(nanoseconds, std.time.ns_per_s));
        until.nsec = @intCast(@rem(nanoseconds, std.time.ns_per_s));
        while (std.posix.errno(std.c.sem_timedwait(&sleeper, &until)) == .INTR) {}
    }

    /// Runs on another thread, and must not wait itself.
    fn wake(sleeper: ?*anyopaque) callconv(.c) void {
        _ = std.c.sem_post(@ptrCast(@alignCast(sleeper.?)));
    }

    /// Writes the whole result: one JSON part.
    pub fn answer(call: *Call, value: anytype) !void {
        const json = try std.json.Stringify.valueAlloc(call.memory, value, .{});
        const part: Part = .{ .kind = part_json };
        var status = call.raw.api.part_begin(call.raw, &part);
        if (status == .ok) status = call.raw.api.part_write(call.raw, json.ptr, json.len);
        if (status == .ok) status = call.raw.api.part_end(call.raw);
        if (status == .ok) return;
        call.status = status; // nobody wants the rest
        return error.Failed;
    }

    /// It will pass: the host tries again, after so long at the earliest. `code` is one of the manifest's `errors`.
    pub fn retryable(call: *Call, code: ?[:0]const u8, after_ms: u32, message: []const u8) error{Failed} {
        return call.fail(.retryable, code, after_ms, message);
    }

    /// The caller must change something. The model reads the message: no secrets.
    pub fn permanent(call: *Call, code: ?[:0]const u8, message: []const u8) error{Failed} {
        return call.fail(.permanent, code, 0, message);
    }

    /// Only after `isCancelled`.
    pub fn cancelled(call: *Call) error{Failed} {
        return call.fail(.cancelled, null, 0, "cancelled");
    }

    fn fail(call: *Call, status: Status, code: ?[:0]const u8, after_ms: u32, message: []const u8) error{Failed} {
        call.report(code, after_ms, message);
        call.status = status;
        return error.Failed;
    }

    fn report(call: *const Call, code: ?[:0]const u8, after_ms: u32, message: []const u8) void {
        const failure: Failure = .{
            .retry_after_ms = after_ms,
            .code = if (code) |text| text.ptr else null,
            .message = .of(message),
            .flags = failure_no_effect, // nothing was changed: calling again does nothing twice
        };
        call.raw.api.fail(call.raw, &failure);
    }
};

/// Makes the only exported symbol, which hands `callTool` to the host.
pub fn exportEntry(comptime callTool: fn (*Call) anyerror!void) void {
    const entry = struct {
        const plugin: Plugin = .{ .threading = thread_concurrent, .call = run }; // calls may overlap: guard what you share

        /// Called once, before everything else.
        fn collet_entry(host: *const Host, out: **const Plugin) callconv(.c) Status {
            if (host.abi_major != abi_major) return .internal;
            out.* = &plugin;
            return .ok;
        }

        /// The boundary: no error crosses it.
        fn run(_: ?*anyopaque, raw: *const RawCall) callconv(.c) Status {
            var arena: std.heap.ArenaAllocator = .init(std.heap.c_allocator);
            defer arena.deinit();
            var call: Call = .{ .raw = raw, .memory = arena.allocator() };
            callTool(&call) catch |err| {
                if (err == error.Failed) return call.status;
                call.report(null, 0, @errorName(err));
                return .internal;
            };
            return .ok;
        }
    };
    @export(&entry.collet_entry, .{ .name = "collet_entry" });
}

// ---- the header's structs: never reordered, only appended to, by the header's own promise ----

const abi_major = 1;
const abi_minor = 0;
const part_json = 1;
const thread_concurrent = 2;
const failure_no_effect = 1;

const Bytes = extern struct {
    ptr: ?[*]const u8 = null,
    len: u64 = 0,

    fn of(text: []const u8) Bytes {
        return .{ .ptr = text.ptr, .len = text.len };
    }

    fn slice(bytes: Bytes) []const u8 {
        return if (bytes.ptr) |start| start[0..bytes.len] else "";
    }
};

const Principal = extern struct {
    struct_size: u32,
    scope_count: u32,
    subject: Bytes,
    tenant: Bytes,
    scopes: ?[*]const Bytes,
};

const Failure = extern struct {
    struct_size: u32 = @sizeOf(Failure),
    retry_after_ms: u32 = 0,
    code: ?[*:0]const u8 = null,
    message: Bytes = .{},
    detail: Bytes = .{},
    flags: u32 = 0,
    reserved: u32 = 0,
};

const Part = extern struct {
    struct_size: u32 = @sizeOf(Part),
    kind: u32,
    flags: u32 = 0,
    reserved: u32 = 0,
    media_type: ?[*:0]const u8 = null,
};

const Api = extern struct {
    struct_size: u32,
    reserved: u32,
    part_begin: *const fn (*const RawCall, *const Part) callconv(.c) Status,
    part_write: *const fn (*const RawCall, *const anyopaque, u64) callconv(.c) Status,
    part_end: *const fn (*const RawCall) callconv(.c) Status,
    fail: *const fn (*const RawCall, *const Failure) callconv(.c) void,
    progress: *const fn (*const RawCall, f64, [*:0]const u8) callconv(.c) void,
    is_cancelled: *const fn (*const RawCall) callconv(.c) u32,
    on_cancel: *const fn (*const RawCall, ?*const fn (?*anyopaque) callconv(.c) void, ?*anyopaque) callconv(.c) void,
    has_scope: *const fn (*const RawCall, [*:0]const u8) callconv(.c) u32,
};

const RawCall = extern struct {
    struct_size: u32,
    attempt: u32,
    host_ctx: ?*anyopaque,
    api: *const Api,
    tool: Bytes,
    args: Bytes,
    call_id: Bytes,
    deadline_ns: u64,
    principal: ?*const Principal,
    session: Bytes,
    trace: Bytes,
};

const Host = extern struct {
    struct_size: u32,
    abi_major: u32,
    abi_minor: u32,
    reserved: u32,
    host_ctx: ?*anyopaque,
    config: Bytes,
    log: *const fn (*const Host, ?*const RawCall, i32, Bytes) callconv(.c) void,
    service: *const fn (*const Host, [*:0]const u8) callconv(.c) ?*const anyopaque,
};

const Plugin = extern struct {
    struct_size: u32 = @sizeOf(Plugin),
    abi_major: u32 = abi_major,
    abi_minor: u32 = abi_minor,
    threading: u32,
    own: ?*anyopaque = null,
    call: *const fn (?*anyopaque, *const RawCall) callconv(.c) Status,
    shutdown: ?*const fn (?*anyopaque) callconv(.c) void = null,
    extension: ?*const fn (?*anyopaque, [*:0]const u8) callconv(.c) ?*const anyopaque = null,
};

// The sizes of version 1.0. A struct that was copied wrongly does not compile.
comptime {
    const sizes = .{ .{ Principal, 48 }, .{ Failure, 56 }, .{ Part, 24 }, .{ Api, 72 }, .{ RawCall, 120 }, .{ Host, 56 }, .{ Plugin, 48 } };
    for (sizes) |pair| std.debug.assert(@sizeOf(pair[0]) == pair[1]);
}
