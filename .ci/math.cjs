// TeX in all pages of a built site, set by MathJax: the pages need its style sheet and fonts, and no script.
//   node .ci/math.cjs _docs
const fs = require("fs"), path = require("path");
const out = process.argv[2];

function pages(dir) {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap(f =>
    f.isDirectory() ? (f.name === "site_libs" ? [] : pages(path.join(dir, f.name)))
      : f.name.endsWith(".html") ? [path.join(dir, f.name)] : []);
}

const plain = tex => tex.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
const formula = /<span class="math (inline|display)"([^>]*)>\s*\\[(\[]([\s\S]*?)\\[)\]]\s*<\/span>/g;

require("mathjax").init({
  loader: { load: ["input/tex-full", "output/chtml", "adaptors/liteDOM", "a11y/assistive-mml"] },
  tex: { tags: "none" },
  chtml: { fontURL: "fonts", adaptiveCSS: true },
}).then(MathJax => {
  const adaptor = MathJax.startup.adaptor;
  let count = 0, wrong = 0;
  for (const file of pages(out)) {
    const text = fs.readFileSync(file, "utf8");
    const set = text.replace(formula, (whole, kind, more, tex) => {
      const html = adaptor.outerHTML(MathJax.tex2chtml(plain(tex), { display: kind === "display" }))
        .replace(/ id="mjx-eqn:[^"]*"/g, ""); // the page's own labels lead to equations
      count++;
      if (/data-mjx-error|<mjx-merror/.test(html)) { wrong++; console.error(`${file}: ${plain(tex).slice(0, 100)}`); }
      return `<span class="math ${kind}"${more}>${html}</span>`;
    });
    if (set !== text) fs.writeFileSync(file, set);
  }
  fs.mkdirSync(path.join(out, "site_libs/math"), { recursive: true });
  fs.writeFileSync(path.join(out, "site_libs/math/math.css"), adaptor.textContent(MathJax.chtmlStylesheet()));
  console.log(`math.cjs: ${count} formulas, ${wrong} that MathJax does not know`);
  process.exit(wrong ? 1 : 0);
}).catch(error => { console.error(error); process.exit(1); });
