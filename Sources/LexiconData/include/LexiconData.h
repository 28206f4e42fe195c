#ifndef LEXICON_DATA_H
#define LEXICON_DATA_H

#include <stddef.h>

/// The bytes of the table that Isnad ships with, and how many there are.
const unsigned char *_Nullable lexicon_data(size_t *_Nonnull count);

#endif
