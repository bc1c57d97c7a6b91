import Reports
import Testing

/// Signs whose properties are not asked for are among those that have a shape.
@Suite struct VisibleTextTests {
  @Test func everyCharacterIsHiddenAsItsPropertiesSay() {
    let wrong = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let isHidden =
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
      return VisibleText.isHidden(scalar) != isHidden
    }
    #expect(wrong == [])
  }
}
