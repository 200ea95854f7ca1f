import { acts, conflict, done } from "#platform/web/act.ts";
import { page, type Page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { manager } from "../keeper.ts";
import { listAgreements } from "../agreements/agreements.query.ts";
import { routes } from "../routes.ts";
import { addBlackout, removeBlackout, saveRules } from "./employer.command.ts";
import { countAgents, findBlackouts, findCentres } from "./employer.query.ts";
import { openEmployer } from "./open-employer.ts";
import { employerTexts } from "./employer.texts.ts";
import { Home } from "./home.view.tsx";
import { readBlackout, readRules, valuesOfRules } from "./rules.form.ts";
import { Rules } from "./rules.view.tsx";

/** Where an employer stands: agents, agreements, cost centres, rules; and what it will never read. */
const home = page("telework/employer", routes.employer, {
  access: manager,
  async get(visit) {
    const employer = await openEmployer(visit);
    const { db, visitor, locale } = visit;
    const [counts, centres, agreements] = await Promise.all([
      countAgents(db, employer.id),
      findCentres(db, employer.id),
      listAgreements(db, visitor, { q: "", standing: null }, { limit: 200, offset: 0 }),
    ]);
    const own = agreements.rows.filter(({ employerId }) => employerId === employer.id);
    return {
      title: employerTexts[locale].titleOf(employer.name),
      robots: "noindex",
      says: employerTexts[locale].done,
      body: <Home employer={employer} counts={counts} centres={centres} agreements={own} />,
    };
  },
});

/** What an employer asks of its agents, as data; the days on which everybody is at work. */
const rules = acts("telework/employer", routes.rules, {
  access: manager,
  async find(visit: Visit<typeof routes.rules.pattern, Visitor>) {
    const employer = await openEmployer(visit);
    return { employer, blackouts: await findBlackouts(visit.db, employer.id) };
  },
  values: (_, { employer }) => valuesOfRules(employer),
  show: ({ locale }, thing, form) => ({
    title: `${employerTexts[locale].rules}, ${thing.employer.name}`,
    robots: "noindex",
    says: employerTexts[locale].done,
    body: <Rules {...thing} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readRules,
      async run({ db, visitor, locale }, { employer }, typed) {
        const saved = await saveRules(db, employer.id, typed, visitor.id);
        return saved ? done(routes.employer.href({ id: employer.id }), "enregistre") : conflict(employerTexts[locale].moved);
      },
    }),
    add: step({
      read: readBlackout,
      async run({ db, params, locale }, { employer }, day) {
        if (employer.version === 0) return conflict(employerTexts[locale].first);
        await addBlackout(db, employer.id, day);
        return done(routes.rules.href(params), "ajoute");
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, params }, { employer }, id) {
        await removeBlackout(db, employer.id, id);
        return done(routes.rules.href(params), "retire");
      },
    }),
  }),
});

export const employerPages: readonly Page[] = [home, rules];
