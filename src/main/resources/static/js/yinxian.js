// Small improvements; every page also works without them.

// After a swap the focus goes to the first error or to the new heading, so that a screen reader reads on from there.
function focusFirst(root) {
  const target = root.querySelector(".error-summary, h1, h2");
  if (target) {
    target.tabIndex = -1;
    target.focus();
  }
}
// A part that is refreshed while one writes elsewhere leaves the focus where it is.
document.addEventListener("htmx:afterSwap", (event) => {
  if (!event.detail.target.hasAttribute("data-keeps-focus")) focusFirst(event.detail.target);
});

// Characters left in a text area (code points: 𠮷 counts once).
function count(area) {
  const words = document.querySelector(`[data-counter-for="${area.id}"]`);
  const left = Number(area.dataset.limit) - [...area.value].length;
  words.textContent = left >= 0 ? `还可以写 ${left} 字` : `超出 ${-left} 字，请删减`;
  words.classList.toggle("field-error", left < 0);
}
document.addEventListener("input", (event) => {
  if (event.target.dataset.limit) count(event.target);
});

// Phrases (常用意见) are appended to their text area.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-phrase-for]");
  if (!button) return;
  const area = document.getElementById(button.dataset.phraseFor);
  area.value += button.textContent;
  area.focus();
  if (area.dataset.limit) count(area);
});

// "已选 3 人" above a roster follows the ticks.
document.addEventListener("change", (event) => {
  const group = event.target.closest("fieldset:has(.roster)");
  const legend = group && event.target.type === "checkbox" && group.querySelector("legend");
  const words = legend && [...legend.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.includes("已选"));
  if (words) words.data = words.data.replace(/已选 \d+ 人/, `已选 ${group.querySelectorAll(":checked").length} 人`);
});

// A double press of a button sends its form once.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => { delete form.dataset.sent; }, 3000);
  form.querySelectorAll("[hx-post]").forEach((part) => part.dispatchEvent(new CustomEvent("htmx:abort", {bubbles: true, detail: {elt: part}})));
});
// Once a form is sent, its parts ask nothing more: the answer would be that the act is done already.
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.detail.elt.closest("form[data-sent]");
  if (form && form !== event.detail.elt) event.preventDefault();
});

// Two minutes before the session ends: a warning with one button that extends it.
function watchSession(box) {
  let timer;
  const restart = () => {
    clearTimeout(timer);
    box.hidden = true;
    timer = setTimeout(() => { box.hidden = false; }, (Number(box.dataset.seconds) - 120) * 1000);
  };
  box.querySelector("button").addEventListener("click", async () => {
    const headers = JSON.parse(document.body.getAttribute("hx-headers"));
    const answer = await fetch("/session", {method: "POST", headers, redirect: "manual"});
    if (answer.ok) restart();
    else location.reload();
  });
  document.addEventListener("htmx:afterRequest", restart);
  restart();
}

// "请填写" alone says little in the list on top: the field's label goes before it, unless the sentence names it.
function nameField(link) {
  const field = document.getElementById(link.hash.slice(1));
  const label = field && (field.querySelector(":scope > legend") || document.querySelector(`label[for="${field.id}"]`));
  const name = label && label.textContent.replace("（必填）", "").trim();
  if (name && !link.textContent.includes(name)) link.prepend(`${name}：`);
}

// 朗读: reads the text of the page aloud, sentence by sentence; pressed again, it stops.
const SPOKEN = "h1, h2, h3, p, li, dt, dd, td, summary";
const UNSPOKEN = "form, nav, .no-print, .diagram-figure, [hidden], .visually-hidden, details:not([open]) > :not(summary)";
function prepareReading(button) {
  if (!("speechSynthesis" in window)) return;
  const words = button.textContent;
  const stop = () => {
    speechSynthesis.cancel();
    button.textContent = words;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    if (button.textContent !== words) return stop();
    const parts = [...document.querySelectorAll("main :is(" + SPOKEN + ")")]
      .filter((part) => !part.closest(UNSPOKEN) && !part.querySelector(SPOKEN + ", button") && part.textContent.trim());
    parts.forEach((part, place) => {
      const speech = new SpeechSynthesisUtterance(part.textContent.replace(/\s+/g, " ").trim());
      speech.lang = "zh-CN";
      speech.rate = 0.9;
      if (place === parts.length - 1) speech.addEventListener("end", stop);
      speechSynthesis.speak(speech);
    });
    button.textContent = "停止朗读";
  });
  addEventListener("pagehide", stop);
}

// Where there is little room, a filter that asks for nothing yet leaves it to the list.
function fold(details) {
  if (document.documentElement.classList.contains("elder") || window.matchMedia("(max-width: 767.98px)").matches) details.open = false;
}

function prepare() {
  document.querySelectorAll("details[data-folds]").forEach(fold);
  document.querySelectorAll("[data-read-aloud]").forEach(prepareReading);
  document.querySelectorAll("[data-limit]").forEach(count);
  document.querySelectorAll(".phrases[hidden]").forEach((phrases) => { phrases.hidden = false; });
  const errors = document.getElementById("errors");
  if (errors) {
    errors.querySelectorAll("a").forEach(nameField);
    errors.focus();
  }
  const box = document.getElementById("session");
  if (box) watchSession(box);
}
prepare();
