import Foundation

/// Okapi BM25: how much a word says about a text that holds it.
///
///     idf · f · (k1 + 1) / (f + k1 · (1 − b + b · length / mean length))
///     idf = ln(1 + (N − n + ½) / (n + ½))
///
/// f: how often the word stands in the text; N: the number of texts; n: how
/// many of them hold the word. Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009; the idf that is never below 0
/// is Lucene's.
public struct BM25: Sendable, Equatable {
  /// How soon more of the same word stops counting more.
  public var k1: Double
  /// How much long texts are held to say each word less.
  public var b: Double

  /// The weight of a word that `holders` of `texts` texts hold; at least 0,
  /// also where the holders are estimated above the number of texts.
  static func idf(texts: Double, holders: Double) -> Double {
    let holders = min(max(holders, 0), texts)
    return log(1 + (texts - holders + 0.5) / (holders + 0.5))
  }

  /// The part of the formula beside the idf: between 0 and `k1 + 1`.
  ///
  /// - Parameters:
  ///   - frequency: How often the word stands in the text.
  ///   - relativeLength: The text's length as a part of the mean length.
  @inline(__always)
  func saturation(frequency: Double, relativeLength: Double) -> Double {
    frequency * (k1 + 1)
      / (frequency + k1 * (1 - b + b * relativeLength))
  }
}
