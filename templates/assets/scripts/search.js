/* The search: words as the index knows them, the index in parts that come as scripts, ranking, and the page with results.
   The first section has a twin in Java (feature.search.analysis); a test holds both together. Nothing typed leaves the browser. */

/* Words */

let isStopWord = () => false;
let agent = /$^/;

const LETTER = "[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]";
const CORE = `[\\p{L}\\p{N}]${LETTER}*`;
/* What makes a word one for all genders. */
const FOR_ALL = "(?<=\\p{L})(?:[*:_·]|/-?|\\(-?)(in(?:nen)?)(?!\\p{L})\\)?";
const MARK = new RegExp(FOR_ALL, "gu");
const WORD = new RegExp(`${CORE}(?:${FOR_ALL}(?!${LETTER})|[-‐‑]${CORE})*(?:${FOR_ALL})?`, "gu");
const LATIN = /(?:[ei]|(?:il|n)a|[bcdfghjklmnpqsvwxz]|[aeou]t|kt|tr|or(?<!wor))um$/;
const LETTERS = { ı: "i", ł: "l", ø: "o", æ: "a", đ: "d", "\u0629": "\u0647", "\u0649": "\u064a" };

function fold(word) {
  let folded = "";
  let before = ""; // "v": an e that follows is a letter of its own; "u": it makes an umlaut
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

/** The words of a text in canonical composition, each with its place. */
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

const isTelling = (word) => !isStopWord(word.folded);

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

/** Words that were written by what they do not have in common with the one before. */
function unpack(packed, each) {
  let before = "";
  for (const one of packed.split(";").slice(0, -1)) {
    const space = (one.indexOf(" ") + 1 || one.length + 1) - 1;
    before = before.slice(0, VALUE[one[0]]) + one.slice(1, space);
    each(before, one.slice(space + 1));
  }
}

function borders(packed) {
  const words = [];
  unpack(packed, (word) => words.push(word));
  return words;
}

/** What the analysis needs to know of the language. */
function learn({ stop, agents }) {
  const words = new Set(stop.split(" "));
  isStopWord = (folded) => words.has(folded);
  agent = new RegExp(`(?:${agents.replaceAll(" ", "|")})(n|s|ns)?$`);
}

async function root() {
  if (!index) {
    const url = new URL(place.dataset.index, document.baseURI).href;
    const read = await script("index/0", url);
    learn(read);
    index = { ...read, url, terms: borders(read.tb), backwards: borders(read.rb) };
  }
  return index;
}

/** The number of the last border that is not behind a word. */
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

/** A shard: its words in order, and what stands behind each. */
async function shard(number) {
  if (!shards.has(number)) {
    const packed = await part("t", number);
    const words = [];
    const rest = [];
    unpack(packed, (word, behind) => {
      words.push(word);
      rest.push(behind);
    });
    shards.set(number, { words, rest });
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

/** A term: in how many texts it is, and which. */
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

/** Calls back with the number of each text and how much it is about the term, 0 to 1. */
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

/** How many letters have to be changed, left out, put in or swapped; more than `most` is not counted. */
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

/** Words of the index nearest to one that is not in it: those that begin like it, or else end like it. */
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

/** The most frequent terms that begin as typed. */
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

/** The parts of a compound that is not in the index, if they are. */
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

/** The terms a word stands for, with weights; compounds also by their parts together; perhaps the word that was meant. */
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
  if (!parts.length && own?.count < 30) {
    parts = own.parts;
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
const LEVELS = () => index.levels;

/** How much each text is about a word. `isOpen`: more texts have it than the index names. */
function scores({ terms, compound }) {
  const found = new Map();
  const raise = (text, score) => found.set(text, Math.max(score, found.get(text) || 0));
  const most = !terms.length ? 0
    : rarity(terms[0].weight === 1 ? terms[0].count : terms.reduce((sum, { count }) => sum + count, 0));
  let isOpen = false;
  for (const one of terms) {
    let named = 0;
    each(one, LEVELS(), (text, level) => {
      named++;
      raise(text, Math.min(most, rarity(one.count)) * one.weight * level);
    });
    isOpen ||= named < one.count;
  }
  const sums = new Map();
  for (const one of compound) {
    each(one, LEVELS(), (text, level) => {
      const sum = sums.get(text) || { score: 0, parts: 0 };
      sums.set(text, { score: sum.score + rarity(one.count) * 0.6 / compound.length * level, parts: sum.parts + 1 });
    });
  }
  sums.forEach(({ score, parts }, text) => parts === compound.length && raise(text, score));
  return { found, isOpen };
}

/** The texts that have one of the chosen values of each filter. */
async function chosen(filters) {
  const byFilter = {};
  filters.forEach((value) => (byFilter[value.split("/")[0]] ??= []).push(value));
  let texts;
  for (const values of Object.values(byFilter)) {
    const own = new Set();
    for (const one of await Promise.all(values.map((value) => find(`=${value}`)))) {
      one && each(one, 1, (text) => own.add(text));
    }
    texts = texts ? new Set([...own].filter((text) => texts.has(text))) : own;
  }
  return texts;
}

/** Words that others write as one: "Online Beratung". */
async function joined(words) {
  const found = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i].folded, words[i + 1].folded];
    for (const name of [a + b, `${a}s${b}`, b + a]) {
      const one = await find(stem(name));
      one && found.push(one);
    }
  }
  return found;
}

/** Whether words follow one another in a text; stop words between them do not count. */
function follow(text, stems, beginning) {
  const words = wordsOf(text).filter(isTelling);
  const fits = (word, i) => word?.stem === stems[i]
    || beginning && i === stems.length - 1 && word?.folded.startsWith(beginning);
  return words.some((_, i) => stems.every((_, j) => fits(words[i + j], j)));
}

async function wholeText(one) {
  const pieces = await Promise.all(Array.from({ length: Math.min(one.more, 8) }, (_, i) => part("x", one.first + i)));
  return [one.title, one.beginning, ...pieces].join(" \u2029 ");
}

const QUOTED = /["„“»«]([^"„“”»«]+)["“”»«]/g;
const BLOCK = 16;

/** The answer to a question: texts in order, how many there are, what the words were taken for. */
async function search(question, { filters = [], language = "" } = {}) {
  await root();
  const typed = question.normalize("NFC");
  const phrases = [...typed.matchAll(QUOTED)].map((match) => wordsOf(match[1]).filter(isTelling).map((word) => word.stem))
    .filter((stems) => stems.length);
  const all = wordsOf(typed.replace(QUOTED, " $1 "));
  const telling = all.filter(isTelling);
  const words = telling.length ? telling : all;
  const [known, one, allowed] = await Promise.all([
    Promise.all(words.map((word, i) => meanings(word, i === words.length - 1 && !phrases.length))),
    phrases.length ? [] : joined(words),
    filters.length ? chosen(filters) : null,
  ]);
  const sums = new Map();
  const hits = new Map();
  const ofWords = known.map(scores);
  const raise = (text, score, words) => {
    sums.set(text, (sums.get(text) || 0) + score);
    hits.set(text, words(hits.get(text) || 0));
  };
  ofWords.forEach(({ found }) => found.forEach((score, text) => raise(text, score, (n) => n + 1)));
  one.forEach((term) => each(term, LEVELS(), (text, level) => raise(text, rarity(term.count) * level * 1.5, (n) => Math.max(n, 2))));
  const open = ofWords.filter(({ isOpen }) => isOpen);
  const isFull = (text) => {
    const missing = open.length && open.length < words.length ? open.filter(({ found }) => !found.has(text)).length : 0;
    return hits.get(text) + missing >= words.length;
  };
  const start = index.languages.findIndex(([name]) => name === language);
  const [from, to] = start < 0 ? [0, index.docs] : [index.languages[start][1], index.languages[start + 1]?.[1] ?? index.docs];
  const score = (text) => sums.get(text) * (text >= from && text < to ? 1 : 0.8);
  const best = (texts) => texts.sort((a, b) => score(b) - score(a) || a - b);
  const texts = [...sums.keys()].filter((text) => !allowed || allowed.has(text));
  const full = best(texts.filter(isFull));
  const rest = full.length < 10 && words.length > 1 && !phrases.length
    ? best(texts.filter((text) => !isFull(text))) : [];
  const total = full.length || rest.length;
  let order = full.length ? [...full, ...rest.slice(0, 10)] : rest;
  const stems = words.map((word) => word.stem);
  if (phrases.length) {
    order = [];
    for (let i = 0; i < Math.min(full.length, 4 * BLOCK) && order.length < 10; i += BLOCK) {
      const block = full.slice(i, i + BLOCK);
      const found = await Promise.all(block.map(async (text) => wholeText(await shown(text))));
      order.push(...block.filter((_, j) => phrases.every((phrase) => follow(found[j], phrase))));
    }
  } else if (words.length > 1 && full.length > 1) {
    const block = order.slice(0, BLOCK);
    const beginning = words[words.length - 1].folded;
    (await Promise.all(block.map(shown))).forEach((one, i) => {
      if (follow(`${one.title} \u2029 ${one.beginning}`, stems, beginning)) {
        sums.set(block[i], sums.get(block[i]) * 1.6);
      }
    });
    order = [...best(block), ...order.slice(BLOCK)];
  }
  return { total: phrases.length ? order.length : total, order, words, known };
}

/* What is shown */

/** Whether a word of a text is one that was searched for. */
function matcher({ words, known }) {
  const names = new Set(known.flatMap(({ terms, compound }) => [...terms, ...compound].map(({ name }) => name)));
  const inside = [...names, ...words.map(({ stem }) => stem)].filter((name) => name.length > 3);
  return ({ folded, stem, parts }) => names.has(stem)
    || isTelling({ folded }) && (inside.some((name) => folded.includes(name)) || parts.some((one) => names.has(one)));
}

const LENGTH = 220;

/** The stretch of a text with most of the words, as pieces that are words searched for or not; null if there is none. */
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
  for (const word of found.filter((one) => one.start >= begin && one.end <= end)) {
    pieces.push([text.slice(last, word.start), false], [text.slice(word.start, word.end), true]);
    last = word.end;
  }
  pieces.push([text.slice(last, end), false]);
  return [[begin ? "… " : "", false], ...pieces, [end < text.length ? " …" : "", false]];
}

async function passageOf(one, isMeant) {
  let found = passage(one.beginning, isMeant);
  for (let i = 0; !found && i < Math.min(one.more, 6); i++) {
    found = passage(await part("x", one.first + i), isMeant);
  }
  return found;
}

/** A written word of the texts for each term that was meant instead of what was typed; null if all was known. */
function suggestion({ words, known }, texts) {
  if (!known.some(({ meant }) => meant)) {
    return null;
  }
  const written = texts.flatMap((one) => wordsOf(`${one.title} ${one.beginning}`)
    .map((word) => ({ stem: word.stem, text: `${one.title} ${one.beginning}`.slice(word.start, word.end) })));
  return known.map(({ word, meant }) => written.find((one) => one.stem === (meant || word.stem))?.text ?? meant ?? word.folded)
    .join(" ");
}

window.netzberichtSearch = { part, passageOf, root, search, shown, wordsOf, matcher };

/* The page */

if (place?.querySelector("form")) {
  const form = place.querySelector("form");
  const input = form.querySelector("input[type=search]");
  const status = place.querySelector("[role=status]");
  const list = place.querySelector("ol");
  const more = place.querySelector("[data-more]");
  const meant = place.querySelector("[data-meant]");
  const choice = place.querySelector("[data-filters]");
  const item = place.querySelector("template").content;
  const words = place.dataset;
  const language = document.documentElement.lang;
  let running = 0;
  let waiting;

  const state = () => new URLSearchParams(location.hash.slice(1));
  const say = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const selected = () => [...choice.querySelectorAll("input:checked")].map((box) => box.value);

  const address = () => {
    const parts = [`q=${encodeURIComponent(input.value.trim())}`];
    if (selected().length) {
      parts.push(`f=${selected().map(encodeURIComponent).join(",")}`);
    }
    return `#${parts.join("&")}`;
  };

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
      passageOf(one, isMeant).then((pieces) => pieces && text.replaceChildren(...pieces.map(([words, isFound]) => {
        if (!isFound) {
          return words;
        }
        const mark = document.createElement("mark");
        mark.textContent = words;
        return mark;
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
    const typed = input.value.trim();
    status.textContent = say(entries.length === 0 ? words.none : answer.total === 1 ? words.one : words.many,
      answer.total.toLocaleString(language), typed);
    const other = suggestion(answer, texts);
    meant.hidden = !other;
    if (other) {
      const link = meant.querySelector("a");
      link.textContent = other;
      link.href = `#q=${encodeURIComponent(other)}`;
    }
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
    } catch (failure) {
      status.textContent = words.failed;
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
  start().catch(() => {
    status.textContent = words.failed;
  });
}
