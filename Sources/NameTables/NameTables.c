#include "NameTables.h"

// script/learn-names writes the tables.

static const unsigned char latin_arabic[] = {
#embed "latin-arabic.tsv"
};
static const unsigned char arabic_arabic[] = {
#embed "arabic-arabic.tsv"
};
static const unsigned char latin_latin[] = {
#embed "latin-latin.tsv"
};

const name_table name_table_latin_arabic = {latin_arabic,
                                            sizeof(latin_arabic)};
const name_table name_table_arabic_arabic = {arabic_arabic,
                                             sizeof(arabic_arabic)};
const name_table name_table_latin_latin = {latin_latin, sizeof(latin_latin)};
