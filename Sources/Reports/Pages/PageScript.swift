/// The one script of a page. It adds what reading alone cannot do (sorting a table, showing picked
/// forces only, copying a citation) and takes nothing away: without it every word and number is
/// there.
///
/// A page allows it by its digest and no other script. It makes no request and keeps nothing.
enum PageScript {
  static let text = [sorting, picking, citing].joined(separator: "\n")

  /// A button in each heading of a table of several rows. Numbers sort by the first in a cell, so
  /// that a range sorts by its least; a cell without one comes last.
  private static let sorting = #"""
    "use strict";
    for (const table of document.querySelectorAll("main .table table")) {
      const body = table.tBodies[0];
      if (!body || body.rows.length < 4 || table.matches(".evidence, .cells, .adds table")) continue;
      const heads = [...table.tHead.rows[0].cells];
      const first = [...body.rows];
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const falls = head.getAttribute("aria-sort") === "ascending";
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", falls ? "descending" : "ascending");
          const isNumber = head.classList.contains("n");
          const key = (row) => {
            const text = row.cells[column].textContent;
            if (!isNumber) return text;
            const found = text.replace(/,/g, "").replace(/\u2212/g, "-").match(/-?\d+(\.\d+)?/);
            return found ? Number(found[0]) : null;
          };
          const rows = first.map((row) => [key(row), row]).sort(([a], [b]) => {
            if (a === null || b === null) return (a === null) - (b === null);
            const order = isNumber ? a - b : a.localeCompare(b, "en-GB");
            return falls ? -order : order;
          });
          body.append(...rows.map(([, row]) => row));
        });
      });
    }
    """#

  /// A box beside each force of the table of forces, and a button that shows those picked.
  private static let picking = #"""
    const forces = document.querySelector("#table-forces-table table");
    if (forces && forces.tBodies[0].rows.length > 3) {
      const rows = [...forces.tBodies[0].rows];
      const boxes = rows.map((row) => {
        const box = document.createElement("input");
        box.type = "checkbox";
        box.setAttribute("aria-label", "Pick " + row.cells[0].textContent);
        row.cells[0].prepend(box);
        return box;
      });
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pick";
      button.textContent = "Show the forces picked";
      let isShort = false;
      button.addEventListener("click", () => {
        isShort = !isShort && boxes.some((box) => box.checked);
        rows.forEach((row, index) => { row.hidden = isShort && !boxes[index].checked; });
        button.textContent = isShort ? "Show all forces" : "Show the forces picked";
      });
      forces.closest(".table").before(button);
    }
    """#

  /// A button beside each figure of the pages that say what figures rest on.
  private static let citing = #"""
    for (const row of document.querySelectorAll("table.evidence tbody tr")) {
      const figure = row.querySelector("[data-figure]");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "cite";
      button.textContent = "Copy citation";
      button.setAttribute("aria-label", "Copy citation of " + figure.dataset.figure);
      button.addEventListener("click", async () => {
        const kind = row.closest("section").querySelector("h3").textContent;
        const address = location.href.split("#")[0] + "#" + row.id;
        const text = `${kind}, ${row.cells[0].textContent}: ${figure.textContent} `
          + `(${figure.dataset.figure}). ${document.body.dataset.citation}. ${address}`;
        try {
          await navigator.clipboard.writeText(text);
          button.textContent = "Copied";
        } catch {
          window.prompt("Copy the citation:", text);
        }
      });
      row.cells[1].append(button);
    }
    """#
}
