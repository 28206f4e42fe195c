-- From version 1 to 2: fact-checking, and old versions of articles.

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
