/// The ranks of the headings of a plain text.
///
/// A plain heading is of rank 1, unless another plain heading stands right
/// above it: that one holds it and the plain headings that follow, until a
/// conclusion or another such pair. Numbers and letters rank below the plain
/// heading above them; each style they have not had yet, one deeper.
struct HeadingLevels {
  enum Style: Equatable {
    /// A rank given by hashes or an underline.
    case explicit(Int)
    case plain
    case numbered(LineMarker.Style, Int)
  }

  struct Line {
    var style: Style
    /// A plain heading is on the next line.
    var leadsPlainHeading: Bool
    var isConclusion: Bool
  }

  private(set) var levels: [Int] = []
  /// The rank given by the last hashes or underline.
  private var base = 0
  /// A plain heading that holds plain headings is open.
  private var isGroupOpen = false
  /// The numbering styles in use below the last plain heading.
  private var open: [(style: LineMarker.Style, level: Int)] = []
  private var plainLevel = 0

  /// Ranks headings in the order of the text.
  init(lines: [Line]) {
    let holders = Self.numberedHolders(of: lines)
    for (index, line) in lines.enumerated() {
      switch line.style {
      case .explicit(let level):
        (base, plainLevel, isGroupOpen, open) = (level, level, false, [])
        levels.append(level)
      case .plain:
        if let holder = holders[index] {
          levels.append(levels[holder] + 1)
        } else {
          levels.append(rankPlain(line))
        }
      case .numbered(let style, _):
        levels.append(rankNumbered(style))
      }
    }
  }

  private mutating func rankPlain(_ line: Line) -> Int {
    if line.leadsPlainHeading {
      isGroupOpen = true
      plainLevel = base + 1
    } else {
      if line.isConclusion { isGroupOpen = false }
      plainLevel = base + (isGroupOpen ? 2 : 1)
    }
    open = []
    return plainLevel
  }

  private mutating func rankNumbered(_ style: LineMarker.Style) -> Int {
    if case .nested(let depth) = style {
      return plainLevel + depth
    }
    if let place = open.firstIndex(where: { $0.style == style }) {
      open.removeSubrange((place + 1)...)
      return open[place].level
    }
    let level = (open.last?.level ?? plainLevel) + 1
    open.append((style, level))
    return level
  }

  /// For each plain heading between «1.» and «2.» of one row, the index of
  /// «1.»: the row goes on around it, so it lies within.
  private static func numberedHolders(of lines: [Line]) -> [Int: Int] {
    var holders: [Int: Int] = [:]
    var last: [LineMarker.Style: (ordinal: Int, index: Int)] = [:]
    for (index, line) in lines.enumerated() {
      guard case .numbered(let style, let ordinal) = line.style else {
        continue
      }
      if let before = last[style], before.ordinal + 1 == ordinal {
        for between in (before.index + 1)..<index
        where lines[between].style == .plain {
          holders[between] = before.index
        }
      }
      last[style] = (ordinal, index)
    }
    return holders
  }
}
