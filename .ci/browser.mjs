// All pages of a built site in headless Chromium: axe, console, links, other hosts, width at 375 px, weight and first paint.
//   node .ci/browser.mjs _docs [--json report.json] [--only masks.html,index.html] [--shots folder]
// Chromium: $CHROMIUM, or the one that is installed. Its exit status is 1 where anything was found.
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [root, ...rest] = process.argv.slice(2);
const option = name => rest.includes(name) ? rest[rest.indexOf(name) + 1] : null;
const only = option("--only")?.split(","), shots = option("--shots"), measured = option("--json");
const base = (option("--base") ?? "/detectornet_nb/"); // the site does not lie at the root of its host
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = [
  { name: "1280light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "375dark", viewport: { width: 375, height: 812 }, colorScheme: "dark", hasTouch: true },
];
const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
  ".png": "image/png", ".json": "application/json", ".woff": "font/woff", ".woff2": "font/woff2", ".wasm": "application/wasm" };

function files(dir, prefix = "") {
  return readdirSync(dir).flatMap(name => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path, prefix + name + "/") : [prefix + name];
  });
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = normalize(join(root, path.startsWith(base) ? path.slice(base.length) || "index.html" : "none"));
  const found = existsSync(file) && statSync(file).isFile();
  const type = types[extname(found ? file : ".html")] ?? "application/octet-stream";
  response.writeHead(found ? 200 : 404, { "content-type": type });
  response.end(found ? readFileSync(file) : "");
});
await new Promise(ready => server.listen(0, "127.0.0.1", ready));
const site = `http://127.0.0.1:${server.address().port}${base}`;

const all = files(root).filter(f => f.endsWith(".html") && !f.startsWith("site_libs/"));
const pages = all.filter(f => readFileSync(join(root, f), "utf8").includes("<main")) // neither redirects nor fragments
  .filter(f => !only || only.includes(f));
const known = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? known,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync",
    "--disable-component-update", "--no-first-run"],
});

const report = {}, faults = [], links = {}, ids = {};
const fault = (page, view, text) => faults.push(`${page} (${view}): ${text}`);

// One tab a reader, who goes from page to page: a window for each page costs more than the page.
async function reader(context, view, queue) {
  const page = await context.newPage();
  let name = "", bytes = 0;
  page.setDefaultTimeout(300_000); // other programs may have the machine meanwhile
  page.on("console", m => m.type() === "error" && fault(name, view.name, `console: ${m.text()}`));
  page.on("pageerror", e => fault(name, view.name, `script: ${e.message}`));
  page.on("request", r => !r.url().startsWith(site) && /^https?:/.test(r.url()) && fault(name, view.name, `another host: ${r.url()}`));
  if (measured) page.on("response", async r => { bytes += (await r.body().catch(() => "")).length; });
  while ((name = queue.shift() ?? "")) {
    bytes = 0;
    await page.goto(site + name, { waitUntil: "load" });
    await page.evaluate(() => new Promise(idle => requestIdleCallback(idle, { timeout: 5000 })));
    await look(page, view, name);
    if (measured) report[name][view.name].bytes = bytes;
  }
  await page.close();
}

async function look(page, view, name) {
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const v of violations)
    fault(name, view.name, `axe ${v.id} (${v.impact}), ${v.nodes.length} ×: ${v.nodes[0].target.join(" ")}`);
  const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, document.documentElement.scrollHeight]);
  if (sizes[0] > sizes[1]) fault(name, view.name, `${sizes[0]} pixels wide on a screen of ${sizes[1]}`);
  if (view === views[0]) await structure(page, view, name);
  if (shots) await page.screenshot({ path: join(shots, `${name.replaceAll("/", "_")}.${view.name}.png`), fullPage: rest.includes("--full") });
  report[name] = { ...report[name], [view.name]: { paint: Math.round(paint), height: sizes[2], axe: violations.map(v => v.id) } };
}

async function structure(page, view, name) {
  links[name] = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map(a => a.href));
  ids[name] = await page.evaluate(() => [...document.querySelectorAll("[id], a[name]")].map(e => e.id || e.name));
  const twice = ids[name].filter((id, k) => ids[name].indexOf(id) < k && !id.startsWith("quarto-")); // Quarto's style sheets share theirs
  if (twice.length) fault(name, view.name, `ids that stand twice: ${[...new Set(twice)].slice(0, 5).join(", ")}`);
  const bare = await page.evaluate(() => [...document.images].filter(i => !i.alt && i.getAttribute("role") !== "presentation").length);
  if (bare) fault(name, view.name, `${bare} pictures without a text`);
}

if (shots) mkdirSync(shots, { recursive: true });
async function walk({ name, ...options }, view, readers) {
  const context = await browser.newContext(options), queue = [...pages];
  await Promise.all(Array.from({ length: readers }, () => reader(context, view, queue)));
  await context.close();
}
if (measured) for (const view of views) await walk(view, view, 1); // nobody else while paint is timed
else await Promise.all(views.map(view => walk(view, view, 2)));
await browser.close();
server.close();

let checked = 0;
const within = href => href.startsWith(site) ? href.slice(site.length) : null;
for (const [name, hrefs] of Object.entries(links)) for (const href of new Set(hrefs)) {
  const target = within(href);
  if (target === null) continue;
  checked++;
  const [path, hash] = target.split("#"), file = decodeURIComponent(path.split("?")[0]) || "index.html";
  if (!existsSync(join(root, file))) fault(name, "links", `no such page: ${target}`);
  else if (hash && ids[file] && !ids[file].includes(decodeURIComponent(hash))) fault(name, "links", `no such place: ${target}`);
}
if (measured) writeFileSync(measured, JSON.stringify({ report, faults }, null, 1));
for (const line of faults.sort()) console.log(line);
console.log(`${pages.length} pages, ${checked} links of the site, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
