// Axe rules of some tags on the page. The slow ones, of colors, on one element of each look: what has the same colors
// of text and of all that lies behind it, at the same size and weight, has the same contrast; and what links have beside
// their text is the same where both look the same. Without `all` these alone: the others do not depend on colors.
async ([tags, all]) => {
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
  const speaks = element => element.matches("input, select, textarea") || (element.matches("a[href]") && element.textContent.trim())
    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const block = element => {
    while (element && getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
    return element || document.body;
  };
  const link = element => {
    const style = getComputedStyle(element), around = block(element);
    const alone = around.textContent.trim().length === element.textContent.trim().length;
    return [look(element), style.textDecorationLine, style.borderBottom, look(around), alone].join();
  };
  const first = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!speaks(element) || !element.checkVisibility()) continue;
    const name = element.matches("a[href]") ? link(element) : look(element);
    if (!first.has(name)) first.set(name, element);
  }
  const options = {resultTypes: ["violations"], preload: false};
  const colors = ["color-contrast", "link-in-text-block"];
  const without = Object.fromEntries(colors.map(rule => [rule, {enabled: false}]));
  const none = {violations: []};
  const found = all ? await axe.run(document, {runOnly: {type: "tag", values: tags}, rules: without, ...options}) : none;
  const shades = {runOnly: {type: "rule", values: colors}, ...options};
  const seen = first.size ? await axe.run({include: [...first.values()]}, shades) : none;
  return [...found.violations, ...seen.violations];
}
