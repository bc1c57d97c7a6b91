/// The words by which names of people are told from other words that begin with a capital.
enum PersonalNameWords {
  /// Whether `word` can be part of a person's name: a capital and small letters, or capitals
  /// alone, and no word of offices, forces, places, outcomes or the calendar.
  static func isName(_ word: PersonalDataText.Word) -> Bool {
    let letters = word.text.filter { $0 != "'" }
    guard letters.count > 1, letters.first?.isUppercase == true, letters.allSatisfy(\.isLetter),
      !others.contains(word.lowered), !ranks.contains(word.lowered),
      !word.lowered.hasSuffix("shire")
    else { return false }
    // "NFA" and "CPS" are no names; "SMITH" is one.
    return letters.contains(where: \.isLowercase) || letters.count > 3
  }

  /// Ranks that are written in letters, as on a badge.
  static let shortRanks: Set<String> = [
    "PC", "WPC", "TPC", "DC", "WDC", "TDC", "PS", "WPS", "TPS", "DS", "TDS", "DI", "TDI", "DCI",
    "DSU", "DCS", "PCSO", "ACC", "DCC", "Pc", "Dc", "Ps", "Ds", "Pcso", "Dci",
  ]

  /// Ranks in words or cut short, in any case.
  static let ranks: Set<String> = [
    "constable", "sergeant", "inspector", "superintendent", "commander", "sgt", "insp", "supt",
    "cmdr", "det", "dsupt", "detsgt",
  ]

  static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "MR", "MRS",
  ]

  /// The last word of an office that is filled by a person.
  static let offices: Set<String> = [
    "officer", "manager", "analyst", "administrator", "adviser", "advisor", "author", "applicant",
    "requester", "requestor", "investigator", "oic", "maker", "clerk", "assistant",
  ]

  /// What stands before "by" where a person did it.
  static let deeds: Set<String> = [
    "prepared", "completed", "compiled", "produced", "provided", "approved", "authorised",
    "written", "reviewed", "signed", "answered", "collated", "checked", "supplied", "extracted",
  ]

  /// What an office's words other than its last are.
  static let officeParts: Set<String> = [
    "information", "rights", "disclosure", "foi", "freedom", "of", "data", "protection", "senior",
    "access", "records", "record", "performance", "compliance", "decision", "police", "staff",
    "civil", "legal", "governance", "public", "requests", "request", "business", "intelligence",
    "crime", "lead", "research", "statistics", "the", "and", "assurance", "investigating",
    "reviewing", "case",
  ]

  /// Every word beside which a name or a number of an officer is looked for, in small letters.
  static let signs: Set<String> = ranks.union(offices)
    .union(shortRanks.map { $0.lowercased() }).union(titles.map { $0.lowercased() })
    .union([
      "collar", "shoulder", "warrant", "by", "name", "contact", "officer", "manager", "analyst",
      "adviser", "advisor", "maker", "regards", "sincerely", "faithfully",
    ])

  /// Words with a capital that are no names of people.
  private static let others: Set<String> = Set(
    """
    a about access according across act action activity additional admin administration adult \
    adults against age agency agreement all alleged also alternate an analysis and annual another \
    answer answered any apprentice apprenticeship april are area arrest arrested as assault \
    assigned association at august authorised authority avon awaiting back bailed bailiff based \
    basis be bedfordshire beds before behaviour below benefit between bodies body both branch \
    breach britain british bureau burglary business but by calendar cambs cancelled cannabis case \
    cases caution cautioned cautions centre charge charged charges chief child children circumstances city \
    civil civilian clarification clerk cleveland clinic closed code collar college command \
    commissioner committed committee common community company complainant complaint complaints \
    complete completed conditional conference confirmed constabulary contact control cornwall corporate \
    count counts county court courts covers created crime crimes criminal crown cumbria custody \
    cyber cymru damage darlington data date day deceased december decision decisions declined \
    declines defendant degree delivery department deputy derbys detail details detected detective \
    devon diary difficulties difficulty director disclosure disclosures discretionary disorder disposal \
    diversion diversionary division document does domestic dorset drug drugs due durham duty dyfed \
    each east education educational empty enforcement england enquiry enquiries environment essex estates \
    evidence evidential exam exemption external false family february file filed final finalised \
    finance financial fine first fixed for force forces formal foundation fraud free freedom friday \
    from full further gateway general gloucester gloucestershire government great greater group \
    guidance guilty gwent half hampshire hants harassment harm has have headquarters health heddlu \
    helpdesk helpline herts home hospital hospitals house human humberside identified if in \
    incident incidents included indecent indictable individual infirmary information initial initiative \
    inspection inspectorate insufficient intelligence interest internal internet intervention intimate \
    investigated investigation investigations investigative ireland is isle issued it item jan january july \
    june justice juvenile kent key lancs law lead leave left legal leics letter level life limit \
    lincs line link local london majesty major malicious management manchester manual march \
    marketing matter matters may media mental mercia merseyside met metropolitan midlands ministry \
    missing monday month monthly months motoring multiple murder name named national nature neighbourhood new \
    nfa nhs no none norfolk north northants northern northumbria not note notes notice notices notts \
    november nuclear number numbers october of off offence offences offender offenders office \
    officer officers offices on one ongoing online only open operation operations or order orders \
    organisation other others our out outcome outcomes outside over park partial partnership passed \
    pathway penalty pending penalties per performance period person personal persons place please police \
    policy population port positive possession post powys press prevented previous principal \
    priory procedure process profession professional programme project property prosecute prosecuted prosecution \
    protection province provided public publication quality quarter questions rape rate reason \
    reasons received record recorded recorder recording records recruitment reference referral referred refused \
    region regional register registrar regulations related release released removed reply report \
    reported reporting reports reprimand request requests required research resolution resolved \
    response responses restorative result results returned returns review revenge rights road \
    royal rule rules safety saturday scheme school schools scotland second section security see \
    selected senior sentence september serious service services sex sexual sexting shared \
    sheet significant since site social society some somerset south special specialist staff staffs \
    standards station statement states statistics status statute stop strategic strategy street \
    student subject suffolk summons summonsed sunday supervision supervisor supplied support supportive \
    supports surrey suspect suspects sussex system table taken taking team teams technical telephone thames \
    than thank thanks that the theft then there these third this those threat threats thursday \
    time title to total totals town traffic training transferred transport trial trust tuesday \
    type unable under undetected unit united university unknown unresolved until update updated \
    use valley value version victim victims violence violent visit voluntary volunteer wales warning was we \
    website wednesday week welsh were west when where which wight will wilts witness witnesses \
    with withdrawn within without work yard year years yes yorks you young your youth \
    analytics assistant assurance athena app apr aug bank battery business capita change chart connect \
    consultancy contractor crimestoppers cyberflashing dataset dec development digital excel families feb \
    google head hocr hub improvement innovation insight jan jul jun knowledge mar micro microsoft \
    niche nov objects oct planning possible power predicted private record safeguarding section sep \
    sept software solutions spreadsheet stalking storm survey sussex systems theirs transformation \
    travel unidentified universal voyeurism vulnerability vulnerable wage web works write
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
