/// What stands around a word of a sentence.
extension EnglishTagging {
  func folded(_ index: Int) -> FoldedWord {
    run.words.indices.contains(index) ? run.words[index].folded : .empty
  }

  /// The word before, stepping over adverbs; `nil` at the start.
  func before(_ index: Int) -> Int? {
    (0..<index).last { tags[$0] != .adverb }
  }

  /// Whether an auxiliary or adverb stands right before a word.
  func isBehindVerb(_ index: Int) -> Bool {
    index > 0 && (tags[index - 1] == .adverb || tags[index - 1].isFinite)
  }

  /// The head of the noun phrase that ends at a word: “increase” in “the
  /// increase in prices”.
  func subjectHead(endingAt index: Int) -> Int {
    let phrase = tags.indices.clamped(to: stretch..<index + 1)
    guard
      let preposition = phrase.dropFirst().first(where: {
        tags[$0] == .preposition
      }), tags[preposition - 1] == .noun
    else { return index }
    return preposition - 1
  }

  /// The word behind, stepping over adverbs.
  func next(_ index: Int) -> Int {
    var next = index + 1
    while next < run.words.count, run.words[next].kind == .latin,
      entries[next].closed == .adverb
        || entries[next].closed == nil && entries[next].isAdverb
    { next += 1 }
    return next
  }

  /// Whether a word is of no closed class.
  func isOpen(_ index: Int) -> Bool {
    run.words.indices.contains(index) && run.words[index].kind == .latin
      && entries[index].closed == nil
  }

  /// The closed class of a word; `mark` for marks and beyond the end.
  func closed(_ index: Int) -> EnglishTag? {
    guard run.words.indices.contains(index) else { return .mark }
    switch run.words[index].kind {
    case .mark:
      return ["%", "$", "€", "£", "¥"].contains(folded(index)) ? .number : .mark
    case .digits: return .number
    default: return entries[index].closed
    }
  }

  /// A capitalised word other than the first of a sentence or quotation.
  func isName(_ index: Int) -> Bool {
    let byte = run.bytes[run.words[index].utf8.lowerBound]
    return (0x41...0x5A).contains(byte) && !isStart(index)
  }

  func isStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return run.words[index - 1].kind == .mark
      && (Self.sentenceMarks.contains(folded(index - 1))
        || isQuotationMark(index - 1))
  }

  private static let sentenceMarks: WordSet = [".", ":", ";", "!", "?"]

  func isQuotationMark(_ index: Int) -> Bool {
    ["\"", "“", "”", "‘", "’", "«", "»"].contains(folded(index))
  }

  /// A form that is finite whatever stands around it.
  func isSurelyFinite(_ index: Int) -> Bool {
    switch closed(index) {
    // “May” is a month.
    case .modal: return !isName(index)
    case .auxiliary: return !["have", "do"].contains(folded(index))
    case nil:
      let forms = entries[index].forms
      return forms.contains(.past) && !forms.contains(.participle)
        && !isName(index)
    default: return false
    }
  }

  /// Whether a finite verb stands behind a word before a new subject does.
  func hasLaterVerb(_ index: Int) -> Bool {
    for next in index + 1..<max(index + 1, min(run.words.count, index + 18)) {
      switch closed(next) {
      case .pronoun, .relative, .conjunction, .coordinator: return false
      case .mark where folded(next) == ",":
        // Only a verb right behind the comma counts.
        return next + 1 < run.words.count
          && (isSurelyFinite(next + 1)
            || isOpen(next + 1) && entries[next + 1].forms.contains(.past)
              && !hasLaterVerb(next + 1))
      case .mark where !["(", ")"].contains(folded(next)): return false
      default: break
      }
      if isSurelyFinite(next) || next > index + 1 && isLikelyFinite(next) {
        return true
      }
    }
    return false
  }

  /// A past form right behind a noun, or a form such as “says”.
  private func isLikelyFinite(_ index: Int) -> Bool {
    guard isOpen(index) else { return false }
    let forms = entries[index].forms
    let isBehindNoun =
      closed(index - 1) == .number
      || isOpen(index - 1) && !entries[index - 1].isAdjective
        && entries[index - 1].forms.isEmpty
    if forms.contains(.past), isBehindNoun { return true }
    return forms.contains(.thirdPerson) && !forms.contains(.base)
      && entries[index].bias == .verb
      && ![.determiner, .possessive, .preposition].contains(closed(index - 1))
  }
}
