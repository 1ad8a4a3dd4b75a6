/* TLS for the test server, on OpenSSL. */
#include "TestTLS.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

struct tls_identity { X509 *certificate; EVP_PKEY *key; };

#define DAY 86400L
#define AUTHORITY_DAYS 30L

static int set_name(X509 *certificate, const char *name) {
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                                      (const unsigned char *)name, -1, -1, 0);
}

static int add_extension(X509 *certificate, X509 *issuer, int kind, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, kind, value);
    int ok = extension != NULL && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return ok;
}

/* `issuer` NULL: of its own making. `names` NULL: an authority. */
static tls_identity *new_identity(const tls_identity *issuer, const char *name, const char *names, long days) {
    static long serial = 1;
    tls_identity *identity = calloc(1, sizeof *identity);
    if (identity == NULL) return NULL;
    X509 *certificate = identity->certificate = X509_new();
    identity->key = EVP_EC_gen("P-256");
    X509 *above = issuer != NULL ? issuer->certificate : certificate;
    int ok = certificate != NULL && identity->key != NULL && X509_set_version(certificate, 2)
        && ASN1_INTEGER_set(X509_get_serialNumber(certificate), __atomic_fetch_add(&serial, 1, __ATOMIC_RELAXED))
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -2 * DAY) != NULL
        && X509_gmtime_adj(X509_getm_notAfter(certificate), days * DAY) != NULL
        && X509_set_pubkey(certificate, identity->key) && set_name(certificate, name)
        && X509_set_issuer_name(certificate, X509_get_subject_name(above));
    if (names == NULL)
        ok = ok && add_extension(certificate, above, NID_basic_constraints, "critical,CA:TRUE")
            && add_extension(certificate, above, NID_key_usage, "critical,keyCertSign,cRLSign")
            && add_extension(certificate, above, NID_subject_key_identifier, "hash");
    else
        ok = ok && add_extension(certificate, above, NID_subject_alt_name, names);
    if (ok && X509_sign(certificate, issuer != NULL ? issuer->key : identity->key, EVP_sha256()) > 0) return identity;
    tls_identity_free(identity);
    return NULL;
}

tls_identity *tls_authority(const char *name) { return new_identity(NULL, name, NULL, AUTHORITY_DAYS); }

tls_identity *tls_certificate(const tls_identity *authority, const char *names, int32_t days) {
    return new_identity(authority, "test server", names, days);
}

void tls_identity_free(tls_identity *identity) {
    if (identity == NULL) return;
    X509_free(identity->certificate);
    EVP_PKEY_free(identity->key);
    free(identity);
}

static char *text_of(BIO *memory, int written) {
    char *bytes = NULL;
    long count = written ? BIO_get_mem_data(memory, &bytes) : 0;
    char *text = count > 0 ? strndup(bytes, (size_t)count) : NULL;
    BIO_free(memory);
    return text;
}

char *tls_certificate_text(const tls_identity *identity) {
    BIO *memory = BIO_new(BIO_s_mem());
    return text_of(memory, PEM_write_bio_X509(memory, identity->certificate));
}

char *tls_key_text(const tls_identity *identity) {
    BIO *memory = BIO_new(BIO_s_mem());
    return text_of(memory, PEM_write_bio_PrivateKey(memory, identity->key, NULL, NULL, 0, NULL, NULL));
}

tls_server *tls_server_new(const tls_identity *identity) {
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (context == NULL) return NULL;
    if (SSL_CTX_use_certificate(context, identity->certificate) != 1
        || SSL_CTX_use_PrivateKey(context, identity->key) != 1) {
        SSL_CTX_free(context);
        return NULL;
    }
    return (tls_server *)context;
}

void tls_server_free(tls_server *server) { SSL_CTX_free((SSL_CTX *)server); }

tls_connection *tls_accept(tls_server *server, int32_t descriptor) {
    SSL *connection = SSL_new((SSL_CTX *)server);
    if (connection != NULL && SSL_set_fd(connection, descriptor) == 1 && SSL_accept(connection) == 1)
        return (tls_connection *)connection;
    SSL_free(connection);
    return NULL;
}

int64_t tls_read(tls_connection *connection, void *bytes, size_t capacity) {
    int count = SSL_read((SSL *)connection, bytes, capacity > INT_MAX ? INT_MAX : (int)capacity);
    if (count > 0) return count;
    return SSL_get_error((SSL *)connection, count) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
}

int64_t tls_write(tls_connection *connection, const void *bytes, size_t count) {
    int written = SSL_write((SSL *)connection, bytes, count > INT_MAX ? INT_MAX : (int)count);
    return written > 0 ? written : -1;
}

void tls_end(tls_connection *connection, int32_t politely) {
    if (politely) SSL_shutdown((SSL *)connection);
    SSL_free((SSL *)connection);
}
