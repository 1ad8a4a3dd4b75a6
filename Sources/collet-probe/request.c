// Reads the request. It comes from the host, but a wrong one must not look like a fault of the plugin.
#include "probe.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct record {
    uint32_t tag;
    collet_bytes bytes;
};

static bool next_record(collet_bytes *rest, struct record *record) {
    uint32_t header[2];
    if (rest->len < sizeof header) return false;
    memcpy(header, rest->ptr, sizeof header);
    if (header[1] > rest->len - sizeof header) return false;
    record->tag = header[0];
    record->bytes = (collet_bytes){rest->ptr + sizeof header, header[1]};
    rest->ptr += sizeof header + header[1];
    rest->len -= sizeof header + header[1];
    return true;
}

static uint32_t number(collet_bytes bytes, uint32_t index) {
    uint32_t value = 0;
    if (bytes.len >= (index + 1) * sizeof value) memcpy(&value, bytes.ptr + index * sizeof value, sizeof value);
    return value;
}

static uint64_t wide(collet_bytes bytes, uint32_t offset) {
    uint64_t value = 0;
    if (bytes.len >= offset + sizeof value) memcpy(&value, bytes.ptr + offset, sizeof value);
    return value;
}

static bool add_call(struct probe_request *request, collet_bytes bytes) {
    struct probe_call *grown = realloc(request->calls, (request->call_count + 1) * sizeof *grown);
    if (grown == NULL) return false;
    request->calls = grown;
    grown[request->call_count++] = (struct probe_call){
        .layout = number(bytes, 0), .timeout_ms = wide(bytes, 8), .result_max = wide(bytes, 16)};
    return true;
}

static bool add_id(struct probe_request *request, collet_bytes bytes) {
    collet_bytes *grown = realloc(request->ids, (request->id_count + 1) * sizeof *grown);
    if (grown == NULL) return false;
    request->ids = grown;
    grown[request->id_count++] = bytes;
    return true;
}

static bool describe(struct probe_call *call, const struct record *record) {
    switch (record->tag) {
    case REQUEST_TOOL: return call->tool = record->bytes, true;
    case REQUEST_TAIL: return call->tail = record->bytes, true;
    case REQUEST_ARGUMENTS: return call->args = record->bytes, true;
    case REQUEST_CALL_ID: return call->call_id = record->bytes, true;
    case REQUEST_SUBJECT: return call->subject = record->bytes, true;
    case REQUEST_TENANT: return call->tenant = record->bytes, true;
    case REQUEST_SESSION: return call->session = record->bytes, true;
    case REQUEST_TRACE: return call->trace = record->bytes, true;
    case REQUEST_SCOPE:
        if (call->scope_count == SCOPES_MAX) return false;
        return call->scopes[call->scope_count++] = record->bytes, true;
    default: return false;
    }
}

static bool take(struct probe_request *request, const struct record *record) {
    switch (record->tag) {
    case REQUEST_CONFIG: return request->config = record->bytes, true;
    case REQUEST_HOST:
        request->host_layout = number(record->bytes, 0);
        request->abi_major = number(record->bytes, 1);
        return true;
    case REQUEST_ID: return add_id(request, record->bytes);
    case REQUEST_CALL: return add_call(request, record->bytes);
    default: return request->call_count > 0 && describe(&request->calls[request->call_count - 1], record);
    }
}

static bool map_input(collet_bytes *input) {
    struct stat status;
    bool mapped = fstat(4, &status) == 0;
    *input = (collet_bytes){0};
    if (mapped && status.st_size > 0) {
        void *memory = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, 4, 0);
        mapped = memory != MAP_FAILED;
        if (mapped) *input = (collet_bytes){memory, (uint64_t)status.st_size};
    }
    close(4);
    return mapped;
}

bool request_read(struct probe_request *request) {
    *request = (struct probe_request){.config = {(const uint8_t *)"{}", 2}, .abi_major = COLLET_ABI_MAJOR};
    collet_bytes rest;
    struct record record;
    bool understood = map_input(&rest);
    while (understood && rest.len > 0) understood = next_record(&rest, &record) && take(request, &record);
    if (!understood) report_error(PROBE_E_USAGE, "the request makes no sense");
    return understood;
}
