package import PoliceOutcomes

/// A template with the figures of a study in the places of its placeholders.
package struct FilledTemplate: Hashable, Sendable {
  /// What the template came to. It is to be used only where nothing is wrong.
  package let text: String
  /// What is wrong with the template, and what the house asks about in its words, by place.
  package let diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The most bytes that a template may come to.
  package static let mostBytes = 64 << 20

  /// - Parameter force: the force that the whole template is about, one that was asked; `nil` where it is
  ///   about the study.
  /// - Parameter bytes: the most that the text may come to.
  package init(
    _ template: Template, of result: StudyResult, force: Force? = nil,
    atMost bytes: Int = FilledTemplate.mostBytes
  ) {
    let names = TemplateRepetitions(result, force: force)
    var check = TemplateCheck(names)
    check.check(template.nodes, in: names.levels)
    var filling = TemplateFilling(template, names, atMost: bytes)
    filling.fill()
    var review = ProseReview()
    review.read(
      template.prose, file: template.file,
      allowances: result.description.allowances + result.description.templateAllowances,
      isTemplate: true)
    text = filling.text
    // A block whose name is not known prints nothing for that reason.
    let places = Set(check.faults.map(\.location))
    let further = filling.faults.filter {
      $0.code != "unused-block" || !places.contains($0.location)
    }
    let found = template.faults + check.faults + further + review.diagnostics
    let order = found.enumerated().sorted { left, right in
      (left.element.location.line, left.element.location.column, left.offset)
        < (right.element.location.line, right.element.location.column, right.offset)
    }
    diagnostics = order.map(\.element)
  }
}
