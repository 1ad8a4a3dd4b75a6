/* Carries the linker flags of the library; its code is Swift. */
typedef int nothing;
