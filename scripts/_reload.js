/* Added by scripts/serve.py to the pages that it serves, never to a built site: reloads a page when there is a newer build,
   and shows what is wrong with the newest change while the last good build stays. */
(() => {
  "use strict";
  const shownBuild = document.currentScript.src.split("?")[1];
  const box = document.createElement("pre");
  box.setAttribute("role", "status");
  Object.assign(box.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: 1000, margin: 0, padding: "1rem", maxHeight: "40vh", overflow: "auto",
    whiteSpace: "pre-wrap", font: "14px/1.4 monospace", background: "#7a1f12", color: "#fff",
  });

  const look = async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch("/-/state", { cache: "no-store" }).catch(() => null);
    if (!answer || !answer.ok) return;
    const { number, problems } = await answer.json();
    if (String(number) !== shownBuild) location.reload();
    if (!problems) return;
    box.textContent = `The newest change is not shown yet:\n${problems}`;
    document.body.append(box);
  };
  setInterval(look, 1000);
  document.addEventListener("visibilitychange", look);
})();
