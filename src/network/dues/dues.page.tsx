import { typedEuros } from "#platform/money/euros.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Reader } from "#platform/web/reader.ts";
import { keeper, keeps } from "../keeper.ts";
import { type College, colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { callDues, reopenDue, settleDues, type Year } from "./dues.command.ts";
import { findRates, listDues } from "./dues.query.ts";
import { duesTexts } from "./dues.texts.ts";
import { Dues } from "./dues.view.tsx";
import { dueWords } from "./tabs.ts";

function readYear(form: Reader): Year {
  const t = duesTexts[form.locale].problems;
  const year = form.whole("annee", 2020, 2100, t.year);
  const dueOn = form.day("echeance", t.day);
  form.check("echeance", dueOn === "" || Math.abs(Number(dueOn.slice(0, 4)) - year) <= 1, t.day);
  const of = (college: College) => form.euros(`montant-${college}`, 0, t.amount, 10_000_000);
  return { year, dueOn, cents: { places: of("places"), leaders: of("leaders"), partners: of("partners"), persons: of("persons") } };
}

const ids = (form: Reader) => tickedRows(form).filter(isUuid);

/** Dues of all members: asked for by the year, received, waived with a reason. */
export default list("network/dues", routes.dues, {
  access: keeper,
  async find({ db, visitor, now }) {
    if (!keeps(visitor)) throw new NotFound();
    const rates = await findRates(db);
    const today = dayOf(now);
    const typed = Object.fromEntries(colleges.map((college) => [`montant-${college}`, typedEuros(rates.find((one) => one.college === college)?.cents ?? 0)]));
    return { usual: { ...typed, annee: today.slice(0, 4), echeance: addDays(today, 60) } };
  },
  filters: { tab: oneOf("etat", dueWords), q: words("q") },
  size: 30,
  rows: ({ db }, _, asked, range) => listDues(db, asked, range),
  show: ({ locale, url }, { usual }, found, form) => ({
    title: duesTexts[locale].title,
    robots: "noindex",
    says: duesTexts[locale].done,
    body: <Dues found={found} form={form} usual={usual} action={hereOf({ url })} />,
  }),
  csv: {
    path: routes.duesCsv,
    filename: "cotisations.csv",
    columns: (locale) => {
      const c = duesTexts[locale].columns;
      return {
        [c.number]: ({ number }) => number,
        [c.member]: ({ name }) => name,
        [c.college]: ({ college }) => networkTexts[locale].colleges[college],
        [c.year]: ({ year }) => year,
        [c.amount]: ({ cents }) => cents / 100,
        [c.dueOn]: ({ dueOn }) => dueOn,
        [c.state]: ({ state, late }) => (late ? networkTexts[locale].late : networkTexts[locale].dues[state]),
        [c.settledOn]: ({ settledOn }) => settledOn,
        [c.reason]: ({ reason }) => reason,
      };
    },
  },
  acts: (step) => ({
    call: step({
      read: readYear,
      run: async ({ db, visitor }, _, year) => done(routes.dues.href(), "appel", await callDues(db, year, visitor.id)),
    }),
    receive: step({
      read: (form) => ids(form),
      run: async (visit, _, rows) =>
        done(hereOf(visit), "recues", await settleDues(visit.db, rows, { by: visit.visitor.id, day: dayOf(visit.now), reason: null })),
    }),
    waive: step({
      read: (form) => ({ rows: ids(form), reason: form.line("raison", 3, 500, duesTexts[form.locale].problems.reason) }),
      run: async (visit, _, { rows, reason }) =>
        done(hereOf(visit), "dispensees", await settleDues(visit.db, rows, { by: visit.visitor.id, day: dayOf(visit.now), reason })),
    }),
    reopen: step({
      read: (form) => form.on(),
      async run(visit, _, id) {
        if (!isUuid(id)) throw new NotFound();
        return (await reopenDue(visit.db, id, visit.visitor.id)) ? done(hereOf(visit), "rouverte") : conflict(networkTexts[visit.locale].moved);
      },
    }),
  }),
});
