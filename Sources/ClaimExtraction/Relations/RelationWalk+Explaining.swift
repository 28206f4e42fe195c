/// What binds the claims of an article that explains: its headings gather
/// causes, remedies and doubts, which the categories of the claims show.
extension RelationWalk {
  // MARK: Causes

  mutating func addCause() {
    let next = index + 1
    if next < claims.count, isSameSentence(index, next),
      drafts[next].opening == .consequence
    {
      add(.causeOf, next)
    } else if claims[index].category == .cause {
      add(.causeOf, nextLoss() ?? mainTrouble)
    } else if isAmongCauses {
      add(.causeOf, mainTrouble)
    }
  }

  /// Whether the claim, though it tells a fact or a shortfall, is one of the
  /// causes that its heading gathers: it opens a sentence and no one else's
  /// words.
  private var isAmongCauses: Bool {
    guard headings[index] == .cause, index != mainTrouble else { return false }
    switch claims[index].category {
    case .loss: return true
    case .fact, .challenge:
      return drafts[index].opening == .start && !pointsBack
    default: return false
    }
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
  func trouble() -> Int? {
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
      ?? mainTrouble ?? troubles.last { claims[$0].category == .cause }
  }

  /// All remedies of the stretch just before, or the last one.
  mutating func addChallenge() {
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

  mutating func addDoubt() {
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
  var namesStatement: Bool {
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
  func doubted() -> Int? {
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
  func likeAllegation() -> Int? {
    (max(0, index - SharedRoots.reach)..<index).last {
      claims[$0].category == .allegation
        && claims[$0].speaker.name != claims[index].speaker.name
        && roots.shared(index, $0) > 1
    }
  }
}
