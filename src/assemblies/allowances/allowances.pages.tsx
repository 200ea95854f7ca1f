import { typedEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { sayNumber } from "../assembly.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { notePaid, undoPaid } from "./allowances.command.ts";
import { type Allowance, findAllowances } from "./allowances.query.ts";
import { allowancesTexts } from "./allowances.texts.ts";
import { Allowances } from "./allowances.view.tsx";

/** What each member gets for the sessions at which they were, and what was paid. */
export const allowances = acts("assemblies/allowances", routes.allowances, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.allowances>) {
    const assembly = await findRun(db, params.id, visitor);
    return { assembly, all: await findAllowances(db, assembly.id) };
  },
  show: ({ locale }, found, form) => ({
    title: `${allowancesTexts[locale].title}, ${found.assembly.title}`,
    robots: "noindex",
    says: allowancesTexts[locale].done,
    body: <Allowances {...found} form={form} />,
  }),
  acts: (step) => ({
    pay: step({
      read: (form, _, { all }) => all.map(({ seatId }) => seatId).filter((id) => form.on() === "" || form.on() === id),
      async run({ db, params, visitor, locale, now }, { assembly }, seats) {
        const paid = await notePaid(db, seats, { assemblyId: assembly.id, day: dayOf(now), by: visitor.id });
        return paid > 0 ? done(routes.allowances.href(params), "versees") : conflict(assembliesTexts[locale].moved);
      },
    }),
    undo: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale }, { assembly }, seatId) {
        const undone = await undoPaid(db, seatId, { assemblyId: assembly.id, by: visitor.id });
        return undone ? done(routes.allowances.href(params), "annulees") : conflict(assembliesTexts[locale].moved);
      },
    }),
  }),
});

/** For the service that pays. */
export const allowancesCsv = page("assemblies/allowances", routes.allowancesCsv, {
  access: keeper,
  async get({ db, params, visitor, locale }) {
    const assembly = await findRun(db, params.id, visitor);
    const c = allowancesTexts[locale].columns;
    const columns: Columns<Allowance> = {
      [c.number]: ({ number }) => sayNumber(number),
      [c.name]: ({ name }) => name,
      [c.reach]: ({ reach }) => reach,
      [c.sessions]: ({ sessions }) => sessions,
      [c.due]: ({ dueCents }) => typedEuros(dueCents),
      [c.paid]: ({ paidCents }) => typedEuros(paidCents),
      [c.paidOn]: ({ paidOn }) => paidOn,
    };
    return csvResponse(columns, await findAllowances(db, assembly.id), { filename: "indemnites.csv", bom: true });
  },
});
