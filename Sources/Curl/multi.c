/* All transfers: which sockets and times curl waits for, and which transfers have ended. */
#include "Curl.h"
#include "table.h"

#include <stdlib.h>
#include <unistd.h>

_Static_assert(CU_READABLE == CURL_CSELECT_IN && CU_WRITABLE == CURL_CSELECT_OUT && CU_FAILED == CURL_CSELECT_ERR,
               "bits of an event");
_Static_assert(CURL_POLL_IN == CU_READABLE && CURL_POLL_OUT == CU_WRITABLE, "bits of a wish");
_Static_assert(CU_TIME_IS_UP == CURL_SOCKET_TIMEOUT, "no descriptor");

struct cu_multi {
    CURLM *curl;
    void *context;
    cu_socket_wanted socket;
    cu_socket_known known;
    cu_time_wanted time;
};

static int socket_changed(CURL *easy, curl_socket_t descriptor, int what, void *context, void *ours) {
    (void)easy, (void)ours;
    const cu_multi *multi = context;
    return multi->socket(multi->context, descriptor, what == CURL_POLL_REMOVE ? 0 : (uint32_t)what);
}

static int time_changed(CURLM *curl, long milliseconds, void *context) {
    (void)curl;
    const cu_multi *multi = context;
    return multi->time(multi->context, milliseconds);
}

int cu_socket_opened(void *context, curl_socket_t descriptor, curlsocktype purpose) {
    (void)purpose;
    const cu_multi *multi = context;
    multi->known(multi->context, descriptor, 1);
    return CURL_SOCKOPT_OK;
}

int cu_socket_closing(void *context, curl_socket_t descriptor) {
    const cu_multi *multi = context;
    multi->known(multi->context, descriptor, 0);
    return close(descriptor);
}

cu_multi *cu_multi_new(void *context, cu_socket_wanted socket, cu_socket_known known, cu_time_wanted time,
                       long idle_connections_max) {
    cu_multi *multi = malloc(sizeof *multi);
    CURLM *curl = multi != NULL ? cu_curl.multi_init() : NULL;
    if (curl == NULL) {
        free(multi);
        return NULL;
    }
    *multi = (cu_multi){.curl = curl, .context = context, .socket = socket, .known = known, .time = time};
    cu_curl.multi_setopt(curl, CURLMOPT_SOCKETFUNCTION, socket_changed);
    cu_curl.multi_setopt(curl, CURLMOPT_SOCKETDATA, multi);
    cu_curl.multi_setopt(curl, CURLMOPT_TIMERFUNCTION, time_changed);
    cu_curl.multi_setopt(curl, CURLMOPT_TIMERDATA, multi);
    cu_curl.multi_setopt(curl, CURLMOPT_MAXCONNECTS, idle_connections_max);
    return multi;
}

void cu_multi_free(cu_multi *multi) {
    cu_curl.multi_cleanup(multi->curl);
    free(multi);
}

int32_t cu_multi_add(cu_multi *multi, cu_easy *easy) {
    return (int32_t)cu_curl.multi_add_handle(multi->curl, (CURL *)easy);
}

int32_t cu_multi_remove(cu_multi *multi, cu_easy *easy) {
    return (int32_t)cu_curl.multi_remove_handle(multi->curl, (CURL *)easy);
}

int32_t cu_multi_act(cu_multi *multi, int32_t descriptor, uint32_t bits) {
    int running;
    return (int32_t)cu_curl.multi_socket_action(multi->curl, descriptor, (int)bits, &running);
}

static int32_t end_of(CURLcode code) {
    switch (code) {
    case CURLE_OK: return CU_OK;
    case CURLE_URL_MALFORMAT: return CU_BAD_URL;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST: return CU_NOT_RESOLVED;
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_PROXY: return CU_NOT_CONNECTED;
    case CURLE_SSL_CONNECT_ERROR: return CU_TLS_BROKEN;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: return CU_TLS_FAILED;
    case CURLE_OPERATION_TIMEDOUT: return CU_TIMED_OUT;
    case CURLE_UNSUPPORTED_PROTOCOL: /* the scheme was looked at before: an answer without a head */
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_PARTIAL_FILE:
    case CURLE_WRITE_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2_STREAM:
    case CURLE_SSL_SHUTDOWN_FAILED: return CU_BROKEN;
    default: return CU_OTHER;
    }
}

void *cu_multi_next_ended(cu_multi *multi, int32_t *end) {
    int left;
    const CURLMsg *message;
    while ((message = cu_curl.multi_info_read(multi->curl, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE) continue;
        char *transfer = NULL;
        cu_curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        *end = end_of(message->data.result);
        return transfer;
    }
    return NULL;
}
