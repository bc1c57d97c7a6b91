/// Files and cells written to be hard to read.
enum NastyTexts {
  static let files: [[UInt8]] =
    texts.map { Array($0.utf8) } + [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0x00], [0x00],
      [0x59, 0x81, 0x2C, 0x0A], [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x2C],
      Array(
        "Year,Outcome,Offences\n2021,Charged \u{96} court,1\n".utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }),
      Array(repeating: 0x22, count: 4_001), Array(repeating: 0x2C, count: 20_000),
      Array(repeating: 0x0D, count: 3_000), Array(repeating: 0x5B, count: 5_000),
      Array(String(repeating: "- ", count: 3_000).utf8),
      Array(String(repeating: "{a: ", count: 3_000).utf8),
      Array(
        "Outcome\(String(repeating: ",2021", count: 3_000))\nCharged\(String(repeating: ",1", count: 3_000))\n"
          .utf8),
      Array("Outcome,2021\n\(String(repeating: "Charged,999999999999999999\n", count: 12))".utf8),
      Array("Outcome,2021\n\(String(repeating: "Chargd \u{202E},1\n", count: 300))".utf8),
      Array("Outcome,2021\nCharged,\"\(String(repeating: "1\n", count: 4_000))\"\n".utf8),
    ]

  private static let texts = [
    "Outcome,2021,2022\nCharged,14,17\nOngoing,6,3\nTotal,20,20\n",
    "Year,Charged,Ongoing,Total\n9999,14,6,20\n0001,1,1,2\n",
    "Force,Month recorded,Outcome\nKent,April 9999,Charged\nEssex,31/12/0001,\n",
    "Outcome,2021/22,2021/22,2021/22\r\nCharged,*,<5,1-4\r\nTotal,..,[c],s40\r\n",
    "\"Outcome\r\nof it\",\"20\n21\"\r\n\"Ch\"\"arged\",\"1,234\"\r\n",
    "Title\n\nOutcome;2021\nCharged;1\n\nNote: see below\n\nOutcome;2022\nCharged;2\n",
    ",2021,,2022,\n,Charged,Ongoing,Charged,Ongoing\nKent,1,2,3,4\nTotal,1,2,3,4\n",
    "Outcome|2021\nType 1a - |1\nO16|2\n15:|3\n1: Charged|4\n1: Summonsed|5\n",
    "Outcome,2021\nCharged,9223372036854775807\nOngoing,-9223372036854775808\nNFA,1e999\n",
    "title: x\nreturns:\n  a.csv: {layout: [1, 2], columns: {count: \"&a\"}}\n? - a\n: b\n",
    "a: &a [x, x]\nb: !!seq &_b [*a, *a]\n? *a\n: |2-\n  x\n--- \n...\n%YAML 1.1\n",
    "{{charge-rate}} {{ {{ }} }}\u{2028}{{charge-rate.kent.2021}}{{\n}}\u{0C}{{a\u{85}b}}",
    "file,line,column,was,is,why\nkent.csv,2,3,a,b,c\n../kent.csv,99999999999999999999,0,,,\n",
    "label,further,force,outcome,why\nx,*,kent,14|16,y\n,,,9-18,z\n*,,,1A-22,\n",
    "Year,Outcome,Offences\nFY,\u{FEFF}Charged,\u{661}\u{662}\n\u{2460},\u{200F}1,\u{BD}\n",
  ]

  static let cells =
    [
      "", " ", ".", "..", ". .", "...", "-", "--", "<5", "< 5", "<=5", "≤5", "<0", "<1", "1-4",
      "4-1",
      "1-4-", "5 or fewer", "fewer than five", "up to ten", "1,234", "1,23", "1 234 567", "12 (3%)",
      "(3%)", "%)", "12.0", ".0", "1.2E+03", "#REF!", "04-Jan", "8/71", "1e3", "007", "-3",
      "999999999999999999", "999,999,999,999,999,999", "<999999999", "0-999999999", "s40", "[c]",
      "2021", "9999", "0000", "0001", "9999/00", "9999-10000", "99/00", "2021/22", "2011-12",
      "Jan-Jun 2022", "April 9999 to March 9999", "31/12/9999", "00/00/0000", "3 November 2021",
      "2021-11-03 10:15", "10:15", ":", "FY", "CY 9999", "year ending March 2022", "Q1 2021",
      "Novembr", "Sept", "\u{130}an 2021", "\u{661}\u{662}/2021", "\u{BD}", "\u{2460}", "1-", "-22",
      "14|16", "9-18", "1A", "1A-3A", "22-1", "|", "14||16", "not-stated", "transferred|cancelled",
      "Type 1a -", "O16", "15:", "{{charge-rate}}", "{{", "}}", "{{{{}}}}", "{{ a b }}", "a. .",
      "e\u{301}", "\u{1F469}\u{200D}\u{1F469}", "\u{202E}1", "K\u{212A}", "\u{3A3}", "\u{1E9E}",
    ]
}
