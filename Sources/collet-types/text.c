// JSON out, with a limit.
#include "types.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_bytes(struct text *text, const char *bytes, size_t count) {
    if (text->failed) return;
    if (count > (size_t)TEXT_MAX - text->count) {
        text->failed = true;
        return;
    }
    if (text->count + count > text->room) {
        size_t room = text->room ? text->room * 2 : 1 << 16;
        while (room < text->count + count) room *= 2;
        char *grown = realloc(text->bytes, room);
        if (!grown) {
            text->failed = true;
            return;
        }
        text->bytes = grown;
        text->room = room;
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
}

void put(struct text *text, const char *literal) { put_bytes(text, literal, strlen(literal)); }

void put_number(struct text *text, long long number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%lld", number);
    put(text, digits);
}

// What is not printable ASCII is no name of C, and shows as '?'. A name is cut at 256 bytes.
void put_string(struct text *text, const char *string) {
    put(text, "\"");
    for (size_t i = 0; string && string[i] && i < 256; i++) {
        unsigned char byte = (unsigned char)string[i];
        bool plain = byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
        put_bytes(text, plain ? string + i : "?", 1);
    }
    put(text, "\"");
}
