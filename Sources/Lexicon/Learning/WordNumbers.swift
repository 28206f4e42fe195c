/// Gives each word a number, in the order of arrival.
struct WordNumbers {
  private(set) var words: [[UInt8]] = []
  private var numbers: [[UInt8]: Int32] = [:]

  /// The number of a word, a new one where it is not known.
  mutating func number(of word: [UInt8]) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }
}
