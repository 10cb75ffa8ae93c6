// feedsmith and rss-parser read the feeds, schema-dts describes the JSON-LD.
// Usage: node formats.mjs FOLDER, run where the packages are installed.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { parseRssFeed, parseAtomFeed, parseJsonFeed } = await load("feedsmith");
const Parser = (await load("rss-parser")).default;

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), "utf8");
const expected = JSON.parse(read("expected.json"));
const words = (text) =>
  (text ?? "").replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, " ").trim().split(/\s+/).join(" ");
const allWords = (texts) => (texts ?? []).map(words);

/** The words of the HTML that we write: its tags and references, which are few. */
const wordsOf = (html) => {
  const signs = { amp: "&", lt: "<", gt: ">", quot: '"' };
  const text = html.replace(/<\/?a\b[^>]*>/g, "").replace(/<[^>]*>/g, " ");
  const sign = (_, code, name) => (code ? String.fromCodePoint(Number(`0${code}`)) : signs[name]);
  return words(text.replace(/&(?:#(x?[0-9A-F]+)|(\w+));/gi, sign));
};
const bodyOf = (wanted) => words(wanted.body.join(" "));

const rss = parseRssFeed(read("rss.xml"));
assert.equal(rss.items.length, expected.length);
rss.items.forEach((item, index) => {
  const wanted = expected[index];
  assert.equal(words(item.title), words(wanted.title));
  assert.equal(item.link ?? null, wanted.link);
  assert.equal(item.guid.value, wanted.id);
  if (wanted.date) assert.equal(Date.parse(item.pubDate), Date.parse(wanted.date));
  assert.deepEqual(allWords(item.dc.creators), allWords(wanted.authors));
  assert.deepEqual(allWords(item.categories.map((it) => it.name)), allWords(wanted.categories));
  assert.equal(wordsOf(item.content.encoded), bodyOf(wanted));
});

const atom = parseAtomFeed(read("atom.atom"));
assert.equal(atom.entries.length, expected.length);
atom.entries.forEach((entry, index) => {
  const wanted = expected[index];
  assert.equal(entry.id, wanted.id);
  assert.equal(words(entry.title.value), words(wanted.title));
  assert.equal(entry.links?.find((it) => it.rel === "alternate")?.href ?? null, wanted.link);
  if (wanted.date) assert.equal(Date.parse(entry.published), Date.parse(wanted.date));
  assert.equal(wordsOf(entry.content.value), bodyOf(wanted));
  assert.deepEqual(allWords(entry.authors.map((it) => it.name)), allWords(wanted.authors));
  assert.deepEqual(allWords(entry.categories.map((it) => it.label)), allWords(wanted.categories));
});

const json = parseJsonFeed(read("json-feed.json"));
json.items.forEach((item, index) => {
  const wanted = expected[index];
  assert.equal(item.id, wanted.id);
  assert.equal(words(item.title), words(wanted.title));
  assert.equal(item.url ?? null, wanted.link);
  if (wanted.date) assert.equal(Date.parse(item.date_published), Date.parse(wanted.date));
  assert.deepEqual(allWords(item.authors.map((it) => it.name)), allWords(wanted.authors));
  assert.deepEqual(allWords(item.tags), allWords([...new Set(wanted.categories)]));
  assert.equal(wordsOf(item.content_html), bodyOf(wanted));
});
assert.equal(json.items.length, expected.length);

const feed = await new Parser().parseString(read("rss.xml"));
assert.equal(feed.items.length, expected.length);
feed.items.forEach((item, index) => {
  const wanted = expected[index];
  assert.equal(words(item.title), words(wanted.title));
  assert.equal(item.link ?? null, wanted.link);
  if (wanted.date) assert.equal(Date.parse(item.isoDate), Date.parse(wanted.date));
  assert.deepEqual(allWords(item.categories.map((it) => it._)), allWords(wanted.categories));
  // It gives the first author alone.
  assert.equal(words(item.creator), words(wanted.authors[0]));
  assert.equal(wordsOf(item["content:encoded"]), bodyOf(wanted));
});

// TypeScript checks a literal against the types of schema.org: the first items of the graph.
const graph = JSON.parse(read("json-ld.jsonld"));
graph["@graph"] = graph["@graph"].slice(0, 20);
const program = `import type { Graph } from "schema-dts";\nexport const graph: Graph = ${JSON.stringify(graph, null, 1)};\n`;
writeFileSync(`${basename(folder)}.ts`, program);
console.log(`${basename(folder)}: feedsmith and rss-parser read ${expected.length} items back equal`);
