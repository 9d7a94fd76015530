// Draws the BPMN model named by data-diagram and marks the elements listed in data-done, data-active and data-refused.
document.querySelectorAll("[data-diagram]").forEach(async (container) => {
  try {
    const answer = await fetch(container.dataset.diagram, {headers: {Accept: "application/xml"}});
    if (!answer.ok) throw new Error(answer.status);
    const viewer = new BpmnJS({container});
    await viewer.importXML(await answer.text());
    const canvas = viewer.get("canvas");
    const known = viewer.get("elementRegistry");
    for (const marker of ["done", "active", "refused"]) {
      container.dataset[marker].split(" ").filter((id) => id && known.get(id)).forEach((id) => canvas.addMarker(id, marker));
    }
    canvas.zoom("fit-viewport");
  } catch (failed) {
    container.classList.add("diagram-failed");
    container.textContent = "流程图暂时无法显示，请看办理步骤列表。";
  }
});
