/* hash_text: digests by Nettle, and the checksum of zip files and Ethernet. */
#include "text.h"
#include <nettle/md5.h>
#include <nettle/nettle-meta.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/sha3.h>

#define DIGEST_MAX 64

static const char *const names[] = {"md5", "sha1", "sha256", "sha384", "sha512", "sha3_256", "crc32", NULL};

static const struct nettle_hash *const digests[] = {
    &nettle_md5, &nettle_sha1, &nettle_sha256, &nettle_sha384, &nettle_sha512, &nettle_sha3_256,
};

/* CRC-32 of ISO-HDLC, bit by bit; the most significant byte first. */
static size_t crc32(const text *t, uint8_t digest[DIGEST_MAX]) {
    uint32_t sum = 0xFFFFFFFF;
    for (size_t i = 0; i < t->length; i++) {
        sum ^= (uint8_t)t->bytes[i];
        for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (0xEDB88320 & -(sum & 1));
    }
    sum = ~sum;
    for (int i = 0; i < 4; i++) digest[i] = (uint8_t)(sum >> (24 - 8 * i));
    return 4;
}

static size_t digest_of(const struct nettle_hash *hash, const text *t, uint8_t digest[DIGEST_MAX]) {
    /* sha384 has the context of sha512. */
    union {
        struct md5_ctx md5;
        struct sha1_ctx sha1;
        struct sha256_ctx sha256;
        struct sha512_ctx sha512;
        struct sha3_256_ctx sha3_256;
    } context;
    hash->init(&context);
    hash->update(&context, t->length, (const uint8_t *)t->bytes);
    hash->digest(&context, hash->digest_size, digest);
    return hash->digest_size;
}

collet_status hash_text(const collet_call *call) {
    static const char hex[] = "0123456789abcdef";
    uint8_t digest[DIGEST_MAX];
    char shown[2 * DIGEST_MAX];
    text t;
    int algorithm = word_take(call, "algorithm", names);
    if (algorithm < 0) return refuse(call, NULL, "algorithm is none of the known ones");
    collet_status status = text_take(call, "text", &t);
    size_t size = 0;
    bool is_digest = (size_t)algorithm < sizeof digests / sizeof *digests;
    if (status == COLLET_OK) size = is_digest ? digest_of(digests[algorithm], &t, digest) : crc32(&t, digest);
    int64_t bytes = (int64_t)t.length;
    text_free(&t);
    if (status != COLLET_OK) return status;

    for (size_t i = 0; i < size; i++) {
        shown[2 * i] = hex[digest[i] >> 4];
        shown[2 * i + 1] = hex[digest[i] & 15];
    }
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, "hash");
    result_text(&r, shown, 2 * size);
    result_key(&r, "algorithm");
    result_string(&r, names[algorithm]);
    result_key(&r, "bytes");
    result_integer(&r, bytes);
    result_close(&r, '}');
    return result_end(&r);
}
