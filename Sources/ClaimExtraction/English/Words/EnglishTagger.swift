/// Finds the class of each word of an English sentence, left to right: closed
/// classes by list, verbs by their forms, what stands before and behind them
/// and whether a clause still lacks its verb.
///
///     EnglishTagger.tags(of: WordRun(phrase: "The plans changed"))
///     // determiner, noun, finite
enum EnglishTagger {
  /// The class of each word and mark.
  static func tags(of run: WordRun) -> [EnglishTag] {
    var tagging = EnglishTagging(run, EnglishLexicon.shared)
    for index in run.words.indices { tagging.step(index) }
    return tagging.tags
  }
}

/// The state of tagging one sentence.
struct EnglishTagging {
  let run: WordRun
  let entries: [EnglishLexicon.Entry]
  let plurals: WordSet
  /// The classes of the words before the one reached.
  var tags: [EnglishTag] = []
  var clauses = OpenClauses()
  /// Where the stretch began: behind the last comma, mark or coordinator.
  var stretch = 0

  init(_ run: WordRun, _ lexicon: EnglishLexicon) {
    self.run = run
    plurals = lexicon.plurals
    entries = run.words.map {
      $0.kind == .latin ? lexicon.entry($0.folded) : EnglishLexicon.Entry()
    }
  }

  mutating func step(_ index: Int) {
    let tag = tag(at: index)
    if tag.isFinite { clauses.fill() }
    tags.append(tag)
    if tag == .finite, opensSaid(index) {
      clauses.open(.needsVerb)
      stretch = index + 1
    }
  }

  /// “said crews still worked”, not “…,” said a spokesman, nor “said
  /// nothing”: a clause without “that” follows.
  private func opensSaid(_ index: Int) -> Bool {
    guard entries[index].lemma == "say", index > 0, tags[index - 1] != .mark
    else { return false }
    switch closed(index + 1) {
    case nil, .determiner, .possessive, .number:
      return isOpen(index + 1) && !entries[index + 1].isAdverb
        && !Self.unsaid.contains(folded(index + 1))
        || [.determiner, .possessive, .number].contains(closed(index + 1))
          && folded(index + 1) != "no"
    default: return false
    }
  }

  private static let unsaid: WordSet = [
    "nothing", "something", "little", "yes", "goodbye", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday",
    "today",
  ]

  private mutating func tag(at index: Int) -> EnglishTag {
    let word = run.words[index]
    guard word.kind == .latin else { return symbol(index) }
    let entry = entries[index]
    switch entry.closed {
    case .pronoun, .relative, .conjunction, .optional:
      return subordinate(index)
    // “has not yet decided”
    case .coordinator where word.folded == "yet" && isBehindVerb(index):
      return .adverb
    case .coordinator:
      clauses.open(.mayHaveVerb)
      stretch = index + 1
      return .coordinator
    case .auxiliary, .modal: return auxiliary(index)
    case .determiner where word.folded == "no" && folded(index + 1) == "longer":
      return .adverb
    case .some(let tag): return tag
    case nil: break
    }
    let isVerb = !entry.forms.isEmpty
    if !isVerb || isName(index) && entry.lemma != "say" {
      return other(index)
    }
    if isBehindHyphen(index) {
      return entry.forms.contains(.participle) ? .participle : .noun
    }
    if !entry.forms.isDisjoint(with: [.past, .participle]) {
      return past(index)
    }
    return entry.forms.contains(.base) ? base(index) : thirdPerson(index)
  }

  /// A word that no verb has as a form.
  func other(_ index: Int) -> EnglishTag {
    let word = run.words[index].folded
    if word.hasSuffix("ing"), word.count > 4, !isName(index) {
      return .gerund
    }
    if entries[index].isAdjective, !isName(index) { return .adjective }
    return entries[index].isAdverb ? .adverb : .noun
  }

  // MARK: Marks

  private static let stops: WordSet = [";", ":", ".", "!", "?"]
  private static let quotations: WordSet = [
    "\"", "“", "”", "‘", "«", "»", "–", "—",
  ]
  private static let brackets: WordSet = ["(", ")", "[", "]", "…"]

  private mutating func symbol(_ index: Int) -> EnglishTag {
    let word = run.words[index]
    guard word.kind == .mark else { return .number }
    if word.folded == "," {
      clauses.close()
      clauses.open(.mayHaveVerb)
    } else if Self.stops.contains(word.folded) {
      clauses.restart()
    } else if Self.quotations.contains(word.folded)
      || word.folded == "-" && !isGlued(index)
    {
      clauses.open(.mayHaveVerb)
    } else if Self.brackets.contains(word.folded) {
      clauses.close()
    } else {
      // “long-delayed”, “the workers' union”, “%”
      return word.folded == "-"
        ? .adverb
        : ["'", "’"].contains(word.folded) ? .possessive : .number
    }
    stretch = index + 1
    return .mark
  }

  private func isGlued(_ index: Int) -> Bool {
    run.words[index].isGlued
      || index + 1 < run.words.count && run.words[index + 1].isGlued
  }

  private func isBehindHyphen(_ index: Int) -> Bool {
    index > 1 && run.words[index].isGlued && run.words[index - 1].isGlued
      && folded(index - 1) == "-"
  }

  // MARK: Words that open clauses

  private mutating func subordinate(_ index: Int) -> EnglishTag {
    guard let closed = entries[index].closed else { return .noun }
    if isDeterminer(index) {
      if closed == .relative, folded(index) != "that" {
        clauses.open(.needsVerb)
      }
      return .determiner
    }
    let word = folded(index)
    if word == "because", folded(index + 1) == "of" { return .preposition }
    if word == "once", isOnceOnly(index) { return .adverb }
    if word == "once", clauses.needVerb, index + 1 < run.words.count,
      !entries[index + 1].forms.isDisjoint(with: [.past, .thirdPerson])
    {
      return .adverb
    }
    switch closed {
    case .relative, .conjunction: clauses.open(.needsVerb)
    case .optional: clauses.open(.mayHaveVerb)
    default:
      if Self.newSubjects.contains(word), clauses.innermostHasVerb {
        clauses.open(.needsVerb)
      }
    }
    return closed
  }

  /// “only once”, “once in nine games”, “once a week”
  private func isOnceOnly(_ index: Int) -> Bool {
    ["only", "at", "than", "just"].contains(folded(index - 1))
      || ["in", "a", "again", "more", "every", "per", ".", ","].contains(
        folded(index + 1))
  }

  private static let newSubjects: WordSet = [
    "he", "she", "they", "we", "i", "it", "there",
  ]

  /// “that man”, “these plans”, “which road”.
  private func isDeterminer(_ index: Int) -> Bool {
    let word = folded(index)
    if word == "that" {
      let before = before(index)
      return (before == nil || before.map { tags[$0] } == .preposition)
        && isOpen(index + 1) && entries[index + 1].forms.isEmpty
    }
    let next = next(index)
    guard next < run.words.count else { return false }
    let forms = entries[next].forms
    if ["what", "which"].contains(word) {
      return isOpen(next) && forms.isEmpty
    }
    guard ["this", "these", "those", "most", "more"].contains(word) else {
      return false
    }
    let isVerb =
      !forms.isDisjoint(with: [.past, .thirdPerson]) && !forms.contains(.base)
    return (isOpen(next) || run.words[next].kind == .digits) && !isVerb
  }

  // MARK: be, have, do and the modals

  private func auxiliary(_ index: Int) -> EnglishTag {
    let word = folded(index)
    let before = before(index)
    let tag = before.map { tags[$0] }
    let isBase = word == "have" || word == "do"
    if isBase, tag == .to || tag == .modal { return .infinitive }
    if isBase, let before, tag == .auxiliary, isFormOfDo(before) {
      return .infinitive
    }
    if isBase, let before, tag == .pronoun, before > 0,
      tags[before - 1] == .modal || tags[before - 1] == .auxiliary
    {
      return .infinitive
    }
    if word == "had", tag == .auxiliary, let before,
      ["has", "have", "had"].contains(folded(before))
    {
      return .participle
    }
    let isNounToo = ["will", "can", "may"].contains(word)
    if isNounToo, tag == .determiner || tag == .possessive || tag == .adjective
    {
      return .noun
    }
    if isNounToo || word == "do", isName(index) { return .noun }
    return entries[index].closed ?? .auxiliary
  }

  /// do, does, did, don't, …
  func isFormOfDo(_ index: Int) -> Bool {
    folded(index).hasPrefix("do") || folded(index).hasPrefix("did")
  }
}
