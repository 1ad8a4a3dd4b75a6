// The tables, and the check of long non-ASCII text in blocks of 32 bytes.
#include "json_scan.h"

#include <stdbool.h>

#define SHORT(letter) ('\\' | (uint64_t)(letter) << 8 | (uint64_t)2 << 56)
#define LONG(high, low)                                                                                                \
    ('\\' | (uint64_t)'u' << 8 | (uint64_t)'0' << 16 | (uint64_t)'0' << 24 | (uint64_t)(high) << 32 |                  \
     (uint64_t)(low) << 40 | (uint64_t)6 << 56)

// How a control character is written inside a string: up to six bytes, the first in the lowest place, and their number
// in the highest byte.
static const uint64_t escape_table[32] = {
    LONG('0', '0'), LONG('0', '1'), LONG('0', '2'), LONG('0', '3'), LONG('0', '4'), LONG('0', '5'), LONG('0', '6'),
    LONG('0', '7'), SHORT('b'),     SHORT('t'),     SHORT('n'),     LONG('0', 'b'), SHORT('f'),     SHORT('r'),
    LONG('0', 'e'), LONG('0', 'f'), LONG('1', '0'), LONG('1', '1'), LONG('1', '2'), LONG('1', '3'), LONG('1', '4'),
    LONG('1', '5'), LONG('1', '6'), LONG('1', '7'), LONG('1', '8'), LONG('1', '9'), LONG('1', 'a'), LONG('1', 'b'),
    LONG('1', 'c'), LONG('1', 'd'), LONG('1', 'e'), LONG('1', 'f'),
};

const uint8_t json_scan_unescape_table[256] = {
    ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

#if defined(__SSE2__) && !defined(JSON_SCAN_PORTABLE)
// One bit per byte that a JSON string must escape: quotes, backslashes and control characters.
static uint32_t escapes(const uint8_t *bytes) {
    json_scan_vector vector = json_scan_load(bytes);
    json_scan_vector control = (vector & (signed char)0xE0) == (signed char)0;
    json_scan_vector found = control | (vector == (signed char)'"') | (vector == (signed char)'\\');
    return (uint32_t)__builtin_ia32_pmovmskb128((json_scan_chars)found);
}
#else
static uint32_t escapes(const uint8_t *bytes) {
    uint32_t found = 0;
    for (int place = 0; place < 16; place++) {
        uint8_t byte = bytes[place];
        found |= (uint32_t)(byte < 0x20 || byte == '"' || byte == '\\') << place;
    }
    return found;
}
#endif

size_t json_scan_beginnings(const uint8_t *text, size_t count) {
    size_t found = 0;
    for (size_t start = 0; start < count; start += 255) {
        // A sum that fits one byte lets the compiler count many bytes at once.
        size_t end = count - start < 255 ? count : start + 255;
        uint8_t sum = 0;
        for (size_t place = start; place < end; place++) {
            uint8_t byte = text[place];
            // '[' and '{' differ in one bit.
            sum += ((byte | 0x20) == '{') | (byte == ',') | (byte == ':');
        }
        found += sum;
    }
    return found;
}

// The last 0 to 15 of `count` bytes, with zeros up to 16.
static json_scan_pair remainder_block(const uint8_t *text, size_t count) {
    size_t rest = count & 15;
    json_scan_pair block = {0, 0};
    if (rest == 0) return block;
    if (count >= 16) {
        unsigned __int128 last;
        memcpy(&last, text + count - 16, 16);
        last >>= 8 * (16 - rest);
        block.low = (uint64_t)last;
        block.high = (uint64_t)(last >> 64);
    } else if (count >= 8) {
        memcpy(&block.low, text, 8);
        memcpy(&block.high, text + count - 8, 8);
        block.high = count == 8 ? 0 : block.high >> 8 * (16 - count);
    } else if (count >= 4) {
        uint32_t first, last;
        memcpy(&first, text, 4);
        memcpy(&last, text + count - 4, 4);
        block.low = first | (uint64_t)last << 8 * (count - 4);
    } else {
        size_t middle = count / 2, last = count - 1;
        block.low = text[0] | (uint64_t)text[middle] << 8 * middle | (uint64_t)text[last] << 8 * last;
    }
    return block;
}

static inline void block_store(uint8_t *to, json_scan_pair block) {
    unsigned long long halves __attribute__((vector_size(16))) = {block.low, block.high};
    memcpy(to, &halves, 16);
}

uint64_t json_scan_take(uint8_t *to, const uint8_t *text, size_t count) {
    uint64_t found = 0;
    size_t at = 0;
    for (; at + 16 <= count; at += 16) {
        memcpy(to + at, text + at, 16);
        found |= (uint64_t)json_scan_special(text + at) << at;
    }
    json_scan_pair last = remainder_block(text, count);
    block_store(to + at, last);
    uint8_t block[16];
    block_store(block, last);
    // Zeros are control characters: everything behind the text counts as special.
    found |= (uint64_t)json_scan_special(block) << at;
    if (at < 48) found |= ~(uint64_t)0 << (at + 16);
    memset(to + at + 16, 0, 64);
    return found;
}

// The text is read up to 16 bytes past its end.
static uint8_t *escape_padded(uint8_t *to, const uint8_t *text, size_t count) {
    while (count > 0) {
        size_t length = count < 16 ? count : 16;
        uint32_t found = escapes(text) & (((uint32_t)1 << length) - 1);
        memcpy(to, text, 16);
        size_t from = 0;
        for (; found != 0; found &= found - 1) {
            size_t place = (size_t)__builtin_ctz(found);
            to += place - from;
            uint8_t special = text[place];
            if (__builtin_expect(special >= 0x20, 1)) {
                // A quote or backslash: where the next byte goes is known without waiting for the table.
                to[0] = '\\';
                to[1] = special;
                to += 2;
            } else {
                uint64_t entry = escape_table[special];
                for (int byte = 0; byte < 8; byte++) to[byte] = (uint8_t)(entry >> 8 * byte);
                to += entry >> 56;
            }
            from = place + 1;
            memcpy(to, text + from, 16);
        }
        to += length - from;
        text += length;
        count -= length;
    }
    return to;
}

static size_t escape_by_scan(uint8_t *to, const uint8_t *text, size_t count) {
    uint8_t *end = to;
    // Sixteen bytes behind the escaped byte of a block are copied with it.
    size_t safe = count < 32 ? 0 : (count - 16) & ~(size_t)15;
    end = escape_padded(end, text, safe);
    uint8_t tail[64] = {0};
    memcpy(tail, text + safe, count - safe);
    return (size_t)(escape_padded(end, tail, count - safe) - to);
}

#if defined(__x86_64__) && !defined(JSON_SCAN_PORTABLE)
#include <immintrin.h>

// A pair of neighbouring bytes is judged by three half bytes: each table says which mistakes its half byte leaves
// possible, and a mistake that all three leave possible is one. (Keiser and Lemire, "Validating UTF-8 in less than
// one instruction per byte", 2021.)
enum {
    TOO_SHORT = 1 << 0,       // a lead byte followed by something that does not continue it
    TOO_LONG = 1 << 1,        // ASCII followed by a continuation
    OVERLONG_3 = 1 << 2,      // E0 80..9F
    TOO_LARGE = 1 << 3,       // F4 90.., F5.. and above
    SURROGATE = 1 << 4,       // ED A0..BF
    OVERLONG_2 = 1 << 5,      // C0, C1
    TOO_LARGE_1000 = 1 << 6,  // F5.. with 80..8F
    OVERLONG_4 = 1 << 6,      // F0 80..8F
    TWO_CONTINUATIONS = 1 << 7,
    CARRY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

#define TABLE(...) _mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__))
#define AVX2 __attribute__((target("avx2")))

// The bytes of `block` moved up by `n` places, with the end of `before` in front.
#define PREVIOUS(n) _mm256_alignr_epi8(block, _mm256_permute2x128_si256(before, block, 0x21), 16 - (n))

AVX2 static inline __m256i high_half(__m256i bytes) {
    return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

AVX2 static inline __m256i mistakes(__m256i block, __m256i before) {
    const __m256i by_first_high = TABLE(
        TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, (char)TWO_CONTINUATIONS,
        (char)TWO_CONTINUATIONS, (char)TWO_CONTINUATIONS, (char)TWO_CONTINUATIONS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
        TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
    const __m256i by_first_low = TABLE(
        (char)(CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4), (char)(CARRY | OVERLONG_2), (char)CARRY, (char)CARRY,
        (char)(CARRY | TOO_LARGE), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
        (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
        (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
        (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
        (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE),
        (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000));
    const __m256i by_second_high = TABLE(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TOO_SHORT);

    __m256i first = PREVIOUS(1);
    __m256i pairs = _mm256_and_si256(
        _mm256_and_si256(
            _mm256_shuffle_epi8(by_first_high, high_half(first)),
            _mm256_shuffle_epi8(by_first_low, _mm256_and_si256(first, _mm256_set1_epi8(0x0F)))),
        _mm256_shuffle_epi8(by_second_high, high_half(block)));
    // Two continuations in a row are right exactly where a lead byte stands two or three places before.
    __m256i third = _mm256_subs_epu8(PREVIOUS(2), _mm256_set1_epi8((char)(0xE0 - 0x80)));
    __m256i fourth = _mm256_subs_epu8(PREVIOUS(3), _mm256_set1_epi8((char)(0xF0 - 0x80)));
    __m256i due = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
    return _mm256_xor_si256(pairs, due);
}

AVX2 static size_t wide_blocks(const uint8_t *bytes) {
    const __m256i all = _mm256_set1_epi8(-1);
    __m256i before = _mm256_setzero_si256();
    size_t done = 0;
    for (;; done += 32) {
        __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + done));
        __m256i high_bits = _mm256_and_si256(block, _mm256_set1_epi8((char)0xE0));
        __m256i control = _mm256_cmpeq_epi8(high_bits, _mm256_setzero_si256());
        __m256i quote = _mm256_cmpeq_epi8(block, _mm256_set1_epi8('"'));
        __m256i backslash = _mm256_cmpeq_epi8(block, _mm256_set1_epi8('\\'));
        __m256i ends = _mm256_or_si256(_mm256_or_si256(control, quote), backslash);
        __m256i stop = _mm256_or_si256(ends, mistakes(block, before));
        if (!_mm256_testz_si256(stop, all)) break;
        before = block;
    }
    // A code point that the last good block leaves open is somebody else's to check.
    if (done == 0) return 0;
    if (bytes[done - 1] >= 0xC0) return done - 1;
    if (bytes[done - 2] >= 0xE0) return done - 2;
    if (bytes[done - 3] >= 0xF0) return done - 3;
    return done;
}

size_t json_scan_wide(const uint8_t *bytes) { return __builtin_cpu_supports("avx2") ? wide_blocks(bytes) : 0; }

// JSON inside a JSON string is full of quotes: there it pays to move bytes apart by a shuffle, without a look at each.
#define SHUFFLE __attribute__((target("ssse3,popcnt")))

// Which of four bytes goes where, for each set of them that gets a backslash; byte 4 of the source is the backslash.
// The second table is for the second half of a source, which begins at byte 8.
#define SPREAD(n)                                                                                                      \
    {n + 0, n + 1, n + 2, n + 3}, {n + 4, n + 0, n + 1, n + 2, n + 3}, {n + 0, n + 4, n + 1, n + 2, n + 3},            \
        {n + 4, n + 0, n + 4, n + 1, n + 2, n + 3}, {n + 0, n + 1, n + 4, n + 2, n + 3},                               \
        {n + 4, n + 0, n + 1, n + 4, n + 2, n + 3}, {n + 0, n + 4, n + 1, n + 4, n + 2, n + 3},                        \
        {n + 4, n + 0, n + 4, n + 1, n + 4, n + 2, n + 3}, {n + 0, n + 1, n + 2, n + 4, n + 3},                        \
        {n + 4, n + 0, n + 1, n + 2, n + 4, n + 3}, {n + 0, n + 4, n + 1, n + 2, n + 4, n + 3},                        \
        {n + 4, n + 0, n + 4, n + 1, n + 2, n + 4, n + 3}, {n + 0, n + 1, n + 4, n + 2, n + 4, n + 3},                 \
        {n + 4, n + 0, n + 1, n + 4, n + 2, n + 4, n + 3}, {n + 0, n + 4, n + 1, n + 4, n + 2, n + 4, n + 3},          \
        {n + 4, n + 0, n + 4, n + 1, n + 4, n + 2, n + 4, n + 3}
static const uint8_t spread[2][16][8] = {{SPREAD(0)}, {SPREAD(8)}};

// Eight bytes, each half with a backslash behind it, become up to twice eight.
SHUFFLE static inline __m128 spread_pair(__m128i source, uint32_t found) {
    __m128 first = _mm_castsi128_ps(_mm_loadl_epi64((const __m128i *)spread[0][found & 15]));
    __m128 places = _mm_loadh_pi(first, (const __m64 *)spread[1][found >> 4 & 15]);
    return _mm_castsi128_ps(_mm_shuffle_epi8(source, _mm_castps_si128(places)));
}

SHUFFLE static inline uint8_t *escape_block(uint8_t *to, __m128i block, size_t length) {
    const __m128i backslash = _mm_set1_epi8('\\');
    uint32_t kept = ((uint32_t)1 << length) - 1;
    __m128i high_bits = _mm_and_si128(block, _mm_set1_epi8((char)0xE0));
    uint32_t control = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(high_bits, _mm_setzero_si128())) & kept;
    if (__builtin_expect(control != 0, 0)) {
        uint8_t text[32] = {0};
        _mm_storeu_si128((__m128i *)text, block);
        return escape_padded(to, text, length);
    }
    __m128i special = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('"')), _mm_cmpeq_epi8(block, backslash));
    uint32_t found = (uint32_t)_mm_movemask_epi8(special) & kept;
    if (found == 0) {
        _mm_storeu_si128((__m128i *)to, block);
        return to + length;
    }
    // Where each four bytes go follows from the mask alone: nothing waits for the four before.
    __m128 low = spread_pair(_mm_unpacklo_epi32(block, backslash), found);
    __m128 high = spread_pair(_mm_unpackhi_epi32(block, backslash), found >> 8);
    _mm_storel_pi((__m64 *)to, low);
    _mm_storeh_pi((__m64 *)(to + 4 + __builtin_popcount(found & 0xF)), low);
    _mm_storel_pi((__m64 *)(to + 8 + __builtin_popcount(found & 0xFF)), high);
    _mm_storeh_pi((__m64 *)(to + 12 + __builtin_popcount(found & 0xFFF)), high);
    return to + length + __builtin_popcount(found);
}

SHUFFLE static size_t escape_by_shuffle(uint8_t *to, const uint8_t *text, size_t count) {
    uint8_t *end = to;
    size_t at = 0;
    for (; at + 16 <= count; at += 16) end = escape_block(end, _mm_loadu_si128((const __m128i *)(text + at)), 16);
    if (at < count) {
        json_scan_pair last = remainder_block(text, count);
        end = escape_block(end, _mm_set_epi64x((long long)last.high, (long long)last.low), count - at);
    }
    return (size_t)(end - to);
}

size_t json_scan_escape(uint8_t *to, const uint8_t *text, size_t count) {
    bool shuffles = __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("popcnt");
    return shuffles ? escape_by_shuffle(to, text, count) : escape_by_scan(to, text, count);
}

#else

size_t json_scan_escape(uint8_t *to, const uint8_t *text, size_t count) { return escape_by_scan(to, text, count); }

size_t json_scan_wide(const uint8_t *bytes) {
    (void)bytes;
    return 0;
}

#endif
