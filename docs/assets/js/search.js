// The search box. Nothing of the search is asked for before it is opened; then scripts, which also load from a file.
(() => {
  if (!window.HTMLDialogElement) return;
  const WORDS = {
    label: "Search this site",
    close: "Close",
    loading: "Loading the index\u2026",
    failed: "The index of this site could not be loaded.",
    again: "Try again",
    crisis: "In crisis?",
    own: "What you type stays on this device.",
    slash: "The / key opens the search",
  };
  const SCRIPTS = ["assets/vendor/minisearch/minisearch.min.js", "search/index.js"].concat(
    ["words", "engine", "results", "panel"].map((name) => `assets/js/search/${name}.js`),
  );
  const root = document.documentElement.dataset.base.replace(/\/?$/, "/");
  let dialog;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Whether the / key opens the search; who types by voice may need it off. Kept in this browser, as the colors are.
  const slash = {
    get on() {
      try {
        return localStorage.getItem("slash") !== "off";
      } catch {
        return true;
      }
    },
    set on(wanted) {
      try {
        if (wanted) localStorage.removeItem("slash");
        else localStorage.setItem("slash", "off");
      } catch {
        // Without storage the choice lasts for this page at most.
      }
    },
  };

  const load = (path) =>
    new Promise((resolve, reject) => {
      const failed = () => {
        script.remove();
        reject(new Error(path));
      };
      const script = make("script", { src: root + path, async: false, onload: resolve, onerror: failed }); // in order
      document.head.append(script);
    });

  const prepare = async (status, body) => {
    status.textContent = WORDS.loading;
    body.replaceChildren();
    try {
      let index;
      window.__dossierSearch = (data) => (index = data);
      await Promise.all(SCRIPTS.map(load));
      const engine = await window.dossierSearch.engine.build(index);
      window.dossierSearch.panel.start({ dialog, engine, root });
    } catch {
      status.textContent = WORDS.failed;
      const again = make("button", { type: "button", className: "button", textContent: WORDS.again });
      again.addEventListener("click", () => prepare(status, body));
      body.replaceChildren(again);
    }
  };

  const foot = () => {
    const help = document.querySelector(".tool-help");
    const link = help && make("a", { href: help.href }, help.textContent.trim());
    const crisis = help ? [make("strong", {}, WORDS.crisis), " ", link, ". "] : [];
    const box = make("input", { type: "checkbox", checked: slash.on });
    box.addEventListener("change", () => (slash.on = box.checked));
    return make("div", { className: "search-foot" }, make("p", {}, ...crisis, WORDS.own), make("label", {}, box, WORDS.slash));
  };

  const build = () => {
    const field = { id: "search-input", type: "search", autocomplete: "off", spellcheck: false, enterKeyHint: "go" };
    const input = make("input", field);
    const label = make("label", { id: "search-label", htmlFor: "search-input", textContent: WORDS.label });
    const close = make("button", { type: "button", className: "button", textContent: WORDS.close });
    const form = make("form", { className: "search-bar" }, label, input, close);
    form.setAttribute("role", "search");
    const status = make("p", { className: "search-status" });
    status.setAttribute("role", "status");
    const body = make("div", { className: "search-body" });
    dialog = make("dialog", { className: "search" }, form, status, body, foot());
    dialog.setAttribute("aria-labelledby", "search-label");
    close.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", (event) => event.preventDefault());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close()); // a tap beside it
    document.body.append(dialog);
    prepare(status, body);
  };

  const open = () => {
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
    document.getElementById("search-input").select();
  };

  const typing = (element) => element.isContentEditable || element.matches?.("input, textarea, select");

  document.addEventListener("click", (event) => event.target.closest("[data-open-search]") && open());
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const bySlash = event.key === "/" && plain && slash.on && !typing(event.target);
    const byLetter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!bySlash && !byLetter) return;
    event.preventDefault();
    open();
  });
})();
