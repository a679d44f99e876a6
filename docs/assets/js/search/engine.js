// What the index finds for what is typed, best first, gathered by page. Needs words.js and MiniSearch.
window.dossierSearch = window.dossierSearch || {};
window.dossierSearch.engine = (() => {
  const BOOST = { names: 6, asked: 6, title: 4, by: 2, text: 1, page: 0.5 };
  // What something is counts: what answers a reader before a study, a study before a report of it, a source last.
  const KINDS = {
    Page: 2,
    Medicine: 2,
    Jurisdiction: 1.8,
    Trial: 1.5,
    "Help line": 1.5,
    Term: 1.4,
    Treatment: 1.3,
    Condition: 1.3,
    Organization: 1.3,
    Person: 1.3,
    "Left out of articles": 0.6,
    "Checked article": 0.6,
    "Looked for": 0.5,
    "Journal article": 0.6,
    "Preprint, not peer reviewed": 0.6,
    Book: 0.6,
    Law: 0.6,
    Agency: 0.6,
    Report: 0.6,
    Guideline: 0.6,
    "Trial registry": 0.5,
    News: 0.5,
    Website: 0.5,
    "For contributors": 0.2,
  };
  const HAVE_USUAL_NAMES = new Set(["Term", "Condition", "Treatment"]);
  const TOP = 1.4; // the beginning of a page before its parts
  const NUMBER_FROM = 5; // a part of a registry number counts from this many characters on

  const field = (entry, name) => {
    if (name === "names") return [...(entry.names || []), ...Object.values(entry.marks || {})].join(" | ");
    if (name === "asked") return (entry.asked || []).join(" | ");
    if (name === "by") return (entry.by || []).join(" | ");
    if (name === "title") return entry.title || entry.pageTitle;
    if (name === "page") return entry.at ? `${entry.pageTitle} | ${entry.pageNames.join(" | ")}` : "";
    return entry[name];
  };

  const complete = ({ kinds, pages, entries }) => {
    const names = new Map(entries.filter((entry) => !entry.at).map((entry) => [entry.page, entry.names || []]));
    return entries.map((entry, id) => ({
      ...entry,
      id,
      kind: kinds[entry.kind],
      title: entry.title || "",
      url: pages[entry.page][0] + (entry.at ? `#${entry.at}` : ""),
      pageTitle: pages[entry.page][1],
      pageNames: names.get(entry.page),
    }));
  };

  // In small steps, so that a phone stays at hand meanwhile. A timer would wait some milliseconds between them.
  const STEP = 30; // milliseconds
  const inSteps = async (items, work) => {
    const { port1, port2 } = new MessageChannel();
    for (let from = performance.now(), at = 0; at < items.length; at += 1) {
      work(items[at]);
      if (performance.now() - from < STEP) continue;
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      from = performance.now();
    }
    port1.close();
  };

  const build = async (data) => {
    const { words } = window.dossierSearch;
    const entries = complete(data);
    const mini = new window.MiniSearch({
      fields: Object.keys(BOOST),
      extractField: (entry, name) => (name === "id" ? entry.id : field(entry, name)),
      tokenize: words.read,
      // Half of a text is such words, and they are asked for only when nothing else is: then names and titles have them.
      processTerm: (term, name) => (name === "text" && words.isCommon(term) ? null : term),
    });
    const named = new Map();
    for (const entry of entries) {
      for (const name of [...(entry.names || []), ...(entry.asked || [])]) {
        const key = words.squeeze(name);
        named.set(key, [...(named.get(key) || []), entry.id]);
      }
    }
    await inSteps(entries, (entry) => mini.add(entry));
    return { search: (query) => search({ words, entries, mini, named }, query) };
  };

  const options = (entries, change = {}) => ({
    boost: BOOST,
    combineWith: "AND",
    tokenize: (text) => text.split(" "),
    prefix: (term) => term.length > 1,
    weights: { prefix: 0.5, fuzzy: 0.2 },
    boostDocument: (id) => (KINDS[entries[id].kind] || 1) * (entries[id].at ? 1 : TOP),
    ...change,
  });

  // Letters that may be wrong: none in a number, one in a short word, two in a long one.
  const slips = (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 9 ? 1 : 2);

  // Entries whose name is just what was typed, or whose number begins with it.
  const byName = ({ words, named }, query) => {
    const key = words.squeeze(query);
    const begins = /\d/.test(key) && key.length >= NUMBER_FROM;
    const found = [...(named.get(key) || [])];
    if (begins) for (const [name, ids] of named) if (name !== key && name.startsWith(key)) found.push(...ids);
    return found;
  };

  // Words that nearly every page has say nothing beside others, and are not asked for.
  const WEAK = new Set(["mdma", "therapy", "assisted", "ptsd", "trial", "treatment", "study", "people", "person", "drug"]);

  const telling = (terms) => {
    const strong = terms.filter((term) => !WEAK.has(term));
    return strong.length ? strong : terms;
  };

  // All words as typed; else with slips of the finger; else by their beginnings; else some of the words.
  const byWords = ({ words, entries, mini }, query, some = true) => {
    const terms = telling(words.typed(query));
    const stems = terms.map((term) => (term.length > 5 && !/\d/.test(term) ? term.slice(0, -2) : term));
    const attempts = [[terms, {}], [terms, { fuzzy: slips }], [stems, {}]];
    const long = terms.filter((term) => term.length > 2);
    const loosely = { combineWith: "OR", prefix: (term) => term.length > 4 };
    if (some && terms.length > 1 && long.length) attempts.push([long, loosely]);
    for (const [wanted, change] of attempts) {
      const found = mini.search(wanted.join(" "), options(entries, change));
      if (found.length) return { found: found.sort((a, b) => worth(b, wanted) - worth(a, wanted)), partly: change === loosely };
    }
    return { found: [], partly: false };
  };

  // A place that is called what was typed comes before one that only has the words in its text.
  const NAMING = new Set(["names", "asked", "title", "page"]);
  const CALLED = 2;
  const worth = ({ score, match }, wanted) => {
    const called = wanted.every((term) => (match[term] || []).some((field) => NAMING.has(field)));
    return called ? score * CALLED : score;
  };

  // What is typed may be another name of something: then pages that use its usual name belong here too.
  const byUsualName = (state, exact) => {
    const usual = exact.map((id) => state.entries[id]).filter((entry) => HAVE_USUAL_NAMES.has(entry.kind));
    return usual.flatMap((entry) => byWords(state, entry.names[0], false).found);
  };

  // Groups of results, best first; partly: no place has all of the words.
  const search = (state, query) => {
    const exact = byName(state, query).sort((a, b) => rank(state.entries[b]) - rank(state.entries[a]));
    const { found, partly } = byWords(state, query, !exact.length);
    const terms = new Map([...byUsualName(state, exact), ...found].map((result) => [result.id, new Set(result.terms)]));
    const typed = new Set(state.words.typed(query));
    const order = new Set([...exact, ...found.map((result) => result.id), ...terms.keys()]);
    const hits = [...order].map((id) => ({ ...state.entries[id], terms: terms.get(id) || typed }));
    return { groups: gather(hits), partly };
  };

  const rank = (entry) => (KINDS[entry.kind] || 1) * (entry.at ? 1 : TOP);

  // A record with a name of its own stands alone; other parts of a page follow its best one.
  const gather = (hits) => {
    const groups = new Map();
    for (const hit of hits) {
      const key = hit.names && hit.at ? hit.id : `page ${hit.page}`;
      if (groups.has(key)) groups.get(key).also.push(hit);
      else groups.set(key, { best: hit, also: [] });
    }
    return [...groups.values()];
  };

  return { build };
})();
