import GRDB
import TextAnalysis

/// The FTS5 tokenizer `isnad`: every word in its folded form.
///
/// Places are those of the printed word, so highlighting keeps vowels and
/// clitics. Stems and roots are in the posting lists, not here: see
/// ``IndexForm``.
public final class IsnadTokenizer: FTS5CustomTokenizer {
  /// The name it is registered under.
  public static let name = "isnad"

  /// A tokenizer; it takes no arguments.
  public init(db: Database, arguments: [String]) throws {}

  /// Gives FTS5 the tokens of a text, or of a query.
  public func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let raw = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let bytes = raw.bindMemory(to: UInt8.self)
    let text = Span(_unsafeElements: bytes)
    var form: [UInt8] = []
    var offset = 0
    while let token = Tokenizer.next(in: text, from: offset) {
      offset = token.end
      form.removeAll(keepingCapacity: true)
      Folding.fold(text, token, into: &form)
      // A word of marks alone has no form to be found by.
      if form.isEmpty { continue }
      let code = form.withUnsafeBytes { bytes in
        let characters = bytes.bindMemory(to: CChar.self)
        return tokenCallback(
          context, 0, characters.baseAddress, CInt(characters.count),
          CInt(token.start), CInt(token.end))
      }
      if code != 0 { return code }
    }
    return 0
  }
}
