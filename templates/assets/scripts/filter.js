/* Filters a list in the reader's browser. What is chosen stands in the address behind the #; nothing is stored, no server is asked. */
"use strict";
(() => {
  const box = document.querySelector("[data-filter]");
  if (!box) {
    return;
  }
  const STEP = 20;
  const folder = box.dataset.filter.slice(0, box.dataset.filter.lastIndexOf("/") + 1);
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const filled = (text, ...values) => values.reduce((all, value, i) => all.split(`{${i}}`).join(value), text);
  const folded = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/ß/g, "ss");

  /* Data files call this; each is loaded once, when it is first needed. */
  const arrived = new Map();
  window.netzberichtFilter = (name, data) => {
    arrived.get(name).done(data);
  };
  const load = (name, file) => {
    if (!arrived.has(name)) {
      const waiting = {};
      waiting.data = new Promise((done, failed) => {
        waiting.done = done;
        const script = document.createElement("script");
        script.src = folder + file;
        script.onerror = failed;
        document.head.append(script);
      });
      arrived.set(name, waiting);
    }
    return arrived.get(name).data;
  };
  const numbers = (text, separator) => (text === "" ? [] : text.split(separator).map((n) => parseInt(n, 36)));
  let data = null;
  const root = () => {
    data = data || load("root", box.dataset.filter.slice(folder.length)).then((given) => ({
      total: given.total,
      rows: given.rows,
      files: given.files,
      facets: Object.entries(given.facets).map(([key, facet]) => {
        const values = facet.values.split(" ");
        return { key, values, index: new Map(values.map((value, i) => [value, i])), of: facet.of.split(",").map((one) => numbers(one, ".")) };
      }),
    }));
    return data;
  };
  const file = async (name) => load(name, (await root()).files[name]);
  const row = async (entry) => {
    const { rows } = await root();
    return (await file(`rows-${Math.floor(entry / rows)}`))[entry % rows];
  };

  /* What is chosen: #f=facet:value,value;facet:value&t=words&s=order */
  const state = { chosen: new Map(), words: "", order: "" };
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    state.chosen = new Map();
    (given.get("f") || "").split(";").filter(Boolean).forEach((facet) => {
      const [key, values = ""] = facet.split(":");
      state.chosen.set(key, new Set(values.split(",").filter(Boolean)));
    });
    state.words = given.get("t") || "";
    state.order = given.get("s") || "";
  };
  const written = () => {
    const chosen = [...state.chosen].filter(([, values]) => values.size).map(([key, values]) => `${key}:${[...values].join(",")}`);
    const parts = [`f=${chosen.join(";")}`];
    if (state.words) {
      parts.push(`t=${encodeURIComponent(state.words)}`);
    }
    if (state.order) {
      parts.push(`s=${encodeURIComponent(state.order)}`);
    }
    return isActive() ? `#${parts.join("&")}` : location.pathname + location.search;
  };
  const isActive = () => Boolean(state.words || state.order || [...state.chosen.values()].some((values) => values.size));

  read();

  /* The controls, from the templates of the page. */
  const side = box.querySelector(".finder-side");
  const still = part("static");
  side.prepend(part("words").content.cloneNode(true));
  still.before(part("bar").content.cloneNode(true));
  still.after(part("results").content.cloneNode(true));
  const words = box.querySelector("#filter-words");
  const order = box.querySelector("#filter-order");
  const status = box.querySelector(".finder-status > p");
  const chips = box.querySelector(".chips");
  const list = box.querySelector(".finder-main > .section > .rows");
  const results = list.parentElement;
  const rowTemplate = part("row");
  const labels = new Map();
  const boxes = new Map();
  box.querySelectorAll("[data-facet]").forEach((facet, position) => {
    const key = facet.dataset.facet;
    const name = facet.querySelector("summary").textContent;
    facet.querySelector("ul").setAttribute("role", "group");
    facet.querySelector("ul").setAttribute("aria-label", name);
    facet.open = state.chosen.has(key) || position < 2 && matchMedia("(min-width: 64em)").matches;
    facet.querySelectorAll("[data-value]").forEach((item) => {
      const value = item.dataset.value;
      const link = item.querySelector("a");
      const count = link.querySelector(".facet-count");
      const label = document.createElement("label");
      const input = document.createElement("input");
      const title = link.firstChild.textContent.trim();
      input.type = "checkbox";
      item.setAttribute("role", "presentation");
      label.append(input, ` ${title} `, count);
      link.replaceWith(label);
      labels.set(`${key}:${value}`, `${name}: ${title}`);
      boxes.set(`${key}:${value}`, { input, label, count });
      input.addEventListener("change", () => {
        choose(key, value, input.checked);
        go(false);
      });
    });
  });
  const choose = (key, value, isChosen) => {
    const values = state.chosen.get(key) || new Set();
    values[isChosen ? "add" : "delete"](value);
    state.chosen.set(key, values);
  };

  /* One pass over all entries: those that fit everything, and for each value how many there would be. */
  const find = async () => {
    const { total, facets, files } = await root();
    const texts = state.words ? await file("words") : null;
    const wanted = folded(state.words).split(/\s+/).filter(Boolean);
    const sequence = `order-${state.order}` in files ? numbers(await file(`order-${state.order}`), ",") : null;
    const chosen = facets.map((facet) => new Set([...(state.chosen.get(facet.key) || [])].map((value) => facet.index.get(value))));
    const counts = facets.map((facet) => new Uint32Array(facet.values.length));
    const hits = [];
    for (let i = 0; i < total; i++) {
      const entry = sequence ? sequence[i] : i;
      if (texts && !wanted.every((word) => texts[entry].includes(word))) {
        continue;
      }
      let missed = -1;
      let misses = 0;
      for (let f = 0; f < facets.length && misses < 2; f++) {
        if (chosen[f].size && !facets[f].of[entry].some((value) => chosen[f].has(value))) {
          missed = f;
          misses++;
        }
      }
      if (misses === 0) {
        hits.push(entry);
        facets.forEach((facet, f) => facet.of[entry].forEach((value) => counts[f][value]++));
      } else if (misses === 1) {
        facets[missed].of[entry].forEach((value) => counts[missed][value]++);
      }
    }
    return { hits, counts, facets, total };
  };

  const element = (entry) => {
    const [title, url, summary, meta, isExample] = entry;
    const item = rowTemplate.content.cloneNode(true);
    const link = item.querySelector("a");
    link.textContent = title;
    link.href = folder + url;
    if (!isExample) {
      item.querySelector(".example-mark").remove();
    }
    item.querySelector(".row-summary").textContent = summary;
    meta.forEach((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      item.querySelector(".row-meta").append(paragraph);
    });
    return item;
  };

  let found = [];
  let run = 0;
  const more = async (count, isAsked) => {
    const own = run;
    const start = list.childElementCount;
    const entries = await Promise.all(found.slice(start, start + count).map(row));
    if (own !== run) {
      return;
    }
    list.append(...entries.map(element));
    const rest = list.childElementCount < found.length;
    part("more").hidden = !rest;
    part("everything").hidden = !rest;
    if (isAsked && list.children[start]) {
      list.children[start].querySelector("a").focus();
    }
  };
  const show = async () => {
    const own = ++run;
    const answer = await find();
    if (own !== run) {
      return;
    }
    found = answer.hits;
    box.dispatchEvent(new CustomEvent("filter:found", { bubbles: true, detail: isActive() ? found : null }));
    answer.facets.forEach((facet, f) => facet.values.forEach((value, v) => {
      const one = boxes.get(`${facet.key}:${value}`);
      if (one) {
        one.count.textContent = String(answer.counts[f][v]);
        one.label.toggleAttribute("data-empty", answer.counts[f][v] === 0);
        one.input.checked = Boolean(state.chosen.get(facet.key)?.has(value));
      }
    }));
    const isTaken = chips.contains(document.activeElement);
    chips.replaceChildren(...[...state.chosen].flatMap(([key, values]) => [...values].map((value) => chip(key, value))));
    words.value = document.activeElement === words ? words.value : state.words;
    if (order) {
      order.value = state.order;
    }
    still.hidden = isActive();
    results.hidden = !isActive();
    part("reset").hidden = !isActive();
    part("download").hidden = !isActive();
    if (isTaken) {
      (chips.querySelector("button") || words).focus();
    }
    list.replaceChildren();
    await more(STEP, false);
    if (own === run) {
      status.textContent = !isActive() ? "" : found.length ? filled(box.dataset.hits, found.length, answer.total) : box.dataset.none;
    }
  };
  const chip = (key, value) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = labels.get(`${key}:${value}`) || value;
    button.setAttribute("aria-label", filled(box.dataset.remove, button.textContent));
    button.addEventListener("click", () => {
      choose(key, value, false);
      go(false);
    });
    item.append(button);
    return item;
  };
  const go = (isTyping) => {
    history[isTyping ? "replaceState" : "pushState"](null, "", written());
    return show();
  };

  let typing = 0;
  words.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state.words = words.value.trim();
      go(true);
    }, 300);
  });
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
  order?.addEventListener("change", () => {
    state.order = order.value;
    go(false);
  });
  part("reset").addEventListener("click", () => {
    state.chosen = new Map();
    state.words = "";
    state.order = "";
    words.value = "";
    words.focus();
    go(false);
  });
  part("more").addEventListener("click", () => more(STEP, true));
  part("everything").addEventListener("click", () => more(found.length, true));
  part("download").addEventListener("click", async () => {
    const entries = await Promise.all(found.map(row));
    const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, "\"\"")}"`;
    const lines = [box.dataset.columns.split("|"), ...entries.map(([title, url, summary, meta]) => [title, summary, meta.join(", "), new URL(url, box.dataset.base).href])];
    const csv = `\uFEFF${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = box.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  addEventListener("popstate", () => {
    read();
    words.value = state.words;
    show();
  });

  results.hidden = true;
  part("reset").hidden = true;
  part("download").hidden = true;
  if (isActive()) {
    show();
  }
})();
