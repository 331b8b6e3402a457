/* Scores a self-check as the program does (site.questionnaire.Result; a test holds both together). Answers live in the page. They are stored in this
   browser only after the reader has asked for it, until they are deleted, and leave the page only as a file that the reader saves. Nothing is sent. */
"use strict";

/* What the answers, option ids by question id, come to. A question: id, weight, points by option id (null for what scores nothing). */
const scoreOf = (() => {
  const rounded = (part, whole) => (2 * part + whole - ((2 * part + whole) % (2 * whole))) / (2 * whole);

  const dimensionScore = ({ id, questions, bands }, threshold, answers) => {
    let answered = 0;
    let scoring = 0;
    let points = 0;
    let most = 0;
    questions.forEach((question) => {
      const given = question.points.get(answers.get(question.id));
      answered += given === undefined ? 0 : 1;
      if (given !== undefined && given !== null) {
        scoring += 1;
        points += question.weight * given;
        most += question.weight * Math.max(...[...question.points.values()].filter((worth) => worth !== null));
      }
    });
    const isShown = scoring > 0 && scoring * 100 >= threshold * questions.length;
    const percent = isShown && most > 0 ? rounded(100 * points, most) : null;
    const band = bands.findIndex(({ from, to }) => percent !== null && from <= percent && percent <= to);
    return { id, questions: questions.length, answered, scoring, percent, band };
  };

  return ({ threshold, dimensions }, answers) => {
    const scores = dimensions.map((dimension) => dimensionScore(dimension, threshold, answers));
    const weights = dimensions.reduce((sum, { weight }) => sum + weight, 0);
    const isWhole = scores.length > 0 && scores.every(({ percent }) => percent !== null);
    const overall = isWhole
      ? rounded(scores.reduce((sum, { percent }, at) => sum + dimensions[at].weight * percent, 0), weights)
      : null;
    return { scores, overall };
  };
})();

/* The questions of a document with their weights and points, the bands of its dimensions, the threshold. */
const questionsOf = (root) => ({
  threshold: Number(root.dataset.threshold),
  dimensions: [...root.querySelectorAll("[data-dimension]")].map((section) => ({
    id: section.dataset.dimension,
    weight: Number(section.dataset.weight),
    questions: [...section.querySelectorAll("[data-question]")].map((field) => ({
      id: field.dataset.question,
      weight: Number(field.dataset.weight),
      points: new Map([...field.querySelectorAll("input")].map(({ value, dataset }) =>
        [value, dataset.points === undefined ? null : Number(dataset.points)])),
    })),
    bands: [...root.querySelectorAll(`[data-outcome="${section.dataset.dimension}"] [data-band]`)].map(({ dataset }) =>
      ({ from: Number(dataset.from), to: Number(dataset.to) })),
  })),
});

(() => {
  const root = document.querySelector("[data-questionnaire]");
  if (!root) {
    return;
  }
  const { questionnaire: id, site } = root.dataset;
  const version = Number(root.dataset.version);
  const key = `questionnaire ${site}${id}`;
  const model = questionsOf(root);
  const form = root.querySelector(".check-form");
  const tools = root.querySelector(".check-tools");
  const region = tools.querySelector(".check-region");
  const status = tools.querySelector("[role=status]");
  const compareStatus = root.querySelector("[data-compare-status]");
  const label = tools.querySelector("#check-label");
  const date = tools.querySelector("#check-date");
  const points = new Map(model.dimensions.flatMap(({ questions }) => questions.map((question) => [question.id, question.points])));
  let isKept = false;
  let other = null;

  const filled = (words, ...values) => values.reduce((text, value, at) => text.split(`{${at}}`).join(value), words);
  const say = (region, words) => {
    region.textContent = words;
    region.focus();
  };
  const number = (value) => new Intl.NumberFormat(document.documentElement.lang).format(value);
  const percent = (value) => (value === null ? root.dataset.none : filled(root.dataset.percent, number(value)));
  const answered = (part, whole) => filled(root.dataset.progress, number(part), number(whole));

  const answers = () => new Map([...form.querySelectorAll("input:checked")].map(({ name, value }) => [name, value]));
  const answer = (given) => {
    form.querySelectorAll("input").forEach((input) => {
      input.checked = given.get(input.name) === input.value;
    });
    draw();
  };

  /* Storage: one key, only while the reader wants it. */
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const store = () => {
    try {
      localStorage.setItem(key, text());
      return true;
    } catch {
      return false;
    }
  };
  const forget = () => {
    isKept = false;
    try {
      localStorage.removeItem(key);
    } catch {
      /* nothing could be stored either */
    }
    marks();
  };
  const marks = () => {
    tools.querySelector("[data-do=keep]").hidden = isKept;
    tools.querySelector("[data-do=forget]").hidden = !isKept;
  };

  /* The file: the same for this run, for a later one, for a comparison, for a summary. */
  const text = () => {
    const file = { questionnaire: id, version };
    if (label.value.trim()) {
      file.label = label.value.trim();
    }
    if (date.value) {
      file.date = date.value;
    }
    return `${JSON.stringify({ ...file, answers: Object.fromEntries(answers()) }, null, 2)}\n`;
  };
  const parsed = (json) => {
    let file;
    try {
      file = JSON.parse(json);
    } catch {
      return { wrong: root.dataset.wrong };
    }
    const isFile = file && typeof file.questionnaire === "string" && Number.isInteger(file.version)
      && file.answers && typeof file.answers === "object" && !Array.isArray(file.answers);
    if (!isFile) {
      return { wrong: root.dataset.wrong };
    }
    if (file.questionnaire !== id) {
      return { wrong: filled(root.dataset.foreign, file.questionnaire.slice(0, 80)) };
    }
    if (file.version > version) {
      return { wrong: filled(root.dataset.newer, number(file.version), number(version)) };
    }
    const given = new Map(Object.entries(file.answers).filter(([question, option]) => points.get(question)?.has(option)));
    const unknown = Object.keys(file.answers).length - given.size;
    const notes = [
      file.version < version ? filled(root.dataset.older, number(file.version), number(version)) : "",
      unknown ? filled(root.dataset.unknown, number(unknown)) : "",
    ].filter(Boolean);
    return {
      answers: given,
      notes,
      label: typeof file.label === "string" ? file.label.trim().slice(0, 80) : "",
      date: /^\d{4}-\d\d-\d\d$/.test(file.date) ? file.date : "",
    };
  };
  const read = (input, take, region) => {
    input.addEventListener("change", async () => {
      const file = parsed(await input.files[0].text());
      input.value = "";
      if (file.wrong) {
        say(region, file.wrong);
      } else {
        take(file);
      }
    });
  };

  /* What is seen: progress, scores, bands, the comparison. */
  const bar = (home, score, part) => {
    home.querySelectorAll(`[data-fill="${part}"]`).forEach((rect) => rect.setAttribute("width", score.percent ? `${score.percent}%` : "0"));
    home.querySelectorAll(`[data-value="${part}"]`).forEach((value) => {
      value.textContent = score.percent === null ? "–" : percent(score.percent);
    });
  };
  const day = (iso) => (iso ? new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium" }).format(new Date(`${iso}T12:00`)) : "");
  const cells = (row, texts) => Object.entries(texts).forEach(([name, words]) => {
    row.querySelector(`[data-cell="${name}"]`).textContent = words;
  });
  const bandLabel = (score) => {
    const shown = root.querySelectorAll(`[data-outcome="${score.id}"] [data-band]`)[score.band];
    return shown ? shown.querySelector("strong").textContent : "–";
  };

  const drawComparison = (own) => {
    root.querySelector("[data-comparison]").hidden = !other;
    if (!other) {
      return;
    }
    const theirs = scoreOf(model, other.answers).scores;
    root.querySelectorAll("[data-name=own]").forEach((name) => {
      name.textContent = label.value.trim() || root.dataset.own;
    });
    root.querySelectorAll("[data-name=other]").forEach((name) => {
      name.textContent = [other.label || root.dataset.other, day(other.date)].filter(Boolean).join(", ");
    });
    own.forEach((score, at) => {
      const home = root.querySelector(`[data-chart="comparison"][data-bar="${score.id}"]`);
      const difference = score.percent === null || theirs[at].percent === null ? null : score.percent - theirs[at].percent;
      bar(home, score, "own");
      bar(home, theirs[at], "other");
      cells(root.querySelector(`[data-compare-row="${score.id}"]`), {
        own: percent(score.percent),
        other: percent(theirs[at].percent),
        difference: difference === null ? "–" : `${difference > 0 ? "+" : difference < 0 ? "−" : "±"}${number(Math.abs(difference))}`,
      });
    });
  };

  const draw = () => {
    const { scores, overall } = scoreOf(model, answers());
    const all = answered(scores.reduce((sum, score) => sum + score.answered, 0), scores.reduce((sum, score) => sum + score.questions, 0));
    root.querySelectorAll("[data-progress-all]").forEach((home) => {
      if (home.textContent !== all) {
        home.textContent = all;
      }
    });
    scores.forEach((score) => {
      const outcome = root.querySelector(`[data-outcome="${score.id}"]`);
      const words = answered(score.answered, score.questions);
      root.querySelector(`[data-progress-of="${score.id}"]`).textContent = words;
      outcome.querySelector("[data-outcome-progress]").textContent = words;
      outcome.querySelector("[data-scored]").hidden = score.percent === null;
      outcome.querySelector("[data-unscored]").hidden = score.percent !== null;
      outcome.querySelectorAll("[data-band]").forEach((band, at) => {
        band.hidden = at !== score.band;
      });
      bar(outcome, score, "own");
      bar(root.querySelector(`[data-chart="result"][data-bar="${score.id}"]`), score, "own");
      cells(root.querySelector(`[data-row="${score.id}"]`), {
        answered: words,
        scoring: number(score.scoring),
        percent: percent(score.percent),
        band: bandLabel(score),
      });
    });
    const whole = root.querySelector("[data-overall]");
    whole.hidden = overall === null;
    whole.querySelector("strong").textContent = percent(overall);
    const run = root.querySelector("[data-run]");
    run.textContent = [label.value.trim(), day(date.value)].filter(Boolean).join(", ");
    run.hidden = !run.textContent;
    form.querySelectorAll("[data-undo]").forEach((button) => {
      button.hidden = !button.closest("[data-question]").querySelector("input:checked");
    });
    drawComparison(scores);
  };

  /* A question in place: not a window, so that nothing else is locked. */
  const ask = (part, yes) => {
    region.replaceChildren(tools.querySelector(`template[data-part="${part}"]`).content.cloneNode(true));
    region.hidden = false;
    region.querySelectorAll("[data-answer]").forEach((button) => {
      button.addEventListener("click", () => {
        region.hidden = true;
        if (button.dataset.answer === "yes") {
          yes();
        } else {
          say(status, "");
        }
      });
    });
    region.querySelector("button").focus();
  };
  const changed = () => {
    draw();
    if (isKept && !store()) {
      forget();
      status.textContent = root.dataset.refused;
    }
  };

  const does = {
    keep() {
      isKept = store();
      marks();
      say(status, isKept ? root.dataset.kept : root.dataset.refused);
    },
    forget() {
      forget();
      say(status, root.dataset.forgotten);
    },
    clear() {
      ask("clear", () => {
        answer(new Map());
        label.value = "";
        date.value = "";
        forget();
        say(status, root.dataset.cleared);
      });
    },
    save() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text()], { type: "application/json" }));
      link.download = [id, `v${version}`, date.value].filter(Boolean).join("-") + ".json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      say(status, root.dataset.saved);
    },
    print() {
      window.print();
    },
    end() {
      other = null;
      draw();
      say(compareStatus, root.dataset.compareEnded);
    },
  };
  root.querySelectorAll("[data-do]").forEach((button) => button.addEventListener("click", does[button.dataset.do]));

  form.addEventListener("change", changed);
  form.querySelectorAll("[data-undo]").forEach((button) => {
    button.addEventListener("click", () => {
      const field = button.closest("[data-question]");
      field.querySelectorAll("input").forEach((input) => {
        input.checked = false;
      });
      field.querySelector("input").focus();
      changed();
    });
  });
  [label, date].forEach((input) => input.addEventListener("change", changed));
  const take = (file) => {
    label.value = file.label;
    date.value = file.date;
    answer(file.answers);
    if (isKept) {
      store();
    }
    say(status, [filled(root.dataset.loaded, number(file.answers.size)), ...file.notes].join(" "));
  };
  read(tools.querySelector("#check-load"), (file) => (answers().size ? ask("load", () => take(file)) : take(file)), status);
  read(root.querySelector("#check-other"), (file) => {
    other = file;
    draw();
    say(compareStatus, [filled(root.dataset.compared, [file.label || root.dataset.other, day(file.date)].filter(Boolean).join(", ")), ...file.notes].join(" "));
  }, compareStatus);

  root.querySelectorAll("[data-scripted]").forEach((part) => {
    part.hidden = false;
  });
  root.querySelector("[data-unscripted]").remove();
  answer(new Map()); // browsers bring back what was chosen before a page was loaded again
  const before = stored();
  const file = before === null ? null : parsed(before);
  if (file && file.answers) {
    isKept = true;
    label.value = file.label;
    date.value = file.date;
    answer(file.answers);
    status.textContent = [root.dataset.restored, ...file.notes].join(" ");
  }
  marks();
})();
