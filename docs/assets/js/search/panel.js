// What happens in the open search box: typing, the list, its keys, and what is said when nothing was found.
window.dossierSearch = window.dossierSearch || {};
window.dossierSearch.panel = (() => {
  const WORDS = {
    hint: "A word, a name, an author, or a registry number (it begins with NCT). American and British spelling are both read.",
    none: (query) => `Nothing was found for \u201c${query}\u201d`,
    count: (n) => (n === 1 ? "1 result" : `${n} results`),
    partly: (n) => `No place has all of these words. ${n === 1 ? "1 has" : `${n} have`} some of them.`,
    tips: [
      "Try fewer words, or only the beginning of a word.",
      "Try the name of a trial, a medicine or an author, in English.",
      "What is not here may not have been studied, or not yet been read for this site.",
    ],
    elsewhere: "Or begin with one of these:",
    more: "Show more results",
  };
  const SHOWN = 12;
  const PAUSE = 80; // milliseconds without a key before it looks
  const { make, item } = window.dossierSearch.results;

  const start = ({ dialog, engine, root }) => {
    const input = dialog.querySelector("input[type=search]");
    const status = dialog.querySelector(".search-status");
    const body = dialog.querySelector(".search-body");
    let timer = 0;

    const list = (groups) => {
      const shown = make("ol", "search-results");
      const rest = make("button", "button", WORDS.more);
      rest.type = "button";
      const show = () => {
        const from = shown.children.length;
        shown.append(...groups.slice(from, from + SHOWN).map((group) => item(root, group)));
        rest.hidden = shown.children.length >= groups.length;
        if (from) shown.children[from].querySelector("a").focus();
      };
      rest.addEventListener("click", show);
      show();
      body.replaceChildren(shown, rest);
    };

    const nothing = () => {
      const tips = make("ul", "search-tips", ...WORDS.tips.map((tip) => make("li", "", tip)));
      const places = new Map();
      const known = document.querySelectorAll(".tool-help, .site-menu > ul > li > a");
      for (const link of known) places.set(link.href, link.textContent.trim());
      const links = [...places].map(([href, name]) => make("li", "", Object.assign(make("a", "", name), { href })));
      body.replaceChildren(tips, make("p", "", WORDS.elsewhere), make("ul", "search-tips", ...links));
    };

    const look = () => {
      clearTimeout(timer);
      timer = 0;
      const query = input.value.trim();
      if (!query) {
        status.textContent = WORDS.hint;
        body.replaceChildren();
        return;
      }
      const { groups, partly } = engine.search(query);
      const say = partly ? WORDS.partly : WORDS.count;
      status.textContent = groups.length ? say(groups.length) : WORDS.none(query);
      if (groups.length) list(groups);
      else nothing();
      body.scrollTop = 0;
    };

    const links = () => [...body.querySelectorAll("a")];

    const step = (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!by || (event.target !== input && !body.contains(event.target))) return;
      event.preventDefault();
      if (timer) look(); // a list that came later would take away the chosen result
      const next = links().indexOf(document.activeElement) + by;
      (next < 0 ? input : links()[Math.min(next, links().length - 1)])?.focus();
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });
    input.form.addEventListener("submit", () => {
      look();
      body.querySelector(".search-results a")?.click();
    });
    dialog.addEventListener("keydown", step);
    body.addEventListener("click", (event) => event.target.closest("a") && dialog.close()); // it may lead to this very page
    look();
  };

  return { start };
})();
