// Results as a list: what each is, where it leads, and the words around what was found. Text is never read as markup.
window.dossierSearch = window.dossierSearch || {};
window.dossierSearch.results = (() => {
  const WORDS = { alsoIn: "Also on this page:", alsoCalled: "Also called", worksBy: "With work by" };
  const EXCERPT = 190; // characters
  const BEFORE = 50;
  const PARTS = 4; // further parts of a page that are named under its best one

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const met = new Map(); // a word of a text to the terms that it stands for
  const termsOf = (word) => {
    if (!met.has(word)) met.set(word, window.dossierSearch.words.read(word));
    return met.get(word);
  };

  // Every word of the text that was found, as [start, end].
  const places = (text, terms) => {
    const { words } = window.dossierSearch;
    const found = (word) => termsOf(word).some((term) => terms.has(term));
    const matches = [...text.matchAll(words.WORD)].filter(([word]) => found(word));
    return matches.map((match) => [match.index, match.index + match[0].length]);
  };

  // The stretch of text that holds most of what was found.
  const stretch = (text, found) => {
    if (text.length <= EXCERPT) return [0, text.length];
    const inside = ([start]) => found.filter(([other]) => other >= start && other < start + EXCERPT - BEFORE).length;
    const first = found.reduce((best, place) => (!best || inside(place) > inside(best) ? place : best), null);
    const wanted = Math.max(0, Math.min(first ? first[0] - BEFORE : 0, text.length - EXCERPT));
    const start = wanted && text.indexOf(" ", wanted) + 1;
    const end = start + EXCERPT >= text.length ? text.length : text.lastIndexOf(" ", start + EXCERPT);
    return [start, end > start ? end : start + EXCERPT];
  };

  const marked = (text, terms) => {
    const nodes = [];
    let last = 0;
    for (const [start, end] of places(text, terms)) {
      nodes.push(text.slice(last, start), make("mark", "", text.slice(start, end)));
      last = end;
    }
    return [...nodes, text.slice(last)];
  };

  // A record that was meant by its name is best told by how its text begins.
  const excerpt = (hit) => {
    const text = (hit.text || "").replaceAll("|", " \u00b7 ");
    const named = hit.names && places(hit.title, hit.terms).length;
    const [start, end] = stretch(text, named ? [] : places(text, hit.terms));
    return [start ? "\u2026 " : "", ...marked(text.slice(start, end), hit.terms), end < text.length ? " \u2026" : ""];
  };

  // Why it was found, when neither title nor text shows it.
  const why = (hit) => {
    const shown = `${title(hit).join(" ")} ${hit.text || ""}`;
    const telling = (name) => places(name, hit.terms).length && !shown.includes(name);
    const name = (hit.names || []).find(telling);
    if (name) return [`${WORDS.alsoCalled} `, ...marked(name, hit.terms), ". "];
    const author = (hit.by || []).find(telling);
    return author ? [`${WORDS.worksBy} `, ...marked(author, hit.terms), ". "] : [];
  };

  // A record with a name stands for itself; a part is named behind its page, whose name it need not repeat.
  const title = (hit) => (hit.at && hit.names ? [hit.title] : [hit.pageTitle, ...(hit.at ? [part(hit)] : [])]);
  const part = ({ title: own, pageTitle }) => (own.startsWith(`${pageTitle}: `) ? own.slice(pageTitle.length + 2) : own);

  const marks = (hit) =>
    Object.entries(hit.marks || {}).flatMap(([name, word]) => [" ", make("span", `mark mark-${name}`, word)]);

  const heading = (hit) => {
    const [first, ...rest] = title(hit);
    const parts = rest.map((part) => make("span", "search-part", " \u203a ", ...marked(part, hit.terms)));
    return make("span", "search-title", ...marked(first, hit.terms), ...parts);
  };

  const link = (root, hit, ...children) => {
    const anchor = make("a", "", ...children);
    anchor.href = root + hit.url;
    return anchor;
  };

  const more = (root, { best, also }) => {
    const parts = new Map(also.map((hit) => [hit.at ? part(hit) : hit.pageTitle, hit]).reverse());
    if (best.at) parts.delete(part(best));
    const links = [...parts].reverse().slice(0, PARTS).flatMap(([name, hit], i) => [i ? ", " : " ", link(root, hit, name)]);
    return links.length ? [make("p", "search-more", WORDS.alsoIn, ...links)] : [];
  };

  const item = (root, group) => {
    const { best } = group;
    const kind = make("span", "search-kind", best.kind);
    const lead = link(root, best, kind, " ", heading(best));
    const found = make("p", "search-excerpt", ...marks(best), " ", ...why(best), ...excerpt(best));
    return make("li", "", lead, found, ...more(root, group));
  };

  return { make, item };
})();
