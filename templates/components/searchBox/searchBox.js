/* What was typed goes to the page with results behind the hash, where servers do not see it. */
for (const form of document.querySelectorAll("form[data-search]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = `${form.action}#q=${encodeURIComponent(form.querySelector("input").value.trim())}`;
  });
}
