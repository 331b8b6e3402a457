/* The reader's own list of pages. It lies in this browser only, under one key, from the first consent until the last page is taken off again.
   Nothing is stored before, and nothing is looked up before the reader asks for it; nothing is ever sent. */
"use strict";
(() => {
  const keep = document.querySelector("[data-bookmark]");
  const box = document.querySelector("[data-bookmarks]");
  const key = `bookmarks ${(keep || box).dataset.site}`;
  const text = (value) => (typeof value === "string" ? value.slice(0, 2000) : "");
  const isItem = (item) => item && /^\/([a-z0-9-]+\/)*$/.test(item.path) && text(item.title) !== "";
  const clean = (items) => items.filter(isItem).map(({ path, title, summary, date, lang }) =>
    ({ path, title: text(title), summary: text(summary), date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : "", lang: text(lang) }));
  const parsed = (json) => {
    try {
      const list = JSON.parse(json);
      return list.version === 1 && Array.isArray(list.items) ? { site: list.site, items: clean(list.items) } : null;
    } catch {
      return null;
    }
  };
  const read = () => {
    try {
      const list = parsed(localStorage.getItem(key));
      return list ? list.items : [];
    } catch {
      return [];
    }
  };
  const write = (items) => {
    try {
      if (items.length) {
        localStorage.setItem(key, JSON.stringify({ version: 1, items }));
      } else {
        localStorage.removeItem(key);
      }
      return true;
    } catch {
      return false;
    }
  };
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  const filled = (words, value) => words.split("{0}").join(value);

  /* A question or an answer in place: not a window, so that nothing else is locked. What is done depends on the button. */
  const show = (home, region, part, does) => {
    region.replaceChildren(home.querySelector(`template[data-part="${part}"]`).content.cloneNode(true));
    region.hidden = false;
    region.querySelectorAll("[data-do]").forEach((button) => {
      button.addEventListener("click", () => does[button.dataset.do]());
    });
  };

  if (keep) {
    const button = keep.querySelector("button");
    const region = keep.querySelector(".bookmark-region");
    const status = keep.querySelector("[role=status]");
    const { bookmark: path, title, summary, lang } = keep.dataset;
    const close = () => {
      region.hidden = true;
      status.textContent = "";
      button.setAttribute("aria-expanded", "false");
      button.focus();
    };
    const answer = (part) => {
      show(keep, region, part, { remove, close });
      button.setAttribute("aria-expanded", "true");
      button.focus();
      const said = region.querySelector("[data-say]");
      said.textContent = filled(said.textContent, read().length);
      status.textContent = said.textContent;
    };
    const add = () => {
      const items = read().filter((item) => item.path !== path);
      answer(write([...items, { path, title, summary, date: today(), lang }]) ? "kept" : "refused");
    };
    const remove = () => {
      write(read().filter((item) => item.path !== path));
      answer("gone");
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      if (!region.hidden) {
        close();
      } else if (read().length) {
        add();
      } else {
        show(keep, region, "ask", { keep: add, close });
        button.setAttribute("aria-expanded", "true");
        status.textContent = region.querySelector("p").textContent;
        region.querySelector("button").focus();
      }
    });
  }

  if (box) {
    const part = (name) => box.querySelector(`template[data-part="${name}"]`).content.cloneNode(true);
    const root = "../".repeat(box.dataset.path.split("/").length - 2);
    const tail = location.pathname.endsWith("/index.html") ? "index.html" : "";
    box.querySelector(".bookmarks-still").replaceWith(part("list"));
    const status = box.querySelector("[role=status]");
    const count = status.querySelector("p");
    const list = box.querySelector(".rows");
    const region = box.querySelector(".bookmark-region");
    const file = box.querySelector("input");
    const day = (date) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date(`${date}T12:00`));
    const clear = box.querySelector("[data-do=clear]");
    /* The focus goes to where there is something to do next; what changed is said by the status alone, so that it is said once. */
    const leave = (next) => {
      region.hidden = true;
      next.focus();
    };

    const row = (item) => {
      const entry = part("row").firstElementChild;
      const link = entry.querySelector("a");
      const main = entry.querySelector(".row-main");
      link.href = root + item.path.slice(1) + tail;
      link.textContent = item.title;
      main.lang = item.lang;
      main.dir = "auto";
      entry.querySelector(".row-summary").textContent = item.summary;
      entry.querySelector(".row-address").textContent = box.dataset.site + item.path.slice(1);
      entry.querySelector(".row-date").textContent = item.date ? filled(box.dataset.date, day(item.date)) : "";
      const remove = entry.querySelector("button");
      remove.querySelector(".vh").textContent = `: ${item.title}`;
      remove.addEventListener("click", () => {
        const index = [...list.children].indexOf(entry);
        write(read().filter((other) => other.path !== item.path));
        draw();
        const next = list.children[Math.min(index, list.children.length - 1)];
        (next ? next.querySelector("button") : file).focus();
      });
      return entry;
    };
    const draw = () => {
      const items = read();
      list.replaceChildren(...items.map(row));
      count.textContent = items.length ? filled(box.dataset.count, items.length) : box.dataset.none;
      box.querySelectorAll("[data-filled]").forEach((tool) => {
        tool.hidden = items.length === 0;
      });
    };
    const say = (words) => {
      count.textContent = words;
      status.focus();
    };

    /* The focus goes to the first answer, and the question goes with it. */
    const ask = (part, does) => {
      show(box, region, part, does);
      const question = region.querySelector("p");
      const answer = region.querySelector("button");
      question.id = "bookmarks-question";
      answer.setAttribute("aria-describedby", question.id);
      answer.focus();
    };

    box.querySelector("[data-do=print]").addEventListener("click", () => window.print());
    box.querySelector("[data-do=save]").addEventListener("click", () => {
      const items = read().map((item) => ({ ...item, address: box.dataset.site + item.path.slice(1) }));
      const json = JSON.stringify({ version: 1, site: box.dataset.site, saved: today(), items }, null, 2);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([`${json}\n`], { type: "application/json" }));
      link.download = `merkliste-${today()}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    clear.addEventListener("click", () => {
      ask("clear", {
        yes: () => {
          write([]);
          draw();
          leave(file);
        },
        close: () => leave(clear),
      });
    });
    file.addEventListener("change", async () => {
      const given = parsed(await file.files[0].text());
      file.value = "";
      if (!given || given.site !== box.dataset.site || !given.items.length) {
        say(box.dataset.foreign);
        return;
      }
      const take = () => {
        const paths = new Set(given.items.map((item) => item.path));
        const isKept = write([...read().filter((item) => !paths.has(item.path)), ...given.items]);
        draw();
        if (!isKept) {
          count.textContent = box.dataset.refused;
        }
        leave(file);
      };
      if (read().length) {
        take();
      } else {
        ask("ask", { keep: take, close: () => leave(file) });
      }
    });
    window.addEventListener("storage", draw);
    draw();
  }
})();
