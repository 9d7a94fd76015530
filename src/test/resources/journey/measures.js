// Measures a page; each function returns its complaints as an array of sentences.
window.yinxianMeasures = (() => {
  const shown = (element) => {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
    const box = element.getBoundingClientRect();
    const clipped = element.closest(".visually-hidden, .skip-link:not(:focus)");
    return box.width > 1 && box.height > 1 && !clipped && getComputedStyle(element).clipPath === "none";
  };
  const name = (element) => {
    const words = (element.innerText || element.getAttribute("aria-label") || element.name || "").trim().replace(/\s+/g, " ");
    return `<${element.tagName.toLowerCase()}${element.className && element.className.trim ? "." + element.className.trim().replace(/\s+/g, ".") : ""}> ${words.slice(0, 30)}`;
  };

  // Colours: [r, g, b, a], laid over each other, compared as WCAG 2 does.
  const colour = (text) => { const parts = text.match(/[\d.]+/g).map(Number); return parts.length === 3 ? [...parts, 1] : parts; };
  const over = (top, ground) => [0, 1, 2].map((i) => top[i] * top[3] + ground[i] * (1 - top[3]));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => (element ? over(colour(getComputedStyle(element).backgroundColor), ground(element.parentElement)) : [255, 255, 255]);
  const contrast = (element) => {
    const behind = ground(element);
    const [high, low] = [light(over(colour(getComputedStyle(element).color), behind)), light(behind)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  // A sheet (.sheet) is a letter as GB/T 9704 wants it on paper.
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() && !parent.closest("script, style, noscript, svg, option, .diagram, .sheet")) found.add(parent);
    }
    document.querySelectorAll("input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select").forEach((field) => found.add(field));
    return [...found].filter(shown);
  };
  const targets = () => [...document.querySelectorAll("button, .btn, summary, nav a, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), .choice > label")].filter(shown);

  const sideways = () => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((e) => shown(e) && e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest(".table-scroll"));
    return [`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}, because of ${wide.slice(-1).map(name)}`];
  };

  const focused = (at) => {
    const look = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const visible = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 3;
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20));
    const hidden = top && !at.contains(top) && !top.contains(at);
    return [...(visible ? [] : [`focus not visible: ${name(at)}`]), ...(hidden ? [`focus hidden behind ${name(top)}: ${name(at)}`] : [])];
  };

  return {
    sideways,
    kind: () => [...new Set([...document.querySelectorAll("main *")].map((e) => `${e.tagName}.${e.getAttribute("class")}.${e.type}`))].sort().join(" "),
    faults: (touch, size) => [
      ...sideways(),
      ...targets().filter((e) => e.getBoundingClientRect().height < touch - 0.5).map((e) => `lower than ${touch} px (${Math.round(e.getBoundingClientRect().height)}): ${name(e)}`),
      ...texts().filter((e) => parseFloat(getComputedStyle(e).fontSize) < size - 0.1).map((e) => `text smaller than ${size} px (${getComputedStyle(e).fontSize}): ${name(e)}`),
      ...texts().filter((e) => !e.disabled && contrast(e) < 7).map((e) => `contrast ${contrast(e).toFixed(2)} below 7: ${name(e)}`),
    ],
    axe: async (tags) => {
      const result = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
      return result.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => `axe ${v.id}: ${v.help} — ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`);
    },
    // Goes from the last stop to the first: Tab leads back to the radio button of a group that had the focus last.
    focus: () => {
      const stops = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")].filter((e) => shown(e) && !e.disabled && e.tabIndex >= 0).reverse();
      const complaints = stops.flatMap((stop) => { stop.focus(); return document.activeElement === stop ? focused(stop) : []; });
      document.activeElement.blur();
      window.scrollTo(0, 0);
      return complaints;
    },
  };
})();
