// What is typed on the spot is kept in this browser, and, where there is a connection, as a draft on the server; a page that
// reloads, or a connection that breaks, loses nothing. Works beside the page's own form; without it the form works as any other.
(() => {
  const note = document.querySelector("[data-kept-for]");
  const form = note && note.parentElement.querySelector("form[novalidate]");
  if (!form) return;
  const key = `kept:${note.dataset.keptFor}`;
  const pause = 5000;
  const fields = () => [...form.elements].filter((one) => one.name && !["hidden", "file", "submit"].includes(one.type));
  const say = (words) => {
    note.textContent = words;
    note.hidden = false;
  };

  function keepHere() {
    const values = Object.fromEntries(fields().map((one) => [one.name, one.value]));
    try {
      localStorage.setItem(key, JSON.stringify({at: Date.now(), values}));
    } catch (full) {
      say("本机存储空间不足，请及时点“暂存”。");
    }
  }

  function restore() {
    const kept = localStorage.getItem(key);
    if (!kept) return;
    const {values} = JSON.parse(kept);
    let restored = 0;
    for (const one of fields()) {
      const value = values[one.name];
      if (value && value !== one.value && (one.value === "" || one.value === one.defaultValue)) {
        one.value = value;
        restored += 1;
      }
    }
    if (restored) say("已恢复您在本机填写的内容，请核对后提交。");
  }

  let timer;
  async function keepThere() {
    const draft = form.querySelector("[formaction$='/draft']");
    if (!draft || !navigator.onLine) return;
    try {
      const answer = await fetch(draft.getAttribute("formaction"), {method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual"});
      if (answer.type === "opaqueredirect") say("已暂存到系统。");
    } catch (offline) {
      say("现在没有网络，内容已保存在本机，联网后再提交。");
    }
  }

  form.addEventListener("input", () => {
    keepHere();
    clearTimeout(timer);
    timer = setTimeout(keepThere, pause);
  });
  window.addEventListener("online", keepThere);
  form.addEventListener("submit", () => clearTimeout(timer));
  restore();
})();
