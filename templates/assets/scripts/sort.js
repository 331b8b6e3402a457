/* Tables with data-sort: the heads of their columns become buttons that sort the rows. */
/* One status for all of them, as not every screen reader says by itself that aria-sort has changed. */
const sorted = document.createElement("p");
if (document.querySelector("table[data-sort]")) {
  const status = document.createElement("div");
  status.className = "vh";
  status.setAttribute("role", "status");
  status.append(sorted);
  document.querySelector("main").append(status);
}
for (const table of document.querySelectorAll("table[data-sort]")) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const value = (row, column) => row.cells[column].textContent.trim();
  const compare = (a, b) => {
    if (a === "" || b === "") {
      return a === b ? 0 : a === "" ? 1 : -1;
    }
    const numbers = a !== "" && b !== "" && !isNaN(a) && !isNaN(b);
    return numbers ? a - b : a.localeCompare(b, document.documentElement.lang);
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.title = table.dataset.sort.replace("{0}", head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const rows = [...body.rows].sort((a, b) => compare(value(a, column), value(b, column)));
      body.append(...(descending ? rows.reverse() : rows));
      sorted.textContent = table.dataset[descending ? "descending" : "ascending"].replace("{0}", button.textContent);
    });
  });
}
