/* Nothing: see library.c. */
