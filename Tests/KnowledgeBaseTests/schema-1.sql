-- Isnad: the one definition of the database, version 1.
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

CREATE VIRTUAL TABLE claim_index USING fts5 (
  text, section, names, translation,
  content = 'claim_words', content_rowid = 'number', tokenize = 'isnad'
);
