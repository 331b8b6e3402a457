/* Words. This section has a twin in Java, feature.search.analysis; a test holds both together. */

let isStopWord = () => false;
let agent = /$^/;

const LETTER = "[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]";
const CORE = `[\\p{L}\\p{N}]${LETTER}*`;
const FOR_ALL = "(?<=\\p{L})(?:[*:_·]|/-?|\\(-?)(in(?:nen)?)(?!\\p{L})\\)?";
const MARK = new RegExp(FOR_ALL, "gu");
const WORD = new RegExp(`${CORE}(?:${FOR_ALL}(?!${LETTER})|[-‐‑]${CORE})*(?:${FOR_ALL})?`, "gu");
const LATIN = /(?:[ei]|(?:il|n)a|[bcdfghjklmnpqsvwxz]|[aeou]t|kt|tr|or(?<!wor))um$/;
const LETTERS = { ı: "i", ł: "l", ø: "o", æ: "a", đ: "d", "\u0629": "\u0647", "\u0649": "\u064a" };

function fold(word) {
  let folded = "";
  let before = ""; // v: an e that follows is a letter, u: it makes an umlaut
  for (const c of word.toLowerCase()) {
    if ("aou".includes(c)) {
      before = c === "u" && before ? "v" : "u";
      folded += c;
    } else if (c === "e") {
      folded += before === "u" ? "" : c;
      before = "v";
    } else if ("äöü".includes(c)) {
      before = "v";
      folded += c === "ä" ? "a" : c === "ö" ? "o" : "u";
    } else {
      before = "iqy".includes(c) ? "v" : "";
      folded += c === "ß" ? "ss" : c;
    }
  }
  return /^[\0-\x7f]*$/.test(folded)
    ? folded
    : folded.normalize("NFKD").replace(/[\p{M}\u0640\u00ad\u200b-\u200f]/gu, "")
      .replace(/[ıłøæđ\u0629\u0649]/g, (c) => LETTERS[c]);
}

function withoutEnding(word) {
  const first = word.length < 4 ? word
    : word.length > 5 && word.endsWith("ern") ? word.slice(0, -3)
    : word.length > 4 && /e[mnrs]$/.test(word) ? word.slice(0, -2)
    : /e$|[bdfghklmnt]s$/.test(word) ? word.slice(0, -1) : word;
  return word.length < 4 ? word
    : first.length > 5 && first.endsWith("est") ? first.slice(0, -3)
    : first.length > 4 && /e[rn]$|[bdfghklmnt]st$/.test(first) ? first.slice(0, -2) : first;
}

function stem(folded) {
  if (/\d/.test(folded)) {
    return folded;
  }
  if (/[\u0600-\u06ff]/.test(folded)) {
    const article = ["ال", "وال", "بال", "كال", "فال", "لل"]
      .find((one) => folded.startsWith(one) && folded.length >= one.length + 2);
    return article ? folded.slice(article.length) : folded;
  }
  let word = folded;
  if (word.length > 7 && word.endsWith("innen")) {
    word = /(?:gew|beg|bes|entr|zerr|sp|^ger)innen$/.test(word) ? word : word.slice(0, -5);
  } else if (word.length > 6 && /(?:er|nt|st|at|og|rt)in$/.test(word)) {
    word = word.slice(0, -2);
  }
  if (word.length > 5 && LATIN.test(word.slice(0, -1)) && word.endsWith("ums")) {
    word = word.slice(0, -1);
  }
  if (word.length > 4 && LATIN.test(word)) {
    return word.slice(0, -2);
  }
  if (word.length > 3 && /[bcdfghjklmnpqrstvwxz]a$/.test(word)) {
    return word.slice(0, -1);
  }
  const doer = agent.exec(word);
  if (doer) {
    return doer[1] ? word.slice(0, -doer[1].length) : word;
  }
  word = withoutEnding(word);
  return word.length > 3 && word.endsWith("ss") ? word.slice(0, -1) : word;
}

function wordOf(written) {
  const joined = written.replace(MARK, "$1").split(/[-‐‑]/);
  const parts = joined.map(fold).filter(Boolean);
  const folded = parts.join("");
  return { folded, stem: stem(folded), parts: joined.length > 1 ? parts : [] };
}

function wordsOf(text) {
  const found = [];
  for (const match of text.matchAll(WORD)) {
    const word = wordOf(match[0]);
    if (word.folded) {
      found.push({ ...word, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

const isTelling = ({ folded }) => !isStopWord(folded);

/* The index in parts */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE = Object.fromEntries([...DIGITS].map((c, i) => [c, i]));
const place = document.querySelector("[data-index]");
const policy = window.trustedTypes?.createPolicy("search", { createScriptURL: (url) => url });
const loaded = new Map();
const arrived = new Map();
let index;

window.searchPart = (kind, number, value) => arrived.set(`${kind}/${number}`, value);

function script(key, url) {
  if (!loaded.has(key)) {
    loaded.set(key, new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = policy ? policy.createScriptURL(url) : url;
      element.onload = () => {
        element.remove();
        done(arrived.get(key));
        arrived.delete(key);
      };
      element.onerror = () => {
        element.remove();
        loaded.delete(key);
        failed(new Error(url));
      };
      document.head.append(element);
    }));
  }
  return loaded.get(key);
}

function part(kind, number) {
  const [group, names] = index[kind];
  const at = 6 * Math.floor(number / group);
  return script(`${kind}/${number}`, new URL(`${kind}/${number}.${names.slice(at, at + 6)}.js`, index.url).href);
}

/* Words are packed as how many letters they share with the one before, and the others. */
function unpack(packed, each) {
  let before = "";
  for (const one of packed.split(";").slice(0, -1)) {
    const space = (one.indexOf(" ") + 1 || one.length + 1) - 1;
    before = before.slice(0, VALUE[one[0]]) + one.slice(1, space);
    each(before, one.slice(space + 1));
  }
}

function split(packed) {
  const words = [];
  const rest = [];
  unpack(packed, (word, behind) => {
    words.push(word);
    rest.push(behind);
  });
  return { words, rest };
}

function learn({ stop, agents }) {
  const words = new Set(stop.split(" "));
  isStopWord = (folded) => words.has(folded);
  agent = new RegExp(`(?:${agents.replaceAll(" ", "|")})(n|s|ns)?$`);
}

async function root() {
  if (!index) {
    const url = new URL(place.dataset.index, document.baseURI).href;
    const read = arrived.get("index/0") ?? await script("index/0", url);
    learn(read);
    index = { ...read, url, terms: split(read.tb).words, backwards: split(read.rb).words };
  }
  return index;
}

/* The last of sorted words that is not behind one. */
function before(sorted, word) {
  let low = 0;
  for (let high = sorted.length - 1; low < high;) {
    const middle = low + high + 1 >> 1;
    if (sorted[middle] <= word) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

const shards = new Map();

async function shard(number) {
  if (!shards.has(number)) {
    shards.set(number, split(await part("t", number)));
  }
  return shards.get(number);
}

const shardOf = (word) => shard(before(index.terms, word));

function at(words, word) {
  const found = before(words, word);
  return words[found] < word ? found + 1 : found;
}

function numbers(packed) {
  const found = [];
  let value = 0;
  let shift = 0;
  for (const c of packed) {
    const digit = VALUE[c];
    value += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      found.push(value);
      value = shift = 0;
    }
  }
  return found;
}

function term(name, rest) {
  const [packed, ...parts] = rest.split(" ");
  let end = 0;
  while (VALUE[packed[end]] > 31) {
    end++;
  }
  const [count] = numbers(packed.slice(0, end + 1));
  return { name, count, parts, texts: packed.slice(end + 1) };
}

async function find(name) {
  const { words, rest } = await shardOf(name);
  const found = at(words, name);
  return words[found] === name ? term(name, rest[found]) : null;
}

/* Each text, and how much it is about the term. */
function each({ texts }, levels, call) {
  let text = -1;
  for (const step of numbers(texts)) {
    text += 1 + Math.floor(step / levels);
    call(text, (step % levels + 1) / levels);
  }
}

async function shown(text) {
  const { chunk } = index;
  const [url, note, title, summary, beginning, first, more] = (await part("d", Math.floor(text / chunk)))[text % chunk];
  return { text, url, note, title, summary, beginning, first, more: more || 0 };
}

/* What a word of a question can mean */

/* Letters to be changed, left out, put in or swapped; counted up to `most`. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let earlier = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], earlier[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) {
      return most + 1;
    }
    earlier = last;
    last = row;
  }
  return last[b.length];
}

/* The nearest words of the index: those that begin alike, or else end alike. */
async function similar({ folded, stem: own }) {
  const most = own.length < 4 ? 0 : own.length < 9 ? 1 : 2;
  const near = (name) => Math.min(distance(own, name, most), folded === own ? 9 : distance(folded, name, most));
  const found = new Map();
  const { words, rest } = await shardOf(own);
  words.forEach((name, i) => {
    const steps = most && name[0] !== "=" ? near(name) : 9;
    if (steps <= most) {
      found.set(name, { name, steps, power: Math.log2(term(name, rest[i]).count) });
    }
  });
  if (most && ![...found.values()].some(({ steps }) => steps === 1)) {
    const reversed = [...own].reverse().join("");
    unpack(await part("r", before(index.backwards, reversed)), (word, power) => {
      const name = [...word].reverse().join("");
      const steps = near(name);
      if (steps <= most) {
        found.set(name, { name, steps, power: Number(power) });
      }
    });
  }
  const sorted = [...found.values()].sort((a, b) => a.steps - b.steps || b.power - a.power);
  return sorted.filter(({ steps }) => steps === sorted[0].steps).slice(0, 3).map(({ name }) => name);
}

async function completions(typed, first, last) {
  const all = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(first + i)));
  const found = [];
  for (const { words, rest } of all) {
    for (let i = at(words, typed); words[i]?.startsWith(typed); i++) {
      found.push(term(words[i], rest[i]));
    }
  }
  return found.sort((a, b) => b.count - a.count).slice(0, 40);
}

async function taken(folded) {
  const tried = new Set();
  for (let i = folded.length - 4; i >= 4; i--) {
    const first = folded.slice(0, i);
    for (const name of new Set([stem(first), stem(first.replace(/(?:e?n|e?s)$/, ""))])) {
      tried.add(before(index.terms, name));
      if (name.length < 4 || tried.size > 3) {
        continue;
      }
      if (await find(name)) {
        const rest = stem(folded.slice(i));
        if (await find(rest)) {
          return [name, rest];
        }
      }
    }
  }
  return [];
}

const ENDINGS = /^(?:t|te|tet|et|ete|etet|end)$/;

/* Terms with weights; the parts of a compound, to be found together; the word that may have been meant. */
async function meanings(word, isLast) {
  const home = before(index.terms, word.stem);
  const { words, rest } = await shard(home);
  const start = at(words, word.stem);
  const own = words[start] === word.stem ? term(word.stem, rest[start]) : null;
  const terms = own ? [{ ...own, weight: 1 }] : [];
  const add = (one, weight) => one && !terms.some(({ name }) => name === one.name) && terms.push({ ...one, weight });
  for (let i = start; word.stem.length > 3 && words[i]?.startsWith(word.stem); i++) {
    if (ENDINGS.test(words[i].slice(word.stem.length))) {
      add(term(words[i], rest[i]), 0.7);
    }
  }
  if (isLast && word.folded.length > 2) {
    const from = before(index.terms, word.folded);
    const to = Math.min(from + 2, before(index.terms, `${word.folded}\uffff`));
    const known = own ? (from === home ? [home, home] : null) : [from, to];
    for (const one of known ? await completions(word.folded, ...known) : []) {
      add(one, (own ? 0.3 : 0.9) * Math.sqrt(word.folded.length / one.name.length));
    }
  }
  let parts = word.parts.filter((one) => !isStopWord(one)).map(stem);
  if (!parts.length && own?.count < 10) {
    parts = own.parts;
    each(own, index.levels, (text) => shown(text).catch(() => {})); // these will be shown: no need to wait for the parts
  }
  if (!parts.length && !terms.length && word.folded.length > 8) {
    parts = await taken(word.folded);
  }
  const together = parts.length ? await Promise.all(parts.map(find)) : [];
  const compound = together.every(Boolean) ? together : [];
  let meant;
  if (!terms.length && !compound.length) {
    const near = await similar(word);
    meant = near[0];
    (await Promise.all(near.map(find))).forEach((one) => add(one, 0.6));
  }
  return { word, terms, compound, meant };
}

/* Ranking */

const rarity = (count) => Math.log(1 + (index.docs - count + 0.5) / (count + 0.5));

/* How much texts are about a word; isOpen: more have it than the index names. */
function scores({ terms, compound }) {
  const found = new Map();
  const raise = (text, score) => found.set(text, Math.max(score, found.get(text) || 0));
  const most = !terms.length ? 0
    : rarity(terms[0].weight === 1 ? terms[0].count : terms.reduce((sum, { count }) => sum + count, 0));
  let isOpen = false;
  for (const one of terms) {
    let named = 0;
    each(one, index.levels, (text, level) => {
      named++;
      raise(text, Math.min(most, rarity(one.count)) * one.weight * level);
    });
    isOpen ||= named < one.count;
  }
  const sums = new Map();
  for (const one of compound) {
    each(one, index.levels, (text, level) => {
      const sum = sums.get(text) || { score: 0, parts: 0 };
      sums.set(text, { score: sum.score + rarity(one.count) * 0.6 / compound.length * level, parts: sum.parts + 1 });
    });
  }
  sums.forEach(({ score, parts }, text) => parts === compound.length && raise(text, score));
  return { found, isOpen };
}

/* Texts with one of the values of each filter. */
async function chosen(filters) {
  const byFilter = {};
  filters.forEach((value) => (byFilter[value.split("/")[0]] ??= []).push(value));
  let texts;
  for (const values of Object.values(byFilter)) {
    const own = new Set();
    (await Promise.all(values.map((value) => find(`=${value}`)))).forEach((one) => one && each(one, 1, (text) => own.add(text)));
    texts = new Set([...own].filter((text) => !texts || texts.has(text)));
  }
  return texts;
}

/* Two words that others write as one. */
async function joined(words) {
  const names = words.slice(1).flatMap(({ folded: b }, i) => {
    const a = words[i].folded;
    return [a + b, `${a}s${b}`, b + a];
  });
  return (await Promise.all(names.map((name) => find(stem(name))))).filter(Boolean);
}

/* Whether words follow one another, stop words aside. */
function follow(text, stems, beginning) {
  const words = wordsOf(text).filter(isTelling);
  const fits = (word, i) => word?.stem === stems[i]
    || beginning && i === stems.length - 1 && word?.folded.startsWith(beginning);
  return words.some((_, i) => stems.every((_, j) => fits(words[i + j], j)));
}

const wholeText = async (one) => [one.title, one.beginning,
  ...await Promise.all(Array.from({ length: Math.min(one.more, 8) }, (_, i) => part("x", one.first + i)))].join(" \u2029 ");

const QUOTED = /["„“»«]([^"„“”»«]+)["“”»«]/g;
const BLOCK = 16;

async function search(question, { filters = [], language = "" } = {}) {
  await root();
  const typed = question.normalize("NFC");
  const phrases = [...typed.matchAll(QUOTED)].map((match) => wordsOf(match[1]).filter(isTelling).map((word) => word.stem))
    .filter((stems) => stems.length);
  const all = wordsOf(typed.replace(QUOTED, " $1 "));
  const telling = all.filter(isTelling);
  const words = telling.length ? telling : all;
  const [known, pairs, allowed] = await Promise.all([
    Promise.all(words.map((word, i) => meanings(word, i === words.length - 1 && !phrases.length))),
    phrases.length ? [] : joined(words),
    filters.length ? chosen(filters) : null,
  ]);
  const sums = new Map();
  const hits = new Map();
  const ofWords = known.map(scores);
  const raise = (text, score, count) => {
    sums.set(text, (sums.get(text) || 0) + score);
    hits.set(text, count(hits.get(text) || 0));
  };
  ofWords.forEach(({ found }) => found.forEach((score, text) => raise(text, score, (n) => n + 1)));
  pairs.forEach((pair) => each(pair, index.levels,
    (text, level) => raise(text, rarity(pair.count) * level * 1.5, (n) => Math.max(n, 2))));
  const open = ofWords.filter(({ isOpen }) => isOpen);
  const isFull = (text) => hits.get(text) >= words.length || open.length < words.length
    && hits.get(text) + open.filter(({ found }) => !found.has(text)).length >= words.length;
  const start = index.languages.findIndex(([name]) => name === language);
  const [from, to] = start < 0 ? [0, index.docs] : [index.languages[start][1], index.languages[start + 1]?.[1] ?? index.docs];
  const score = (text) => sums.get(text) * (text >= from && text < to ? 1 : 0.8);
  const best = (texts) => texts.sort((a, b) => score(b) - score(a) || a - b);
  const texts = [...sums.keys()].filter((text) => !allowed || allowed.has(text));
  const full = best(texts.filter(isFull));
  const rest = full.length < 10 && words.length > 1 && !phrases.length
    ? best(texts.filter((text) => !isFull(text))) : [];
  let order = [...full, ...rest.slice(0, full.length ? 10 : rest.length)];
  const stems = words.map((word) => word.stem);
  if (phrases.length) {
    order = [];
    for (let i = 0; i < Math.min(full.length, 4 * BLOCK) && order.length <= 10; i += BLOCK) {
      const block = full.slice(i, i + BLOCK);
      const found = await Promise.all(block.map(async (text) => wholeText(await shown(text))));
      order.push(...block.filter((_, j) => phrases.every((phrase) => follow(found[j], phrase))));
    }
  } else if (words.length > 1 && full.length > 1) {
    const block = full.slice(0, BLOCK);
    const beginning = words[words.length - 1].folded;
    (await Promise.all(block.map(shown))).forEach((one, i) => {
      if (follow(`${one.title} \u2029 ${one.beginning}`, stems, beginning)) {
        sums.set(block[i], sums.get(block[i]) * 1.6);
      }
    });
    order = [...best(block), ...order.slice(block.length)];
  }
  return { total: phrases.length ? order.length : full.length || rest.length, order, words, known };
}

/* What is shown */

function matcher({ words, known }) {
  const names = new Set(known.flatMap(({ terms, compound }) => [...terms, ...compound].map(({ name }) => name)));
  const inside = [...names, ...words.map(({ stem }) => stem)].filter((name) => name.length > 3);
  return ({ folded, stem, parts }) => names.has(stem)
    || isTelling({ folded }) && (inside.some((name) => folded.includes(name)) || parts.some((one) => names.has(one)));
}

const LENGTH = 220;

/* The stretch with most of the words, in pieces; every second is such a word. */
function passage(text, isMeant) {
  const found = wordsOf(text).filter(isMeant);
  if (!found.length) {
    return null;
  }
  const within = (first) => new Set(found.filter((word) => word.start >= first.start && word.end < first.start + LENGTH - 60)
    .map((word) => word.stem)).size;
  const first = found.slice(0, 200).reduce((best, word) => within(word) > within(best) ? word : best, found[0]);
  const begin = first.start < 60 ? 0 : text.indexOf(" ", first.start - 60) + 1;
  const room = text.indexOf(" ", begin + LENGTH);
  const end = room < 0 ? text.length : room;
  const pieces = [];
  let last = begin;
  let gap = begin ? "… " : "";
  for (const word of found.filter((one) => one.start >= begin && one.end <= end)) {
    pieces.push(gap + text.slice(last, word.start), text.slice(word.start, word.end));
    last = word.end;
    gap = "";
  }
  return [...pieces, text.slice(last, end) + (end < text.length ? " …" : "")];
}

async function passageOf(one, isMeant) {
  let found = passage(one.beginning, isMeant);
  for (let i = 0; !found && i < Math.min(one.more, 6); i++) {
    found = passage(await part("x", one.first + i), isMeant);
  }
  return found;
}

/* What may have been meant, as the texts write it. */
function suggestion({ known }, texts) {
  const written = {};
  texts.forEach((one) => {
    const text = `${one.title} ${one.beginning}`;
    wordsOf(text).forEach((word) => written[word.stem] ??= text.slice(word.start, word.end));
  });
  return known.some(({ meant }) => meant)
    && known.map(({ word, meant }) => written[meant ?? word.stem] ?? meant ?? word.folded).join(" ");
}

/* The page */

if (place?.querySelector("form")) {
  const [form, input, status, list, more, meant, choice, { content: item }]
    = ["form", "[type=search]", "[role=status] > p", "ol", "[data-more]", "[data-meant]", "[data-filters]", "template"]
      .map((selector) => place.querySelector(selector));
  const words = place.dataset;
  const language = document.documentElement.lang;
  let running = 0;
  let waiting;

  const state = () => new URLSearchParams(location.hash.slice(1));
  const say = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const selected = () => [...choice.querySelectorAll("input:checked")].map((box) => box.value);

  const address = () => `#q=${encodeURIComponent(input.value.trim())}${selected().length ? `&f=${selected()}` : ""}`;

  async function results(answer, first) {
    const isMeant = matcher(answer);
    const texts = await Promise.all(answer.order.slice(first, first + 10).map(shown));
    const entries = texts.map((one) => {
      const entry = item.cloneNode(true);
      const link = entry.querySelector("a");
      link.href = new URL(`../../${one.url}`, index.url);
      link.textContent = one.title;
      entry.querySelector("[data-note]").textContent = one.note;
      const text = entry.querySelector("[data-text]");
      text.textContent = one.summary || one.beginning.slice(0, LENGTH);
      passageOf(one, isMeant).then((pieces) => pieces && text.replaceChildren(...pieces.map((words, i) => {
        const piece = i % 2 ? document.createElement("mark") : new Text();
        piece.textContent = words;
        return piece;
      })));
      return entry.firstElementChild;
    });
    return { texts, entries };
  }

  async function show(answer) {
    const own = ++running;
    const { texts, entries } = await results(answer, 0);
    if (own !== running) {
      return;
    }
    list.replaceChildren(...entries);
    list.hidden = !entries.length;
    more.hidden = answer.order.length <= 10;
    more.onclick = async () => {
      const next = await results(answer, list.children.length);
      list.append(...next.entries);
      next.entries[0]?.querySelector("a").focus();
      more.hidden = list.children.length >= answer.order.length;
    };
    status.textContent = say(!entries.length ? words.none : answer.total === 1 ? words.one : words.many,
      answer.total.toLocaleString(`${language}-u-nu-latn`), input.value.trim());
    const other = suggestion(answer, texts);
    meant.hidden = !other;
    if (other) {
      const link = meant.querySelector("a");
      link.textContent = other;
      link.href = `#q=${encodeURIComponent(other)}`;
    }
  }

  function fail() {
    status.textContent = words.failed;
    place.removeAttribute("data-asked");
  }

  async function run() {
    const question = input.value.trim();
    const own = ++running;
    place.toggleAttribute("data-asked", question !== "");
    if (!question) {
      status.textContent = "";
      list.replaceChildren();
      list.hidden = more.hidden = meant.hidden = true;
      return;
    }
    try {
      const answer = await search(question, { filters: selected(), language });
      if (own === running) {
        await show(answer);
      }
    } catch {
      fail();
    }
  }

  function ask() {
    clearTimeout(waiting);
    if (location.hash !== address()) {
      history.replaceState(null, "", address());
    }
    run();
  }

  function fieldset([name, labels, values], at) {
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = labels[at] ?? labels[0];
    group.append(legend, ...values.map(([key, own]) => {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.value = `${name}/${key}`;
      label.append(box, ` ${own[at] ?? own[0]}`);
      return label;
    }));
    return group;
  }

  async function start() {
    const { filters } = await root();
    const at = words.languages.split(" ").indexOf(language);
    choice.querySelector("[data-fields]").replaceChildren(...filters.map((filter) => fieldset(filter, at)));
    choice.hidden = !filters.length;
    read();
  }

  function read() {
    input.value = state().get("q") ?? "";
    const values = (state().get("f") ?? "").split(",");
    choice.querySelectorAll("input").forEach((box) => {
      box.checked = values.includes(box.value);
    });
    choice.open ||= selected().length > 0;
    run();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 500);
  });
  choice.addEventListener("change", ask);
  addEventListener("hashchange", read);
  place.dataset.ready = "";
  // The root of the index is a deferred script of the page, behind this one.
  addEventListener("DOMContentLoaded", () => start().catch(fail));
}
