import type { Locale } from "#platform/i18n/locale.ts";
import { Refused } from "#platform/refused.ts";
import { acts, done, tooMany } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { askAgent, sendCode, withdrawClaim } from "./claim.command.ts";
import { readDemand } from "./claim.form.ts";
import { claimTexts } from "./claim.texts.ts";
import { claimAnswer } from "./claim.view.tsx";
import { findClaimed } from "./claimed-place.query.ts";
import { routes } from "../routes.ts";

const codesOfPlace = { limit: 3, windowSeconds: 3600 };
const codesOfPerson = { limit: 6, windowSeconds: 24 * 3600 };
/** The mail goes to whoever reads the place's letter box: their language is not known. */
const lettersLocale: Locale = "fr";

export default acts("places/claim", routes.claim, {
  access: may("places.claim"),
  find: findClaimed,
  show: ({ locale }, claimed, form) => claimAnswer(claimed, form, locale),

  acts: (step) => ({
    code: step({
      read(form, _, { place }) {
        const email = place.emails[Number(form.text("adresse"))];
        if (!email) throw new Refused(400);
        return email;
      },
      async run(visit, { place, host }, email) {
        const { db, params, visitor, locale } = visit;
        if (host) return done(routes.claim.href(params));
        const turns = [
          await takeToken(db, `places/claim-code person ${visitor.id}`, codesOfPerson),
          await takeToken(db, `places/claim-code place ${place.id}`, codesOfPlace),
        ];
        if (turns.some(({ allowed }) => !allowed)) return tooMany(claimTexts[locale].brake);
        await sendCode(db, visitor, place, email, { mailer: visit.mailer, metropolis: visit.metropolis, locale: lettersLocale });
        return done(routes.claim.href(params), "code");
      },
    }),
    ask: step({
      read: readDemand,
      brake: { of: "places/claim", limit: 20, windowSeconds: 24 * 3600 },
      async run({ db, params, visitor, offers }, { place, host }, demand) {
        if (host) return done(routes.claim.href(params));
        await askAgent(db, offers, visitor, place, demand);
        return done(routes.claim.href(params), "demande");
      },
    }),
    withdraw: step({
      async run({ db, params, visitor }, { place }) {
        await withdrawClaim(db, visitor, place.id);
        return done(routes.claim.href(params), "retiree");
      },
    }),
  }),
});
