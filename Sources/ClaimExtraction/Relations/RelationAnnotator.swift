/// Finds how claims of one article bear on one another.
///
/// | relation | from → to |
/// |---|---|
/// | cause-of | a clause → the clause that مما or ما يعني أن draws from it; else a cause → the next loss of its section, else the article's first loss; a claim → the next one, which opens with «هذه …» and names an effect |
/// | remedy-for | a remedy → the trouble before it that it shares most roots with, else the last cause or loss |
/// | challenge-to | a challenge → the remedies of its section |
/// | critique-of | doubt about a statement («هذه التصريحات», these statements) → the last prediction or announcement of another |
/// | contradicts | doubt that shares the matter itself with it → the same |
/// | supports | what a speaker adds (مشيرًا إلى, وغياب …) → his claim before; an accusation → another's accusation like it |
/// | elaborates | «وهو …», or «هذا …» at the start → the claim before |
/// | contrast | a concession and its main clause, both ways; the two sides of لكن |
/// | repeats | a claim → an earlier one with most of its roots |
///
/// Likeness is counted in roots (`SharedRoots`).
struct RelationAnnotator: Sendable {
  private let statements = foldedWords(file: "ar/statement-nouns")
    .union(foldedWords(file: "en/statement-nouns"))

  /// Adds relations to the claims; `drafts` are in the same order.
  func relate(
    _ claims: inout [Claim], _ drafts: [Draft], _ readings: [SentenceReading]
  ) {
    // No copy of the claims may be left when they change.
    for (index, found) in relations(of: claims, drafts, readings) {
      claims[index].relations = found
    }
  }

  private func relations(
    of claims: [Claim], _ drafts: [Draft], _ readings: [SentenceReading]
  ) -> [Int: [Relation]] {
    let roots = SharedRoots(drafts, readings)
    var walk = Walk(
      claims: claims, drafts: drafts, readings: readings, roots: roots,
      statements: statements,
      firstLoss: claims.firstIndex { $0.category == .loss })
    var postings = SharedRoots.Postings(roots)
    for index in claims.indices {
      walk.index = index
      walk.relate(&postings)
      postings.add(index, roots)
    }
    return walk.found
  }
}

extension RelationAnnotator {
  /// The claims as they are read one by one.
  private struct Walk {
    let claims: [Claim]
    let drafts: [Draft]
    let readings: [SentenceReading]
    let roots: SharedRoots
    let statements: WordSet
    let firstLoss: Int?
    var index = 0
    var found: [Int: [Relation]] = [:]

    private mutating func add(
      _ kind: Relation.Kind, _ target: Int?, from source: Int? = nil
    ) {
      let source = source ?? index
      guard let target, target != source else { return }
      let relation = Relation(kind: kind, target: claims[target].id)
      if found[source]?.contains(relation) != true {
        found[source, default: []].append(relation)
      }
    }

    mutating func relate(_ postings: inout SharedRoots.Postings) {
      addCause()
      switch claims[index].category {
      case .remedy: add(.remedyFor, trouble())
      case .challenge: addChallenge()
      case .critique, .allegation: addDoubt()
      default: break
      }
      addNeighbours()
      if let earlier = repeated(&postings) { add(.repeats, earlier) }
    }

    // MARK: Causes

    private mutating func addCause() {
      let next = index + 1
      if next < claims.count, isSameSentence(index, next),
        drafts[next].opening == .consequence
      {
        add(.causeOf, next)
      } else if claims[index].category == .cause {
        add(.causeOf, nextLoss() ?? firstLoss)
      } else if claims[index].category == .loss, let firstLoss,
        index > firstLoss,
        claims[index].section != claims[firstLoss].section, hasCause
      {
        // A shortfall under the causes is one of them.
        add(.causeOf, firstLoss)
      }
    }

    /// Whether a cause stands before the claim in its section.
    private var hasCause: Bool {
      index > 0 && claims[index - 1].section == claims[index].section
        && claims[index - 1].category == .cause
    }

    private func nextLoss() -> Int? {
      var next = index + 1
      while next < claims.count, claims[next].section == claims[index].section {
        if claims[next].category == .loss { return next }
        next += 1
      }
      return nil
    }

    // MARK: Remedies and what stands against them

    /// The trouble that a remedy is for.
    private func trouble() -> Int? {
      let before = max(0, index - SharedRoots.reach)..<index
      let troubles = before.filter {
        [.cause, .loss, .challenge].contains(claims[$0].category)
      }
      var best: (at: Int, likeness: Double)?
      for earlier in troubles {
        let likeness = roots.likeness(index, earlier)
        let isNext = earlier == index - 1 && likeness > 0
        if isNext || likeness > best?.likeness ?? 0 {
          best = (earlier, likeness)
        }
      }
      return best?.at
        ?? troubles.last { claims[$0].category == .cause } ?? firstLoss
    }

    /// All remedies of the stretch just before, or the last one.
    private mutating func addChallenge() {
      let parent = claims[index].section.dropLast()
      var earlier = index - 1
      var isFound = false
      while earlier >= 0, index - earlier < 8 {
        let other = claims[earlier]
        guard other.section.dropLast() == parent else { break }
        if other.category == .remedy {
          add(.challengeTo, earlier)
          isFound = true
        } else if isFound {
          break
        }
        earlier -= 1
      }
    }

    // MARK: Doubt

    private mutating func addDoubt() {
      if claims[index].category == .allegation, let other = likeAllegation() {
        add(.supports, other)
        return
      }
      guard let target = doubted() else { return }
      if namesStatement || isSecondCharge(target) {
        add(.critiqueOf, target)
      } else if roots.likeness(index, target) > 0 {
        add(.contradicts, target)
      }
    }

    /// «هذه التصريحات» (these statements), «إعلان …» (the announcement).
    private var namesStatement: Bool {
      let run = readings[drafts[index].reading].run
      return drafts[index].range.contains { place in
        let word = run.words[place].folded
        return statements.contains(word)
          || word.isDefinite && statements.contains(word.dropFirst(2))
      }
    }

    /// The same critic goes on in the same sentence.
    private func isSecondCharge(_ target: Int) -> Bool {
      guard index > 0, isSameSentence(index - 1, index),
        claims[index - 1].speaker == claims[index].speaker,
        drafts[index].opening == .coordination
      else { return false }
      return found[index - 1]?.contains {
        $0.kind == .critiqueOf && $0.target == claims[target].id
      } ?? false
    }

    /// The last prediction or announcement by somebody else; a report told
    /// by a noun inside the claim counts as one.
    private func doubted() -> Int? {
      let around =
        claims.indices.contains(index + 1)
          && drafts[index + 1].isEmbedded && isSameSentence(index, index + 1)
        ? index + 1 : index - 1
      guard around >= 0 else { return nil }
      return (max(0, index - SharedRoots.reach)...around).last { earlier in
        earlier != index
          && (claims[earlier].category == .prediction
            || drafts[earlier].isEmbedded)
          && claims[earlier].speaker.kind != .author
          // «وصف … بأنه …» tells what somebody thought of a statement.
          && drafts[earlier].frame?.kind != .describe
          && claims[earlier].speaker.name != claims[index].speaker.name
      }
    }

    /// Another's accusation with two roots in common.
    private func likeAllegation() -> Int? {
      (max(0, index - SharedRoots.reach)..<index).last {
        claims[$0].category == .allegation
          && claims[$0].speaker.name != claims[index].speaker.name
          && roots.shared(index, $0) > 1
      }
    }

    // MARK: Neighbours

    private mutating func addNeighbours() {
      guard index > 0 else { return }
      let before = index - 1
      if isSameSentence(before, index) {
        addClause(before)
      } else if pointsBack, claims[before].section == claims[index].section {
        switch claims[index].category {
        case claims[before].category where claims[index].category != .remedy:
          add(.elaborates, before)
        case .cause, .loss, .challenge:
          add(.causeOf, index, from: before)
        default: break
        }
      }
    }

    private mutating func addClause(_ before: Int) {
      let isSameVoice = claims[before].speaker == claims[index].speaker
      switch drafts[index].opening {
      case .circumstance:
        add(.contrast, before)
        add(.contrast, index, from: before)
      case .contrast:
        add(.contrast, before)
        add(.contrast, index, from: before)
      case .saying:
        if isSameVoice { add(.supports, before) }
      case .coordination, .reason:
        if isSameVoice, claims[index].speaker.kind != .author,
          claims[index].category == .critique,
          claims[before].category == .critique
        {
          add(.supports, before)
        }
      case .definition, .relative: add(.elaborates, before)
      case .nominalReport, .consequence, .start: break
      }
    }

    /// Whether the sentence opens with هذا، هذه، ذلك، تلك (this, that).
    private var pointsBack: Bool {
      let run = readings[drafts[index].reading].run
      return drafts[index].range.prefix(2).contains {
        FunctionWords.isOne(
          run.words[$0].folded, .demonstrative, conjunction: true)
      }
    }

    private func isSameSentence(_ first: Int, _ second: Int) -> Bool {
      drafts[first].reading == drafts[second].reading
    }

    // MARK: Repetition

    /// Share of roots in common from which a claim repeats another.
    private static let repeatShare = 0.6

    private func repeated(_ postings: inout SharedRoots.Postings) -> Int? {
      let own = roots.count(index)
      guard own > 2 else { return nil }
      var first: Int?
      postings.count(before: index, roots) { earlier, shared in
        guard shared > 1, earlier < first ?? index else { return }
        let least = min(own, roots.count(earlier))
        let isAlike =
          shared > 2 && Double(shared) >= Self.repeatShare * Double(least)
        guard isAlike || hasSameFigures(earlier), !drafts[earlier].isEmbedded,
          !drafts[index].isEmbedded || !isSameSentence(earlier, index)
        else { return }
        first = earlier
      }
      return first
    }

    private func hasSameFigures(_ earlier: Int) -> Bool {
      !claims[index].quantities.isEmpty
        && claims[earlier].quantities.elementsEqual(claims[index].quantities) {
          $0.value == $1.value
        }
    }
  }
}
