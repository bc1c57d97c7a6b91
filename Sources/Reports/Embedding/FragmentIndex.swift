/// The page that lists the charts of a study with what an article has to say to show each.
package enum FragmentIndex {
  /// The page, with its publication: it leads to the pages of the charts and to nothing else.
  package static func publication(of charts: [ChartBlock], in report: Publication) -> Publication {
    let sections = [
      Section(
        id: "use", heading: "How to use them",
        blocks: [
          .paragraph([
            .text(
              "Each chart is a page of its own that needs no script and asks for nothing. Put the files on your own"
                + " site, and the lines below a chart where it should stand, with the path of the file before its name. A"
                + " frame that is too low can be scrolled.")
          ])
        ]),
      Section(id: "charts", heading: "The charts", blocks: charts.flatMap(blocks)),
    ]
    let page = Report(
      id: "charts", path: .national, title: "Charts to put into an article",
      standfirst: [.text(report.title + ".")], sections: sections)
    return Publication(
      title: report.title, pages: [page], help: report.help, banners: report.banners,
      isUnlisted: report.isUnlisted, citation: report.citation,
      furtherPages: charts.map(ChartFragment.path))
  }

  private static func blocks(_ chart: ChartBlock) -> [Block] {
    [
      .heading(3, [.text(chart.title)]), .paragraph([.text(chart.subtitle)]),
      .preformatted(frame(chart)),
      .paragraph([.link("The chart by itself", to: ChartFragment.path(of: chart))]),
    ]
  }

  /// The element that shows the page of a chart, as high as the page is on a wide screen and on a telephone.
  package static func frame(_ chart: ChartBlock) -> String {
    let wide = height(of: chart.svg).map { $0 + 260 }
    let narrow = chart.narrowSVG.flatMap(height(of:)).map { $0 * 23 / 20 + 380 }
    let height = [wide, narrow].compactMap { $0 }.max() ?? 900
    let frame: TextBytes = """
      <iframe src="\(escaped: ChartFragment.path(of: chart).html)" title="\(escaped: chart.title)" \
      width="100%" height="\(height)" style="max-width: 46rem; border: 0" loading="lazy"></iframe>
      """
    return frame.text
  }

  /// The height that a drawing says it has, in CSS pixels, without what is less than one.
  private static func height(of svg: String) -> Int? {
    guard let start = svg.firstPlace(of: " height=\"")?.upperBound else { return nil }
    return Int(svg[start...].prefix { $0.isASCII && $0.isNumber })
  }
}
