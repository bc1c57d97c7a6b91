import PoliceOutcomes
import TestSupport
import Testing

@Suite struct LabelTextTests {
  @Test(arguments: [
    ("Charged", "charged"), ("  Charged\t ", "charged"),
    ("Charged/Summonsed", "charged / summonsed"),
    ("Type 14 – no suspect", "type 14-no suspect"), ("a — b", "a-b"), ("a‑b", "a - b"),
    ("Investigation  complete:\u{A0}no suspect", "investigation complete : no suspect"),
    ("Suspect’s age", "suspect's age"), ("“Charged”", "\"charged\""), ("Charged.", "charged"),
    ("Charged...", "charged"), ("a ,b", "a, b"), ("Caution ( youth )", "caution(youth)"),
    ("Char\u{AD}ged", "charged"), ("\u{FEFF}Charged\u{200B}", "charged"), ("a; b", "a ;b"),
    ("a\r\nb", "a b"),
  ])
  func spellingsThatMeanTheSameAreEqual(left: String, right: String) {
    #expect(LabelText.normalised(left) == LabelText.normalised(right))
  }

  @Test(arguments: [
    ("Suspect identified", "Suspect not identified"), ("1", "1A"), ("14", "1 4"),
    ("no charge", "charge"), ("victim supports", "victim does not support"), ("a.b", "ab"),
    ("NFA", "N F A"),
  ])
  func labelsThatMeanSomethingElseStayApart(left: String, right: String) {
    #expect(LabelText.normalised(left) != LabelText.normalised(right))
  }

  @Test(arguments: ["", "   ", "\u{200B}", "\u{A0}\t", "."])
  func textWithoutAMarkIsEmpty(text: String) {
    #expect(LabelText.normalised(text) == "")
  }

  @Test(arguments: ["Type 14 – No suspect.", "a ( b ) c", "“X” / ’Y’"])
  func normalisingTwiceChangesNothing(text: String) {
    let once = LabelText.normalised(text)
    #expect(LabelText.normalised(once) == once)
  }

  /// A byte-order mark leaves no mark, and makes a text one that is not in ASCII.
  @Test func textInASCIIIsReadAsAnyOtherIs() {
    var numbers = SeededNumbers(seed: 81)
    let marks = Array("aZ09 \t\r\n\u{0B}\u{0}\u{1F}\u{7F}.,;:-/()'`\"*#_[]".unicodeScalars)
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &numbers) {
        text.append(marks[Int.random(in: marks.indices, using: &numbers)])
      }
      let shown = String(text)
      #expect(LabelText.normalised(shown) == LabelText.normalised(shown + "\u{FEFF}"))
    }
  }

  @Test func lettersBeyondASCIIAreLowerCasedToo() {
    #expect(LabelText.normalised("HEDDLU GŴYR") == "heddlu gŵyr")
  }
}
