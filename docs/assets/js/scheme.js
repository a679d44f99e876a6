// The switch between light and dark. A choice that equals the system's preference is forgotten, so the page follows it again.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);

  const show = () => {
    for (const button of document.querySelectorAll("[data-scheme-switch]")) {
      button.querySelector("[data-scheme-word]").textContent = isDark() ? button.dataset.light : button.dataset.dark;
    }
  };

  const choose = (scheme) => {
    const follows = (scheme === "dark") === system.matches;
    if (follows) delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    try {
      if (follows) localStorage.removeItem("scheme");
      else localStorage.setItem("scheme", scheme);
    } catch {
      // Without storage the choice lasts for this page.
    }
    show();
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-scheme-switch]")) choose(isDark() ? "light" : "dark");
  });
  system.addEventListener("change", show);
  show();
})();
