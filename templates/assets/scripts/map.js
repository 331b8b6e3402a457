/* Shows on a map what the filter of its list has found, and the layers a reader chooses. */
"use strict";
document.querySelectorAll("[data-map]").forEach((map) => {
  const LINE = 21;
  const layers = [...map.querySelectorAll(".map-layers input")];
  let found = null;
  const isShown = (member) => {
    const [layer, position] = member.split(":").map(Number);
    return (layers.length === 0 || layers[layer].checked) && (found === null || found.has(position));
  };
  const pins = [...map.querySelectorAll("[data-members]")].map((pin) => ({ pin, members: pin.dataset.members.split(" "), whole: pin.getAttribute("aria-label") }));

  /* The names beside a crowd, a line for each, where the first of them stand. */
  const name = (pin, titles) => {
    const text = pin.querySelector(".map-name text");
    const x = text.firstElementChild.getAttribute("x");
    const lines = titles.length > 5 ? [...titles.slice(0, 4), `+\u00A0${titles.length - 4}`] : titles;
    text.replaceChildren(...lines.map((line, i) => {
      const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
      span.setAttribute("x", x);
      span.setAttribute("y", 6 - ((lines.length - 1) * LINE) / 2 + i * LINE);
      span.textContent = line.length > 20 ? `${line.slice(0, 18)} …` : line;
      return span;
    }));
  };
  const show = () => {
    pins.forEach(({ pin, members, whole }) => {
      const shown = members.filter(isShown);
      pin.classList.toggle("map-off", shown.length === 0);
      const count = pin.querySelector(".map-count");
      if (!count || shown.length === 0) {
        return;
      }
      const item = map.querySelector(pin.getAttribute("href"));
      const titles = [...item.querySelectorAll("[data-member]")].filter((one) => isShown(one.dataset.member)).map((one) => one.textContent);
      count.textContent = shown.length;
      item.querySelector(".map-number").textContent = shown.length;
      const isWhole = shown.length === members.length;
      const some = titles.length === 1 ? `1 ${titles[0]}` : map.dataset.crowd.replace("{0}", shown.length).replace("{1}", titles.join(", "));
      pin.setAttribute("aria-label", isWhole ? whole : some);
      pin.querySelector(".map-brief")?.classList.toggle("map-off", !isWhole);
      name(pin, titles);
    });
    map.querySelectorAll("[data-member]").forEach((one) => {
      one.hidden = !isShown(one.dataset.member);
    });
    map.querySelectorAll(".map-crowds > li").forEach((item) => {
      item.hidden = !item.querySelector("[data-member]:not([hidden])");
    });
  };

  layers.forEach((layer) => {
    layer.hidden = false;
    layer.addEventListener("change", show);
  });
  document.addEventListener("filter:found", (event) => {
    found = event.detail === null ? null : new Set(event.detail);
    show();
  });
});
