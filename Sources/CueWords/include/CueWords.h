#ifndef CUE_WORDS_H
#define CUE_WORDS_H

#include <stddef.h>

/// One data file, embedded in the binary as it stands in the tree.
typedef struct {
  /// The file's path below this folder, without ".txt": "ar/reporting-verbs".
  const char *_Nonnull name;
  /// UTF-8, not terminated.
  const unsigned char *_Nonnull bytes;
  size_t count;
} cue_file;

/// The data file of that name, or NULL where there is none.
const cue_file *_Nullable cue_file_named(const char *_Nonnull name);

#endif
