import Publishing
import Reports

/// The page around a report that is being written: a frame, and a line that says how the study is.
enum PreviewPage {
  static func html(title: String) -> String {
    """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Preview: \(HTMLText.escaped(title))</title>
    <style>
    html, body { margin: 0; height: 100%; }
    body { display: flex; flex-direction: column; font: 1rem/1.4 system-ui, sans-serif; }
    iframe { flex: 1; width: 100%; border: 0; }
    p { margin: 0; padding: 0.4rem 1rem; background: #12436d; color: #fff; }
    </style>
    <script src="/preview.js" defer></script>
    </head>
    <body>
    <iframe id="report" src="/report/index.html" title="The report"></iframe>
    <p id="state" role="status">Reading the study…</p>
    </body>
    </html>

    """
  }

  /// Asks for news, and loads the page in the frame again where there are some. A question that
  /// fails is asked again after a second.
  static let script = """
    "use strict";
    const frame = document.getElementById("report");
    const state = document.getElementById("state");
    let seen = -1;
    async function ask() {
      try {
        const news = await (await fetch("/news?seen=" + seen)).json();
        if (news.version !== seen) {
          if (seen !== -1) frame.contentWindow.location.reload();
          seen = news.version;
          state.textContent = news.text;
        }
        ask();
      } catch {
        state.textContent = "The preview has ended, or cannot be reached.";
        setTimeout(ask, 1000);
      }
    }
    ask();

    """

  static func news(_ state: PreviewSession.State) -> String {
    let text =
      state.version == 0
      ? "Reading the study…"
      : "Reading \(state.version): \(DiagnosticText.counts(state.diagnostics))"
    return "{\"version\": \(state.version), \"text\": \(JSONText.quoted(text))}\n"
  }

  static func refusal(_ why: String) -> String {
    """
    <!doctype html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>No report</title></head>
    <body><h1>There is no report to show</h1><p>\(HTMLText.escaped(why))</p>
    <p>The terminal says more.</p></body></html>

    """
  }
}
