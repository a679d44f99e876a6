// A page with many claims can be narrowed by verdict, article and weight. All of them stand there without the script.
(() => {
  const WORDS = {
    any: "All",
    label: "Narrow the claims",
    verdict: "Verdict",
    article: "Article",
    severity: "Matters to safety",
    count: (shown, all) => (shown === all ? `${all} claims` : `${shown} of ${all} claims shown`),
  };
  const FEW = 8; // claims that can be looked over without help

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const text = (element) => element.textContent.replace(/\s+/g, " ").trim();

  const groups = [...document.querySelectorAll(".claims")];
  const claims = [...document.querySelectorAll(".claims > .claim")];
  if (claims.length < FEW) return;

  // What can be chosen, in the order in which it stands on the page: value to words.
  const verdicts = new Map(claims.map((claim) => [claim.dataset.verdict, text(claim.querySelector(".verdict > :last-child").parentElement).replace(/^\S+ /, "")]));
  const articles = new Map(claims.flatMap((claim) => [...claim.querySelectorAll("[data-article]")].map((name) => [name.dataset.article, text(name)])));
  const severities = new Map(["high", "medium", "low"].map((word) => [word, word]));
  const choices = [
    [WORDS.verdict, verdicts, (claim, value) => claim.dataset.verdict === value],
    [WORDS.article, articles, (claim, value) => claim.dataset.articles.split(" ").includes(value)],
    [WORDS.severity, severities, (claim, value) => claim.dataset.severity === value],
  ].filter(([, values]) => values.size > 1);

  const selects = choices.map(([, values]) =>
    make("select", {}, make("option", { value: "" }, WORDS.any), ...[...values].map(([value, words]) => make("option", { value }, words)))
  );
  const count = make("span", { className: "count", textContent: WORDS.count(claims.length, claims.length) });
  count.setAttribute("role", "status");

  const headingOf = (group) => {
    const before = group.closest(".dossier")?.previousElementSibling;
    return before?.tagName === "H3" ? before : null;
  };
  const narrow = () => {
    for (const claim of claims) claim.hidden = !choices.every(([, , fits], i) => !selects[i].value || fits(claim, selects[i].value));
    for (const group of groups) {
      group.hidden = ![...group.querySelectorAll(".claim")].some((claim) => !claim.hidden);
      const heading = headingOf(group);
      if (heading && group.querySelector(".claim")) heading.hidden = group.hidden;
    }
    count.textContent = WORDS.count(claims.filter((claim) => !claim.hidden).length, claims.length);
  };
  const form = make("div", { className: "claims-filter" }, ...choices.map(([label], i) => make("label", {}, label, selects[i])), count);
  form.setAttribute("role", "group");
  form.setAttribute("aria-label", WORDS.label);
  for (const select of selects) select.addEventListener("change", narrow);
  const first = headingOf(groups[0]) ?? groups[0].closest(".dossier") ?? groups[0];
  first.before(form);

  // A link to a claim that is hidden shows all again.
  addEventListener("hashchange", () => {
    const claim = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".claim");
    if (!claim?.hidden) return;
    for (const select of selects) select.value = "";
    narrow();
    claim.scrollIntoView();
  });
})();
