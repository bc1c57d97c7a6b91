/// A look at how deep a YAML text nests, one line at a time, before it is parsed.
///
/// Lists and mappings that are written in lines begin further to the right for each level, so the
/// columns at which lines begin bound their depth; those in brackets are counted, outside quotes.
struct YAMLNesting {
  private let limit: Int
  private var columns: Set<Int> = []
  private var brackets = 0
  /// The quote that is open, if one is.
  private var quote: Unicode.Scalar?

  init(atMost limit: Int) {
    self.limit = limit
  }

  /// The column, from 1, at which `line` goes deeper than the limit, or `nil` where it does not.
  mutating func columnTooDeep(on line: Substring) -> Int? {
    let scalars = Array(line.unicodeScalars)
    if quote == nil, brackets == 0, let column = columnTooFar(scalars) { return column }
    var canBegin = true
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if let open = quote {
        if open == "\"", scalar == "\\" {
          place += 1
        } else if scalar == open {
          quote = nil
        }
      } else if canBegin, scalar == "#" {
        break
      } else if canBegin, scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "[" || scalar == "{", canBegin || brackets > 0 {
        brackets += 1
        if brackets > limit { return place + 1 }
      } else if scalar == "]" || scalar == "}" {
        brackets = max(0, brackets - 1)
      }
      canBegin = " \t[{,".unicodeScalars.contains(scalar)
      place += 1
    }
    return nil
  }

  /// Where a line begins, and each list or key that begins on it before any text.
  private mutating func columnTooFar(_ scalars: [Unicode.Scalar]) -> Int? {
    for (place, scalar) in scalars.enumerated() where scalar != " " && scalar != "\t" {
      columns.insert(place)
      // Two columns a level, as a study is written.
      if columns.count > 2 * limit { return place + 1 }
      let isMark = scalar == "-" || scalar == "?" || scalar == ":"
      let isApart = place + 1 == scalars.count || " \t".unicodeScalars.contains(scalars[place + 1])
      guard isMark, isApart else { break }
    }
    return nil
  }
}
