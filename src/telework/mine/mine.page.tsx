import { spaceTabs } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findLeft, findOwnAgents } from "../agents.query.ts";
import { routes } from "../routes.ts";
import { listStays } from "../stays.query.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { choose, join } from "./mine.command.ts";
import { findColleagues } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine, times } from "./mine.view.tsx";

/** What somebody has booked to telework, what is left to them, their choices; of what is settled nothing is left. */
export default list("telework/mine", routes.mine, {
  access: signedIn,
  async find({ db, visitor, now }: VisitOf<typeof routes.mine>) {
    const [agents, territory, colleagues] = await Promise.all([findOwnAgents(db, visitor), readTerritory(db), findColleagues(db, visitor)]);
    const active = agents.filter(({ state }) => state === "active");
    const left = await Promise.all(active.map(({ id }) => findLeft(db, id, dayOf(now))));
    return { agents, left: new Map(active.map(({ id }, at) => [id, left[at]!])), colleagues, communes: territory.communes };
  },
  filters: { time: oneOf("quand", times, "ahead") },
  rows: ({ db, visitor }, _, { time }, range) => listStays(db, visitor.id, time === "ahead", range),
  show: ({ locale, offers }, thing, found, form) => ({
    title: mineTexts[locale].title,
    robots: "noindex",
    says: mineTexts[locale].done,
    body: <Mine {...thing} found={found} form={form} space={spaceTabs(offers, locale, routes.mine.href())} />,
  }),
  csv: {
    path: routes.mineCsv,
    filename: "mes-journees-de-teletravail.csv",
    columns: (locale) => {
      const c = mineTexts[locale].columns;
      return {
        [c.day]: ({ day }) => day,
        [c.part]: ({ part }) => teleworkTexts[locale].parts[part],
        [c.place]: ({ placeName }) => placeName ?? "",
        [c.state]: ({ state }) => mineTexts[locale].states[state],
        [c.proof]: ({ proof }) => proof,
      };
    },
  },
  acts: (step) => ({
    join: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, _, agentId) {
        const { id: personId, email } = visitor;
        return (await join(db, { agentId, personId, email })) ? done(routes.mine.href(), "rejoint") : conflict(mineTexts[locale].moved);
      },
    }),
    choose: step({
      read: (form, _, { communes }) => ({
        agentId: form.on(),
        presence: form.ticked("presence"),
        communeCode:
          form.text("commune") === ""
            ? null
            : form.choice(
                "commune",
                communes.map(({ code }) => code),
                mineTexts[form.locale].communeProblem,
              ),
      }),
      async run({ db, visitor, locale }, _, { agentId, ...choices }) {
        return (await choose(db, agentId, visitor.id, choices)) ? done(routes.mine.href(), "choisi") : conflict(mineTexts[locale].moved);
      },
    }),
  }),
});
