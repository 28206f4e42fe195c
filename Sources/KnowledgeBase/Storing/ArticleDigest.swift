import ArticleReading
import ClaimExtraction

/// A digest of all that an article's rows are made of, to tell whether
/// anything changed. It guards against accidents, not against forgers.
enum ArticleDigest {
  /// FNV-1a, twice with different seeds, over everything stored.
  static func digest(_ article: Article, _ claims: [Claim]) -> String {
    var digest = Hash()
    digest.add(article.text)
    digest.add("\(article.metadata)")
    digest.add(article.language)
    digest.add("\(article.sections)")
    digest.add("\(article.paragraphs)")
    digest.add("\(article.sentences)")
    digest.add("\(String(describing: article.headline))")
    if let translation = article.translation {
      digest.add(translation.language)
      digest.add(translation.text)
      digest.add("\(translation.sentences)")
      digest.add("\(translation.headings)")
    }
    for var claim in claims {
      claim.cues = []
      digest.add("\(claim)")
    }
    return digest.text
  }

  private struct Hash {
    private var first: UInt64 = 0xcbf2_9ce4_8422_2325
    private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(byte) }
      add(0)
    }

    private mutating func add(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
      second = (second ^ UInt64(byte)) &* 0x100_0000_01b3
      second ^= second >> 29
    }

    var text: String {
      String(first, radix: 16) + "-" + String(second, radix: 16)
    }
  }
}
