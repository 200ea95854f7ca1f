import { addDays, dayOf } from "#platform/time/day.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { party } from "../keeper.ts";
import { findDesksOf } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { amend } from "./agree.command.ts";
import { findAgreement, findVersions } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { Amend } from "./propose.view.tsx";
import { readDesks, readTerms, valuesOfTerms } from "./terms.form.ts";

/** One side proposes other terms: a counter-proposal before the first signature, an amendment after. */
export default act("telework/agreements", routes.amend, {
  access: party,
  async find({ db, params, visitor }: VisitOf<typeof routes.amend>) {
    const agreement = await findAgreement(db, params.id, visitor);
    const [last] = agreement ? await findVersions(db, agreement.id) : [];
    if (!agreement || !last || agreement.endsOn !== null || agreement.placeId === null) throw new NotFound();
    return { agreement, last, desks: await findDesksOf(db, agreement.placeId) };
  },
  values: ({ now }, { last }) => ({
    ...valuesOfTerms({ ...last, validFrom: later(last.validFrom, addDays(dayOf(now), 7)) }),
    version: String(last.number),
    postes: last.pools.flatMap(({ resourceId }) => resourceId ?? []),
  }),
  show: ({ locale }, thing, form) => ({ title: agreementsTexts[locale].amendHere, robots: "noindex", body: <Amend {...thing} form={form} /> }),
  read(form, { now }, { desks }) {
    const pools = readDesks(form, desks);
    return { terms: readTerms(form, dayOf(now)), read: form.version(), ...(pools.length > 0 && { pools }) };
  },
  async run({ db, visitor, locale }, { agreement }, typed) {
    const outcome = await amend(db, agreement.id, { side: agreement.sides[0]!, by: visitor.id, ...typed });
    return outcome === "proposed" ? done(routes.agreement.href({ id: agreement.id }), "proposee") : conflict(agreementsTexts[locale].moved);
  },
});

const later = (one: string, other: string): string => (one > other ? one : other);
