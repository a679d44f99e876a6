// Finds a medicine as one types its name. Without a script the list stands as it is; nothing that is typed is kept or sent.
(() => {
  const WORDS = {
    find: "Type a medicine, a brand name or a substance",
    count: (shown, all) => (shown === 1 ? `1 of ${all} names` : `${shown} of ${all} names`),
    near: (shown) => `No name is written like this. ${shown} like it:`,
    none: "Not in this list. That does not mean that it is without risk: nobody may have looked. Ask the person who prescribes it, or a pharmacist.",
  };

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();

  // Letters to add, drop or change before `typed` is the beginning of `word`; gives up above `most`.
  const distance = (typed, word, most) => {
    let row = Array.from({ length: word.length + 1 }, (_, i) => i);
    for (let i = 1; i <= typed.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= word.length; j += 1) {
        const same = typed[i - 1] === word[j - 1] ? 0 : 1;
        next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same));
      }
      if (Math.min(...next) > most) return most + 1;
      row = next;
    }
    return Math.min(...row);
  };
  const allowed = (typed) => (typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2);
  const isLike = (typed, name) => name.split(" ").some((word) => distance(typed, word, allowed(typed)) <= allowed(typed));

  const equip = (finder) => {
    const details = finder.querySelector("details");
    const items = [...details.querySelectorAll("li")].map((item) => ({
      item,
      name: fold(item.querySelector("a").textContent),
      all: fold(`${item.querySelector("a").textContent} ${item.querySelector(".unit").textContent}`),
    }));
    const letters = [...details.querySelectorAll(".medicine-letter")];
    const input = make("input", { id: `${finder.id}-input`, type: "search", autocomplete: "off", spellcheck: false });
    const count = make("span", { className: "count" });
    const none = make("p", { className: "medicine-none", hidden: true, textContent: WORDS.none });
    count.setAttribute("role", "status");

    const show = (wanted, typed) => {
      for (const { item } of items) item.hidden = !wanted.has(item);
      for (const letter of letters) letter.hidden = [...letter.nextElementSibling.children].every((item) => item.hidden);
      none.hidden = !typed || wanted.size > 0;
      details.open = Boolean(typed) && wanted.size > 0;
    };
    const filter = () => {
      const typed = fold(input.value);
      const found = items.filter(({ all }) => typed.split(" ").every((word) => all.includes(word)));
      const near = found.length ? [] : items.filter(({ name }) => isLike(typed, name));
      show(new Set((found.length ? found : near).map(({ item }) => item)), typed);
      if (!typed) count.textContent = "";
      else if (near.length) count.textContent = WORDS.near(near.length);
      else count.textContent = found.length ? WORDS.count(found.length, items.length) : "";
    };
    input.addEventListener("input", filter);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        input.value = "";
        filter();
      }
    });
    details.before(make("label", { htmlFor: input.id }, WORDS.find, input), count, none);
    details.open = false;
  };

  document.querySelectorAll(".medicine-finder").forEach(equip);
})();
