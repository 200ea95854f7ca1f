import { dayOf, addDays } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { party, type Side } from "../keeper.ts";
import { routes } from "../routes.ts";
import { end, refuse, sign } from "./agree.command.ts";
import { findAgreement, findVersions, type AgreementForSides, type Version } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { AgreementPage } from "./agreement.view.tsx";

interface Thing {
  readonly agreement: AgreementForSides;
  readonly versions: readonly Version[];
}

/** The side for which somebody acts on what waits: the one that has not signed yet, where they stand on both. */
export function actingSide({ agreement, versions }: Thing): Side {
  const waiting = versions.find(({ state }) => state === "proposed");
  return agreement.sides.find((side) => !waiting?.signatures.some((one) => one.side === side)) ?? agreement.sides[0]!;
}

/** An agreement with its versions: what was proposed, who signed which text, how it ends. */
export default acts("telework/agreements", routes.agreement, {
  access: party,
  async find({ db, params, visitor }: VisitOf<typeof routes.agreement>): Promise<Thing> {
    const agreement = await findAgreement(db, params.id, visitor);
    if (!agreement) throw new NotFound();
    return { agreement, versions: await findVersions(db, agreement.id) };
  },
  values: ({ now, visitor }, { agreement }) => ({ nom: visitor.name, le: addDays(dayOf(now), agreement.notice) }),
  show: ({ locale, now }, thing, form) => ({
    title: `${agreementsTexts[locale].agreement}, ${thing.agreement.employerName}, ${thing.agreement.placeName}`,
    robots: "noindex",
    says: agreementsTexts[locale].done,
    body: <AgreementPage {...thing} side={actingSide(thing)} form={form} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    sign: step({
      read(form) {
        const t = agreementsTexts[form.locale].problems;
        const typed = { name: form.line("nom", 1, 200, t.name), capacity: form.line("qualite", 3, 120, t.capacity), sha256: form.text("empreinte") };
        form.check("accord", form.ticked("accord"), t.consent);
        return typed;
      },
      async run({ db, visitor, locale }, thing, typed) {
        const outcome = await sign(db, thing.agreement.id, { ...typed, side: actingSide(thing), by: visitor.id });
        if (outcome === "signed" || outcome === "agreed")
          return done(routes.agreement.href({ id: thing.agreement.id }), outcome === "agreed" ? "conclue" : "signee");
        return conflict(agreementsTexts[locale][outcome]);
      },
    }),
    refuse: step({
      read: (form) => ({ answer: form.lines("motif", 3, 500, agreementsTexts[form.locale].problems.reason) }),
      async run({ db, visitor, locale }, thing, { answer }) {
        const refused = await refuse(db, thing.agreement.id, { side: actingSide(thing), answer, by: visitor.id });
        return refused ? done(routes.agreement.href({ id: thing.agreement.id }), "refusee") : conflict(agreementsTexts[locale].moved);
      },
    }),
    end: step({
      read(form) {
        const t = agreementsTexts[form.locale].problems;
        return { on: form.day("le", t.until), reason: form.lines("raison", 3, 500, t.reason) };
      },
      async run({ db, visitor, locale }, thing, typed) {
        const t = agreementsTexts[locale];
        const outcome = await end(db, thing.agreement.id, { ...typed, side: thing.agreement.sides[0]!, by: visitor.id });
        if (outcome === "ended") return done(routes.agreement.href({ id: thing.agreement.id }), "denoncee");
        return outcome === "soon" ? wrong({ le: t.problems.soon(thing.agreement.notice) }) : conflict(t.moved);
      },
    }),
  }),
});
