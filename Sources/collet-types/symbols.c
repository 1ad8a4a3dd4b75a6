// Which symbol each variable collet_0, collet_1, … of an object points to: what the linker calls the function, which a
// declaration with an `__asm__` label names otherwise than C does.
#include "types.h"

#include <fcntl.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place {
    size_t section;
    uint64_t offset;
    size_t wanted;
};

static int compare_places(const void *one, const void *other) {
    const struct place *a = one, *b = other;
    if (a->section != b->section) return a->section < b->section ? -1 : 1;
    return a->offset < b->offset ? -1 : a->offset > b->offset;
}

// The number in `collet_12`, -1 where the name is another.
static long number_of(const char *name, size_t count) {
    static const char prefix[] = "collet_";
    const size_t length = sizeof prefix - 1;
    if (!name || strncmp(name, prefix, length) != 0 || name[length] < '0' || name[length] > '9') return -1;
    char *end;
    unsigned long number = strtoul(name + length, &end, 10);
    return *end == 0 && number < count ? (long)number : -1;
}

// Where the variables lie.
static size_t find_places(Elf_Data *data, const GElf_Shdr *header, Elf *elf, size_t count, struct place *places) {
    size_t found = 0;
    for (size_t i = 0; header->sh_entsize && i < header->sh_size / header->sh_entsize && found < count; i++) {
        GElf_Sym symbol;
        if (!gelf_getsym(data, (int)i, &symbol)) break;
        const char *name = elf_strptr(elf, header->sh_link, symbol.st_name);
        long number = number_of(name, count);
        if (number < 0 || symbol.st_shndx == SHN_UNDEF || symbol.st_shndx >= SHN_LORESERVE) continue;
        places[found++] = (struct place){symbol.st_shndx, symbol.st_value, (size_t)number};
    }
    qsort(places, found, sizeof *places, compare_places);
    return found;
}

static void read_relocations(Elf *elf, Elf_Scn *section, const GElf_Shdr *header, struct wanted *wanted,
                             const struct place *places, size_t count) {
    Elf_Data *data = elf_getdata(section, NULL);
    Elf_Scn *table = elf_getscn(elf, header->sh_link);
    GElf_Shdr symbols;
    Elf_Data *entries = table ? elf_getdata(table, NULL) : NULL;
    if (!data || !entries || !gelf_getshdr(table, &symbols) || header->sh_entsize == 0) return;
    for (size_t i = 0; i < header->sh_size / header->sh_entsize; i++) {
        GElf_Rela relocation;
        GElf_Sym symbol;
        if (!gelf_getrela(data, (int)i, &relocation)) return;
        struct place key = {header->sh_info, relocation.r_offset, 0};
        struct place *place = bsearch(&key, places, count, sizeof *places, compare_places);
        if (!place || !gelf_getsym(entries, (int)GELF_R_SYM(relocation.r_info), &symbol)) continue;
        // A static function is none of the library's.
        if (GELF_ST_BIND(symbol.st_info) == STB_LOCAL) continue;
        const char *name = elf_strptr(elf, symbols.sh_link, symbol.st_name);
        free(wanted[place->wanted].symbol);
        wanted[place->wanted].symbol = name ? strdup(name) : NULL;
    }
}

void find_symbols(const char *path, struct wanted *wanted, size_t count) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    elf_version(EV_CURRENT);
    Elf *elf = file >= 0 ? elf_begin(file, ELF_C_READ_MMAP, NULL) : NULL;
    struct place *places = calloc(count + 1, sizeof *places);
    size_t found = 0;
    Elf_Scn *section = NULL;
    GElf_Shdr header;
    while (elf && places && found == 0 && (section = elf_nextscn(elf, section))) {
        if (!gelf_getshdr(section, &header) || header.sh_type != SHT_SYMTAB) continue;
        Elf_Data *data = elf_getdata(section, NULL);
        if (data) found = find_places(data, &header, elf, count, places);
    }
    section = NULL;
    while (found && (section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &header) && header.sh_type == SHT_RELA)
            read_relocations(elf, section, &header, wanted, places, found);
    free(places);
    if (elf) elf_end(elf);
    if (file >= 0) close(file);
}
