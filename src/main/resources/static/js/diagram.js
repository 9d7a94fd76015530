// Draws the BPMN model named by data-diagram and marks the elements listed in data-done, data-active and data-refused.
// It opens at a size that can be read, on the current step; the buttons below it show the whole or enlarge it.
function show(viewer, container) {
  const canvas = viewer.get("canvas");
  const known = viewer.get("elementRegistry");
  const listed = (marker) => container.dataset[marker].split(" ").filter((id) => id && known.get(id));
  for (const marker of ["done", "active", "refused"]) listed(marker).forEach((id) => canvas.addMarker(id, marker));
  viewer.get("zoomScroll").toggle(false); // the wheel scrolls the page, as everywhere else
  const readable = parseFloat(getComputedStyle(document.documentElement).fontSize) / 18;
  const acts = {
    whole: () => canvas.zoom("fit-viewport"),
    current: () => {
      const step = known.get(listed("active")[0] || listed("done").pop());
      if (!step) return acts.whole();
      const box = canvas.viewbox();
      const width = box.outer.width / readable;
      const height = box.outer.height / readable;
      canvas.viewbox({x: step.x + step.width / 2 - width / 2, y: step.y + step.height / 2 - height / 2, width, height});
    },
    larger: () => canvas.zoom(canvas.zoom() * 1.25),
    smaller: () => canvas.zoom(canvas.zoom() * 0.8),
  };
  acts.whole();
  if (canvas.zoom() < readable) acts.current();
  return acts;
}

document.querySelectorAll("[data-diagram]").forEach(async (container) => {
  try {
    const answer = await fetch(container.dataset.diagram, {headers: {Accept: "application/xml"}});
    if (!answer.ok) throw new Error(answer.status);
    container.classList.add("diagram-drawn");
    const viewer = new BpmnJS({container});
    await viewer.importXML(await answer.text());
    const acts = show(viewer, container);
    const tools = container.parentElement.querySelector(".diagram-tools");
    tools.hidden = false;
    tools.addEventListener("click", (event) => acts[event.target.dataset.show]?.());
  } catch (failed) {
    container.classList.remove("diagram-drawn");
    container.textContent = "流程图暂时无法显示，请看办理步骤列表。";
  }
});
