// Every axe rule of some tags on the page, of which the slow one, contrast, on one element of each look: what has the
// same colors of text and of all that lies behind it, at the same size and weight, has the same contrast.
async tags => {
  const looks = new WeakMap();
  const behind = element => {
    if (!element) return "";
    if (!looks.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode];
      if (style.position !== "static") own.push(style.position, style.zIndex);
      looks.set(element, `${behind(element.parentElement)}|${own}`.replaceAll("|rgba(0, 0, 0, 0),none,1,none,normal", ""));
    }
    return looks.get(element);
  };
  const look = element => {
    const style = getComputedStyle(element);
    return [style.color, style.fontSize, style.fontWeight, style.textShadow, style.visibility, behind(element)].join();
  };
  const speaks = element => element.matches("input, select, textarea")
    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const first = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!speaks(element) || !element.checkVisibility()) continue;
    const name = look(element);
    if (!first.has(name)) first.set(name, element);
  }
  const options = {resultTypes: ["violations"], preload: false};
  const rest = {runOnly: {type: "tag", values: tags}, rules: {"color-contrast": {enabled: false}}, ...options};
  const contrast = {runOnly: {type: "rule", values: ["color-contrast"]}, ...options};
  const found = await axe.run(document, rest);
  const seen = first.size ? await axe.run({include: [...first.values()]}, contrast) : {violations: []};
  return [...found.violations, ...seen.violations];
}
