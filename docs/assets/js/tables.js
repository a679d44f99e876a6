// Long tables of records can be filtered and sorted. What does that is made here, so nothing dead stands without a script.
(() => {
  const WORDS = {
    filter: "Filter rows",
    count: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} shown`),
    empty: "No row has these words.",
    clear: "Show all rows",
    sort: "Sort by",
    given: "Order as given",
    directions: { text: { 1: "A to Z", [-1]: "Z to A" }, num: { 1: "low to high", [-1]: "high to low" } },
  };
  const LONG = 7; // rows that can be looked over without help

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\u2212/g, "-").toLowerCase();
  const clean = (text) => text.replace(/\s+/g, " ").trim();

  // Filter: every word typed stands somewhere in the row.

  const addFilter = (id, rows) => {
    const words = rows.map((row) => fold([...row.cells].map((cell) => cell.textContent).join(" ")));
    const input = make("input", { id, type: "search", autocomplete: "off", spellcheck: false });
    const count = make("span", { className: "count", textContent: WORDS.count(rows.length, rows.length) });
    const clear = make("button", { type: "button", className: "button", textContent: WORDS.clear });
    const empty = make("p", { className: "table-empty", hidden: true }, WORDS.empty, " ", clear);
    count.setAttribute("role", "status");

    const filter = () => {
      const wanted = fold(input.value).split(/\s+/).filter(Boolean);
      rows.forEach((row, i) => (row.hidden = !wanted.every((word) => words[i].includes(word))));
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = WORDS.count(shown, rows.length);
      empty.hidden = shown > 0;
    };
    const reset = () => {
      input.value = "";
      filter();
      input.focus();
    };
    input.addEventListener("input", filter);
    input.addEventListener("keydown", (event) => event.key === "Escape" && reset());
    clear.addEventListener("click", reset);
    return { label: make("label", { htmlFor: id }, WORDS.filter, input), count, empty };
  };

  // Sort: numbers as numbers, missing values last in both directions, equal ones in the order as given.

  const text = (cell) => {
    if (!cell || cell.classList.contains("missing")) return "";
    return clean(cell.dataset.sort ?? cell.textContent).replace(/\u2212/g, "-");
  };
  const number = (words) => Number.parseFloat(words.replace(/,(?=\d{3})/g, ""));
  const isNumeric = (head) => head.classList.contains("num");

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  const comparing = (known, head) => {
    const asNumbers = isNumeric(head) || known.every(([words]) => !Number.isNaN(Number(words)));
    if (!asNumbers) return ([a], [b]) => collator.compare(a, b);
    const last = (value) => (Number.isNaN(value) ? Infinity : value);
    return ([a], [b]) => (last(number(a)) === last(number(b)) ? 0 : last(number(a)) - last(number(b)));
  };

  const sorted = (rows, head, direction) => {
    if (!direction) return rows;
    const pairs = rows.map((row) => [text(row.cells[head.cellIndex]), row]);
    const known = pairs.filter(([words]) => words);
    const compare = comparing(known, head);
    known.sort((a, b) => direction * compare(a, b));
    return [...known, ...pairs.filter(([words]) => !words)].map(([, row]) => row);
  };

  // Headers become buttons; a list does the same where rows are stacked and the header is out of sight.
  const addSort = (id, table, rows) => {
    const heads = [...table.tHead.rows[0].cells].filter((head) => clean(head.textContent) && !head.matches(".sources-cell"));
    const select = make("select", { id }, make("option", { value: "", textContent: WORDS.given }));
    table.tHead.classList.add("sorts");

    const sort = (head, direction) => {
      for (const other of heads) other.removeAttribute("aria-sort");
      if (direction) head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      table.tBodies[0].append(...sorted(rows, head, direction));
      select.value = direction ? `${head.cellIndex} ${direction}` : "";
    };

    for (const head of heads) {
      for (const direction of [1, -1]) {
        const word = WORDS.directions[isNumeric(head) ? "num" : "text"][direction];
        const textContent = `${clean(head.textContent)}: ${word}`;
        select.append(make("option", { value: `${head.cellIndex} ${direction}`, textContent }));
      }
      const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
      button.addEventListener("click", () => sort(head, { ascending: -1, descending: 0 }[head.getAttribute("aria-sort")] ?? 1));
      head.append(button);
    }
    select.addEventListener("change", () => {
      const [column, direction] = select.value.split(" ").map(Number);
      sort(table.tHead.rows[0].cells[column], direction || 0);
    });
    return make("label", { className: "table-sort", htmlFor: id }, WORDS.sort, select);
  };

  const equip = (table, i) => {
    const rows = [...table.tBodies[0].rows];
    const { label, count, empty } = addFilter(`table-filter-${i}`, rows);
    const tools = make("div", { className: "table-tools" }, label, addSort(`table-sort-${i}`, table, rows), count);
    const region = table.closest(".table-scroll") || table;
    region.before(tools);
    region.after(empty);
  };

  [...document.querySelectorAll("section.table-block table.records")]
    .filter((table) => table.tHead && table.tBodies[0]?.rows.length > LONG)
    .forEach(equip);
})();
