/* libcurl, opened when it is first needed and never linked: what needs no transfer pays nothing for it. Typed setters
 * stand in for curl's variadic ones, which Swift cannot call. All on one thread; see curl's manual for what a call does. */
#ifndef CURL_SHIM_H
#define CURL_SHIM_H
#include <stddef.h>
#include <stdint.h>

typedef struct cu_easy cu_easy;   /* CURL */
typedef struct cu_multi cu_multi; /* CURLM */
typedef struct cu_list cu_list;   /* struct curl_slist */
typedef struct cu_url cu_url;     /* CURLU */

/* The name under which every distribution has it. */
#define CU_LIBRARY "libcurl.so.4"

/* Opens the library of this name, once for the process: 0, or -1 and why not as a sentence. A first success holds; any
 * thread. */
int32_t cu_open(const char *name, char *reason, size_t capacity);
/* Begins to open CU_LIBRARY on a thread of its own and returns; `cu_open` waits for it. */
void cu_open_ahead(void);
/* As curl writes it, "7.88.1"; NULL before a success of cu_open. */
const char *cu_version(void);
/* The TLS library, "OpenSSL/3.0.19", or NULL. */
const char *cu_tls_version(void);
int32_t cu_has_http2(void);
/* A transfer whose name is still being looked up can be taken out without waiting for the lookup. */
int32_t cu_leaves_lookups(void);

/* What came of a transfer: curl's codes, in groups that call for the same answer. */
enum {
    CU_OK,
    CU_BAD_URL,
    CU_NOT_RESOLVED,
    CU_NOT_CONNECTED,
    CU_TLS_FAILED,
    CU_TLS_BROKEN, /* the connection, while TLS was being agreed on */
    CU_TIMED_OUT,
    CU_HEAD_TOO_LARGE,
    CU_BROKEN, /* the answer, or the connection under it */
    CU_OTHER,
};

/* Bits of a socket: what curl waits for, and what came. */
#define CU_READABLE 1u
#define CU_WRITABLE 2u
#define CU_FAILED 4u
/* Instead of a descriptor: a time is up. */
#define CU_TIME_IS_UP (-1)

/* The shapes are curl's own. `bits` 0: curl does not wait for this socket any more. `milliseconds` -1: for no time. */
typedef int32_t (*cu_socket_wanted)(void *context, int32_t descriptor, uint32_t bits);
/* A connection has a socket now, or is about to close it. */
typedef void (*cu_socket_known)(void *context, int32_t descriptor, int32_t is_open);
typedef int32_t (*cu_time_wanted)(void *context, long milliseconds);
typedef size_t (*cu_bytes_came)(char *bytes, size_t one, size_t count, void *transfer);
/* 0 to go on. */
typedef int32_t (*cu_connected)(void *transfer);

cu_multi *cu_multi_new(void *context, cu_socket_wanted, cu_socket_known, cu_time_wanted, long idle_connections_max);
void cu_multi_free(cu_multi *);
int32_t cu_multi_add(cu_multi *, cu_easy *);
int32_t cu_multi_remove(cu_multi *, cu_easy *);
int32_t cu_multi_act(cu_multi *, int32_t descriptor, uint32_t bits);
/* The `transfer` of one that has ended, and its end; NULL without one. */
void *cu_multi_next_ended(cu_multi *, int32_t *end);

/* An address that curl is about to connect to: `count` is 4 or 16 bytes in network order, 0 for any other family. 0 to
 * go on; anything else makes curl try the host's next address. curl connects to this very address, so that no later answer
 * of a name server can put another in its place. */
typedef int32_t (*cu_connecting)(void *transfer, const uint8_t *address, int32_t count, uint16_t port);
typedef struct cu_connector {
    cu_connecting connecting;
    void *transfer;
} cu_connector;

/* What holds for every transfer of this handle. Texts are copied; NULL leaves what curl was built with. */
typedef struct cu_settings {
    cu_multi *multi; /* hears of the sockets; outlives the handle's last transfer */
    void *transfer; /* what the callbacks get */
    cu_bytes_came head_line, body;
    cu_connected connected;
    const cu_connector *connector; /* lives as long as the handle */
    int32_t has_no_proxy; /* there is none to go through, and the environment is not asked again for each transfer */
    char *error_text; /* CU_ERROR_SIZE bytes that live as long as the handle */
    const char *ca_file, *ca_folder;
    cu_list *addresses; /* NULL, or "name:port:address" for names that are not looked up; outlives the handle */
} cu_settings;

#define CU_ERROR_SIZE 256

cu_easy *cu_easy_new(const cu_settings *);
void cu_easy_free(cu_easy *);

/* For the next transfer, and those after it until they are set anew. 0, or what curl says. */
int32_t cu_set_url(cu_easy *, const char *url, const cu_url *parts, int32_t is_tls);
/* The parts of this URL, which are borrowed by the handle until it gets others; NULL when it makes no sense. */
cu_url *cu_url_new(const char *url);
void cu_url_free(cu_url *);
/* The body is borrowed until the transfer has ended or was taken out. */
int32_t cu_set_request(cu_easy *, const char *method, const void *body, size_t count);
/* The body alone, where the method is as it was and the request before had a body too. */
int32_t cu_set_body(cu_easy *, const void *body, size_t count);
/* The list is borrowed until another one is set. */
int32_t cu_set_headers(cu_easy *, cu_list *);
/* 0: as long as it takes. */
int32_t cu_set_connect_milliseconds(cu_easy *, long milliseconds);

/* What a body callback returns so that curl keeps these bytes and reads no more, until cu_easy_resume. */
size_t cu_pause_code(void);
/* Hands over what was kept, out of this very call, and reads on. Not inside a callback. 0, or what curl says. */
int32_t cu_easy_resume(cu_easy *);

/* NULL when there is no memory; the list is as it was then. */
cu_list *cu_list_append(cu_list *, const char *line);
void cu_list_free(cu_list *);

/* Where the last answer redirects to, whole; NULL for nowhere. Holds until the next transfer. */
const char *cu_redirect_url(cu_easy *);
/* The errno of the last connect that failed, 0 for none. */
int32_t cu_system_error(cu_easy *);
#endif
