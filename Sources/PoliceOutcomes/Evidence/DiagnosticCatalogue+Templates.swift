/// Every diagnostic about a template that figures are filled into, with its words.
extension Diagnostic {
  private static let literal = "Two braces that are meant as such are written {{left-braces}}."

  package static func unclosedPlaceholder(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'{{' opens a placeholder that does not end before another brace, a blank line or the end",
      remedy: "End it with '}}'. \(literal)")
  }

  package static func emptyPlaceholder(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location, "'\(text)' names nothing",
      remedy: "Write a figure, such as {{charge-rate}}, or take it out. \(literal)")
  }

  package static func unknownTemplateName(
    _ text: String, at location: SourceLocation, nearest: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'\(text)' names no figure of this study and nothing else that a template prints",
      remedy: nearest.isEmpty
        ? "The ids are in figures.csv." : "The nearest: \(quoted(nearest)).")
  }

  package static func nameOutsideBlock(
    _ text: String, name: String, block: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'\(text)' is written where '\(name)' stands for nothing",
      remedy: "Write it between {{#\(block)}} and {{/\(block)}}.")
  }

  package static func nothingPublished(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'\(text)' is the day of the edition, and study.yml gives none",
      remedy: "Add `published: 2024-05-31` to study.yml, or take the placeholder out.")
  }

  package static func styleOfKey(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'\(text)' asks for a style, which only figures have",
      remedy: "Take out what follows the bar.")
  }

  package static func styleWithoutValue(
    _ text: String, _ style: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'\(text)' asks for the \(style) of a figure that has none",
      remedy: "Take out what follows the bar, or name a share.")
  }

  package static func placeholderOutOfPlace(
    _ text: String, in format: TextFormat, at location: SourceLocation
  ) -> Diagnostic {
    let place =
      switch format {
      case .markdown: "in code, in the address of a link or in a comment"
      case .html: "in a tag, a comment, a script or a style sheet"
      case .tex: "in a comment"
      case .csv: "beside other words in a cell without quotation marks"
      case .plain: "where it cannot"
      }
    let remedy =
      switch format {
      case .html:
        "Put it into the text, or into the quotation marks of an attribute of words, such as `title`."
      case .csv: "Give the placeholder a cell of its own, or put the cell into quotation marks."
      case .markdown, .tex, .plain: "Put it into the text."
      }
    return Diagnostic(
      .error, "placeholder-out-of-place", at: location, "'\(text)' stands \(place)",
      remedy: "\(remedy) \(literal)")
  }

  package static func unclosedBlock(_ text: String, at location: SourceLocation) -> Diagnostic {
    let name = text.dropFirst(3).dropLast(2)
    return Diagnostic(
      .error, "broken-block", at: location, "'\(text)' opens a block that does not end",
      remedy: "End it with {{/\(name)}}.")
  }

  package static func strayBlockEnd(
    _ text: String, open: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "broken-block", at: location, "'\(text)' ends a block that is not open",
      remedy: open.map { "The block that is open is '\($0)'." } ?? "Take it out.")
  }

  package static func blocksTooDeep(
    _ text: String, most: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "broken-block", at: location,
      "'\(text)' stands in \(most) other blocks, the most there may be; nothing behind it is read",
      remedy: "End blocks that are left open.")
  }

  package static func brokenBlock(
    _ text: String, _ why: String, remedy: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.error, "broken-block", at: location, "'\(text)' \(why)", remedy: remedy)
  }

  package static func blankBlock(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unused-block", at: location, "'\(text)' opens a block in which nothing stands",
      remedy: "Write what it is to print, or take it out.")
  }

  package static func repeatedOverNothing(
    _ text: String, why: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unused-block", at: location, "'\(text)' is repeated for nothing: \(why)",
      remedy: "Take the block out.")
  }

  package static func neverPrinted(
    _ text: String, id: String, hasValue: Bool, at location: SourceLocation
  ) -> Diagnostic {
    let other = hasValue ? "#" : "^"
    return Diagnostic(
      .error, "unused-block", at: location,
      "'\(text)' prints nothing, since '\(id)' has \(hasValue ? "a" : "no") value, and no other block says what then is so",
      remedy: "Write that between {{\(other)\(id)}} and {{/\(id)}}, or take the block out.")
  }

  package static func missingNotices(_ notices: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "missing-notices", at: location,
      "the study says of itself: ‘\(notices)’, and the template does not print it",
      remedy: "Write {{notices}} where every reader sees it, such as above the title.")
  }

  package static func filledTooLong(bytes: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "broken-block", at: location,
      "what is filled in comes to more than \(bytes) bytes; nothing is written",
      remedy: "Repeat less, or split the template.")
  }
}
