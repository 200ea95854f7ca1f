import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { Refused } from "#platform/web/errors.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findSeen } from "../steer/find-steered.query.ts";
import { askAgent, sendCode, withdrawClaim } from "./claim.command.ts";
import { readDemand } from "./claim.form.ts";
import { claimRoutes } from "./claim.routes.ts";
import { claimTexts } from "./claim.texts.ts";
import { Claim, type ClaimProps } from "./claim.view.tsx";
import { findOwnClaim } from "./claim.query.ts";

const codesOfPlace = { limit: 3, windowSeconds: 3600 };
const codesOfPerson = { limit: 6, windowSeconds: 24 * 3600 };
/** The mail goes to whoever reads the place's letter box: their language is not known. */
const lettersLocale: Locale = "fr";

export const isHost = (visitor: Visitor, placeId: string): boolean =>
  visitor.grants.some(({ role, scope }) => role === "host" && scope.kind === "place" && scope.id === placeId);

export default page("places/claim", claimRoutes.claim, {
  access: may("places.claim"),

  async get({ db, params, visitor, url, locale }) {
    const form = await claimForm(db, params.slug, visitor);
    return answerClaim({ ...form, done: url.searchParams.get("fait") }, locale);
  },

  async post({ db, params, visitor, form: readPosted, locale, offers, mailer, metropolis }) {
    const text = await readPosted();
    const form = await claimForm(db, params.slug, visitor);
    const { place } = form;
    const here = claimRoutes.claim.href({ slug: place.slug });
    if (form.host) return { redirect: here };
    if (text["acte"] === "retirer") {
      await withdrawClaim(db, visitor, place.id);
      return { redirect: withQuery(here, { fait: "retiree" }) };
    }
    if (text["acte"] === "demande") {
      const read = readDemand(text);
      if (!read.ok) return answerClaim({ ...form, values: text, problems: read.problems }, locale, 422);
      const turn = await takeToken(db, `places/claim ${visitor.id}`, { limit: 20, windowSeconds: 24 * 3600 });
      if (!turn.allowed) throw new Refused(429, String(turn.retryAfter));
      await askAgent(db, offers, visitor, place, { function: read.function, message: read.message });
      return { redirect: withQuery(here, { fait: "demande" }) };
    }
    const email = place.emails[Number(text["adresse"] ?? 0)];
    if (text["acte"] !== "code" || !email) throw new Refused(400);
    const turns = [
      await takeToken(db, `places/claim-code person ${visitor.id}`, codesOfPerson),
      await takeToken(db, `places/claim-code place ${place.id}`, codesOfPlace),
    ];
    if (turns.some(({ allowed }) => !allowed)) return answerClaim({ ...form, brake: true }, locale, 429);
    await sendCode(db, visitor, place, email, { mailer, metropolis, locale: lettersLocale });
    return { redirect: withQuery(here, { fait: "code" }) };
  },
});

/** What the page shows of the place and of this person's claim. */
export async function claimForm(db: Db, slug: string, visitor: Visitor): Promise<ClaimProps> {
  const place = await findSeen(db, slug, visitor);
  return { place, claim: await findOwnClaim(db, place.id, visitor.id), host: isHost(visitor, place.id) };
}

export function answerClaim(form: ClaimProps, locale: Locale, status: 200 | 409 | 422 | 429 = 200) {
  return { title: claimTexts[locale].title(form.place.name), robots: "noindex" as const, status, body: <Claim {...form} /> };
}
