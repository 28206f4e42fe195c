import ArticleReading
import ClaimExtraction

/// A digest of all that an article's rows are made of, to tell whether
/// anything changed: FNV-1a over every part, twice with different seeds. It
/// guards against accidents, not against forgers.
struct ArticleDigest {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The digest of an article and its claims, cues apart.
  static func digest(_ article: Article, _ claims: [Claim]) -> String {
    var digest = ArticleDigest()
    digest.add(article)
    for claim in claims { digest.add(claim) }
    return String(digest.first, radix: 16) + "-"
      + String(digest.second, radix: 16)
  }

  // MARK: Articles

  private mutating func add(_ article: Article) {
    let metadata = article.metadata
    add([
      article.text, article.language, metadata.title, metadata.suppliedTitle,
      metadata.suppliedTitleEnglish, metadata.author, metadata.publisher,
      metadata.published, metadata.url, metadata.language,
      article.translation?.language, article.translation?.text,
    ])
    add(article.headline)
    for section in article.sections {
      add([section.heading])
      add([section.level, section.parent ?? -1])
      add(section.span)
    }
    for paragraph in article.paragraphs {
      add([paragraph.section ?? -1])
      add(paragraph.span)
    }
    for sentence in article.sentences {
      add([sentence.paragraph])
      add(sentence.span)
    }
    add(article.translation?.sentences ?? [])
    add(article.translation?.headings ?? [])
  }

  // MARK: Claims

  private mutating func add(_ claim: Claim) {
    let speaker = claim.speaker
    add([
      claim.id, claim.text, claim.language, claim.category.rawValue,
      claim.modality.rawValue, speaker.kind.rawValue, speaker.name,
      speaker.nameEnglish, speaker.surface, speaker.role,
      speaker.organization, claim.attribution.verb,
      claim.attribution.mode.rawValue, claim.quote,
      claim.translation?.language, claim.translation?.text,
      claim.translation?.scope.rawValue,
    ])
    for words in [
      claim.section, claim.hedges, speaker.including,
      claim.attribution.chain,
    ] {
      add([words.count])
      add(words)
    }
    add([claim.negated ? 1 : 0, claim.priority])
    add(claim.span)
    for quantity in claim.quantities { add(quantity) }
    for date in claim.dates {
      add([date.text, date.value, date.offset])
      add([date.relative ? 1 : 0])
      add(date.span)
    }
    for entity in claim.entities {
      add([entity.text, entity.name, entity.nameEnglish, entity.kind.rawValue])
      add(entity.span)
    }
    for relation in claim.relations {
      add([relation.kind.rawValue, relation.target])
    }
  }

  private mutating func add(_ quantity: Quantity) {
    add([
      quantity.text, quantity.unit, quantity.noun,
      quantity.qualifier?.rawValue, quantity.period,
    ])
    add([quantity.approximate ? 1 : 0])
    add(quantity.span)
    let values: [Double] =
      switch quantity.value {
      case .number(let value): [0, value]
      case .range(let low, let high): [1, low, high]
      case .atLeast(let value): [2, value]
      }
    for value in values { add(value.bitPattern) }
  }

  // MARK: Parts

  /// Each text with its length, so that no two lists look alike.
  private mutating func add(_ texts: [String?]) {
    for text in texts {
      guard let text else {
        add(UInt64.max)
        continue
      }
      add(UInt64(text.utf8.count))
      for byte in text.utf8 { add(byte) }
    }
  }

  private mutating func add(_ span: Span?) {
    add([span?.start ?? -1, span?.end ?? -1])
  }

  private mutating func add(_ numbers: [Int]) {
    for number in numbers { add(UInt64(bitPattern: Int64(number))) }
  }

  private mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
    second = (second ^ UInt64(byte)) &* 0x100_0000_01b3
    second ^= second >> 29
  }
}
