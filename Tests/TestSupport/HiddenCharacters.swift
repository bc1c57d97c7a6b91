extension String {
  /// The characters that a reader cannot see, line ends aside.
  package var hiddenCharacters: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      let category = scalar.properties.generalCategory
      return scalar != "\n"
        && (scalar.properties.isDefaultIgnorableCodePoint || category == .control
          || category == .format || category == .privateUse || category == .lineSeparator
          || category == .paragraphSeparator)
    }
  }
}
