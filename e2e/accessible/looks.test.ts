import { expect, it } from "vitest";

import { sizes, visitor } from "../browser.ts";
import { house } from "../house.ts";
import { bringAxe, faultsOf } from "../looks.ts";

const style = (own: string) => `<style>
  body { margin: 0; font: 16px sans-serif; color: #111; background: #fff; } a { color: #004; } .pale { color: #444; }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } a { color: #adf; } .pale { color: #bbb; } } ${own}</style>`;
const page = (main: string, own = "") =>
  `<!doctype html><html lang="fr"><head><title>Essai</title><meta name="viewport" content="width=device-width">${style(own)}</head>
   <body><main><h1>Titre</h1><p>Des mots et <a href="/x">un lien</a>.</p>${main}</main></body></html>`;
const away = ".away { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); color: #ccc; }";
const wash = ".wash { background-image: linear-gradient(45deg, #fff, #eee); }";
const dark = (rule: string) => `@media (prefers-color-scheme: dark) { ${rule} }`;

/** Each has one fault, on a page whose other shades were passed before. */
const faulty: readonly (readonly [fault: RegExp, html: string])[] = [
  [/^light: color-contrast/, page(`<p class="pale">Trop pâle</p>`, ".pale { color: #bbb; }")],
  [/^dark .*color-contrast/, page(`<p class="pale">Trop sombre</p>`, dark(".pale { color: #444; }"))],
  [/^under .*color-contrast/, page(`<section><div><p>Un fond</p></div></section>`, dark("section { background: #ccc; }"))],
  [/^small: color-contrast/, page(`<p class="grey">Petit</p>`, ".grey { color: #868686; }")],
  [/^link: link-in-text-block/, page(`<p>Des mots et <a class="bare" href="/y">ce lien</a>.</p>`, ".bare { color: #131313; text-decoration: none; }")],
  [
    /^darklink .*link-in-text-block/,
    page(`<p>Des mots et <a class="bare" href="/y">ce lien</a>.</p>`, `.bare { text-decoration: none; color: #06c; } ${dark(".bare { color: #eef; }")}`),
  ],
  [
    /^target: target-size/,
    page(`<button class="s">a</button><button class="s">b</button>`, ".s { width: 14px; height: 14px; padding: 0; border: 0; font-size: 9px; float: left; }"),
  ],
  [
    /^narrow .*target-size/,
    page(
      `<nav><a href="/a">Un</a><a href="/b">Deux</a></nav>`,
      "nav a { display: block; } @media (max-width: 500px) { nav a { height: 10px; overflow: hidden; line-height: 10px; } }",
    ),
  ],
  [/^scroll: scrollable-region/, page(`<div class="box"><p>Haut</p><p>Milieu</p><p>Bas</p></div>`, ".box { height: 40px; overflow: auto; }")],
  [/^wide: .* in 320/, page(`<p class="wide">Large</p>`, ".wide { width: 600px; }")],
  [/^name: button-name/, page("<button></button>")],
  // Beside what nobody sees, what axe cannot decide, and what it has nothing to say of, each in the same colours.
  [/^seen: color-contrast/, page(`<p class="away">Caché</p><p class="faint">Pas caché</p>`, `.faint { color: #ccc; } ${away}`)],
  [/^letter: color-contrast/, page(`<p class="faint">A</p><p class="faint">Plus d’une lettre</p>`, ".faint { color: #ccc; }")],
  // What is large when bold was passed, and a link that stands alone or is told apart by its weight, each in the same colours.
  [/^bold: color-contrast/, page(`<p class="heavy">Gras, mais petit</p>`, ".heavy { color: #868686; font-weight: 700; font-size: 18px; }")],
  [/^thin: color-contrast/, page(`<p class="heavy">Grand, mais maigre</p>`, ".heavy { color: #868686; font-size: 20px; }")],
  [/^among: link-in-text-block/, page(`<p>Des mots et <a class="alone" href="/y">ce lien</a>.</p>`, ".alone { color: #1b1b1b; text-decoration: none; }")],
  [/^light: link-in-text-block/, page(`<p>Des mots et <a class="strong" href="/y">ce lien</a>.</p>`, ".strong { color: #1c1c1c; text-decoration: none; }")],
  [
    /^box: link-in-text-block/,
    page(
      `<p>Des mots et <span class="box">de longs mots en gras et <a class="bare" href="/y">ce lien</a></span>.</p>`,
      ".box { display: inline-block; font-weight: 700; } .bare { color: #141414; text-decoration: none; }",
    ),
  ],
  [/^field: color-contrast/, page(`<label>Champ <input class="faint" value="Trop pâle"></label>`, ".faint { color: #ccc; background: #fff; }")],
  // One width alone, and one in the dark alone.
  [/^between: .* in 768/, page(`<p class="wide">Large</p>`, "@media (width: 768px) and (prefers-color-scheme: light) { .wide { width: 900px; } }")],
  [/^phone: .* in 390/, page(`<p class="wide">Large</p>`, "@media (width: 390px) and (prefers-color-scheme: dark) { .wide { width: 600px; } }")],
  [/^solid: color-contrast/, page(`<p class="wash faint">Sur un dégradé</p><p class="faint">Sans</p>`, `.faint { color: #ccc; } ${wash}`)],
];
/** What was looked at before: fine, or seen by nobody, or decided by nobody. */
const fine = page(
  `<p class="pale">Clair</p><p class="grey">Gris</p><p class="heavy">Gras</p><label>Case <input class="faint" type="checkbox"></label>
   <p><a class="alone" href="/y">Seul</a></p><p>Des mots et <a class="strong" href="/y">ce lien</a>.</p><p class="away faint">Caché</p><p class="out faint">Dehors</p><p class="wash faint">Sur un dégradé</p>`,
  `.grey { color: #666; font-size: 30px; } .heavy { color: #868686; font-size: 19px; font-weight: 700; } .alone { color: #1b1b1b; text-decoration: none; }
   .strong { color: #1c1c1c; text-decoration: none; font-weight: 700; } ${dark(".heavy, .alone, .strong { color: #eee; }")} .faint { color: #ccc; } .out { position: absolute; inset-block-start: -90px; } ${away} ${wash}`,
);

it("a look finds each fault where the shades around it were passed on another page already", async () => {
  const look = await visitor(house, {}, "still");
  await bringAxe(look);
  const faultsOfPage = async (html: string, name: string) => {
    await look.route("**/essai", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await look.goto("/essai");
    const faults = await faultsOf(look, name);
    await look.unroute("**/essai");
    return faults;
  };
  expect(await faultsOfPage(fine, "fine")).toEqual([]);
  for (const [fault, html] of faulty) {
    const name = fault.source.replaceAll(/\W/g, " ").trim().split(" ")[0]!;
    const found = await faultsOfPage(html, name);
    expect(found, name).toHaveLength(new Set(found).size);
    expect(
      found.filter((one) => fault.test(one)),
      `${name}: ${found}`,
    ).not.toEqual([]);
  }
});

it("a look puts back the size and the lighting in which it found a page", async () => {
  const looked = await visitor(house, { viewport: sizes.phone }, "still");
  await looked.goto("/mots");
  const seen = () => looked.evaluate(() => [innerWidth, innerHeight, screen.width, matchMedia("(prefers-color-scheme: dark)").matches]);
  const before = await seen();
  await faultsOf(looked);
  expect([before, await seen()]).toEqual([before, [390, 844, 390, false]]);
});
