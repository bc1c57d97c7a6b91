import Testing

@testable import Reports

struct TextBytesTests {
  @Test(arguments: [0, 7, 10, -1, 1_234_567, Int.max, Int.min])
  func wholeNumbersAreWrittenInDecimalDigits(number: Int) {
    var written = TextBytes()
    written.add(number)
    #expect(written.text == String(number))
  }

  @Test(arguments: [
    (0, "0"), (4, "0.4"), (10, "1"), (-4, "-0.4"), (-10, "-1"), (12_345, "1234.5"),
    (-12_345, "-1234.5"),
  ])
  func tenthsAreWrittenWithoutATrailingZero(tenths: Int, text: String) {
    var written = TextBytes()
    written.add(tenths: tenths)
    #expect(written.text == text)
  }

  @Test
  func piecesStandInTheirOrderAndTextBetweenTagsIsInert() {
    let inner: TextBytes = "<i>\(escaped: "é & <b>")</i>"
    var written: TextBytes = "<p title=\"\(escaped: "\"x\"")\">\(inner)\(12)\("plain")"
    written.add("</p>")
    #expect(
      written.text == "<p title=\"&quot;x&quot;\"><i>é &amp; &lt;b&gt;</i>12plain</p>")
  }

  @Test
  func piecesAreJoinedWithASeparatorBetweenThem() {
    let none: [TextBytes] = []
    #expect(none.joined(", ").text == "")
    #expect((["a"] as [TextBytes]).joined(", ").text == "a")
    #expect((["a", "", "b"] as [TextBytes]).joined(", ").text == "a, , b")
  }

  /// Ids and what refers to them are named anew together; words that look like them are left.
  @Test
  func aDrawingIsAddedUnderAnotherName() {
    var drawing = SVG()
    drawing.draw("rect", ["id": "map-a", "fill": "url(#map-b)", "mask": "url(#map-c)"])
    drawing.draw("text", ["data-x": "map-d"], text: "map-e")
    drawing.draw("rect", ["id": "other-map-a"])
    var all = SVG()
    all.append(drawing, naming: "plan-2", as: "map")
    #expect(
      all.markup.text == """
          <rect id="plan-2-a" fill="url(#plan-2-b)" mask="url(#plan-2-c)"/>
          <text data-x="map-d">map-e</text>
          <rect id="other-map-a"/>

        """)
    var same = SVG()
    same.append(drawing, naming: "map", as: "map")
    #expect(same.markup.bytes == drawing.markup.bytes)
  }
}
