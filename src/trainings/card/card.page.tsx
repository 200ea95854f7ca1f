import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findSuspensions } from "../holders/holders.query.ts";
import { routes } from "../routes.ts";
import { titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { appeal, renewCard } from "./card.command.ts";
import { codeOf } from "./card-code.ts";
import { cardTexts } from "./card.texts.ts";
import { Card } from "./card.view.tsx";
import { findOwnOne } from "./own.query.ts";

type CardVisit = VisitOf<typeof routes.card>;

/** One authorisation in the hands of whoever holds it: its card, and what stands against it. */
export default acts("trainings/card", routes.card, {
  access: signedIn,
  async find({ db, params, visitor, now, settings }: CardVisit) {
    const own = await findOwnOne(db, params.id, visitor.id, now);
    if (!own) throw new NotFound();
    const check = routes.check.href({ card: codeOf(settings, own.id, own.card) });
    return { own, check, address: publicAddress(settings, check), suspensions: await findSuspensions(db, own.id) };
  },
  show: ({ locale }, thing, form) => ({
    title: titleOf(thing.own, locale),
    robots: "noindex",
    says: cardTexts[locale].done,
    body: <Card {...thing} form={form} />,
  }),
  acts: (step) => ({
    renew: step({
      brake: { of: "trainings.card", limit: 10, windowSeconds: 3600 },
      run: async ({ db, visitor, locale, params }, { own }) =>
        (await renewCard(db, own.id, visitor.id)) ? done(routes.card.href(params), "renouvelee") : conflict(trainingsTexts[locale].moved),
    }),
    appeal: step({
      read: (form) => form.lines("contestation", 10, 2000, cardTexts[form.locale].appealWrong),
      run: async ({ db, visitor, locale, params }, { own }, words) =>
        (await appeal(db, own.id, visitor.id, words)) ? done(routes.card.href(params), "contestee") : conflict(trainingsTexts[locale].moved),
    }),
  }),
});
