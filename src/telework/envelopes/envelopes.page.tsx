import { dayOf } from "#platform/time/day.ts";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { openEmployer } from "../employer/open-employer.ts";
import { findCentres } from "../employer/employer.query.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import { manager } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listEnvelopes } from "./envelopes.query.ts";
import { envelopesTexts } from "./envelopes.texts.ts";
import { Envelopes } from "./envelopes.view.tsx";
import { type Gift, give } from "./give.command.ts";

/** Half-days that an employer gives, by agent, cost centre and period. */
export default list("telework/envelopes", routes.envelopes, {
  access: manager,
  async find(visit: VisitOf<typeof routes.envelopes>) {
    const employer = await openEmployer(visit);
    return { employer, centres: await findCentres(visit.db, employer.id), year: dayOf(visit.now).slice(0, 4) };
  },
  filters: { q: words("q") },
  rows: ({ db }, { employer }, { q }, range) => listEnvelopes(db, employer.id, q, range),
  show: ({ locale }, thing, found, form) => ({
    title: `${envelopesTexts[locale].title}, ${thing.employer.name}`,
    robots: "noindex",
    says: envelopesTexts[locale].done,
    body: <Envelopes {...thing} found={found} form={form} />,
  }),
  acts: (step) => ({
    give: step({
      read: (form) => readGift(form),
      async run({ db, params, visitor, locale }, { employer }, gift) {
        if (employer.version === 0) return conflict(employerTexts[locale].first);
        const given = await give(db, employer.id, gift, visitor.id);
        if (given.ok) return done(routes.envelopes.href(params), "donnees", given.count);
        const { problems } = envelopesTexts[locale];
        if (given.problem === "small") return wrong({ service: problems.small });
        return wrong(given.problem === "overlap" ? { du: problems.overlap } : { [gift.whom.kind === "agent" ? "numero" : "qui"]: problems[gift.whom.kind] });
      },
    }),
  }),
});

function readGift(form: Reader): Gift {
  const t = envelopesTexts[form.locale].problems;
  const kind = form.choice("qui", ["each", "agent", "centre"] as const, t.whom);
  const code = kind === "agent" ? form.line("numero", 1, 40, t.agent) : kind === "centre" ? form.line("service", 1, 40, t.centre) : "";
  const [firstDay, lastDay] = [form.day("du", t.day), form.day("au", t.day)];
  form.check("au", firstDay === "" || lastDay === "" || lastDay >= firstDay, t.order);
  return {
    whom: kind === "agent" || kind === "centre" ? { kind, code } : { kind: "each" },
    ...{ firstDay, lastDay, halves: form.whole("combien", 0, 1_000_000, t.halves), carries: form.ticked("report") },
  };
}
