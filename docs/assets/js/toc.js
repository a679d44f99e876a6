// Marks, in the list beside the text, the part that is being read: the last heading above the upper quarter of the window.
(() => {
  const list = document.querySelector("[data-toc-follow]");
  if (!list) return;

  const links = new Map();
  for (const link of list.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }

  let current;
  const mark = () => {
    const line = innerHeight / 4;
    const passed = [...links.keys()].filter((heading) => heading.getBoundingClientRect().top <= line).at(-1);
    if (passed === current) return;
    links.get(current)?.removeAttribute("aria-current");
    links.get(passed)?.setAttribute("aria-current", "true");
    current = passed;
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  mark();
})();
