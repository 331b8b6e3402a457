/* Opens a list with facets in a headless Chromium, four times slower than the machine, and filters it. Usage: node measure.mjs DIR LIST; needs puppeteer-core. */
import { createRequire } from "node:module";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const [folder, list] = process.argv.slice(2);
const puppeteer = createRequire(path.join(process.cwd(), "x.js"))("puppeteer-core");
const TYPES = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
let sent = [];
const server = http.createServer((request, response) => {
  let name = decodeURIComponent(request.url.split("?")[0]);
  name += name.endsWith("/") ? "index.html" : "";
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const isFont = name.endsWith(".woff2");
  const body = isFont ? fs.readFileSync(file) : zlib.gzipSync(fs.readFileSync(file), { level: 6 });
  sent.push({ name, bytes: body.length });
  response.writeHead(200, { "content-type": TYPES[path.extname(name)] || "application/octet-stream", ...(isFont ? {} : { "content-encoding": "gzip" }) });
  response.end(body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const kB = (some) => (some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"], headless: true });
const page = await browser.newPage();
await page.emulateCPUThrottling(4);
await page.goto(`http://127.0.0.1:${server.address().port}/${list}`, { waitUntil: "networkidle0" });
console.log(`first view ${kB(sent.filter(({ name }) => !name.endsWith(".woff2")))} kB, fonts ${kB(sent.filter(({ name }) => name.endsWith(".woff2")))} kB`);
sent = [];
const times = await page.evaluate(async () => {
  const answers = [];
  const status = document.querySelector(".finder-status");
  const boxes = [...document.querySelectorAll(".facet input")];
  const once = (box) => new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done(performance.now() - start);
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    box.click();
  });
  for (let i = 0; i < 21; i++) {
    answers.push(await once(boxes[i % boxes.length]));
    await new Promise((done) => setTimeout(done, 200));
  }
  return answers;
});
const first = times.shift();
console.log(`first filter, with its data ${first.toFixed(0)} ms; later median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`);
console.log(`filter data ${kB(sent.filter(({ name }) => name.endsWith("/filter.js")))} kB, rows shown ${kB(sent.filter(({ name }) => !name.endsWith("/filter.js")))} kB`);
await browser.close();
server.close();
