/// The claims of an article as they are read one by one, each bound to those
/// before it.
struct RelationWalk {
  let claims: [Claim]
  let drafts: [Draft]
  let readings: [SentenceReading]
  /// The paragraph of each claim.
  let paragraphs: [Int]
  let roots: SharedRoots
  let statements: WordSet
  let markers: DiscourseMarkers
  /// What the headings above each claim say.
  let headings: [Category?]
  /// Whether the headings of the article gather causes, remedies or doubts.
  let explains: Bool
  /// The trouble that such an article explains: what is lost or hard in its
  /// opening, else the first loss.
  let mainTrouble: Int?
  var index = 0
  var found: [Int: [Relation]] = [:]

  init(
    claims: [Claim], drafts: [Draft], readings: [SentenceReading],
    paragraphs: [Int], roots: SharedRoots, statements: WordSet,
    markers: DiscourseMarkers, headings: [Category?]
  ) {
    self.claims = claims
    self.drafts = drafts
    self.readings = readings
    self.paragraphs = paragraphs
    self.roots = roots
    self.statements = statements
    self.markers = markers
    self.headings = headings
    explains = Set(headings.compactMap(\.self)).count > 1
    func first(_ category: Category, inOpening: Bool) -> Int? {
      claims.firstIndex {
        $0.category == category && (!inOpening || $0.section.isEmpty)
      }
    }
    mainTrouble =
      first(.loss, inOpening: true) ?? first(.challenge, inOpening: true)
      ?? first(.loss, inOpening: false)
  }

  mutating func add(
    _ kind: Relation.Kind, _ target: Int?, from source: Int? = nil
  ) {
    let source = source ?? index
    guard let target, target != source else { return }
    let relation = Relation(kind: kind, target: claims[target].id)
    if found[source]?.contains(relation) != true {
      found[source, default: []].append(relation)
    }
  }

  /// A contrast stands on both claims.
  mutating func addContrast(_ before: Int) {
    add(.contrast, before)
    add(.contrast, index, from: before)
  }

  mutating func relate(_ postings: inout SharedRoots.Postings) {
    if explains {
      addCause()
      switch claims[index].category {
      case .remedy: add(.remedyFor, trouble())
      case .challenge: addChallenge()
      case .critique, .allegation: addDoubt()
      default: break
      }
    } else {
      addDenial()
      addCritique()
      addAscribed()
    }
    addNeighbours()
    if let earlier = repeated(&postings) { add(.repeats, earlier) }
  }

  /// The first claim of another's sentence, which the others add to.
  func head(_ claim: Int) -> Int {
    var head = claim
    while head > 0, isSameSentence(head - 1, head) { head -= 1 }
    return head
  }

  /// The claim of the same sentence on which another hangs, as what bears it
  /// out or tells more of it does.
  func stem(_ claim: Int) -> Int {
    var stem = claim
    while stem > 0, isSameSentence(stem - 1, stem),
      let target = found[stem]?.first(where: {
        $0.kind == .supports || $0.kind == .elaborates
      })?.target
    {
      var earlier = stem - 1
      while earlier > 0, claims[earlier].id != target,
        isSameSentence(earlier - 1, stem)
      { earlier -= 1 }
      guard claims[earlier].id == target else { break }
      stem = earlier
    }
    return stem
  }

  func isSameSentence(_ first: Int, _ second: Int) -> Bool {
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
      // In the news most claims tell of the same few things.
      let least =
        explains
        ? min(own, roots.count(earlier)) : max(own, roots.count(earlier))
      let isAlike =
        shared > 2 && Double(shared) >= Self.repeatShare * Double(least)
      guard isAlike || explains && hasSameFigures(earlier),
        !drafts[earlier].isEmbedded,
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
