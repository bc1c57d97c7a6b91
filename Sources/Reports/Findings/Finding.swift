/// A claim in a report, and the figures it rests on.
struct Finding: Hashable, Sendable {
  let sentence: [Inline]
  /// The ids of the figures the sentence prints, in order, each once.
  let figures: [String]

  init(_ sentence: Sentence) {
    self.sentence = sentence.inlines
    var ids: [String] = []
    for inline in sentence.inlines {
      let parts = if case .strong(let inner) = inline { inner } else { [inline] }
      for case .figure(let figure) in parts where !ids.contains(figure.id) {
        ids.append(figure.id)
      }
    }
    figures = ids
  }
}
