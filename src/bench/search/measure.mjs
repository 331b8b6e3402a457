/* Asks the questions of queries.tsv and holdout.tsv in a headless Chromium, of our search or of Pagefind, and prints what was found, how much was transferred
   and how long it took. Usage: node measure.mjs own|pagefind CORPUS.tsv DIR [details]; needs puppeteer-core. */
import { createRequire } from "node:module";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";

const [engine, corpus, folder, details] = process.argv.slice(2);
const puppeteer = createRequire(path.join(process.cwd(), "x.js"))("puppeteer-core");
const here = path.dirname(fileURLToPath(import.meta.url));
const script = path.join(here, "../../../templates/assets/scripts/search.js");
const HEADERS = 220;

const rows = fs.readFileSync(corpus, "utf8").split("\n").filter(Boolean).map((line) => line.split("\t"));
const texts = rows.map(([url, title, kind, state, topic, , text]) => ({ url, title, state, topic, whole: `${title}\n${text}` }));

function questions(name) {
  return fs.readFileSync(path.join(here, name), "utf8").split("\n").slice(1).filter(Boolean).map((line) => {
    const [id, category, query, filters, expected] = line.split("\t");
    const wanted = JSON.parse(filters.replace(/^"|"$/g, "").replaceAll('""', '"'));
    const sentences = expected.split(" | ");
    const relevant = texts.filter((one) => sentences.some((sentence) => sentence.endsWith(".") ? one.whole.includes(sentence) : one.title === sentence)
      && Object.entries(wanted).every(([filter, value]) => one[filter] === value)).map(({ url }) => url);
    return { id, category, query, filters: wanted, relevant };
  });
}

let slow = false;
let bytes = 0;
let requests = 0;
let free = 0;
const server = http.createServer((request, response) => {
  const name = decodeURIComponent(request.url.split("?")[0]);
  const type = { ".js": "text/javascript", ".html": "text/html", ".json": "application/json", ".css": "text/css" }[path.extname(name) || ".html"] || "application/octet-stream";
  let body;
  let isPage = false;
  if (name === "/") {
    isPage = true;
    body = engine === "own"
      ? '<!DOCTYPE html><html lang="de"><meta charset="utf-8"><title>x</title><div data-index="assets/search/index.js"></div>'
      : '<!DOCTYPE html><html lang="de"><meta charset="utf-8"><title>x</title>';
    body = Buffer.from(body);
  } else if (name === "/search.js") {
    body = fs.readFileSync(script);
  } else {
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    body = fs.readFileSync(file);
  }
  const packs = /\.(js|html|json|css)$/.test(name) || isPage;
  const sent = packs ? zlib.gzipSync(body, { level: 6 }) : body;
  if (!isPage) {
    bytes += sent.length + HEADERS;
    requests++;
  }
  const send = () => {
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=3600", ...(packs ? { "content-encoding": "gzip" } : {}) });
    response.end(sent);
  };
  if (!slow || isPage) {
    send();
  } else {
    const now = Date.now();
    free = Math.max(free, now + 150) + (sent.length + HEADERS) * 8 / 1600;
    setTimeout(send, free - now);
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"], headless: true });

async function fresh() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(base);
  return page;
}

/* What both do for a first question too: load their program. */
const ask = {
  own: async (page, { query, filters }) => page.evaluate(async (query, filters) => {
    if (!window.searchPart) {
      await new Promise((done) => {
        for (const src of ["/search.js", "/assets/search/index.js"]) {
          const element = document.createElement("script");
          element.src = src;
          element.async = false;
          element.onload = done;
          document.head.append(element);
        }
        document.head.lastElementChild.previousElementSibling.onload = null;
      });
    }
    const answer = await search(query, { filters: Object.entries(filters).map(([name, value]) => `${name}/${value.toLowerCase()}`), language: "de" });
    const found = await Promise.all(answer.order.slice(0, 10).map(shown));
    const at = performance.now();
    await Promise.all(found.map((one) => passageOf(one, matcher(answer))));
    return { urls: found.map(({ url }) => url), total: answer.total, at };
  }, query, filters),
  pagefind: async (page, { query, filters }) => page.evaluate(async (query, filters) => {
    window.pagefind ??= await import("/pagefind/pagefind.js");
    const answer = await window.pagefind.search(query, { filters });
    const found = await Promise.all(answer.results.slice(0, 10).map((one) => one.data()));
    return { urls: found.map(({ url }) => url.replace(/^\//, "")), total: answer.results.length };
  }, query, filters),
}[engine];

function sums(asked) {
  const mean = (values) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  return { recall: mean(asked.map(({ recall }) => recall)).toFixed(3), mrr: mean(asked.map(({ rank }) => rank)).toFixed(3), n: asked.length };
}

const report = { engine, docs: texts.length };
const first = [];
const later = [];
const all = [];
for (const name of ["queries.tsv", "holdout.tsv"]) {
  const asked = questions(name);
  for (let i = 0; i < asked.length; i += 10) {
    const page = await fresh();
    for (const [j, question] of asked.slice(i, i + 10).entries()) {
      bytes = requests = 0;
      const { urls, total } = await ask(page, question);
      (j ? later : first).push({ bytes, requests, query: question.query });
      const hits = urls.filter((url) => question.relevant.includes(url)).length;
      const rank = urls.findIndex((url) => question.relevant.includes(url));
      question.recall = hits / Math.min(10, question.relevant.length);
      question.rank = rank < 0 ? 0 : 1 / (rank + 1);
      if (details && (question.recall < 1 || question.rank < 1)) {
        console.log(question.id, question.category, question.query, `${hits}/${question.relevant.length}`, question.rank.toFixed(2), total, bytes);
      }
    }
    await page.browserContext().close();
  }
  report[name] = sums(asked);
  all.push(...asked);
}
report.categories = Object.fromEntries([...new Set(all.map(({ category }) => category))].map((one) => [one, sums(all.filter(({ category }) => category === one))]));
const kb = (values) => Math.round(values.reduce((a, b) => a + b, 0) / values.length / 100) / 10;
report.firstKb = kb(first.map(({ bytes }) => bytes));
report.firstRequests = kb(first.map(({ requests }) => requests * 1000));
report.laterKb = kb(later.map(({ bytes }) => bytes));
const most = later.reduce((a, b) => a.bytes > b.bytes ? a : b);
report.mostKb = `${kb([most.bytes])} (${most.query})`;
/* Words that many texts have: nothing to be right about, but the most to transfer. */
const common = ["Stadt", "Verwaltung Förderung", "gemeinsame Planung der Stadt", "Euro", "Haushaltsausschuss", "digitale Verwaltung", "Bildung Kultur", "Rathaus",
  "Ergebnisse", "Beratung der Senioren", "neue Maßnahmen im Landkreis", "Wohnungsbau"];
const commonPage = await fresh();
await ask(commonPage, { query: "Zentrum", filters: {} });
const commonBytes = [];
for (const query of common) {
  bytes = 0;
  await ask(commonPage, { query, filters: {} });
  commonBytes.push({ bytes, query });
}
await commonPage.browserContext().close();
report.commonKb = kb(commonBytes.map(({ bytes }) => bytes));
const mostCommon = commonBytes.reduce((a, b) => a.bytes > b.bytes ? a : b);
report.commonMostKb = `${kb([mostCommon.bytes])} (${mostCommon.query})`;
if (!details) {
  slow = true;
  const firstMs = [];
  const laterMs = [];
  const asked = [...questions("queries.tsv").filter((_, i) => i % 4 === 0)];
  for (let i = 0; i < asked.length; i += 8) {
    const page = await fresh();
    for (const [j, question] of asked.slice(i, i + 8).entries()) {
      const start = Date.now();
      await ask(page, question);
      (j ? laterMs : firstMs).push(Date.now() - start);
    }
    await page.browserContext().close();
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  report.slowFirstMs = median(firstMs);
  report.slowLaterMs = median(laterMs);
}
console.log(JSON.stringify(report, null, 1));
await browser.close();
server.close();
