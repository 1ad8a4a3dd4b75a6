/* text.h: what the tools of this plugin share. */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H
#include "../common/arguments.h"
#include "../common/failure.h"
#include "../common/result.h"

/* A text argument without its escapes: well-formed UTF-8, which may hold NUL. */
typedef struct text { char *bytes; size_t length; } text;

/* To be freed with text_free, also after a failure. */
collet_status text_take(const collet_call *call, const char *name, text *t);
void text_free(text *t);

/* The number of the word that an argument says, of a list that ends in NULL; -1: it is none of them. */
int word_take(const collet_call *call, const char *name, const char *const *words);

/* No memory: the same call may work later. */
collet_status no_memory(const collet_call *call);

collet_status count_text(const collet_call *call);
collet_status hash_text(const collet_call *call);
collet_status encode_text(const collet_call *call);
collet_status decode_text(const collet_call *call);
collet_status search_text(const collet_call *call);

#endif
