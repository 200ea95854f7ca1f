import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { isCode, tidyCode } from "../residency.ts";
import { residencyTexts } from "../residency.texts.ts";
import { EnterCode } from "./code.view.tsx";
import { consumeCode } from "./use-code.command.ts";
import { routes } from "../../routes.ts";

export default act("people/residency", routes.residencyCode, {
  access: signedIn,
  values: ({ url }) => ({ code: url.searchParams.get("code")?.slice(0, 30) }),
  show: ({ locale }, _thing, form) => ({ title: residencyTexts[locale].code.title, robots: "noindex", body: <EnterCode form={form} /> }),

  read(form) {
    const code = tidyCode(form.text("code"));
    form.check("code", isCode(code), residencyTexts[form.locale].code.form);
    return code;
  },

  brake: { of: "residency code", limit: 200, windowSeconds: 3600 },

  async run({ db, settings, visitor, locale, now }, _thing, code) {
    const territory = await readTerritory(db);
    const communeName = (commune: string) => territory.communeByCode(commune)?.commune.name ?? commune;
    const used = await consumeCode({ db, settings, now, communeName }, visitor.id, code);
    if (used.ok) return done(routes.residency.href(), "attestee");
    const t = residencyTexts[locale].code;
    return used.problem === "wrong" ? wrong({ code: t.wrong(used.left) }) : conflict({ code: t[used.problem] });
  },
});
