// A look at the sealed copy before the loader gets it: the loader believes the headers, and a file that was cut short
// ends the process with SIGBUS in the middle of dlopen.
#include "runtime.h"

#include <elf.h>
#include <errno.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__x86_64__)
#define THIS_MACHINE EM_X86_64
#elif defined(__aarch64__)
#define THIS_MACHINE EM_AARCH64
#else
#error "which e_machine is this?"
#endif

/// More program headers than any linker makes.
#define SEGMENTS_MAX 1024u

static bool lies_within(uint64_t offset, uint64_t length, uint64_t size) {
    return offset <= size && length <= size - offset;
}

/// NULL when the loader can map it, else what is wrong.
static const char *judge(const uint8_t *bytes, uint64_t size) {
    Elf64_Ehdr header;
    if (size < SELFMAG || memcmp(bytes, ELFMAG, SELFMAG) != 0) return "it is not an ELF file";
    if (size < sizeof header) return "it is cut short: the ELF header is not whole";
    memcpy(&header, bytes, sizeof header);
    if (header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_ident[EI_DATA] != ELFDATA2LSB ||
        header.e_machine != THIS_MACHINE)
        return "it was built for another machine";
    if (header.e_type != ET_DYN) return "it is not a shared library";
    if (header.e_phentsize != sizeof(Elf64_Phdr) || header.e_phnum == 0 || header.e_phnum > SEGMENTS_MAX)
        return "its program headers are malformed";
    if (!lies_within(header.e_phoff, header.e_phnum * sizeof(Elf64_Phdr), size))
        return "it is cut short: the program headers are not whole";
    for (uint32_t i = 0; i < header.e_phnum; i++) {
        Elf64_Phdr segment;
        memcpy(&segment, bytes + header.e_phoff + i * sizeof segment, sizeof segment);
        if (segment.p_type == PT_LOAD && segment.p_filesz > segment.p_memsz)
            return "its program headers are malformed";
        if ((segment.p_type == PT_LOAD || segment.p_type == PT_DYNAMIC) &&
            !lies_within(segment.p_offset, segment.p_filesz, size))
            return "it is cut short: a segment ends behind the end of the file";
    }
    return NULL;
}

int32_t pr_elf_check(int32_t fd, uint64_t size, pr_error *error) {
    if (size == 0) return pr_fail(error, PR_E_OPEN, "the library cannot be loaded: it is empty");
    uint8_t *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (bytes == MAP_FAILED) return pr_fail(error, PR_E_SYSTEM, "cannot map the copy: %s", strerror(errno));
    const char *wrong = judge(bytes, size);
    munmap(bytes, size);
    return wrong == NULL ? PR_OK : pr_fail(error, PR_E_OPEN, "the library cannot be loaded: %s", wrong);
}
