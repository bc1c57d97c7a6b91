// What the stylesheet says of a chart that stands alone, of a wide window and of paper.
extension Stylesheet {
  static let standingAlone = """
    body { max-width: 46rem; padding: 0; }
    h1 { position: absolute; left: -999rem; }
    .chart { margin: 0; }
    main, footer { padding: 0; }
    footer { margin-top: .75rem; color: var(--quiet); font-size: .875rem; line-height: 1.45; }
    footer p { max-width: none; margin: 0 0 .4rem; }
    """

  static let wide = """
    @media (min-width: 75rem) {
      body { padding-bottom: 0; }
      html { scroll-padding: 1.5rem 0; }
      .page {
        display: grid; grid-template-columns: 12rem minmax(0, 52rem); column-gap: 3rem;
        max-width: none; margin: 0; padding: 0 11rem 0 max(1.5rem, (100vw - 78rem) / 2);
      }
      header, main { grid-column: 2; }
      footer {
        max-width: none; margin: 0;
        padding: 0 11rem 2rem calc(max(1.5rem, (100vw - 78rem) / 2) + 15rem);
      }
      nav {
        grid-row: 1 / span 2; align-self: start; position: sticky; top: 0; max-height: 100vh;
        margin: 0; padding: 2.75rem 0 1rem; border: 0; overflow-y: auto; font-size: .9375rem;
      }
      nav ul { columns: auto; }
      main { padding-bottom: 2rem; }
      .leave {
        top: 3.5rem; right: 1.25rem; bottom: auto; left: auto; display: block; width: 9rem;
        padding: 0; border: 0; background: none;
      }
      .leave a {
        display: block; margin-bottom: .4rem; padding: .6rem .25rem; font-size: 1rem;
        text-align: center;
      }
    }
    """

  static let print = """
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --quiet: #3d3d3d; --line: #bfbfbf; --edge: #767676;
        --wash: #fff; --link: #000; --accent: #12436d; --warm: #801650;
      }
      html { font-size: 9.5pt; }
      body { padding: 0; line-height: 1.45; }
      .page, footer { display: block; max-width: none; margin: 0; padding: 0; }
      nav, .skip, .leave, summary, .files, .cite, .pick, input, .adds,
      footer > p:not(.banner, .help) {
        display: none;
      }
      th button { display: inline; }
      a[data-figure] { text-decoration: none; }
      header { padding-top: 1rem; }
      p.banner { border: 2pt solid #801650; background: #fff; color: #801650; }
      .content-note, .method { border: 1px solid #767676; }
      section { margin-bottom: 2rem; }
      h1, h2, h3, h4, caption { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      tr, figure, blockquote, pre, details .table, .method, .support, .key-findings li, dl > div {
        break-inside: avoid;
      }
      thead { display: table-header-group; }
      .on-narrow { display: none; }
      .on-wide { display: block; }
      .table, .drawing { overflow: visible; padding: 0; background: none; }
      .drawing svg { min-width: 0; }
      table { font-size: 8.5pt; }
      table, .evidence { min-width: 0; width: 100%; }
      th, td { padding: .35rem .5rem; }
      td:not(.n), tbody th { min-width: 0; }
      td.n { white-space: normal; }
      tbody th, thead th:first-child { position: static; }
      caption div { position: static; width: auto; }
      details::details-content { display: block; content-visibility: visible; height: auto; }
      main a[href^="http"]:not(.address)::after {
        content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere;
      }
    }
    """
}
