/* One transfer: what is asked for, and what is known of it. */
#include "Curl.h"
#include "table.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

_Static_assert(CU_ERROR_SIZE >= CURL_ERROR_SIZE, "room for curl's message");
_Static_assert(CURL_PREREQFUNC_OK == 0, "0 to go on");

/* A silent connection is probed by the kernel, so that one that a middlebox has forgotten is noticed. */
#define PROBE_SECONDS 60L

static void set_long(cu_easy *easy, CURLoption option, long value) {
    cu_curl.easy_setopt((CURL *)easy, option, value);
}

static void set_pointer(cu_easy *easy, CURLoption option, const void *value) {
    cu_curl.easy_setopt((CURL *)easy, option, value);
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    const cu_connector *connector = context;
    const struct sockaddr *any = &address->addr;
    const uint8_t *bytes = NULL;
    int32_t count = 0;
    uint16_t port = 0;
    if (any->sa_family == AF_INET) {
        const struct sockaddr_in *v4 = (const void *)any;
        bytes = (const uint8_t *)&v4->sin_addr, count = 4, port = ntohs(v4->sin_port);
    } else if (any->sa_family == AF_INET6) {
        const struct sockaddr_in6 *v6 = (const void *)any;
        bytes = (const uint8_t *)&v6->sin6_addr, count = 16, port = ntohs(v6->sin6_port);
    }
    if (connector->connecting(connector->transfer, bytes, count, port) != 0) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

cu_easy *cu_easy_new(const cu_settings *settings) {
    cu_easy *easy = (cu_easy *)cu_curl.easy_init();
    if (easy == NULL) return NULL;
    set_pointer(easy, CURLOPT_PRIVATE, settings->transfer);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_HEADERFUNCTION, settings->head_line);
    set_pointer(easy, CURLOPT_HEADERDATA, settings->transfer);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_WRITEFUNCTION, settings->body);
    set_pointer(easy, CURLOPT_WRITEDATA, settings->transfer);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_PREREQFUNCTION, settings->connected);
    set_pointer(easy, CURLOPT_PREREQDATA, settings->transfer);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_SOCKOPTFUNCTION, cu_socket_opened);
    set_pointer(easy, CURLOPT_SOCKOPTDATA, settings->multi);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_CLOSESOCKETFUNCTION, cu_socket_closing);
    set_pointer(easy, CURLOPT_CLOSESOCKETDATA, settings->multi);
    set_pointer(easy, CURLOPT_ERRORBUFFER, settings->error_text);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    set_pointer(easy, CURLOPT_OPENSOCKETDATA, settings->connector);
    if (settings->addresses != NULL) set_pointer(easy, CURLOPT_RESOLVE, settings->addresses);
    if (settings->ca_file != NULL) set_pointer(easy, CURLOPT_CAINFO, settings->ca_file);
    if (settings->ca_folder != NULL) set_pointer(easy, CURLOPT_CAPATH, settings->ca_folder);
    if (settings->has_no_proxy) {
        set_pointer(easy, CURLOPT_PROXY, "");
        set_pointer(easy, CURLOPT_NOPROXY, "");
    }
    /* Whatever this curl can unpack; what a request asks for stands among its headers. */
    set_pointer(easy, CURLOPT_ACCEPT_ENCODING, "");
    /* A proxy's own answer to CONNECT is not the answer. */
    set_long(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1);
    set_long(easy, CURLOPT_NOSIGNAL, 1);
    set_long(easy, CURLOPT_TCP_KEEPALIVE, 1);
    set_long(easy, CURLOPT_TCP_KEEPIDLE, PROBE_SECONDS);
    set_long(easy, CURLOPT_TCP_KEEPINTVL, PROBE_SECONDS);
#if LIBCURL_VERSION_NUM >= 0x075700
    /* Unknown to older ones, which say so and go on. */
    set_long(easy, CURLOPT_QUICK_EXIT, 1);
#endif
    return easy;
}

void cu_easy_free(cu_easy *easy) { cu_curl.easy_cleanup((CURL *)easy); }

cu_url *cu_url_new(const char *url) {
    CURLU *parts = cu_curl.url();
    if (parts == NULL) return NULL;
    if (cu_curl.url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK) return (cu_url *)parts;
    cu_curl.url_cleanup(parts);
    return NULL;
}

void cu_url_free(cu_url *parts) { cu_curl.url_cleanup((CURLU *)parts); }

int32_t cu_set_url(cu_easy *easy, const char *url, const cu_url *parts, int32_t is_tls) {
    /* Over TLS, both sides agree on HTTP/2; transfers that start together wait for that and share one connection. */
    set_long(easy, CURLOPT_HTTP_VERSION, is_tls ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1);
    set_long(easy, CURLOPT_PIPEWAIT, is_tls);
    int32_t status = (int32_t)cu_curl.easy_setopt((CURL *)easy, CURLOPT_URL, url);
    /* The text is what curl shows; of the parts it makes each transfer, and so does not take the text apart each time. */
    set_pointer(easy, CURLOPT_CURLU, parts);
    return status;
}

int32_t cu_set_request(cu_easy *easy, const char *method, const void *body, size_t count) {
    int is_get = strcmp(method, "GET") == 0, is_head = strcmp(method, "HEAD") == 0;
    int is_post = strcmp(method, "POST") == 0, has_body = is_post || count > 0;
    /* First of all: curl takes it for a wish to POST, even when there is nothing. */
    set_pointer(easy, CURLOPT_POSTFIELDS, count > 0 ? body : has_body ? "" : NULL);
    cu_curl.easy_setopt((CURL *)easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    set_long(easy, has_body ? CURLOPT_POST : is_head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1);
    int is_known = has_body ? is_post : is_get || is_head;
    return (int32_t)cu_curl.easy_setopt((CURL *)easy, CURLOPT_CUSTOMREQUEST, is_known ? NULL : method);
}

int32_t cu_set_body(cu_easy *easy, const void *body, size_t count) {
    set_pointer(easy, CURLOPT_POSTFIELDS, count > 0 ? body : "");
    return (int32_t)cu_curl.easy_setopt((CURL *)easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
}

int32_t cu_set_headers(cu_easy *easy, cu_list *list) {
    return (int32_t)cu_curl.easy_setopt((CURL *)easy, CURLOPT_HTTPHEADER, (struct curl_slist *)list);
}

int32_t cu_set_connect_milliseconds(cu_easy *easy, long milliseconds) {
    return (int32_t)cu_curl.easy_setopt((CURL *)easy, CURLOPT_CONNECTTIMEOUT_MS, milliseconds);
}

size_t cu_pause_code(void) { return CURL_WRITEFUNC_PAUSE; }

int32_t cu_easy_resume(cu_easy *easy) { return (int32_t)cu_curl.easy_pause((CURL *)easy, CURLPAUSE_CONT); }

cu_list *cu_list_append(cu_list *list, const char *line) {
    return (cu_list *)cu_curl.slist_append((struct curl_slist *)list, line);
}

void cu_list_free(cu_list *list) { cu_curl.slist_free_all((struct curl_slist *)list); }

const char *cu_redirect_url(cu_easy *easy) {
    char *url = NULL;
    cu_curl.easy_getinfo((CURL *)easy, CURLINFO_REDIRECT_URL, &url);
    return url;
}

int32_t cu_system_error(cu_easy *easy) {
    long number = 0;
    cu_curl.easy_getinfo((CURL *)easy, CURLINFO_OS_ERRNO, &number);
    return (int32_t)number;
}
