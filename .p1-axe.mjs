import chromium from "@sparticuz/chromium";
import { chromium as pw } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { readFileSync, mkdirSync } from "node:fs";
process.env.TMPDIR = "/tmp/bb"; mkdirSync("/tmp/bb", { recursive: true });
const base = "http://localhost:3131";
const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8"));
const hv = new HtmlValidate();
const D = "/participer/instruction/demarche/";
const pages = {
  none: ["/participer", "/participer?etat=examen", "/participer?etat=passees", "/participer?etat=bientot", "/participer?commune=lille&echelle=zone", "/decider", "/decider?decision=won&commune=roubaix", "/participer/budget-participatif-2025", "/participer/budget-participatif-2026-2027", "/participer/boite-a-idees-roubaix", "/participer/rives-de-la-deule", "/participer/horaires-des-piscines", "/", "/?commune=roubaix", "/communes/roubaix"],
  chloe: ["/participer/instruction", "/participer/instruction?etat=preparing", "/participer/instruction?retard=1", "/participer/instruction/nouvelle", D+"budget-participatif-2026-2027", ...["texte","etapes","etapes/nouvelle","etapes/nouvelle?kind=collect","etapes/nouvelle?kind=feasibility","categories","equipe","partenaires","documents","jalons","etat"].map(x=>D+"budget-participatif-2026-2027/"+x), D+"plan-lumiere", D+"plan-lumiere/etat", D+"plan-lumiere/etapes", D+"plan-lumiere/equipe", D+"budget-participatif-wattrelos/etat", D+"rives-de-la-deule/etat", "/participer/instruction/etape/71000000-0000-4000-8000-000000000201", "/participer/instruction/etape/71000000-0000-4000-8000-000000000201/dates", "/participer/instruction/etape/71000000-0000-4000-8000-000000000206/dates", "/participer/instruction/etape/71000000-0000-4000-8000-000000001501", "/participer/instruction/etape/71000000-0000-4000-8000-000000001601/dates", "/participer/plan-lumiere", "/participer/budget-participatif-wattrelos", "/mon-espace"],
};
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args.filter((f) => f !== "--single-process"), "--disable-background-networking"], headless: true });
const only = process.argv[2];
let bad = 0;
for (const [who, list] of Object.entries(pages)) for (const [locale, scheme, w] of [["fr","light",1280],["nl","dark",390],["en","light",320],["fr","dark",768]]) {
  const c = await b.newContext({ baseURL: base, locale, colorScheme: scheme, viewport: { width: w, height: 900 } });
  const p = await c.newPage();
  if (who !== "none") { await p.goto("/connexion?suite=/mon-espace"); await Promise.all([p.waitForNavigation(), p.locator(`button[name="personne"][value="${who}"]`).click()]); }
  for (const a of list) {
    if (only && !a.includes(only)) continue;
    const r = await p.goto(a);
    if (r.status() !== 200) { console.log(r.status(), a); bad++; continue; }
    const { violations } = await new AxeBuilder({ page: p }).withTags(["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22a","wcag22aa","best-practice"]).analyze();
    for (const v of violations) { bad++; console.log(locale, scheme, w, a, v.id, v.nodes.slice(0,2).map(n=>n.html.slice(0,160)).join(" || ")); }
    const [s, i] = await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (s > i) { bad++; console.log("WIDTH", w, a, s); }
    if (w === 1280) { const rep = await hv.validateString(await (await c.request.get(base + a)).text(), config); for (const res of rep.results) for (const m of res.messages) { bad++; console.log("HTML", a, m.ruleId, m.message, m.line); } }
  }
  await c.close();
}
await b.close(); console.log("faults", bad);
