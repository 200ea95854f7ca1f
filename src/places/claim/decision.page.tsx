import { listHolders } from "#people";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { readPlainText } from "../plain-text/plain-text.ts";
import { decideClaim } from "./become-host.command.ts";
import { findClaim, wasDecided } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { AlreadyDecided, ClaimDecision, type ClaimSheet } from "./decision.view.tsx";
import { routes } from "../routes.ts";

type DecisionVisit = VisitOf<typeof routes.claimDecision>;

function readReason(form: Reader): string | null {
  return readPlainText(form, "raison", { most: 1000, paragraphs: true }, claimTexts[form.locale].byAgent.tooLong);
}

export default acts("places/claim", routes.claimDecision, {
  access: may("places.decide_claim"),
  find: findJudged,

  show({ locale }, judged, form) {
    const t = claimTexts[locale].decision;
    if (!judged) return { title: t.decided, robots: "noindex", body: <AlreadyDecided /> };
    return { title: t.title(judged.claim.name), robots: "noindex", body: <ClaimDecision {...judged} form={form} /> };
  },

  acts: (step) => ({
    accept: step({ read: readReason, run: (visit, judged, reason) => decide(visit, judged, true, reason) }),
    refuse: step({
      read(form, _, judged) {
        const reason = readReason(form);
        form.check("raison", !judged || judged.own || reason !== null, claimTexts[form.locale].decision.needsReason);
        return reason;
      },
      run: (visit, judged, reason) => decide(visit, judged, false, reason),
    }),
  }),
});

/** Null when another agent was quicker. @throws NotFound when there never was such a claim within this agent's reach. */
async function findJudged({ db, offers, params, visitor }: DecisionVisit): Promise<ClaimSheet | null> {
  const claim = await findClaim(db, visitor, params.id);
  if (!claim && !(await wasDecided(db, visitor, params.id))) throw new NotFound();
  if (!claim) return null;
  const holders = await listHolders(db, offers, "places.edit", whereOf({ id: claim.place_id, commune_code: claim.commune_code }));
  return { claim, hosts: holders.filter(({ role }) => role === "host").map(({ name }) => name), own: claim.person_id === visitor.id };
}

async function decide({ db, offers, visitor, locale }: DecisionVisit, judged: ClaimSheet | null, accept: boolean, reason: string | null) {
  const t = claimTexts[locale].decision;
  if (!judged) return conflict("");
  if (judged.own) return conflict(t.own);
  const { claim } = judged;
  const place = { id: claim.place_id, slug: claim.slug, name: claim.name, commune_code: claim.commune_code };
  const decided = await decideClaim(db, offers, visitor, place, { claimId: claim.id, accept, reason });
  // Found again, the page itself says that it is decided.
  return decided ? done(routes.claims.href(), accept ? "acceptee" : "refusee") : conflict("");
}
