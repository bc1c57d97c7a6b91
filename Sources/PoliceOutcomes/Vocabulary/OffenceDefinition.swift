/// The offence a study counts.
package struct OffenceDefinition: Hashable, Sendable {
  /// Which definitions, law, content note and services belong to it: "intimate-image-abuse".
  package let topic: String
  package let name: String
  /// As a sentence uses it after a number: "intimate image offences".
  package let plural: String
  /// The law, such as "Criminal Justice and Courts Act 2015, section 33"; may be empty.
  package let law: String
  /// Home Office recording codes as text, such as "008/71"; may be empty.
  package let codes: [String]

  package init(topic: String, name: String, plural: String, law: String, codes: [String]) {
    self.topic = topic
    self.name = name
    self.plural = plural
    self.law = law
    self.codes = codes
  }
}
