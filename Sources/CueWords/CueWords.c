#include "CueWords.h"

#include <string.h>

// A data file takes two places here: its bytes and its row in the table.

static const unsigned char ar_reporting_verbs[] = {
#embed "ar/reporting-verbs.txt"
};

#define FILE_NAMED(path, bytes) {path, bytes, sizeof(bytes)}

static const cue_file files[] = {
    FILE_NAMED("ar/reporting-verbs", ar_reporting_verbs),
};

const cue_file *cue_file_named(const char *name) {
  for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
    if (strcmp(files[i].name, name) == 0) return &files[i];
  return NULL;
}
