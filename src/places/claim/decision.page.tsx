import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { NotFound, Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readText } from "../import/checks/text.ts";
import { Notes } from "../import/notes.ts";
import { whereOf } from "../place.ts";
import { decideClaim } from "./become-host.command.ts";
import { claimRoutes } from "./claim.routes.ts";
import { claimTexts } from "./claim.texts.ts";
import { findClaim, wasDecided } from "./claim.query.ts";
import { AlreadyDecided, ClaimDecision, type ClaimDecisionProps } from "./decision.view.tsx";

export default page("places/claim", claimRoutes.claimDecision, {
  access: may("places.decide_claim"),

  async get({ db, params, visitor, locale, offers }) {
    const form = await decisionForm(db, offers, visitor, params.id);
    return form ? answer(form, locale) : alreadyDecided(db, visitor, params.id, locale, 200);
  },

  async post({ db, params, visitor, form: readPosted, locale, offers }) {
    const { acte, raison = "" } = await readPosted();
    const form = await decisionForm(db, offers, visitor, params.id);
    if (!form) return alreadyDecided(db, visitor, params.id, locale, 409);
    if (acte !== "accepter" && acte !== "refuser") throw new Refused(400);
    const { claim } = form;
    if (form.own) return answer(form, locale, 409);
    const reason = readText(raison, { field: "raison", most: 1000, paragraphs: true }, new Notes());
    if (acte === "refuser" && !reason) return answer({ ...form, typed: raison, needsReason: true }, locale, 422);
    const place = { id: claim.place_id, slug: claim.slug, name: claim.name, commune_code: claim.commune_code };
    const decided = await decideClaim(db, offers, visitor, place, { claimId: claim.id, accept: acte === "accepter", reason });
    if (!decided) return alreadyDecided(db, visitor, params.id, locale, 409);
    return { redirect: withQuery(claimRoutes.claims.href(), { fait: acte === "accepter" ? "acceptee" : "refusee" }) };
  },
});

async function decisionForm(db: Db, offers: AllOffers, visitor: Visitor, id: string): Promise<ClaimDecisionProps | null> {
  const claim = await findClaim(db, visitor, id);
  if (!claim) return null;
  const holders = await listHolders(db, offers, "places.edit", whereOf({ id: claim.place_id, commune_code: claim.commune_code }));
  return { claim, hosts: holders.filter(({ role }) => role === "host").map(({ name }) => name), own: claim.person_id === visitor.id };
}

function answer(form: ClaimDecisionProps, locale: Locale, status: 200 | 409 | 422 = 200) {
  return { title: claimTexts[locale].decision.title(form.claim.name), robots: "noindex" as const, status, body: <ClaimDecision {...form} /> };
}

/** @throws NotFound when there never was such a claim within this agent's reach. */
async function alreadyDecided(db: Db, visitor: Visitor, id: string, locale: Locale, status: 200 | 409) {
  if (!(await wasDecided(db, visitor, id))) throw new NotFound();
  return { title: claimTexts[locale].decision.decided, robots: "noindex" as const, status, body: <AlreadyDecided /> };
}
