// What has become due for checking since this copy was made, by the reader's clock.
(() => {
  const counts = {};
  for (const [day, due] of Object.entries(window.dossierDue)) {
    if (Date.now() < Date.parse(day) + 24 * 60 * 60 * 1000) continue;
    for (const [matter, n] of Object.entries(due)) counts[matter] = (counts[matter] || 0) + n;
  }
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const some = (matter) => `${counts[matter] || 0} of ${matter}`;
  const place = document.getElementById("due");
  const said = all
    ? `${all} facts should have been read again by now, ${some("safety")} and ${some("law")}. They are marked where they stand. `
    : "By the clock of this device, no fact is due yet. ";
  place.prepend(Object.assign(document.createElement("strong"), { textContent: said }));
})();
