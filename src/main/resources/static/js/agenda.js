// The order of an agenda by dragging: an improvement only. What counts are the numbers in the fields 次序, which a drop writes anew.
const list = document.querySelector("[data-agenda]");

function renumber() {
  list.querySelectorAll("[data-agenda-item] input[name$='.position']").forEach((field, index) => {
    field.value = index + 1;
  });
}

let dragged = null;

function handleFor(item) {
  const handle = document.createElement("span");
  handle.className = "drag-handle";
  handle.draggable = true;
  handle.textContent = "⠿ 拖动";
  handle.setAttribute("aria-hidden", "true"); // the buttons do the same for who does not drag
  handle.addEventListener("dragstart", (event) => {
    dragged = item;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  handle.addEventListener("dragend", () => {
    dragged = null;
    renumber();
  });
  return handle;
}

if (list) {
  list.querySelectorAll("[data-agenda-item]").forEach((item) => {
    item.prepend(handleFor(item));
    item.addEventListener("dragover", (event) => {
      if (!dragged || dragged === item) return;
      event.preventDefault();
      const box = item.getBoundingClientRect();
      item[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
    });
    item.addEventListener("drop", (event) => event.preventDefault());
  });
}
