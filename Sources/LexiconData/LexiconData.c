#include "LexiconData.h"

// Written by script/learn-lexicon; NOTICE says from what and under which
// licence.
static const unsigned char table[] = {
#embed "english-arabic.lexicon"
};

const unsigned char *lexicon_data(size_t *count) {
  *count = sizeof(table);
  return table;
}
