import GRDB
import TextAnalysis

/// The FTS5 tokenizer `isnad`: every word under its folded form, its stem
/// and its root, all at one position.
///
/// The derived forms carry a mark that no word begins with, so that an exact
/// search for كتاب (kitāb, book) does not find the stem of الكتاب. Places
/// are those of the printed word, so highlighting keeps vowels and clitics.
public final class IsnadTokenizer: FTS5CustomTokenizer {
  /// The name it is registered under.
  public static let name = "isnad"

  /// Stands before a stem.
  static let stemMark: UInt8 = 0x01
  /// Stands before a root.
  static let rootMark: UInt8 = 0x02

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
    let emit = {
      (form: UnsafeBufferPointer<UInt8>, flags: CInt, token: Token)
        -> CInt in
      form.withMemoryRebound(to: CChar.self) { characters in
        tokenCallback(
          context, flags, characters.baseAddress, CInt(characters.count),
          CInt(token.start), CInt(token.end))
      }
    }
    if tokenization.contains(.query) {
      return Self.query(bytes, emit)
    }
    return Self.document(bytes, emit)
  }

  private typealias Emit = (UnsafeBufferPointer<UInt8>, CInt, Token) -> CInt

  /// SQLite's FTS5_TOKEN_COLOCATED: at the position of the token before.
  private static let colocated: CInt = 1

  private static func document(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: Emit
  ) -> CInt {
    var analyzer = Analyzer()
    var form: [UInt8] = []
    var offset = 0
    let text = Span(_unsafeElements: bytes)
    while let token = Tokenizer.next(in: text, from: offset) {
      offset = token.end
      analyzer.read(text, token)
      // A word of marks alone has no form to be found by.
      if analyzer.folded.isEmpty { continue }
      var code = analyzer.folded.withUnsafeBufferPointer {
        emit($0, 0, token)
      }
      if code != 0 { return code }
      if token.script == .arabic || token.script == .latin {
        code = marked(stemMark, analyzer.stem, &form) {
          emit($0, colocated, token)
        }
        if code != 0 { return code }
      }
      if token.script == .arabic {
        code = marked(rootMark, analyzer.root, &form) {
          emit($0, colocated, token)
        }
        if code != 0 { return code }
      }
    }
    return 0
  }

  private static func marked(
    _ mark: UInt8, _ word: [UInt8], _ form: inout [UInt8],
    _ emit: (UnsafeBufferPointer<UInt8>) -> CInt
  ) -> CInt {
    form.removeAll(keepingCapacity: true)
    form.append(mark)
    form.append(contentsOf: word)
    return form.withUnsafeBufferPointer(emit)
  }

  /// A query asks for one marked form as it stands, or for folded words.
  private static func query(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: Emit
  ) -> CInt {
    if let first = bytes.first, first == stemMark || first == rootMark {
      return emit(
        bytes, 0, Token(start: 0, end: bytes.count, script: .other))
    }
    var offset = 0
    var form: [UInt8] = []
    let text = Span(_unsafeElements: bytes)
    while let token = Tokenizer.next(in: text, from: offset) {
      offset = token.end
      form.removeAll(keepingCapacity: true)
      Folding.fold(text, token, into: &form)
      if form.isEmpty { continue }
      let code = form.withUnsafeBufferPointer { emit($0, 0, token) }
      if code != 0 { return code }
    }
    return 0
  }
}
