/* A click on the link beside a heading also copies its address, where the browser allows that. */
const status = document.querySelector("[data-permalink]");
if (status && navigator.clipboard) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    navigator.clipboard.writeText(link.href).then(() => {
      status.textContent = status.dataset.permalink;
      link.dataset.said = status.dataset.permalink;
      setTimeout(() => {
        status.textContent = "";
        delete link.dataset.said;
      }, 2500);
    }, () => {});
  });
}
