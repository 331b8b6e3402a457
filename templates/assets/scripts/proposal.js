/* Makes a record of what a form is filled with: to download, to read, to send by the reader's own mail program. Nothing is sent or stored. */
"use strict";
(() => {
  const form = document.querySelector("[data-proposal]");
  if (!form) {
    return;
  }
  form.hidden = false;
  const fields = [...form.querySelectorAll("[data-field]")];
  const problems = form.querySelector(".form-problems");
  const control = (field) => field.querySelector(`[data-name="${field.dataset.field}"]`);
  const label = (field) => field.querySelector("label, legend").textContent.replace(/ \*$/, "").trim();
  const values = (field) => {
    if (field.dataset.control === "boxes") {
      return [...field.querySelectorAll("input:checked")].map((box) => box.value);
    }
    const text = control(field).value.trim();
    return field.dataset.control === "lines" ? text.split("\n").map((line) => line.trim()).filter(Boolean) : text ? [text] : [];
  };

  /* A text in double quotes is the same in YAML as in JSON; long ones are easier to read as a block. */
  const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const block = (text) => {
    const lines = text.replace(/\r\n?/g, "\n").split("\n");
    const plain = !/^\s/.test(lines[0]) && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
    return plain ? `|\n${lines.map((line) => (line.trim() ? `  ${line.replace(/\t/g, "    ").trimEnd()}` : "")).join("\n")}` : quoted(text);
  };
  const isPlain = (text) => /^[a-z][a-z0-9-]*$/i.test(text) && !/^(y|n|yes|no|on|off|true|false|null|ja|nein)$/i.test(text);
  const scalar = (text) => (isPlain(text) ? text : quoted(text));
  const line = (field) => {
    const given = values(field);
    const name = field.dataset.field;
    switch (field.dataset.control) {
      case "boxes":
      case "lines":
        return `${name}: [${given.map(scalar).join(", ")}]`;
      case "markdown":
        return `${name}: ${block(given[0])}`;
      case "yesNo":
        return `${name}: ${given[0]}`;
      default:
        return `${name}: ${scalar(given[0])}`;
    }
  };
  const record = () => `${fields.filter((field) => values(field).length).map(line).join("\n")}\ndraft: yes\n`;

  const check = () => {
    const found = [];
    fields.forEach((field) => {
      const given = values(field);
      const target = control(field);
      const isRequired = label(field) !== field.querySelector("label, legend").textContent.trim();
      const most = Number(target.dataset.maxWords || 0);
      const count = given.join(" ").split(/\s+/).filter(Boolean).length;
      const said = !given.length && isRequired ? form.dataset.missing : most && count > most ? form.dataset.long.replace("{0}", String(count)) : "";
      target.toggleAttribute("aria-invalid", Boolean(said));
      if (said) {
        target.setAttribute("aria-invalid", "true");
        found.push({ id: `field-${field.dataset.field}`, text: `${label(field)}: ${said}` });
      }
    });
    problems.replaceChildren();
    if (found.length) {
      const head = document.createElement("p");
      head.textContent = form.dataset.problems.replace("{0}", String(found.length));
      const list = document.createElement("ul");
      found.forEach(({ id, text }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = `#${id}`;
        link.textContent = text;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          document.getElementById(id).focus();
        });
        item.append(link);
        list.append(item);
      });
      head.id = "form-problems";
      problems.append(head, list);
      const first = problems.querySelector("a");
      first.setAttribute("aria-describedby", head.id);
      first.focus();
    }
    return !found.length;
  };

  const fileName = () => {
    const title = values(form.querySelector(`[data-field="${form.dataset.proposal}"]`))[0] || "";
    const slug = title.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss").normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
    return `${slug || "vorschlag"}.yaml`;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!check()) {
      return;
    }
    const yaml = record();
    form.querySelector(".form-record").textContent = yaml;
    form.querySelector(".form-made").hidden = false;
    form.querySelector(".form-mail").href = `mailto:${form.dataset.email}?subject=${encodeURIComponent(`${form.dataset.subject}: ${fileName()}`)}&body=${encodeURIComponent(form.dataset.body)}`;
    form.querySelector(".form-status").textContent = form.dataset.made;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
    link.download = fileName();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
})();
