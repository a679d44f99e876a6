// Marks, in the list beside the text, the part that is being read.
(() => {
  const list = document.querySelector("[data-toc-follow]");
  if (!list || !("IntersectionObserver" in window)) return;

  const links = new Map();
  for (const link of list.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }

  const mark = () => {
    const line = innerHeight / 4;
    let current;
    for (const heading of links.keys()) if (heading.getBoundingClientRect().top <= line) current = heading;
    for (const [heading, link] of links) {
      if (heading === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" });
  for (const heading of links.keys()) watcher.observe(heading);
})();
