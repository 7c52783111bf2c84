"use strict";
for (const slider of document.querySelectorAll("[data-threshold]")) {
  const data = JSON.parse(slider.dataset.threshold);
  const handle = slider.querySelector("input");
  const outputs = slider.querySelectorAll("output");
  const moved = [];
  for (const drawing of slider.parentElement.querySelectorAll(".drawing svg")) {
    for (const mark of data.marks) {
      const isPoint = mark.y.length > 0;
      const shape = document.createElementNS("http://www.w3.org/2000/svg", isPoint ? "circle" : "line");
      shape.setAttribute("class", "threshold-mark");
      if (isPoint) {
        shape.setAttribute("r", "4.5");
      } else {
        shape.setAttribute("y1", mark.top);
        shape.setAttribute("y2", mark.bottom);
      }
      drawing.append(shape);
      moved.push([shape, mark, isPoint]);
    }
  }
  const show = () => {
    const row = Number(handle.value);
    outputs.forEach((output, fact) => { output.textContent = data.told[fact][row]; });
    handle.setAttribute("aria-valuetext", data.told[0][row]);
    for (const [shape, mark, isPoint] of moved) {
      for (const name of isPoint ? ["cx"] : ["x1", "x2"]) shape.setAttribute(name, mark.x[row]);
      if (isPoint) shape.setAttribute("cy", mark.y[row]);
    }
  };
  handle.addEventListener("input", show);
  slider.hidden = false;
  show();
}
