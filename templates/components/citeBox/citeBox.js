/* Copies how to cite a page or its address, and prints it; each button shows itself where the browser can do that. */
document.querySelectorAll("[data-cite]").forEach((box) => {
  const status = box.querySelector(".cite-status");
  const print = box.querySelector("[data-print]");
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  if (navigator.clipboard) {
    box.querySelectorAll("[data-copy]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => {
        navigator.clipboard.writeText(button.dataset.copy).then(() => {
          status.textContent = status.dataset.copied;
          setTimeout(() => { status.textContent = ""; }, 4000);
        }, () => {});
      });
    });
  }
});
