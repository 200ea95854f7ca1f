import { isUuid } from "#platform/text/uuid.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { readKey } from "#platform/keys/house-key.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { settling } from "../keeper.ts";
import { routes } from "../routes.ts";
import { decide } from "../stay.command.ts";
import { close } from "./close.command.ts";
import { correct } from "./correct.command.ts";
import { countWaiting, findClosings, findContested, findCorrectable } from "./settle.query.ts";
import { settleTexts } from "./settle.texts.ts";
import { Settle } from "./settle.view.tsx";

/** The month before that of a day. */
const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);

/** For those of the metropolis who settle: what is contested, what waits, what was closed, what has to be corrected. */
export default acts("telework/settle", routes.settle, {
  access: may(settling),
  async find({ db, visitor, now, url }: VisitOf<typeof routes.settle>) {
    if (!can(visitor, settling, {})) throw new Forbidden();
    const month = monthBefore(dayOf(now));
    const closings = await findClosings(db);
    const chosen = closings.find(({ id }) => id === url.searchParams.get("cloture")) ?? closings[0] ?? null;
    const [contested, waiting, correctable] = await Promise.all([
      findContested(db),
      countWaiting(db, `${dayOf(now).slice(0, 7)}-01`),
      chosen ? findCorrectable(db, chosen.id) : { statements: [], settlements: [] },
    ]);
    return { month, closings, chosen, contested, waiting, correctable };
  },
  show: ({ locale }, thing, form) => ({
    title: settleTexts[locale].title,
    robots: "noindex",
    says: settleTexts[locale].done,
    body: <Settle {...thing} form={form} />,
  }),
  acts: (step) => ({
    close: step({
      async run({ db, settings, locale }, { month }) {
        const closed = await close(db, month, readKey(settings, "secret"));
        return closed.statements + closed.settlements === 0 ? conflict(settleTexts[locale].nothing) : done(routes.settle.href(), "close", closed.statements);
      },
    }),
    bill: step({
      read: (form) => form.on(),
      run: async ({ db, locale }, _, id) =>
        isUuid(id) && (await decide(db, id, true)) ? done(routes.settle.href(), "due") : conflict(settleTexts[locale].moved),
    }),
    drop: step({
      read: (form) => form.on(),
      run: async ({ db, locale }, _, id) =>
        isUuid(id) && (await decide(db, id, false)) ? done(routes.settle.href(), "rendue") : conflict(settleTexts[locale].moved),
    }),
    correct: step({
      read(form, _, { correctable }) {
        const t = settleTexts[form.locale].problems;
        return {
          statementId: form.choice(
            "releve",
            correctable.statements.map(({ id }) => id),
            t.statement,
          ),
          settlementId: form.choice(
            "reglement",
            correctable.settlements.map(({ id }) => id),
            t.settlement,
          ),
          line: form.whole("ligne", 1, 1_000_000, t.line),
          reason: form.line("raison", 3, 300, t.reason),
        };
      },
      async run({ db, visitor, locale }, _, typed) {
        const t = settleTexts[locale];
        const outcome = await correct(db, { ...typed, by: visitor.id });
        return outcome === "corrected" ? done(routes.settle.href(), "corrigee") : wrong({ ligne: t.problems[outcome] });
      },
    }),
  }),
});
