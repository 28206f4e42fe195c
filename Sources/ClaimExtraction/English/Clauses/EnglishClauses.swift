/// Reads English sentences: their clauses, and who says them.
///
/// A source that stands behind its statement («…, X said») is taken off the
/// sentence first; what is left is cut into clauses, and each is read for a
/// source at its head («X said that …»), which goes on speaking to the end of
/// the sentence.
struct EnglishClauses: Sendable {
  private let words = EnglishReportingWords()
  private let nonClaims = NonClaims(language: .english)
  private let speakers = EnglishSpeakerReader()
  private let splitter: EnglishSplitter
  private let trimmer: EnglishTrimmer
  private let frames: EnglishFrames
  private let tails: EnglishTails
  private let voices: EnglishVoices
  private let asides = EnglishAsides()

  init() {
    let leads = PhraseTable<Bool>(file: "en/leads") { _ in true }
    splitter = EnglishSplitter(leads: leads, words: words)
    trimmer = EnglishTrimmer(leads: leads)
    frames = EnglishFrames(
      words: words, speakers: speakers, trimmer: trimmer)
    tails = EnglishTails(
      words: words, speakers: speakers, content: frames.content,
      sources: frames.sources)
    voices = EnglishVoices(
      people: EnglishPeople(speakers: speakers, frames: frames))
  }

  /// A sentence with its words of saying.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
    let tags = EnglishTagger.tags(of: run)
    return SentenceReading(
      run: run, verbs: EnglishVerbGroups.verbs(of: run, tags),
      reports: run.words.map {
        $0.kind == .latin ? words.word($0.folded) : nil
      }, sentence: sentence, tags: tags)
  }

  /// The claims of all sentences, each with its source resolved.
  func drafts(in readings: [SentenceReading]) -> ArticleDrafts {
    let drafts = readings.indices.flatMap { index in
      nonClaims.kind(of: readings[index]) == nil
        ? sentenceDrafts(index, readings[index]) : []
    }
    return voices.resolved(drafts, readings)
  }

  // MARK: Sentences

  private func sentenceDrafts(
    _ index: Int, _ reading: SentenceReading
  ) -> [Draft] {
    var drafts: [Draft] = []
    var rest = Dateline.end(in: reading)..<reading.run.words.count
    var voice = Voice()
    while let tail = tails.tail(in: rest, reading) {
      var spoken = Voice(
        frame: tail.frame,
        speaker: tail.frame.speaker.flatMap {
          speakers.speaker(in: reading, $0, tail.frame.kind)
        } ?? .author)
      if spoken.speaker.kind == .author { spoken.frame = nil }
      drafts += self.drafts(
        index, tail.content, &spoken, reading, isSpoken: spoken.frame != nil)
      rest = min(tail.rest, rest.upperBound)..<rest.upperBound
      let goesOn =
        tail.frame.carries
        && !Self.returns.contains(reading.folded(tail.rest + 1))
      voice = goesOn ? spoken : Voice()
    }
    return drafts
      + self.drafts(index, rest, &voice, reading, isSpoken: false)
  }

  /// Words behind a frame with which the author goes on himself.
  private static let returns: WordSet = [
    "as", "after", "before",
  ]

  /// Who speaks in the words reached.
  private struct Voice {
    var frame: Frame?
    var speaker = Speaker.author
    /// The subject of the clause before.
    var subject: Range<Int>?
  }

  private func drafts(
    _ index: Int, _ range: Range<Int>, _ voice: inout Voice,
    _ reading: SentenceReading, isSpoken: Bool
  ) -> [Draft] {
    splitter.clauses(in: range, reading).flatMap { clause -> [Draft] in
      var words = clause.range
      var aside: Draft?
      let found =
        isSpoken && clause.opening != .saying
        ? nil : frames.frame(in: words, reading, after: voice.subject)
      if clause.opening == .circumstance {
        // What stands against a source's words is the author's.
        voice = Voice()
      } else if let found {
        aside = asides.draft(
          in: words
            .lowerBound..<max(
              words.lowerBound, found.content.lowerBound), index, reading)
        words = found.content
        hear(found, &voice, reading)
        if let inner = frames.owned(in: words, reading),
          let source = inner.speaker
        {
          voice.speaker.including.append(reading.run.text(of: source))
          words = inner.content
        }
      } else if voice.frame?.kind.keepsFrame == true
        || voice.frame?.carries == false && !isSpoken
      {
        // What somebody accused another of ends with its clause.
        voice.frame = nil
        voice.speaker = .author
      }
      if let subject = frames.subject(of: clause.range, reading) {
        voice.subject = subject
      }
      words = trimmer.trimmed(words, reading)
      var drafts = aside.map { [$0] } ?? []
      if isClaim(words, voice, clause, reading) {
        drafts.append(
          Draft(
            reading: index, range: words, opening: clause.opening,
            cue: clause.cue, frame: voice.frame, speaker: voice.speaker))
      }
      return drafts
    }
  }

  private func hear(
    _ frame: Frame, _ voice: inout Voice, _ reading: SentenceReading
  ) {
    var speaker = voice.speaker
    if frame.isHeard, speaker.kind == .author {
      // “The court heard that …”: whoever spoke last goes on.
      voice.speaker = Speaker(kind: .person)
      voice.frame = frame
      return
    }
    if let words = frame.speaker
      ?? (speaker.kind == .author ? voice.subject : nil)
    {
      speaker = speakers.speaker(in: reading, words, frame.kind) ?? .author
    }
    if let inner = frame.inner {
      speaker.including = [reading.run.text(of: inner)]
    }
    voice.speaker = speaker
    voice.frame = speaker.kind == .author ? nil : frame
  }

  /// A claim has a predicate and is no question.
  private func isClaim(
    _ range: Range<Int>, _ voice: Voice, _ clause: Clause,
    _ reading: SentenceReading
  ) -> Bool {
    guard range.count > 1 else { return false }
    let isQuestion = (range.upperBound..<range.upperBound + 2).contains {
      reading.isMark($0, "?")
    }
    if isQuestion { return false }
    return reading.firstVerb(in: range) != nil || voice.frame != nil
      || [.consequence, .relative, .circumstance].contains(clause.opening)
  }
}
