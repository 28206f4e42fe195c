-- From version 3 to 4: what a base learns from its own translations.

-- What the translated sentences of this base say of words that the lexicon
-- does not know: one row, made anew when they change.
CREATE TABLE learned_lexicon (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  -- SHA-256 of the sentences and their translations.
  source TEXT NOT NULL CHECK (length(source) = 64),
  -- A table of translations: see LexiconTable.
  bytes BLOB NOT NULL
) STRICT;
