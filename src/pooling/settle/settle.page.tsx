import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { decideUse } from "../deals/use.command.ts";
import { settles, settling, structuresOf } from "../keeper.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { readStatementNumber } from "../statement-number.ts";
import { close } from "./close.command.ts";
import { correct } from "./correct.command.ts";
import { monthBefore } from "./settle.jobs.ts";
import { countWaiting, findClosings, findDisputed } from "./settle.query.ts";
import { settleTexts } from "./settle.texts.ts";
import { Settle } from "./settle.view.tsx";

/** For those of the metropolis who settle: what is disputed, what waits, what was closed, what has to be corrected. */
export default acts("pooling/settle", routes.settle, {
  access: may(settling),
  async find({ db, visitor, now }: VisitOf<typeof routes.settle>) {
    if (!settles(visitor)) throw new Forbidden();
    const [disputed, closings, waiting] = await Promise.all([findDisputed(db), findClosings(db), countWaiting(db, `${dayOf(now).slice(0, 7)}-01`)]);
    return { month: monthBefore(dayOf(now)), disputed, closings, waiting };
  },
  show: ({ locale }, thing, form) => ({
    title: settleTexts[locale].title,
    robots: "noindex",
    says: settleTexts[locale].done,
    body: <Settle {...thing} form={form} />,
  }),
  acts: (step) => ({
    close: step({
      async run({ db, locale }, { month }) {
        const closed = await close(db, month);
        return closed.statements === 0 ? conflict(settleTexts[locale].nothing) : done(routes.settle.href(), "regle", closed.statements);
      },
    }),
    decide: step({
      read(form) {
        const t = settleTexts[form.locale].problems;
        return { id: form.text("lequel"), counts: form.choice("sens", ["du", "pas-du"], t.decision) === "du", why: form.lines("motif", 3, 500, t.reason) };
      },
      async run({ db, visitor, locale }, _, { id, counts, why }) {
        const outcome = isUuid(id) ? await decideUse(db, id, { counts, why, by: visitor.id }, structuresOf(visitor)) : "moved";
        if (outcome === "decided") return done(routes.settle.href(), "tranche");
        return outcome === "own" ? wrong({ lequel: settleTexts[locale].own }) : conflict(poolingTexts[locale].moved);
      },
    }),
    correct: step({
      read(form) {
        const t = settleTexts[form.locale].problems;
        const found = readStatementNumber(form.text("releve"));
        form.check("releve", found !== null, t.statement);
        return { ...(found ?? { year: 0, number: 0 }), line: form.whole("ligne", 1, 1_000_000, t.line), reason: form.line("raison", 3, 300, t.reasonLine) };
      },
      async run({ db, visitor, locale }, _, typed) {
        const t = settleTexts[locale];
        const outcome = await correct(db, { ...typed, by: visitor.id }, structuresOf(visitor));
        if (outcome === "corrected") return done(routes.settle.href(), "corrige");
        return wrong({ ligne: outcome === "own" ? t.own : t.problems[outcome] });
      },
    }),
  }),
});
