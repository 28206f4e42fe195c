import ClaimExtraction
import Foundation
import TextAnalysis

/// The words that tell a direction, from the data files `opposites-ar.tsv`
/// and `opposites-en.tsv`.
struct OppositeWords: Sendable {
  /// A side of a pair of opposites.
  struct Side: Hashable, Sendable {
    /// What the pair is about, the same in all languages: `rise`.
    var concept: String
    /// Whether it is the side named first.
    var isFirst: Bool
  }
  /// What a word does in a statement.
  struct Roles: Equatable, Sendable {
    var sides: Set<Side> = []
    var isNegator = false
    /// Negates the word of direction behind it and nothing else: «غير» (un-).
    var isTurner = false
    /// Takes back a negator right before it: «لا يزال» (is still).
    var isAffirming = false
    /// Takes back a negator somewhere before it: «لم … إلا» (only).
    var isException = false
    var isBoundary = false
    var isPreposition = false
    /// A preposition that says who bears it: “lost to”.
    var isToward = false
    /// Two do it together: they met.
    var isMutual = false

    /// Whether a statement is about something else without the word.
    var isGrammar: Bool {
      !isAffirming && !isMutual
        || !sides.isEmpty || isNegator || isTurner || isBoundary
    }
  }

  /// The words that ship with Isnad.
  static let shipped = OppositeWords(files: [
    PackageResources.opposites_ar_tsv, PackageResources.opposites_en_tsv,
    Array(
      "affirming\t\(SharedCues.continuingVerbs.joined(separator: " "))".utf8),
  ])

  /// By folded word, and by `s` and stem. Roots are too wide: of قوي (strong)
  /// are القوات (the forces) too.
  private var roles: [String: Roles] = [:]

  init(files: [[UInt8]]) {
    for file in files {
      for line in file.split(separator: UInt8(ascii: "\n"))
      where line.first != UInt8(ascii: "#") {
        add(String(decoding: line, as: UTF8.self).split(separator: "\t"))
      }
    }
  }

  private mutating func add(_ cells: [Substring]) {
    switch (cells.first, cells.count) {
    case ("pair", 4):
      let concept = String(cells[1])
      add(cells[2], Side(concept: concept, isFirst: true))
      add(cells[3], Side(concept: concept, isFirst: false))
    case ("negator", 2):
      for word in StatementWord.words(of: String(cells[1])) {
        for form in Self.inflected(word) {
          roles[form, default: Roles()].isNegator = true
        }
      }
    case ("turner", 2): set(\.isTurner, cells[1])
    case ("boundary", 2): set(\.isBoundary, cells[1])
    case ("affirming", 2): set(\.isAffirming, cells[1])
    case ("exception", 2): set(\.isException, cells[1])
    case ("preposition", 2): set(\.isPreposition, cells[1])
    case ("toward", 2): set(\.isToward, cells[1])
    case ("mutual", 2): set(\.isMutual, cells[1])
    default: break
    }
  }

  /// Words in no other form than this one.
  private mutating func set(
    _ role: WritableKeyPath<Roles, Bool>, _ list: Substring
  ) {
    for word in StatementWord.words(of: String(list)) {
      roles[word.folded, default: Roles()][keyPath: role] = true
    }
  }

  private mutating func add(_ list: Substring, _ side: Side) {
    for word in StatementWord.words(of: String(list)) {
      for form in Self.forms(of: word) {
        roles[form, default: Roles()].sides.insert(side)
      }
    }
  }

  /// The forms that a listed word stands for: itself, its stem, and of a verb
  /// the feminine and the future: ارتفع (rose) for ارتفعت, يرتفع (rises) for
  /// ترتفع, سيرتفع and سترتفع.
  private static func forms(of word: StatementWord) -> [String] {
    inflected(word) + stemKeys(of: word)
  }

  /// A stem of two letters stands for too much.
  private static func stemKeys(of word: StatementWord) -> [String] {
    word.stem.unicodeScalars.count > 2 ? ["s" + word.stem] : []
  }

  private static func inflected(_ word: StatementWord) -> [String] {
    let folded = word.folded
    guard word.script == .arabic else { return [folded] }
    guard folded.hasPrefix("ي") else { return [folded, folded + "ت"] }
    let rest = folded.dropFirst()
    return [folded, "ت" + rest, "س" + folded, "ست" + rest]
  }

  /// The forms that a word is looked up by, the surest first.
  private static func keys(of word: StatementWord) -> [String] {
    var keys = [word.folded]
    // و (wa, and), ف (fa, so)
    if word.script == .arabic, word.folded.unicodeScalars.count > 3,
      word.folded.hasPrefix("و") || word.folded.hasPrefix("ف")
    {
      keys.append(String(word.folded.dropFirst()))
    }
    return word.isStop ? keys : keys + stemKeys(of: word)
  }

  /// What a word does; `nil` for most. The surest form that is known
  /// decides; one that stands for both sides of a pair tells nothing.
  func roles(of word: StatementWord) -> Roles? {
    let known = Self.keys(of: word).compactMap { roles[$0] }
    var found = roles[word.folded] ?? Roles()
    if found.sides.isEmpty,
      let other = known.first(where: { !$0.sides.isEmpty })
    {
      found.sides = other.sides
    }
    found.sides = found.sides.filter { side in
      !found.sides.contains(
        Side(concept: side.concept, isFirst: !side.isFirst))
    }
    return found == Roles() ? nil : found
  }
}
