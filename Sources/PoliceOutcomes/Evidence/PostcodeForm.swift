/// The form of the postcodes of the United Kingdom (Royal Mail, Programmers' Guide to PAF).
enum PostcodeForm {
  /// The letters that a postcode may begin with.
  private static let areas: Set<String> = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E \
    EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL \
    LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM \
    SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(separator: " ").map(String.init))

  /// The area of the first half of a postcode, such as ME of `ME15`; `nil` where it is none.
  static func area(ofOutward text: String) -> String? {
    let area = text.prefix { "A"..."Z" ~= $0 }
    let rest = text.dropFirst(area.count)
    guard areas.contains(String(area)), 1...2 ~= rest.count, let first = rest.first,
      "0"..."9" ~= first, rest.allSatisfy({ "0"..."9" ~= $0 || "A"..."Z" ~= $0 })
    else { return nil }
    return String(area)
  }

  /// Whether `text` is the second half, such as `9BZ`.
  static func isInward(_ text: String) -> Bool {
    guard text.utf8.count == 3, let first = text.first, "0"..."9" ~= first else { return false }
    return text.dropFirst().allSatisfy { "A"..."Z" ~= $0 && !"CIKMOV".contains($0) }
  }

  /// The area of a postcode written without a space; `nil` where it is none.
  static func area(ofWhole text: String) -> String? {
    guard 5...7 ~= text.utf8.count, isInward(String(text.suffix(3))) else { return nil }
    return area(ofOutward: String(text.dropLast(3)))
  }
}
