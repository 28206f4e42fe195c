/// Finds headings and prose in text without markup, by how lines look and
/// what stands beside them. docs/articles.md tells the rules to writers.
struct PlainOutline {
  private enum Part: Equatable {
    case headline, heading, prose
  }

  private let bytes: [UInt8]
  private var lines: [OutlineLine]
  private var parts: [Part]

  /// The blocks of a text, in order.
  static func blocks(of bytes: [UInt8]) -> [Block] {
    var outline = PlainOutline(bytes)
    outline.findHeadline()
    outline.findMarkedHeadings()
    outline.findPlainHeadings()
    outline.demoteFrontLine()
    return outline.blocks()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = Self.readLines(bytes)
    parts = Array(repeating: .prose, count: lines.count)
    dropStrayLetters()
  }

  /// Lines with words; rows of `=` and `-` become the underline of the line
  /// above.
  private static func readLines(_ bytes: [UInt8]) -> [OutlineLine] {
    var lines: [OutlineLine] = []
    for textLine in LineScanner.lines(of: bytes) {
      let line = OutlineLine(textLine, in: bytes)
      if !line.isEmpty {
        lines.append(line)
      } else if let level = underline(textLine, in: bytes),
        let last = lines.indices.last, lines[last].isPhrase
      {
        lines[last].underline = level
      }
    }
    return lines
  }

  private static func underline(_ line: TextLine, in bytes: [UInt8]) -> Int? {
    let signs = bytes[line.content]
    guard !line.followsBlank, signs.count > 2, let first = signs.first,
      first == 0x3D || first == 0x2D, signs.allSatisfy({ $0 == first })
    else { return nil }
    return first == 0x3D ? 1 : 2
  }

  /// A letter numbers a part only where the letters before it do too:
  /// otherwise «د. أحمد» is a doctor and «أ. سامي» a teacher.
  private mutating func dropStrayLetters() {
    var seen: [LineMarker.Style: Set<Int>] = [:]
    for line in lines {
      guard let marker = line.marker else { continue }
      seen[marker.style, default: []].insert(marker.ordinal)
    }
    for index in lines.indices {
      guard let marker = lines[index].marker,
        let ordinals = seen[marker.style],
        !LetterSequence.numbers(marker, among: ordinals)
      else { continue }
      lines[index].dropMarker(in: bytes)
    }
  }

  // MARK: The title above the article

  private mutating func findHeadline() {
    guard let index = lines.firstIndex(where: { !$0.isCredit }), index < 3
    else { return }
    let line = lines[index]
    guard line.marker == nil, line.underline == nil, !line.isClosedAsProse,
      line.wordCount <= 25, !opensWith(line, HeadingWords.introductions),
      !opensWith(line, HeadingWords.conclusions),
      let prose = lines[(index + 1)...].first(where: { !isHeadingLike($0) }),
      prose.isClosed || prose.wordCount > max(15, 2 * line.wordCount)
    else { return }
    parts[index] = .headline
  }

  private func isHeadingLike(_ line: OutlineLine) -> Bool {
    line.isPhrase || line.isCredit
  }

  private func opensWith(_ line: OutlineLine, _ words: Set<String>) -> Bool {
    guard let first = spacedRuns(line.body, in: bytes).first else {
      return false
    }
    return words.contains(plainWord(bareWord(first, in: bytes), in: bytes))
  }

  // MARK: Headings with a sign of their own

  private mutating func findMarkedHeadings() {
    for index in lines.indices where parts[index] == .prose {
      let line = lines[index]
      guard index + 1 < lines.count else { continue }
      let isHeading =
        switch line.marker?.style {
        case .hashes: true
        case .gluedSign: line.isPhrase && standsAlone(index)
        case .bullet: false
        case nil: line.underline != nil
        default: line.isPhrase && !isListItem(index)
        }
      if isHeading { parts[index] = .heading }
    }
  }

  /// No other bulleted line next to it.
  private func standsAlone(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy { neighbour in
      guard lines.indices.contains(neighbour) else { return true }
      let style = lines[neighbour].marker?.style
      return style != .bullet && style != .gluedSign
    }
  }

  /// The numbers before or after it are on the lines next to it.
  private func isListItem(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard lines.indices.contains(neighbour), parts[neighbour] == .prose
      else { return false }
      return lines[neighbour].marker?.style == lines[index].marker?.style
    }
  }

  // MARK: Headings told by their look alone

  private mutating func findPlainHeadings() {
    let limit = longestPlainHeading()
    var index = 0
    while index < lines.count {
      guard isPlainCandidate(index, limit: limit) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, isPlainCandidate(end, limit: limit) { end += 1 }
      let run = index..<end
      if end < lines.count, !isIntroduced(run) {
        for heading in headings(among: run) { parts[heading] = .heading }
      }
      index = end
    }
    findColonHeadings()
  }

  /// Where paragraphs end without a mark, only a short line is a heading.
  private func longestPlainHeading() -> Int {
    let prose = lines.filter { $0.wordCount > OutlineLine.longestHeading }
    let closed = prose.count { $0.isClosed }
    return closed * 2 >= prose.count ? OutlineLine.longestHeading : 8
  }

  private func isPlainCandidate(_ index: Int, limit: Int) -> Bool {
    let line = lines[index]
    return parts[index] == .prose && line.marker == nil && line.isPhrase
      && !line.isCredit && !line.endsInColon && line.wordCount <= limit
  }

  /// A line that ends in a colon introduces what follows: verses, items.
  private func isIntroduced(_ run: Range<Int>) -> Bool {
    guard run.lowerBound > 0 else { return false }
    let before = lines[run.lowerBound - 1]
    return before.endsInColon && parts[run.lowerBound - 1] == .prose
  }

  /// One or two short lines in a row are headings; more are verses, names or
  /// items, of which only the last can be one, set off by empty lines.
  private func headings(among run: Range<Int>) -> Range<Int> {
    if run.count < 3 { return run }
    let last = run.upperBound - 1
    guard lines[last].line.followsBlank,
      lines.indices.contains(last + 1), lines[last + 1].line.followsBlank
    else { return last..<last }
    return last..<(last + 1)
  }

  /// «الأعراض:» before prose or a list, but not «وقال الوزير:».
  private mutating func findColonHeadings() {
    for index in lines.indices.dropLast() {
      let line = lines[index]
      guard parts[index] == .prose, line.marker == nil, line.isPhrase,
        line.endsInColon, line.wordCount <= 5, !line.isCredit
      else { continue }
      let words = spacedRuns(line.body, in: bytes).map {
        plainWord(bareWord($0, in: bytes), in: bytes)
      }
      let next = scalar(in: bytes, at: lines[index + 1].line.content.lowerBound)
      if HeadingWords.saying.isDisjoint(with: words),
        !ScalarClass.isOpener(next.value)
      {
        parts[index] = .heading
      }
    }
  }

  /// The only plain heading of an article, right under its title, is a
  /// second title or a name: it heads no part. Nor does one there that is the
  /// name of who writes, whatever headings follow.
  private mutating func demoteFrontLine() {
    guard let headline = parts.firstIndex(of: .headline) else { return }
    let plain = parts.indices.filter {
      parts[$0] == .heading && lines[$0].marker == nil
        && lines[$0].underline == nil
    }
    let front = headline + 1
    guard plain.first == front else { return }
    if plain.count == 1 || isName(front) { parts[front] = .prose }
  }

  /// «رنا أبو شحادة», «القاهرة: هند البرعي»: two to five words, of which none
  /// stands in the prose. The words of a heading do, as it tells what the
  /// prose is about; a place before a colon may.
  private func isName(_ index: Int) -> Bool {
    let line = lines[index]
    guard (2...5).contains(line.wordCount), line.finalSign != 0x3F,
      line.finalSign != 0x061F
    else { return false }
    var name: Set<String> = []
    for run in spacedRuns(line.body, in: bytes) {
      if bytes[run].last == 0x3A { name = [] } else { name.insert(word(run)) }
    }
    name.remove("")
    guard !name.isEmpty else { return false }
    return !lines.indices.contains { other in
      parts[other] == .prose
        && spacedRuns(lines[other].body, in: bytes).contains {
          name.contains(word($0))
        }
    }
  }

  private func word(_ run: Range<Int>) -> String {
    plainWord(bareWord(run, in: bytes), in: bytes)
  }

  // MARK: Blocks

  private func blocks() -> [Block] {
    var levels = HeadingLevels(lines: headingLines()).levels[...]
    return lines.indices.compactMap { index in
      let line = lines[index]
      switch parts[index] {
      case .headline:
        return Block(kind: .headline, utf8: line.body)
      case .heading:
        guard let level = levels.popFirst() else { return nil }
        return Block(
          kind: .heading(level: level),
          utf8: line.isNumbered ? line.line.content : line.body)
      case .prose:
        return Block(kind: .prose, utf8: proseRange(of: line))
      }
    }
  }

  /// Without bullet or list number; «أولا:» and «1.2» are words.
  private func proseRange(of line: OutlineLine) -> Range<Int> {
    switch line.marker?.style {
    case nil, .ordinalWord, .nested: line.line.content
    default: line.body.lowerBound..<line.line.content.upperBound
    }
  }

  private func headingLines() -> [HeadingLevels.Line] {
    parts.indices.filter { parts[$0] == .heading }.map { index in
      let line = lines[index]
      let style: HeadingLevels.Style
      if let marker = line.marker {
        switch marker.style {
        case .hashes: style = .explicit(marker.ordinal)
        case .gluedSign, .bullet: style = .plain
        default: style = .numbered(marker.style, marker.ordinal)
        }
      } else {
        style = line.underline.map { .explicit($0) } ?? .plain
      }
      let leads =
        parts.indices.contains(index + 1) && parts[index + 1] == .heading
        && lines[index + 1].marker == nil
      return HeadingLevels.Line(
        style: style, leadsPlainHeading: leads,
        isConclusion: opensWith(line, HeadingWords.conclusions))
    }
  }
}

extension OutlineLine {
  /// Ends as sentences and clauses do, but titles do not.
  fileprivate var isClosedAsProse: Bool {
    switch finalSign {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x060C, 0x061B, 0x06D4: true
    default: false
    }
  }
}
