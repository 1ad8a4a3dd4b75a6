"""How names are compared: without case, accents, apostrophes and full stops, other punctuation as a space. The plugin
folds what it is asked with the same table (tables.cpp, written by make_tables.py), so that both sides agree for every
character."""

import unicodedata

# Left out, so that "N'Djamena" is also "Ndjamena" and "U.K." is "UK".
SILENT = set("'`´ʹʻʼʽʾʿˈ‘’‛′.")
# Letters that no normal form takes apart.
LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n",
    "ə": "e", "ĸ": "k", "ƒ": "f",
}
# Latin, combining marks, Greek, Cyrillic, further Latin and Greek, punctuation, the wide space, full-width Latin.
RANGES = [(0x21, 0x530), (0x1E00, 0x2070), (0x3000, 0x3001), (0xFF01, 0xFF5F)]


def folded_character(character):
    result = ""
    for piece in unicodedata.normalize("NFKD", character.casefold()).casefold():
        if piece in SILENT or unicodedata.category(piece) == "Mn":
            continue
        piece = LETTERS.get(piece, piece)
        result += piece if piece.isalnum() else " "
    return "" if character in SILENT else result


TABLE = {
    code: folded_character(chr(code))
    for first, end in RANGES
    for code in range(first, end)
    if folded_character(chr(code)) != chr(code)
}


def fold(text):
    return " ".join(part for part in "".join(TABLE.get(ord(c), c) for c in text).split(" ") if part)
