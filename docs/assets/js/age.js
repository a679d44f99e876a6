// A copy of the site, wherever it is read, works out its own age from the reader's clock.
(() => {
  const day = 24 * 60 * 60 * 1000;
  const passed = (date) => Math.floor((Date.now() - Date.parse(date)) / day);
  const overdue = () => note("mark mark-overdue", "Check overdue");
  const note = (className, textContent) => Object.assign(document.createElement("span"), { className, textContent });

  for (const due of document.querySelectorAll("time[data-check-by]")) {
    if (passed(due.dateTime) > 0) due.after(" ", overdue());
  }
  for (const made of document.querySelectorAll("time[data-age]")) {
    const months = Math.floor(passed(made.dateTime) / 30.44);
    if (months >= 1) made.after(" ", note("age", months === 1 ? "(a month ago)" : `(${months} months ago)`));
  }

  // A fact: a row or a block is marked at its name, a figure in a sentence behind it, once for each day in a paragraph.
  const told = new Map();
  const tell = (fact) => {
    const said = told.get(fact.parentElement) ?? told.set(fact.parentElement, new Set()).get(fact.parentElement);
    if (said.has(fact.dataset.due)) return;
    said.add(fact.dataset.due);
    fact.after(" ", overdue());
  };
  for (const fact of [...document.querySelectorAll("[data-due]")].reverse()) {
    if (passed(fact.dataset.due) <= 0) continue;
    if (fact.matches(".figure-value")) tell(fact);
    else (fact.querySelector("th, dt, h2, h3, h4, h5, summary, strong, p") ?? fact).append(" ", overdue());
  }
})();
