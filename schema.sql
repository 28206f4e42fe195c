-- Isnad: the one definition of the database, version 3.
--
-- Every start and end is in Unicode code points of article.text, end
-- exclusive: substr(text, start + 1, end - start) gives the words. Times are
-- UTC, ISO 8601. Lists of plain words are JSON arrays.

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  -- The name that commands and claims know the article by.
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  -- Where it was read.
  source TEXT NOT NULL,
  title TEXT,
  supplied_title TEXT,
  supplied_title_en TEXT,
  author TEXT,
  publisher TEXT,
  published TEXT,
  -- The first and last day that `published` covers.
  published_first TEXT,
  published_last TEXT,
  url TEXT,
  -- The language that the metadata name; `language` is the one worked with.
  stated_language TEXT,
  language TEXT NOT NULL CHECK (language <> ''),
  text TEXT NOT NULL,
  headline_start INTEGER CHECK (headline_start >= 0),
  headline_end INTEGER,
  translation_language TEXT,
  translation_text TEXT,
  -- A digest of all that was read and extracted, to tell unchanged articles.
  digest TEXT NOT NULL,
  added_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  CHECK ((headline_start IS NULL) = (headline_end IS NULL)),
  CHECK ((translation_language IS NULL) = (translation_text IS NULL))
) STRICT;

CREATE TABLE section (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  parent INTEGER,
  level INTEGER NOT NULL CHECK (level > 0),
  heading TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  translation TEXT,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  section INTEGER,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  translation TEXT,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  -- Short and stable: derived from the article's key and the claim's words.
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  -- Where the claim comes from: an article read here, or another tool.
  origin TEXT NOT NULL CHECK (origin IN ('extracted', 'imported')),
  -- The name an imported claim had there.
  key TEXT UNIQUE,
  article INTEGER REFERENCES article ON DELETE CASCADE,
  -- The key of an article that is not in this base.
  absent_article TEXT,
  ordinal INTEGER NOT NULL,
  section TEXT NOT NULL CHECK (json_type(section) = 'array'),
  section_translation TEXT NOT NULL
    CHECK (json_type(section_translation) = 'array'),
  start INTEGER CHECK (start >= 0),
  end INTEGER,
  text TEXT NOT NULL CHECK (text <> ''),
  language TEXT NOT NULL CHECK (language <> ''),
  category TEXT NOT NULL CHECK (category IN (
    'allegation', 'prediction', 'remedy', 'loss', 'cause', 'challenge',
    'critique', 'opinion', 'fact')),
  modality TEXT NOT NULL CHECK (modality IN (
    'alleged', 'planned', 'predicted', 'opinion', 'attributed', 'asserted')),
  negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
  hedges TEXT NOT NULL CHECK (json_type(hedges) = 'array'),
  speaker_type TEXT NOT NULL CHECK (speaker_type IN (
    'author', 'person', 'org', 'group', 'publication', 'document',
    'anonymous')),
  speaker_name TEXT,
  speaker_name_en TEXT,
  speaker_surface TEXT,
  speaker_role TEXT,
  speaker_org TEXT,
  speaker_including TEXT NOT NULL
    CHECK (json_type(speaker_including) = 'array'),
  attribution_verb TEXT,
  attribution_mode TEXT NOT NULL CHECK (attribution_mode IN (
    'none', 'indirect', 'direct', 'mixed')),
  attribution_chain TEXT NOT NULL
    CHECK (json_type(attribution_chain) = 'array'),
  quote TEXT,
  priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 3),
  translation_language TEXT,
  translation TEXT,
  translation_scope TEXT CHECK (translation_scope IN ('claim', 'sentence')),
  -- The names in it, one a line, as they are indexed for search.
  names TEXT NOT NULL,
  CHECK ((start IS NULL) = (end IS NULL) AND (end IS NULL OR end > start)),
  CHECK (article IS NULL OR absent_article IS NULL),
  CHECK ((translation IS NULL) = (translation_language IS NULL)
    AND (translation IS NULL) = (translation_scope IS NULL))
) STRICT;

CREATE INDEX claim_of_article ON claim (article, ordinal);

CREATE TABLE quantity (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  kind TEXT NOT NULL CHECK (kind IN ('number', 'range', 'at_least')),
  -- A single number has both the same; `at_least` has no upper bound.
  low REAL NOT NULL,
  high REAL,
  unit TEXT NOT NULL CHECK (unit <> ''),
  noun TEXT,
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  qualifier TEXT CHECK (qualifier IN ('up_to', 'more_than', 'less_than')),
  period TEXT,
  CHECK ((kind = 'at_least') = (high IS NULL)),
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE date (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  value TEXT,
  -- The first and last day that `value` covers, where it says.
  first TEXT,
  last TEXT,
  relative INTEGER NOT NULL CHECK (relative IN (0, 1)),
  distance TEXT,
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  name TEXT NOT NULL,
  name_en TEXT,
  type TEXT NOT NULL CHECK (type IN (
    'PER', 'ORG', 'LOC', 'PRODUCT', 'CONCEPT')),
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN (
    'cause-of', 'remedy-for', 'challenge-to', 'critique-of', 'supports',
    'contradicts', 'contrast', 'elaborates', 'repeats')),
  -- The target's id; it may be in another base.
  target TEXT NOT NULL,
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

-- The words of speakers' and entities' names, to filter by in both scripts.
CREATE TABLE name_word (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('speaker', 'entity')),
  -- Which of the claim's names the word belongs to.
  name INTEGER NOT NULL,
  script TEXT NOT NULL CHECK (script IN ('arabic', 'latin', 'other')),
  -- Folded as in the search index.
  word TEXT NOT NULL,
  -- The consonants that both scripts share.
  skeleton TEXT NOT NULL,
  PRIMARY KEY (part, word, claim, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_word_by_skeleton ON name_word (part, skeleton, claim, name);
CREATE INDEX name_word_of_claim ON name_word (claim);

-- What the search index holds.
CREATE VIEW claim_words (number, text, section, names, translation) AS
  SELECT number, text, section || ' ' || section_translation, names,
    translation
  FROM claim;

-- Phrases, and searches in FTS5's own syntax: folded words in their order.
CREATE VIRTUAL TABLE claim_index USING fts5 (
  text, section, names, translation,
  content = 'claim_words', content_rowid = 'number', tokenize = 'isnad'
);

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

-- What the translated sentences of this base say of words that the lexicon
-- does not know: one row, made anew when they change.
CREATE TABLE learned_lexicon (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  -- SHA-256 of the sentences and their translations.
  source TEXT NOT NULL CHECK (length(source) = 64),
  -- A table of translations: see LexiconTable.
  bytes BLOB NOT NULL
) STRICT;

-- Fact-checking. `event` is the one record of what people did; every change
-- is a row that is never changed again. What stands below it is derived from
-- it, in the same transaction, and can be derived anew at any time.

CREATE TABLE event (
  -- Never used twice: a gap is a row that somebody took out.
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  -- What it is about, and the name of that: a review's id, a claim's, the
  -- digest of a statement and a claim, a scale's key; the desk has one name.
  about TEXT NOT NULL CHECK (about IN (
    'review', 'claim', 'match', 'scale', 'desk', 'merge')),
  subject TEXT NOT NULL CHECK (subject <> ''),
  -- Its place among the events of its subject.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  -- The claim's id. No foreign key: history outlives what it is about.
  claim TEXT,
  at TEXT NOT NULL,
  who TEXT NOT NULL CHECK (who <> ''),
  action TEXT NOT NULL CHECK (action IN (
    'assign', 'draft', 'report', 'check', 'reject', 'publish', 'correct',
    'retract', 'flag', 'keep', 'archive', 'restore', 'confirm', 'refuse',
    'add', 'set', 'merge')),
  -- What it changed, a JSON object.
  what TEXT NOT NULL CHECK (json_type(what) = 'object'),
  why TEXT,
  -- The hash of the subject's event before; empty for its first.
  previous TEXT NOT NULL,
  -- SHA-256 of all the above but `number`; see docs/database.md.
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  -- SHA-256 of the chain of the row before and this row's hash.
  chain TEXT NOT NULL CHECK (length(chain) = 64),
  UNIQUE (about, subject, ordinal)
) STRICT;

CREATE INDEX event_of_claim ON event (claim, number);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'the history cannot be changed'); END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'the history cannot be removed'); END;

-- Copies of sources, under the SHA-256 of their bytes.
CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachment_is_never_changed BEFORE UPDATE ON attachment
BEGIN SELECT raise(ABORT, 'an attached copy cannot be changed'); END;

CREATE TRIGGER attachment_is_never_removed BEFORE DELETE ON attachment
BEGIN SELECT raise(ABORT, 'an attached copy cannot be removed'); END;

-- A review as its events have made it.
CREATE TABLE review (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  claim TEXT NOT NULL CHECK (claim <> ''),
  state TEXT NOT NULL CHECK (state IN (
    'unassigned', 'draft', 'reported', 'cross-check', 'published',
    'corrected', 'retracted')),
  verdict_label TEXT,
  verdict_scale TEXT,
  verdict_class TEXT CHECK (verdict_class IN (
    'true', 'mostly-true', 'mixed', 'misleading', 'mostly-false', 'false',
    'unproven', 'satire', 'opinion', 'not-eligible')),
  verdict_number REAL,
  verdict_worst REAL,
  verdict_best REAL,
  summary TEXT,
  language TEXT,
  reviewer TEXT,
  checker TEXT,
  publisher TEXT,
  url TEXT,
  published TEXT,
  supersedes TEXT,
  superseded_by TEXT,
  -- Why it needs another look.
  look_again TEXT,
  -- How many events made it, and when the last one happened.
  events INTEGER NOT NULL CHECK (events >= 1),
  changed_at TEXT NOT NULL,
  CHECK ((verdict_label IS NULL) = (verdict_class IS NULL)),
  CHECK ((verdict_number IS NULL) = (verdict_worst IS NULL)
    AND (verdict_number IS NULL) = (verdict_best IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX review_of_claim ON review (claim, state);

CREATE TABLE evidence (
  review TEXT NOT NULL REFERENCES review ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  stance TEXT NOT NULL CHECK (stance IN (
    'supports', 'contradicts', 'context')),
  url TEXT,
  title TEXT,
  quote TEXT,
  accessed TEXT,
  archive_url TEXT,
  -- The bytes may be in another desk's base: no foreign key.
  sha256 TEXT CHECK (length(sha256) = 64),
  PRIMARY KEY (review, ordinal),
  CHECK (coalesce(url, title, quote) IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Whether a claim is still worked on; one without a row is.
CREATE TABLE claim_archive (
  claim TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('active', 'archived'))
) STRICT, WITHOUT ROWID;

-- Decisions whether a statement and a claim say the same.
CREATE TABLE claim_match (
  -- The digest of both.
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL CHECK (statement <> ''),
  -- The claim that the statement is, where it is one.
  statement_claim TEXT,
  claim TEXT NOT NULL CHECK (claim <> ''),
  status TEXT NOT NULL CHECK (status IN (
    'none', 'suggested', 'confirmed', 'rejected')),
  who TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_match_of_claim ON claim_match (claim);

-- The scales that the desk added.
CREATE TABLE verdict_scale (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  -- Its file, as docs/commands.md describes it.
  file TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How the desk works: `one-person`, `scale`, `publisher`.
CREATE TABLE desk (
  name TEXT PRIMARY KEY CHECK (name IN ('one-person', 'scale', 'publisher')),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an article was before it changed.
CREATE TABLE article_version (
  -- The article's key; no foreign key, as for `event.claim`.
  article TEXT NOT NULL CHECK (article <> ''),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  -- When it was stored and when it was replaced.
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  -- Its claims then: an array of objects with id, start, end, text.
  claims TEXT NOT NULL CHECK (json_type(claims) = 'array'),
  PRIMARY KEY (article, ordinal)
) STRICT;

CREATE TRIGGER article_version_is_never_changed
BEFORE UPDATE ON article_version
BEGIN SELECT raise(ABORT, 'an old version cannot be changed'); END;

CREATE TRIGGER article_version_is_never_removed
BEFORE DELETE ON article_version
BEGIN SELECT raise(ABORT, 'an old version cannot be removed'); END;
