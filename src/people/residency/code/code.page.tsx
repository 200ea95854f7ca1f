import { Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { isCode, tidyCode } from "../residency.ts";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { EnterCode } from "./code.view.tsx";
import { type CodeUsed, consumeCode } from "./use-code.command.ts";

export default page("people/residency", routes.residencyCode, {
  access: signedIn,

  get({ url, locale }) {
    const code = (url.searchParams.get("code") ?? "").slice(0, 30);
    return { title: residencyTexts[locale].code.title, robots: "noindex", body: <EnterCode code={code} problem={null} /> };
  },

  async post({ db, settings, visitor, form, locale, now }) {
    const typed = ((await form()).code ?? "").slice(0, 30);
    const t = residencyTexts[locale].code;
    const again = (problem: string, status: 409 | 422) => ({
      status,
      title: t.title,
      robots: "noindex" as const,
      body: <EnterCode code={typed} problem={problem} />,
    });
    if (!isCode(tidyCode(typed))) return again(t.form, 422);
    const { allowed, retryAfter } = await takeToken(db, `residency code ${visitor.id}`, { limit: 200, windowSeconds: 3600 });
    if (!allowed) throw new Refused(429, String(retryAfter));
    const territory = await readTerritory(db);
    const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
    const used = await consumeCode({ db, settings, now, communeName }, visitor.id, tidyCode(typed));
    if (used.ok) return { redirect: withQuery(routes.residency.href(), { fait: "attestee" }) };
    return again(say(used, t), used.problem === "wrong" ? 422 : 409);
  },
});

function say(used: Extract<CodeUsed, { ok: false }>, t: (typeof residencyTexts)["fr"]["code"]): string {
  return used.problem === "wrong" ? t.wrong(used.left) : t[used.problem];
}
