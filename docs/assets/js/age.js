// A copy of the site, wherever it is read, works out its own age from the reader's clock.
(() => {
  const day = 24 * 60 * 60 * 1000;
  const passed = (element) => Math.floor((Date.now() - Date.parse(element.dateTime)) / day);
  const append = (element, name, text) => {
    const note = document.createElement("span");
    note.className = name;
    note.textContent = text;
    element.after(" ", note);
  };

  for (const due of document.querySelectorAll("time[data-check-by]")) {
    if (passed(due) > 0) append(due, "mark mark-overdue", "Check overdue");
  }
  for (const made of document.querySelectorAll("time[data-age]")) {
    const months = Math.floor(passed(made) / 30.44);
    if (months >= 1) append(made, "age", months === 1 ? "(a month ago)" : `(${months} months ago)`);
  }
})();
