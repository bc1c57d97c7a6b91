/// What became of the offences: bars of which each adds up to the whole.
package struct OutcomeMixChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// From the top down.
  package var bars: [Bar]
  /// The keys of segments in the order in which looks are given out; those not named follow in
  /// the order in which they are met.
  package var order: [String]

  package init(frame: ChartFrame, bars: [Bar], order: [String] = []) {
    self.frame = frame
    self.bars = bars
    self.order = order
  }

  package struct Bar: Hashable, Sendable {
    /// Whose offences, or of which period: "24 forces, 2019 to 2022".
    package var label: String
    /// From left to right; at most six.
    package var segments: [Segment]

    package init(label: String, segments: [Segment]) {
      precondition(segments.count <= 6, "more than six segments cannot be told apart")
      self.label = label
      self.segments = segments
    }
  }

  package struct Segment: Hashable, Sendable {
    /// The outcome: "Charged or summonsed".
    package var label: String
    /// A fraction in 0...1.
    package var share: Double
    /// The share as printed: "22%".
    package var text: String
    /// What makes the segments of two bars alike: they look the same.
    package var key: String

    package init(label: String, share: Double, text: String, key: String? = nil) {
      precondition(0...1 ~= share, "a share is a fraction")
      self.label = label
      self.share = share
      self.text = text
      self.key = key ?? label
    }

    var inWords: String { text.isEmpty ? label : label + " " + text }
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      let isEmpty = bars.allSatisfy { $0.segments.allSatisfy { $0.share == 0 } }
      guard !isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      let looks = looks
      let stem = frame.identifier(size)
      for look in looks.values.sorted(by: { $0.texture.rawValue < $1.texture.rawValue }) {
        look.texture.define(&svg, stem: stem, on: look.colour)
      }
      return bars.reduce(top) { y, bar in
        OutcomeMixDrawing(bar, size, top: y, looks, stem: stem).draw(&svg)
      }
    }
  }

  /// How the segments of an outcome look.
  struct Look {
    let colour: Palette
    let texture: Texture
  }

  // An outcome keeps its look from bar to bar.
  private var looks: [String: Look] {
    var looks: [String: Look] = [:]
    for key in order + bars.flatMap(\.segments).map(\.key) where looks[key] == nil {
      let place = looks.count % Palette.neighbours.count
      looks[key] = Look(colour: Palette.neighbours[place], texture: Texture.neighbours[place])
    }
    return looks
  }

  private var description: String {
    guard bars.contains(where: { !$0.segments.isEmpty }) else { return nothingToDraw }
    let sentences = bars.map { bar in
      bar.label + ": " + bar.segments.map(\.inWords).joined(separator: ", ")
    }
    return (["Stacked bar chart of outcomes"] + sentences).joined(separator: ". ")
  }
}
