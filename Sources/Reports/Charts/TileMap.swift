/// Forces as tiles, each in roughly its place, with what came of the request to it.
package struct TileMap: Hashable, Sendable {
  package var frame: ChartFrame
  /// Forces with a place on the map.
  package var placed: [Tile]
  /// Forces without one, in alphabetical order.
  package var listed: [Tile]
  /// The name of the force that the map is about, which stands out; `nil` where it is about all.
  package var highlighted: String?

  package init(frame: ChartFrame, placed: [Tile], listed: [Tile]) {
    self.frame = frame
    self.placed = placed
    self.listed = listed
  }

  /// One force.
  package struct Tile: Hashable, Sendable {
    /// The force: "Greater Manchester".
    package var name: String
    /// Short enough for a tile in two lines, with `|` where a word may be broken:
    /// "Greater Manch", "North|umbria".
    package var label: String
    /// From the left, 1 or more; 0 where the force has no place.
    package var column: Int
    /// From the top, 1 or more; 0 where the force has no place.
    package var row: Int
    package var answer: Answer

    package init(
      name: String, label: String? = nil, column: Int = 0, row: Int = 0, answer: Answer
    ) {
      self.name = name
      self.label = label ?? name
      self.column = column
      self.row = row
      self.answer = answer
    }
  }

  /// What came of the request to a force.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case complete
    case partial
    case refused
    case notHeld
    case silent
    case notAsked

    /// The letter that a tile bears; empty where nobody asked.
    package var letter: String {
      switch self {
      case .complete: "C"
      case .partial: "P"
      case .refused: "R"
      case .notHeld: "H"
      case .silent: "S"
      case .notAsked: ""
      }
    }

    package var words: String {
      switch self {
      case .complete: "complete answer"
      case .partial: "partial answer"
      case .refused: "refused"
      case .notHeld: "information not held"
      case .silent: "silent: no reply"
      case .notAsked: "not known to be asked"
      }
    }
  }

  /// How many tiles there are of each answer, without those of which there is none.
  package var counts: [(answer: Answer, count: Int)] {
    Answer.allCases.compactMap { answer in
      let count = (placed + listed).count { $0.answer == answer }
      return count == 0 ? nil : (answer, count)
    }
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String { svg(size, on: nil) }

  /// The same where most of it was drawn before.
  func svg(_ size: ChartSize, on ground: TileDrawing.Ground?) -> String {
    frame.document(size, description: description) { svg, top in
      guard !placed.isEmpty || !listed.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return TileDrawing(self, size).draw(&svg, at: top, on: ground)
    }
  }

  /// What is drawn whichever force stands out, where the title of one takes a single line.
  func ground(_ size: ChartSize) -> TileDrawing.Ground {
    var map = self
    map.frame.title = "One"
    var ground: TileDrawing.Ground?
    _ = map.frame.document(size, description: "") { _, top in
      let drawn = TileDrawing(map, size).ground(at: top)
      ground = drawn
      return drawn.bottom
    }
    return ground ?? TileDrawing(map, size).ground(at: 0)
  }

  private var description: String {
    let told = counts.map { answer, count in
      let names = (placed + listed).filter { $0.answer == answer }.map(\.name).sorted()
      let isListed = answer != .notAsked
      return "\(Words.raised(answer.words)) (\(NumberFormat.count(count)))"
        + (isListed ? ": \(names.joined(separator: ", "))" : "")
    }
    let kind =
      placed.isEmpty ? "Tiles, one a force, in alphabetical order" : "Tile map, one tile a force"
    let mark = highlighted.map { ["With a frame of its own: \($0)"] } ?? []
    return told.isEmpty ? nothingToDraw : ([kind] + told + mark).joined(separator: ". ")
  }
}
