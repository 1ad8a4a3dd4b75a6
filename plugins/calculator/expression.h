/* expression.h: from the text of an expression to its value. The grammar stands in expression.c. */
#ifndef CALCULATOR_EXPRESSION_H
#define CALCULATOR_EXPRESSION_H
#include "number.h"

/* Bytes of an expression; the manifest promises fewer characters. */
#define EXPRESSION_MAX 4096
/* Parentheses, functions, signs and powers inside one another. */
#define NESTING_MAX 100

/* Evaluates the text that the calculation was begun with. A failure is in the calculation. */
number expression_evaluate(calculation *c);

#endif
