/* The table of libcurl's functions that cu_open fills. Private to this target. */
#ifndef CURL_TABLE_H
#define CURL_TABLE_H
/* curl's checks of argument types want the real functions. */
#define CURL_DISABLE_TYPECHECK
#define CURL_DISABLE_DEPRECATION
#include <curl/curl.h>

#define CURL_FUNCTIONS(F) \
    F(global_init) F(version_info) F(easy_init) F(easy_cleanup) F(easy_setopt) F(easy_getinfo) F(easy_pause) F(multi_init) \
    F(multi_cleanup) F(multi_setopt) F(multi_add_handle) F(multi_remove_handle) F(multi_socket_action) \
    F(multi_info_read) F(slist_append) F(slist_free_all) F(url) F(url_set) F(url_cleanup)

typedef struct cu_table {
#define FIELD(name) __typeof__(curl_##name) *name;
    CURL_FUNCTIONS(FIELD)
#undef FIELD
} cu_table;

/* Filled once, before any handle exists. */
extern cu_table cu_curl;
/* Callbacks of every handle: its multi handle hears of the sockets of connections. */
int cu_socket_opened(void *context, curl_socket_t descriptor, curlsocktype purpose);
int cu_socket_closing(void *context, curl_socket_t descriptor);
#endif
