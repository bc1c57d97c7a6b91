import PoliceOutcomes
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

  @Test func lettersBeyondASCIIAreLowerCasedToo() {
    #expect(LabelText.normalised("HEDDLU GŴYR") == "heddlu gŵyr")
  }
}
