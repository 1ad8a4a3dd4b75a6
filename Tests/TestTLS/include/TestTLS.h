/* TLS for the test server: an authority and certificates made when they are needed, so that no key lies in the
 * repository and none expires, and the server's side of a connection, blocking. */
#ifndef TEST_TLS_H
#define TEST_TLS_H
#include <stddef.h>
#include <stdint.h>

typedef struct tls_identity tls_identity; /* a certificate and its key */
typedef struct tls_server tls_server;     /* what connections of one server share */
typedef struct tls_connection tls_connection;

/* NULL when OpenSSL fails. */
tls_identity *tls_authority(const char *name);
/* For these names, as in "IP:127.0.0.1,DNS:localhost"; valid from now on, or, with `days` below 0, no more. */
tls_identity *tls_certificate(const tls_identity *authority, const char *names, int32_t days);
void tls_identity_free(tls_identity *);
/* PEM texts; to be freed. */
char *tls_certificate_text(const tls_identity *);
char *tls_key_text(const tls_identity *);

tls_server *tls_server_new(const tls_identity *);
void tls_server_free(tls_server *);

/* NULL when the two sides did not agree; the descriptor stays with the caller. */
tls_connection *tls_accept(tls_server *, int32_t descriptor);
/* Bytes, 0 at the end, -1 on failure. */
int64_t tls_read(tls_connection *, void *bytes, size_t capacity);
int64_t tls_write(tls_connection *, const void *bytes, size_t count);
/* Says goodbye only where `politely`. */
void tls_end(tls_connection *, int32_t politely);
#endif
