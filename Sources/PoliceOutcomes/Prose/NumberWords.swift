/// Words that say a number.
enum NumberWords {
  /// Those that say one wherever they stand.
  static let plain: Set<String> = {
    let units = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
    let teens = [
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let large = ["hundred", "thousand", "million", "billion", "dozen"]
    let others = ["zero", "nought", "tens", "percent"]
    let times = [
      "twice", "thrice", "doubled", "doubles", "doubling", "double", "twofold", "threefold",
      "fourfold", "fivefold", "tenfold", "hundredfold", "tripled", "triples", "tripling", "triple",
      "trebled", "trebles", "trebling", "treble", "quadrupled", "quadrupling", "halved", "halves",
      "halving",
    ]
    return Set(units + teens + tens + large + large.map { $0 + "s" } + others + times)
      .subtracting(["percent"]).union(fractions.map { $0 + "s" }).subtracting(["seconds"])
  }()

  /// Those that say a part only after "a" or a number: "a third", never "the third".
  static let fractions: Set<String> = [
    "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twelfth",
    "twentieth", "hundredth", "thousandth",
  ]

  /// What follows a fraction that is the place in an order: "a third party".
  static let ordered: Set<String> = [
    "party", "parties", "time", "way", "person", "country", "one", "reason", "option", "source",
    "report", "edition", "release", "file", "column", "row",
  ]

  /// What is counted: after these words of a kind, "one" is a number and 2,020 is no year.
  static let counted: Set<String> = [
    "offences", "force", "forces", "people", "persons", "reports", "records", "victims",
    "survivors", "suspects", "charges", "crimes", "returns", "replies", "answers", "times",
    "cautions", "investigations", "women", "men", "children", "adults", "cases", "requests",
  ]

  /// One of what is counted.
  static let countedSingly: Set<String> = [
    "offence", "force", "victim", "survivor", "suspect", "charge", "crime", "return", "reply",
    "caution", "investigation", "woman", "man", "child", "adult", "case", "report",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// Words before a number that is a name: of a section, an outcome, a table.
  static let numbering: Set<String> = [
    "section", "sections", "s", "ss", "article", "articles", "schedule", "part", "chapter",
    "regulation", "regulations", "paragraph", "paragraphs", "clause", "clauses", "rule", "act",
    "outcome", "outcomes", "code", "codes", "type", "types", "class", "table", "figure", "chart",
    "note", "annex", "appendix", "page", "pages", "no", "foi", "reference", "ref", "edition",
    "version",
  ]

  /// Words before the number of an emergency or police line.
  static let dialling: Set<String> = [
    "call", "dial", "ring", "phone", "telephone", "text", "on", "or",
  ]
}
