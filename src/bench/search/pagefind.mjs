/* Makes the index of Pagefind for a corpus. Usage: node pagefind.mjs CORPUS.tsv DIR; needs the npm package pagefind. */
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const [corpus, folder] = process.argv.slice(2);
const { createIndex, close } = await import(pathToFileURL(path.resolve("node_modules/pagefind/lib/index.js")).href);
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const { index, errors } = await createIndex({ forceLanguage: "de" });
if (errors?.length) {
  throw new Error(errors.join("\n"));
}
for await (const line of readline.createInterface({ input: fs.createReadStream(corpus) })) {
  const [url, title, kind, state, topic, headings, text] = line.split("\t");
  const filters = [["kind", kind], ["state", state], ["topic", topic]].map(([name, value]) => `<i data-pagefind-filter="${name}" data-pagefind-ignore>${escape(value)}</i>`);
  const parts = headings.split("\u2029").map((heading) => `<h2>${escape(heading)}</h2>`).join("");
  await index.addHTMLFile({
    url: `/${url}`,
    content: `<!DOCTYPE html><html lang="de"><title>${escape(title)}</title><body>${filters.join("")}<main data-pagefind-body><h1>${escape(title)}</h1>${parts}<p>${escape(text)}</p></main></body></html>`,
  });
}
await index.writeFiles({ outputPath: path.join(folder, "pagefind") });
await close();
