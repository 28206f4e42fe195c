-- From version 2 to 3: posting lists beside FTS5, whose index loses its stems
-- and roots. The index is built anew afterwards.

-- Which claims hold a form of a word (itself, its stem, its root, a date) in
-- which field, in blocks of 4,096 claims by their numbers.
CREATE TABLE posting (
  form BLOB NOT NULL,
  -- 0 text, 1 section, 2 names, 3 translation.
  field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 3),
  block INTEGER NOT NULL,
  -- How many claims the list has.
  claims INTEGER NOT NULL,
  list BLOB NOT NULL,
  PRIMARY KEY (form, field, block)
) STRICT, WITHOUT ROWID;

-- How long the claims of a block are in a field, without stop words.
CREATE TABLE posting_length (
  field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 3),
  block INTEGER NOT NULL,
  -- How many claims have the field, and the sum of their lengths.
  claims INTEGER NOT NULL,
  words INTEGER NOT NULL,
  letters INTEGER NOT NULL,
  -- Two bytes a claim.
  lengths BLOB NOT NULL,
  PRIMARY KEY (field, block)
) STRICT;

-- How many claims have three or four letters in a row in their text.
CREATE TABLE gram (
  gram INTEGER PRIMARY KEY,
  claims INTEGER NOT NULL
) STRICT;

-- The words of the claims by the consonants that both scripts share.
CREATE TABLE word (
  sound TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;
