/* ForeignPlan: what a host tells a worker about a bound library. Numbers only: what the functions are, where their
 * arguments lie, what is to be done around each call, and what of it goes back. The host writes plans (module Bindings),
 * the worker reads them (ForeignRuntime), and checks all of it before it believes any.
 *
 * One call has one block of memory:
 *     [ image ][ the rest of the frame, zeros ][ blobs ]
 * The host lays the image out: arguments as C wants them, lengths, numbers of handles. Blobs are strings, bytes and
 * arrays. Cells that are to be pointers into the block hold offsets from its beginning; the message lists them.
 * What the worker needs besides (out parameters, return values) is in the rest of the frame. All offsets of a plan are
 * offsets into that frame.
 *
 * Little-endian, no padding, every section begins at a multiple of 8. */
#ifndef FOREIGN_PLAN_H
#define FOREIGN_PLAN_H
#include <stdint.h>

#define FP_MAGIC 0x50464c43u /* "CLFP" */
#define FP_VERSION 4u
#define FP_NONE 0xffffffffu

/* Limits, for both sides. */
#define FP_PLAN_MAX (768u << 10)       /* bytes of a plan: it travels in SETUP */
#define FP_FRAME_MAX (1u << 20)        /* bytes of a frame */
#define FP_ARGUMENTS_MAX 64u           /* of a function */
#define FP_STEPS_MAX 16u               /* functions of a tool */
#define FP_BUFFERS_MAX 64u             /* that a tool allocates */
#define FP_BUFFER_BYTES_MAX (64u << 20)
#define FP_CLEANUPS_MAX 64u            /* what is to be freed or finalised at the end of a tool */
#define FP_EXPRESSION_DEPTH 16u
#define FP_ELEMENTS_MAX 1024u          /* of a struct that is passed by value, its parts counted one by one */
#define FP_HANDLES_MAX 1000u           /* alive at one time */

/* ---- sections, in this order; each an array of its record ---- */
typedef struct fp_header {
    uint32_t magic, version, size, reserved;
    uint32_t library, library_length; /* path, in the text */
    uint32_t types, offsets, ffi_types, ffi_elements, functions, function_arguments, handles, tools, instructions, cells;
    uint32_t rules, emits, expressions, text; /* the last two in bytes, padded to 8 */
} fp_header;

/* A type of memory that goes back: its size, and where in it `char *` stand. */
typedef struct fp_type { uint32_t size, first_offset, offset_count, reserved; } fp_type;
/* offsets: uint32_t */

/* What libffi has to know of a value. A struct names its elements, each an earlier entry. */
typedef struct fp_ffi_type { uint32_t kind, first_element, element_count, size; } fp_ffi_type;
#define FP_FFI_VOID 0u
#define FP_FFI_U8 1u
#define FP_FFI_I8 2u
#define FP_FFI_U16 3u
#define FP_FFI_I16 4u
#define FP_FFI_U32 5u
#define FP_FFI_I32 6u
#define FP_FFI_U64 7u
#define FP_FFI_I64 8u
#define FP_FFI_FLOAT 9u
#define FP_FFI_DOUBLE 10u
#define FP_FFI_POINTER 11u
#define FP_FFI_STRUCT 12u
/* ffi_elements: uint32_t */

typedef struct fp_function {
    uint32_t symbol, symbol_length; /* text, a NUL behind it */
    uint32_t returns;               /* ffi type */
    uint32_t first_argument, argument_count;
    uint32_t fixed;                 /* arguments before the `...`; FP_NONE: there is none */
} fp_function;
/* function_arguments: uint32_t, ffi types */

typedef struct fp_handle {
    uint32_t finalizer; /* a function of one argument, or FP_NONE */
    uint32_t kind;      /* of the C value: FP_FFI_POINTER, or an integer. NULL and what is negative is no handle */
    uint32_t name, name_length;
} fp_handle;

typedef struct fp_tool {
    uint32_t image, frame;       /* bytes; the frame's a multiple of 16 */
    uint32_t first_instruction, instruction_count;
    uint32_t finally;            /* the instruction, counted from the first, where what always runs begins: steps, each an
                                  * FP_NEEDS and what belongs to it */
    uint32_t first_emit, emit_count;
    uint32_t buffers;
} fp_tool;

/* ---- instructions ---- */
typedef struct fp_instruction { uint32_t op, a, b, c, d, e; } fp_instruction;

/* The cell at a becomes a pointer to b. */
#define FP_POINT 1u
/* A buffer b of as many elements as expression c says, each of d bytes, zero; the cell at a becomes a pointer to it. With
 * e not FP_NONE the bytes that the cell pointed to come first, as many elements as expression e says. */
#define FP_BUFFER 2u
/* Expression b as an integer of c bytes in the cell at a; d: it is signed; e: FP_STORE_*. */
#define FP_STORE 3u
#define FP_STORE_VALUE 1u /* no length: what does not fit is BAD_NUMBER */
/* The number of a handle in the cell at a becomes the handle of type b; c: FP_HANDLE_*. Consumed by FP_CONSUMED. */
#define FP_HANDLE 4u
#define FP_HANDLE_CONSUMES 1u
#define FP_HANDLE_NULLABLE 2u
/* Function a, its return value at b, its arguments at the offsets cells[c ...]; d: the step, from 0; e: FP_CALL_*. */
#define FP_CALL 5u
#define FP_CALL_FINALLY 1u
/* The cell at a holds a handle of type b that the function gave out: its number goes to c; d: FP_ADOPT_*. */
#define FP_ADOPT 6u
#define FP_ADOPT_TEMPORARY 1u
#define FP_ADOPT_BORROWED 2u /* it belongs to the handles that the call was given, or to the library */
/* Rules a ... a + b - 1 in their order. c: the function that tells the text, or FP_NONE; d: the cell of its argument or
 * FP_NONE, e: the function that frees the text or FP_NONE. */
#define FP_RULES 7u
/* What the cell at a points to is freed by function b at the end of the tool. */
#define FP_FREE 8u
/* The handle of type b in the cell at a is gone: nothing of ours ends it any more. */
#define FP_CONSUMED 9u
/* Begins a step that always runs, of the b instructions behind it: not unless all steps of the mask a were called and none
 * of their rules held. A failure in it ends that step only. */
#define FP_NEEDS 10u
/* In such a step: ends it unless the cell at a holds a value of kind c that can be a handle or a pointer. */
#define FP_WANTS 11u
/* As FP_BUFFER, but nothing is done where the cell is NULL. */
#define FP_BUFFER_OR_NULL 12u
/* Outputs a ... a + b - 1 of the tool, counted from its first, are copied. Each is copied once, in its order, and none by
 * a step that always runs. */
#define FP_EMIT 13u

/* cells: uint32_t */

typedef struct fp_rule {
    uint32_t condition;  /* expression */
    int32_t status;      /* COLLET_RETRYABLE, COLLET_PERMANENT, COLLET_INTERNAL */
    uint32_t flags;      /* COLLET_FAILURE_* */
    uint32_t code, code_length;       /* text, a NUL behind it */
    uint32_t message, message_length; /* text with the marks below */
    uint32_t result;     /* the expression that stands for the return value in it, or FP_NONE */
} fp_rule;
#define FP_MARK_RESULT 1u
#define FP_MARK_ERRNO 2u
#define FP_MARK_TEXT 3u

/* ---- what goes back: one part, the outputs one after the other without padding ---- */
typedef struct fp_emit {
    uint32_t source, at; /* FP_FROM_*: offset, cell or buffer */
    uint32_t form;       /* FP_FORM_* */
    uint32_t type;
    uint32_t count;      /* expression, or FP_NONE */
    uint32_t width;      /* of FP_FORM_MANY: expression, or FP_NONE */
} fp_emit;
#define FP_FROM_FRAME 0u
#define FP_FROM_CELL 1u
#define FP_FROM_BUFFER 2u
/* One value. From a cell: a byte, 0 when the pointer is NULL and nothing follows. Then its bytes, then its strings. */
#define FP_FORM_ONE 0u
/* With a width: uint64_t, how many values make a row, 0 when there is none. uint64_t count, FP_NULL when the pointer is NULL;
 * that many values, then the strings of all. */
#define FP_FORM_MANY 1u
/* A string up to its NUL, or as long as `count` says. uint64_t bytes or FP_NULL, then they. */
#define FP_FORM_TEXT 2u
/* uint64_t: the number that FP_ADOPT stored, 0 for none. */
#define FP_FORM_HANDLE 3u
#define FP_NULL 0xffffffffffffffffull

/* ---- expressions: a program for a stack; each ends with FP_X_END ---- */
#define FP_X_END 0u
#define FP_X_NUMBER 1u /* 8 bytes: a signed integer */
#define FP_X_REAL 2u   /* 8 bytes: a double */
#define FP_X_LOAD 3u   /* 1 byte: the kind of ffi type; 4 bytes: offset in the frame */
#define FP_X_ERRNO 4u
#define FP_X_ADD 5u
#define FP_X_SUBTRACT 6u
#define FP_X_MULTIPLY 7u
#define FP_X_DIVIDE 8u
#define FP_X_EQUAL 9u
#define FP_X_UNEQUAL 10u
#define FP_X_LESS 11u
#define FP_X_LESS_EQUAL 12u
#define FP_X_GREATER 13u
#define FP_X_GREATER_EQUAL 14u
#define FP_X_AND 15u

/* ---- messages of the host: the arguments of a call on the wire ---- */
typedef struct fp_message {
    uint32_t tool;        /* or FP_CLOSE, FP_LIVING, FP_MEASURE */
    uint32_t pointers;    /* how many uint32_t offsets of cells stand at the end */
    uint64_t body;        /* bytes that follow: the image, then the blobs */
} fp_message;
/* Ends handles: body is uint64_t numbers. */
#define FP_CLOSE 0xffffffffu
/* Which of these handles there are: body is uint64_t numbers. Answers those, in their order. */
#define FP_LIVING 0xfffffffdu
/* Benchmarks: body is fp_measure, then the whole message of a call. Answers three uint64_t: nanoseconds of `rounds` runs
 * of that call, of as many bare calls through libffi, and of as many empty rounds. */
#define FP_MEASURE 0xfffffffeu
typedef struct fp_measure { uint64_t rounds; } fp_measure;

/* Codes of failures that no manifest names. */
#define FP_CODE_HANDLE_UNKNOWN "HANDLE_UNKNOWN"
#define FP_CODE_HANDLE_IN_USE "HANDLE_IN_USE"
#define FP_CODE_HANDLE_LIMIT "HANDLE_LIMIT"
#define FP_CODE_BAD_LENGTH "BAD_LENGTH"
#define FP_CODE_BAD_NUMBER "BAD_NUMBER"
#define FP_CODE_BAD_EXPRESSION "BAD_EXPRESSION"

#endif
