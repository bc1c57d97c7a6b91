import PoliceOutcomes
import Reports

extension Publication {
  /// A publication of one page, whose figures are explained nowhere.
  init(_ report: Report, banners: [String] = []) {
    self.init(title: report.title, pages: [report], banners: banners)
  }
}

extension HTMLWriter {
  /// The page of a report by itself.
  static func page(_ report: Report, banners: [String] = []) -> String {
    HTMLWriter(Publication(report, banners: banners)) { _ in "digest" }.page(report).text
  }
}

extension MarkdownWriter {
  /// The page of a report by itself.
  static func markdown(_ report: Report, banners: [String] = []) -> String {
    MarkdownWriter(Publication(report, banners: banners)).markdown(report).text
  }
}

extension ReportComposer {
  /// The pages that are about all forces, one after the other, as one report: without that of
  /// methods, which holds rules and no figures.
  static func report(_ result: StudyResult) -> Report {
    let pages = publication(result).pages.filter {
      $0.path != .methods && !$0.path.stem.hasPrefix("forces/")
    }
    var report = pages[0]
    var seen: Set<String> = []
    report.sections = pages.flatMap(\.sections).filter { seen.insert($0.id).inserted }
    return report
  }
}
