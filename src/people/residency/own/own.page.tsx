import type { Visit } from "#platform/web/page.tsx";
import { Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { readTerritory } from "#territory";
import { spaceTabs } from "../../space/space-tabs.ts";
import { findOpenLetter, residencyOf } from "../residency.query.ts";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { askForLetter, giveLetterUp } from "./ask.command.ts";
import { readAskedLetter } from "./ask.form.ts";
import { OwnResidency, type OwnDone } from "./own.view.tsx";

const done: Readonly<Record<string, OwnDone>> = { attestee: "attested", demandee: "asked", annulee: "givenUp" };

/** Where one lives, as it is attested; and the way to have it attested by post. */
export default page("people/residency", routes.residency, {
  access: signedIn,

  get: (visit) => answer(visit, { done: done[visit.url.searchParams.get("fait") ?? ""] ?? null }),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const typed = await visit.form();
    if (typed.acte === "annulee") {
      await giveLetterUp(db, visitor.id);
      return { redirect: withQuery(routes.residency.href(), { fait: "annulee" }) };
    }
    const territory = await readTerritory(db);
    const read = readAskedLetter(typed, new Set(territory.communes.map(({ code }) => code)), residencyTexts[locale].problems);
    if (!read.ok) return { status: 422, ...(await answer(visit, { values: typed, problems: read.problems })) };
    const { allowed, retryAfter } = await takeToken(db, `residency letter ${visitor.id}`, { limit: 5, windowSeconds: 86_400 });
    if (!allowed) throw new Refused(429, String(retryAfter));
    const city = territory.communeByCode(read.value.commune_code)!.commune.name;
    const asked = await askForLetter(db, visitor.id, { ...read.value, city });
    if (asked) return { redirect: withQuery(routes.residency.href(), { fait: "demandee" }) };
    return { status: 409, ...(await answer(visit, { twice: true })) };
  },
});

async function answer(
  { db, visitor, locale, offers, now }: Visit<string, Visitor>,
  said: { values?: Values; problems?: Problems; done?: OwnDone | null; twice?: boolean },
) {
  const [residency, letter, territory] = await Promise.all([residencyOf(db, visitor.id), findOpenLetter(db, visitor.id), readTerritory(db)]);
  const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  return {
    title: residencyTexts[locale].own.here,
    body: (
      <OwnResidency
        tabs={spaceTabs(offers, locale, routes.residency.href())}
        residency={residency && { ...residency, commune: communeName(residency.communeCode) }}
        letter={letter && letter.until > now ? { ...letter, commune: communeName(letter.commune_code) } : null}
        communes={territory.communes}
        values={{ recipient: visitor.name, ...said.values }}
        problems={said.problems ?? {}}
        done={said.done ?? null}
        twice={said.twice ?? false}
      />
    ),
  };
}
