/// All forms of one word under which it is indexed.
public struct Analysis: Sendable, Equatable {
  /// The folded form: see ``Folding``.
  public var folded: [UInt8]
  /// The light stem: see ``ArabicStemmer`` and ``EnglishStemmer``; the folded
  /// form for digits and other scripts.
  public var stem: [UInt8]
  /// The root of an Arabic word: see ``ArabicRoot``; the stem for others.
  public var root: [UInt8]
  /// Whether the word is a stop word: see ``StopWords``.
  public var isStop: Bool
}

/// Takes a token through folding, stemming, root finding and the stop list.
///
/// ```swift
/// let text = Array("والشركات".utf8)  // and the companies
/// let token = Token(start: 0, end: text.count, script: .arabic)
/// Analyzer.analyze(text: text.span, token: token)
/// // folded والشركات, stem شرك, root شرك, no stop word
/// ```
///
/// In hot loops keep one analyzer and call ``read(_:_:)``: it reuses its
/// buffers and allocates nothing once they are large enough.
public struct Analyzer: Sendable {
  /// The folded form of the token read last.
  public private(set) var folded: [UInt8] = []
  /// The stem of the token read last.
  public private(set) var stem: [UInt8] = []
  /// The root of the token read last.
  public private(set) var root: [UInt8] = []
  /// Whether the token read last is a stop word.
  public private(set) var isStop = false

  /// An analyzer with empty buffers.
  public init() {}

  /// Reads a token of a text into the analyzer's properties.
  public mutating func read(_ text: Span<UInt8>, _ token: Token) {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(text, token, into: &folded)
    readForms(of: token.script)
  }

  private mutating func readForms(of script: Script) {
    isStop = StopWords.contains(folded, script)
    stem.removeAll(keepingCapacity: true)
    stem.append(contentsOf: folded)
    root.removeAll(keepingCapacity: true)
    switch script {
    case .arabic:
      root.append(contentsOf: folded)
      ArabicStemmer.stem(&stem)
      ArabicRoot.reduce(&root)
    case .latin:
      EnglishStemmer.stem(&stem)
      root.append(contentsOf: stem)
    case .digits, .other:
      root.append(contentsOf: folded)
    }
  }

  /// All forms of one token.
  public static func analyze(text: Span<UInt8>, token: Token) -> Analysis {
    var analyzer = Analyzer()
    analyzer.read(text, token)
    return Analysis(
      folded: analyzer.folded, stem: analyzer.stem, root: analyzer.root,
      isStop: analyzer.isStop)
  }
}
