/// An article as read: its text, what is known about it, and its structure.
///
/// `text` is the content decoded to Unicode and otherwise untouched. Front
/// matter and markup are not part of it; line ends are as they were.
public struct Article: Sendable, Equatable {
  /// The short name that claims and commands know the article by.
  public var key: String
  /// Where it was read: a path made absolute, or `-` for standard input.
  public var source: String
  /// What is known about it.
  public var metadata: Metadata
  /// The content, decoded and otherwise untouched.
  public var text: String
  /// BCP 47: from the metadata, else told from the letters (`ar` or `en`).
  public var language: String
  /// Headings, in the order of the text.
  public var sections: [Section]
  /// Runs of prose between blank lines, headings and line ends.
  public var paragraphs: [Paragraph]
  /// The sentences of all paragraphs, in the order of the text.
  public var sentences: [Sentence]
  /// The translation found beside the article.
  public var translation: Translation?
  /// The title printed above the text; no paragraph or sentence holds it.
  public var headline: Span?

  /// An article with everything about it.
  public init(
    key: String, source: String, metadata: Metadata, text: String,
    language: String, sections: [Section], paragraphs: [Paragraph],
    sentences: [Sentence], translation: Translation? = nil,
    headline: Span? = nil
  ) {
    self.key = key
    self.source = source
    self.metadata = metadata
    self.text = text
    self.language = language
    self.sections = sections
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.translation = translation
    self.headline = headline
  }

  /// The headings above a place, outermost first; `nil` is above all.
  public func headingPath(of section: Int?) -> [String] {
    var path: [String] = []
    var next = section
    while let index = next {
      path.append(sections[index].heading)
      next = sections[index].parent
    }
    return path.reversed()
  }
}

/// A heading and its rank among the article's headings.
public struct Section: Sendable, Equatable {
  /// The heading as printed, without markup and surrounding space.
  public var heading: String
  /// 1 for the outermost rank.
  public var level: Int
  /// The index of the section that holds this one.
  public var parent: Int?
  /// The place of the heading itself.
  public var span: Span

  /// A section under a heading.
  public init(heading: String, level: Int, parent: Int?, span: Span) {
    self.heading = heading
    self.level = level
    self.parent = parent
    self.span = span
  }
}

/// A run of prose; each line of a text file is one.
public struct Paragraph: Sendable, Equatable {
  /// The index of the section it stands in; `nil` before the first heading.
  public var section: Int?
  /// Its place, without surrounding space and without its bullet.
  public var span: Span
  /// The indices of its sentences.
  public var sentences: Range<Int>

  /// A paragraph in a section.
  public init(section: Int?, span: Span, sentences: Range<Int>) {
    self.section = section
    self.span = span
    self.sentences = sentences
  }
}

/// A sentence, its final mark included.
public struct Sentence: Sendable, Equatable {
  /// The index of its paragraph.
  public var paragraph: Int
  /// Its place in code points, without surrounding space.
  public var span: Span
  /// The same place as byte offsets in `text.utf8`.
  public var utf8: Range<Int>

  /// A sentence in a paragraph.
  public init(paragraph: Int, span: Span, utf8: Range<Int>) {
    self.paragraph = paragraph
    self.span = span
    self.utf8 = utf8
  }
}

/// A translation of an article, aligned to it.
public struct Translation: Sendable, Equatable {
  /// BCP 47: `en`.
  public var language: String
  /// The translation's own text, untouched.
  public var text: String
  /// For each sentence of the article the words that translate it; `nil`
  /// where the two could not be aligned.
  public var sentences: [String?]
  /// For each section of the article its heading in the translation.
  public var headings: [String?]

  /// A translation aligned sentence by sentence.
  public init(
    language: String, text: String, sentences: [String?], headings: [String?]
  ) {
    self.language = language
    self.text = text
    self.sentences = sentences
    self.headings = headings
  }
}
