// "Report an error in this" at each row and record: the form's address stands once, at the page's foot, and is filled in here.
(() => {
  const foot = document.querySelector("a[data-report]");
  if (!foot) return; // no repository is known: the foot says what to write down
  const MOST = 600; // characters of what is shown; the form's page refuses addresses of more than about 8,000
  const NAME = 80;

  const clean = (text, most) => {
    const words = text.replace(/\s+/g, " ").trim();
    return words.length > most ? `${words.slice(0, most - 1)}\u2026` : words;
  };
  const said = (node, without = "") => {
    const copy = node.cloneNode(true);
    for (const part of copy.querySelectorAll(`.headerlink, .sources-cell, a.cite, .mark-overdue, svg${without}`)) part.remove();
    return copy.textContent;
  };

  // What a reader sees of a row: each cell with its column's name.
  const row = (fact) => [...fact.cells]
    .filter((cell) => !cell.matches(".sources-cell"))
    .map((cell) => (cell.dataset.label ? `${cell.dataset.label}: ${clean(said(cell), MOST)}` : clean(said(cell), MOST)))
    .join("; ");
  const column = (fact) => [...fact.closest("table").rows]
    .map((line) => [line.cells[0], line.cells[fact.cellIndex]])
    .filter(([, cell]) => cell && !cell.matches(".sources-cell"))
    .map(([head, cell]) => (cell === fact ? clean(said(cell), MOST) : `${clean(said(head), MOST)}: ${clean(said(cell), MOST)}`))
    .join("; ");

  // A heading stands for what follows it, up to the next heading.
  const section = (fact) => {
    const texts = [said(fact)];
    for (let next = fact.nextElementSibling; next && !next.matches("h2, h3, h4, h5, h6"); next = next.nextElementSibling) {
      texts.push(said(next));
    }
    return texts.join(" ");
  };

  const address = (record, value) => {
    const url = new URL(foot.href);
    url.searchParams.set("record", record);
    url.searchParams.set("value", clean(value, MOST));
    return url.href;
  };

  const SVG = "http://www.w3.org/2000/svg";
  const flag = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  for (const [name, value] of [["viewBox", "0 0 16 16"], ["aria-hidden", "true"], ["focusable", "false"]]) flag.setAttribute(name, value);
  path.setAttribute("d", "M4 14.5v-13M4 2.5h8.5l-2.5 3 2.5 3H4");
  flag.append(path);

  // Where the link stands: with a row's sources; at the end of a heading, or of a record's last paragraph.
  const place = (fact) => {
    if (fact.matches("tr")) return fact.querySelector(".sources-cell") ?? fact.cells[fact.cells.length - 1];
    if (fact.matches("th")) return [...fact.closest("table").rows].at(-1).cells[fact.cellIndex];
    if (fact.matches("h2, h3, h4, h5, h6, p, dt")) return fact;
    return [...fact.children].filter((part) => part.matches("p, .cited-on")).at(-1) ?? fact;
  };
  const shown = (fact) => {
    if (fact.matches("tr")) return row(fact);
    if (fact.matches("th")) return column(fact);
    return fact.matches("h2, h3, h4, h5, h6") ? section(fact) : said(fact);
  };
  const name = (fact) => {
    const head = fact.matches("tr") ? fact.cells[0] : fact.querySelector("h2, h3, h4, h5, h6, dt, summary, strong");
    return clean(said(head ?? fact, ", .mark"), NAME);
  };

  // Numbers to call stand alone: a page for someone in danger has its one line at the foot.
  const facts = [...document.querySelectorAll(".prose [data-record]")].filter((fact) => !fact.closest(".help-lines, .warning-signs"));
  for (const fact of facts) {
    const link = document.createElement("a");
    link.className = "report";
    link.href = address(fact.dataset.record || fact.id, shown(fact));
    link.title = foot.dataset.report;
    link.setAttribute("aria-label", `${foot.dataset.report}: ${name(fact)}`);
    link.append(flag.cloneNode(true));
    place(fact).append(" ", link);
  }
})();
