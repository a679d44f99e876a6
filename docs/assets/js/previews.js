// Previews of what stands behind a citation, a figure or a term: by pointer, by keyboard focus, and by the first tap.
(() => {
  const WORDS = {
    place: "Where in it:",
    via: "Second-hand, as reported in:",
    checked: "Checked:",
    note: "Note:",
    cite: "Full entry, and where else it is cited",
    figure: "The record behind this figure",
    term: "Read more",
  };
  const LINKS = "a.cite, a.figure-value[data-source], a.term[data-definition]";
  const SHOW = 200; // milliseconds that a pointer rests before a preview shows
  const HIDE = 250; // and may take on its way into it
  const EDGE = 12; // pixels kept free at the edges of the window

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const box = make("div", "preview");
  box.id = "preview";
  box.hidden = true;
  box.tabIndex = -1; // text in it can be selected without losing it
  box.setAttribute("role", "tooltip");
  document.body.append(box);

  let current, timer, pointer;

  // The page's own entry of a source, without its ids and marks' help texts.
  const entry = (key) => {
    const reference = document.getElementById(`source-${key}`)?.querySelector(".reference");
    return reference ? [...reference.cloneNode(true).childNodes] : [];
  };
  const line = (label, ...children) => make("p", "", make("span", "preview-label", label), " ", ...children);
  const day = (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    const options = { dateStyle: "long", timeZone: "UTC" };
    return Number.isNaN(date.getTime()) ? text : date.toLocaleDateString(document.documentElement.lang, options);
  };

  const ofSource = (link) => {
    const { source, place, via, checked, note } = link.dataset;
    const standing = document.getElementById(`source-${source}`)?.querySelector(".standing");
    const parts = [make("p", "preview-source", ...entry(source))];
    if (standing) parts.push(make("p", "preview-standing", standing.textContent));
    if (place) parts.push(line(WORDS.place, place));
    if (via) parts.push(line(WORDS.via, ...entry(via)));
    if (note) parts.push(line(WORDS.note, note));
    if (checked) parts.push(line(WORDS.checked, day(checked)));
    return parts;
  };

  const ofTerm = (link) => [make("p", "", make("strong", "", link.textContent), " ", link.dataset.definition)];

  const onward = (link, word) => {
    const anchor = make("a", "", word);
    anchor.href = link.href;
    return make("p", "preview-onward", anchor);
  };

  const content = (link) => {
    if (link.matches(".term")) return [...ofTerm(link), onward(link, WORDS.term)];
    return [...ofSource(link), onward(link, link.matches(".cite") ? WORDS.cite : WORDS.figure)];
  };

  // Below the line in which the link stands, or above it where there is more room; always inside the window.
  const place = (link) => {
    const lines = [...link.getClientRects()];
    const row = lines.find((rect) => pointer && pointer.y >= rect.top && pointer.y <= rect.bottom) || lines[0];
    const bar = document.querySelector(".tools");
    const floor = bar && getComputedStyle(bar).position === "fixed" ? bar.getBoundingClientRect().top : innerHeight;
    const below = floor - row.bottom - EDGE;
    const above = row.top - EDGE;
    const under = box.scrollHeight <= below || below >= above;
    box.style.maxHeight = `${Math.max(under ? below : above, 96)}px`;
    const width = document.documentElement.clientWidth;
    const left = Math.max(EDGE, Math.min(row.left, width - box.offsetWidth - EDGE));
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(under ? row.bottom : row.top - box.offsetHeight) + scrollY}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (box.contains(document.activeElement)) current?.focus();
    box.hidden = true;
    current?.removeAttribute("aria-describedby");
    current = undefined;
  };

  const show = (link) => {
    clearTimeout(timer);
    if (current === link) return;
    hide();
    current = link;
    box.replaceChildren(...content(link));
    link.setAttribute("aria-describedby", box.id);
    box.hidden = false;
    box.scrollTop = 0;
    place(link);
  };

  const later = (action, wait) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };
  const linkAt = (event) => event.target.closest?.(LINKS);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    pointer = { y: event.clientY };
    if (link && link !== current) later(() => show(link), SHOW);
    else if (link || box.contains(event.target)) clearTimeout(timer);
    else if (!current?.matches(":focus-visible")) later(hide, HIDE);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    pointer = undefined;
    if (link?.matches(":focus-visible")) show(link);
    else if (!box.contains(event.target)) hide();
  });
  document.addEventListener("focusout", (event) => !box.contains(event.relatedTarget) && event.target === current && hide());

  // The first tap shows, the second follows; a tap elsewhere puts the preview away.
  let touched = false;
  document.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"), true);
  document.addEventListener("click", (event) => {
    const link = linkAt(event);
    const first = touched && link && link !== current && !event.ctrlKey && !event.metaKey;
    if (first) {
      event.preventDefault();
      pointer = { y: event.clientY };
      show(link);
    } else if (!box.contains(event.target)) hide();
  });

  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  const moved = (event) => current && event.target !== document && !box.contains(event.target) && place(current);
  document.addEventListener("scroll", moved, true); // a wide table under its link
  addEventListener("resize", hide);
})();
