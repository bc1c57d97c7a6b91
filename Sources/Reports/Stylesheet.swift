/// The look of a report's page.
///
/// Colours are those of the Analysis Function palette, or greys; every text has a contrast of at
/// least 4.5 to 1 and every line that carries meaning at least 3 to 1, by day and by night. Widths
/// are relative, so that the page fits 320 CSS pixels.
enum Stylesheet {
  /// The whole stylesheet.
  static var text: String {
    [colours, page, header, reading, sections, tables, evidence, charts, wide, print].joined(
      separator: "\n")
  }

  /// The stylesheet of a chart that stands in somebody else's page.
  static var fragment: String {
    [colours, page, reading, tables, charts, standingAlone, print].joined(separator: "\n")
  }

  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fff; --ink: #1b1b1b; --quiet: #3d3d3d; --line: #bfbfbf; --edge: #767676;
      --wash: #f3f2f1; --link: #12436d; --accent: #12436d; --warm: #801650;
      --button: #12436d; --on-button: #fff; --focus: #801650;
      --shade: #0004; --mark: #fdf3cf;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15191e; --ink: #ececec; --quiet: #c9cdd1; --line: #434a52; --edge: #8b939b;
        --wash: #1f252c; --link: #8fc1ee; --accent: #6bace6; --warm: #a285d1;
        --button: #6bace6; --on-button: #10151a; --focus: #f4a57a;
        --shade: #fff4; --mark: #43400f;
      }
    }
    """

  private static let page = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 1.5rem 0 7rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body {
      margin: 0; padding-bottom: 6rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        sans-serif;
      overflow-wrap: break-word;
    }
    .page, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
    main:focus { outline: none; }
    a {
      padding: .2rem 0; color: var(--link); text-decoration-thickness: 1px;
      text-underline-offset: .15em;
    }
    a:hover { text-decoration-thickness: 3px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus {
      left: .5rem; top: .5rem; z-index: 3; padding: .6rem 1rem; background: var(--paper);
    }
    p.banner {
      max-width: none; margin: 0; padding: .6rem 1.25rem; background: #801650; color: #fff;
      font-weight: 600; text-align: center;
    }
    footer p.banner { margin-top: 1rem; }
    footer { padding-top: 2rem; padding-bottom: 2rem; }
    .leave {
      position: fixed; right: 0; bottom: 0; left: 0; z-index: 2; display: flex;
      align-items: center; justify-content: space-between; gap: .75rem; padding: .5rem 1.25rem;
      background: var(--paper); border-top: 1px solid var(--edge);
    }
    .leave a {
      flex: none; padding: .4rem .8rem; background: var(--button); color: var(--on-button);
      font-weight: 600; line-height: 1.3; text-decoration: none;
    }
    .leave a:hover { text-decoration: underline; }
    .leave p { margin: 0; color: var(--quiet); font-size: .8125rem; line-height: 1.35; }
    @media (max-width: 30rem) {
      .leave a { flex: 0 0 6.25rem; text-align: center; }
    }
    """

  private static let header = """
    header { padding-top: 2.5rem; }
    h1, h2, h3, h4 {
      max-width: 34em; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere;
    }
    h1, h2 { font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
    h1 {
      margin: 0 0 1rem; max-width: 24em; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem);
      line-height: 1.12;
    }
    h2 { margin: 0 0 1rem; font-size: clamp(1.375rem, 1.2rem + .8vw, 1.75rem); }
    h3 { margin: 2rem 0 .5rem; font-size: 1.1875rem; }
    h4 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
    .standfirst { max-width: 44rem; margin: 0 0 2rem; font-size: 1.25rem; line-height: 1.5; }
    nav { margin: 0 0 2.5rem; padding: 1rem 0; border: solid var(--line); border-width: 1px 0; }
    nav h2 { margin: 0 0 .25rem; font: inherit; font-weight: 600; }
    nav ul + h2 { margin-top: 1.25rem; }
    nav [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
    .part-of { margin: 0 0 .5rem; color: var(--quiet); }
    .help { max-width: none; padding: 1rem 0 0; border-top: 1px solid var(--line); }
    nav ul { margin: 0; padding: 0; list-style: none; columns: 9.25rem; column-gap: 1.5rem; }
    nav li { break-inside: avoid; }
    nav a { display: inline-block; padding: .2rem 0; line-height: 1.35; }
    """

  private static let reading = """
    p, ul, ol, dl, blockquote { max-width: 68ch; margin: 0 0 1rem; }
    ul, ol { padding-left: 1.4em; }
    li { margin-bottom: .4rem; }
    dt { font-weight: 600; }
    dd { margin: 0 0 .75rem; }
    blockquote { padding-left: 1.1rem; border-left: 4px solid var(--edge); }
    code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
    pre { max-width: 100%; margin: 0 0 1rem; padding: .75rem 1rem; background: var(--wash); }
    pre, pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
    [data-figure] { font-variant-numeric: lining-nums; }
    a[data-figure] {
      padding: 0; color: inherit; text-decoration: underline dotted var(--edge) 1px;
      text-underline-offset: .2em;
    }
    a[data-figure]:hover { text-decoration-style: solid; }
    :target { background: var(--mark); }
    """

  private static let sections = """
    section { margin-bottom: 3.25rem; }
    section > :last-child { margin-bottom: 0; }
    .content-note, .method, .support { padding: 1.25rem 1.25rem 1.1rem; background: var(--wash); }
    .content-note { border-left: 6px solid var(--warm); }
    .method dl {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
      gap: .5rem 1.25rem; max-width: none; margin-bottom: .5rem;
    }
    .method dt { font-weight: 400; font-size: .9375rem; line-height: 1.35; }
    .method dd { margin: 0; font-size: 1.375rem; font-weight: 700; line-height: 1.3; }
    .method { border-top: 4px solid var(--edge); }
    .support { border: 2px solid var(--accent); }
    .content-note h2, .method h2, .support h2 { margin-bottom: .6rem; font-size: 1.25rem; }
    .key-findings > ul, .key-findings > ol {
      max-width: 44rem; padding: 0; list-style: none; border-top: 4px solid var(--accent);
    }
    .key-findings > :is(ul, ol) > li {
      margin: 0; padding: .9rem 0; border-bottom: 1px solid var(--line); font-size: 1.1875rem;
      line-height: 1.45;
    }
    .key-findings li strong { color: var(--accent); font-weight: 700; }
    .key-findings li strong:has([data-figure]) {
      font-size: 1.5em; line-height: 1.1; letter-spacing: -.01em;
    }
    """

  private static let tables = """
    /* A shadow at the side shows that there is more to the right. */
    .table {
      max-width: 100%; margin: 1.75rem 0 2rem; overflow-x: auto;
      scroll-padding: 0 2em 0 11rem;
      background:
        linear-gradient(to left, var(--paper) 1rem, transparent 2rem) right / 2rem 100%,
        linear-gradient(to left, var(--shade), transparent) right / 1rem 100%;
      background-attachment: local, scroll; background-repeat: no-repeat;
    }
    table { min-width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
    caption { padding: 0 0 .6rem; text-align: left; }
    caption div { position: sticky; left: 0; width: min(44rem, 100vw - 2.5rem); }
    caption p { margin: 0 0 .3rem; }
    caption strong { font-size: 1.0625rem; }
    .note { color: var(--quiet); font-size: .875rem; }
    th, td {
      padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top;
    }
    th:first-child { padding-left: 0; }
    thead th { border-bottom: 2px solid var(--edge); font-weight: 600; vertical-align: bottom; }
    tbody th { min-width: 7rem; font-weight: 600; }
    tbody th, thead th:first-child { position: sticky; left: 0; background: var(--paper); }
    td:not(.n) { min-width: 9rem; }
    /* The first column stays in sight, and leaves room for what has the focus. */
    @media (max-width: 36rem) {
      .table { scroll-padding-left: 9rem; }
      tbody th, thead th:first-child {
        min-width: 8.5rem; max-width: 8.5rem; overflow-wrap: anywhere;
      }
      .evidence tbody th, .evidence thead th:first-child { position: static; }
    }
    .n { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
    td.n { white-space: nowrap; }
    /* A target of at least 24 pixels. */
    td.n > a, td > a[data-figure], thead th > a, tbody th > a, .method dd > a[data-figure] {
      display: inline-block; min-width: 1.5rem; min-height: 1.5rem; padding: .1rem 0;
    }
    """

  private static let evidence = """
    .kind { margin-bottom: 2.25rem; }
    .evidence { table-layout: fixed; min-width: 46rem; }
    .evidence th:first-child { width: 20%; }
    .evidence th:nth-child(2) { width: 28%; }
    .evidence th:last-child { width: 18%; }
    .evidence td, .cells td { min-width: 0; }
    .evidence td > code, .cells td { overflow-wrap: anywhere; }
    button {
      padding: .2rem .4rem; border: 1px solid var(--edge); background: none; color: var(--link);
      font: inherit; cursor: pointer;
    }
    th button {
      min-width: 1.5rem; min-height: 1.5rem; padding: 0; border: 0; color: inherit; font-weight: 600;
      text-align: inherit;
    }
    th button:hover { text-decoration: underline; }
    [aria-sort] button::after { content: " \\2191"; }
    [aria-sort="descending"] button::after { content: " \\2193"; }
    .pick { min-height: 2rem; margin-top: 1rem; }
    .cite { display: block; min-height: 1.75rem; margin-top: .3rem; font-size: .8125rem; }
    input[type="checkbox"] { width: 1.5rem; height: 1.5rem; margin: 0 .5rem 0 0; vertical-align: middle; }
    @media screen and (min-width: 36.01rem) {
      tbody th:first-child:has(input) { min-width: 10rem; padding-left: 2.1rem; }
      th input[type="checkbox"] { position: absolute; left: 0; top: .3rem; margin: 0; }
    }
    """

  private static let charts = """
    .chart { margin: 2rem 0 2.25rem; }
    figure { margin: 0; }
    .drawing { overflow-x: auto; color-scheme: light; background: #fff; color: #3d3d3d; }
    .drawing svg { display: block; width: 100%; min-width: 34rem; height: auto; }
    .drawing svg {
      font: 15px Arial, Helvetica, "Liberation Sans", Arimo, Roboto, sans-serif; fill: #3d3d3d;
    }
    .middle { text-anchor: middle; }
    .end { text-anchor: end; }
    .on-wide svg, .on-narrow svg { min-width: 0; }
    .on-narrow { display: none; }
    @media (max-width: 36rem) {
      .on-wide { display: none; }
      .on-narrow { display: block; }
    }
    figcaption { margin-top: .6rem; color: var(--quiet); font-size: .9375rem; line-height: 1.5; }
    figcaption p { margin: 0 0 .3rem; }
    details { margin-top: .6rem; }
    summary { display: list-item; padding: .3rem 0; color: var(--link); cursor: pointer; }
    details .table { margin: .75rem 0 1rem; }
    @media (prefers-color-scheme: dark) { .drawing { padding: .75rem; } }
    """
}
