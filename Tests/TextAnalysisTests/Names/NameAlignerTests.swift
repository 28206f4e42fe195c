import Foundation
import Testing

@testable import TextAnalysis

struct NameAlignerTests {
  /// A language of two names: ab/ب and b/ب, with a boundary each side.
  private let table = SegmentTable(
    Array(
      """
      # how it is read
      ^\t^\t250000000
      $\t$\t250000000
      b\tب\t250000000
      ab\tب\t50000000
      a\t\t100000000
      \tا\t100000000
      not a line

      """.utf8
    ).span)

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) < 1e-6
  }

  @Test("The score sums over all ways to cut both spellings")
  func sum() {
    let aligner = NameAligner(table)
    // P(b, ب) = .25³, and P(ب) is (^)(ب)($) with gaps that weigh 1 / .9: ب
    // stands beside b and ab, so .25 · .3 · .25 / .9⁴.
    let chance = 0.25 * 0.3 * 0.25 / pow(0.9, 4)
    let single = log(pow(0.25, 3) / chance)
    #expect(isNear(aligner.score(bytes("b"), bytes("ب")), single))
    // ab is cut a + b, or not at all; a may be silent before or after ^.
    let pair = 0.25 * 0.25 * (0.05 + 0.1 * 0.25)
    #expect(
      isNear(aligner.score(bytes("ab"), bytes("ب")), log(pair / chance)))
  }

  @Test("Agreement is mutual information, a letter")
  func agreement() {
    let aligner = NameAligner(table)
    let left = 0.25 * 0.25 * 0.25 / pow(0.9, 4)
    let right = 0.25 * 0.3 * 0.25 / pow(0.9, 4)
    #expect(
      isNear(
        aligner.agreement(bytes("b"), bytes("ب")),
        log(pow(0.25, 3) / left / right) / 2))
  }

  @Test("What no segments can make is impossible, and nothing traps")
  func impossible() {
    let aligner = NameAligner(table)
    #expect(aligner.score(bytes("b"), bytes("ت")) == -.infinity)
    let long = bytes(String(repeating: "b", count: 100))
    #expect(aligner.score(long, long) == -.infinity)
    for word in ["", "'", "2024", "ب", "\u{FF}"] {
      #expect(!(aligner.agreement(bytes(word), bytes("ت")) > 0))
    }
  }

  @Test(
    "The logarithm is right to nine digits",
    arguments: [1e-300, 1e-12, 0.3, 1, 1.999, 2, 7, 12345.678])
  func logarithm(_ value: Double) {
    #expect(abs(Logarithm.natural(value) - log(value)) < 1e-8)
  }

  @Test(
    "Keys are near when one class is added, missing or another",
    arguments: [
      ("lkn", "lkn", true), ("lkn", "lkr", true), ("lkn", "lk", true),
      ("lkn", "lxkn", true), ("lkn", "kn", true), ("", "a", true),
      ("lkn", "lnk", false), ("lkn", "k", false), ("lkn", "rks", false),
    ])
  func near(_ first: String, _ second: String, _ expected: Bool) {
    #expect(NameKey.areNear(bytes(first), bytes(second)) == expected)
    #expect(NameKey.areNear(bytes(second), bytes(first)) == expected)
  }
}
