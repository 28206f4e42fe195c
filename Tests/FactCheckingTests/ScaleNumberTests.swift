import Testing

@testable import FactChecking

struct ScaleNumberTests {
  @Test(arguments: [
    (1.0, 1.0, 5.0, true), (5, 1, 5, true), (0, 1, 5, false),
    (6, 1, 5, false), (1, 1, 1, false), (.nan, 1, 5, false),
  ])
  func aNumberLiesOnItsScale(
    _ value: Double, _ worst: Double, _ best: Double, _ fits: Bool
  ) {
    #expect((ScaleNumber(value, worst: worst, best: best) != nil) == fits)
  }
}
