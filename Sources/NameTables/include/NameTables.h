#ifndef NAME_TABLES_H
#define NAME_TABLES_H

#include <stddef.h>

/// One learned table of name spellings, embedded as it stands in the tree.
typedef struct {
  /// UTF-8, not terminated.
  const unsigned char *_Nonnull bytes;
  size_t count;
} name_table;

/// A Latin spelling and an Arabic one.
extern const name_table name_table_latin_arabic;
/// Two Arabic spellings of one foreign name.
extern const name_table name_table_arabic_arabic;
/// Two Latin spellings of one Arabic name.
extern const name_table name_table_latin_latin;

#endif
