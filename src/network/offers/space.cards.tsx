import type { SpaceCard, TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import { withQuery } from "#platform/web/path.ts";
import { countAwaited, countEscalated, tabWords } from "../applications/applications.query.ts";
import { applicationsTexts } from "../applications/applications.texts.ts";
import { countToAnswer } from "../contributions/contributions.query.ts";
import { contributionsTexts } from "../contributions/contributions.texts.ts";
import { tabWords as contributionTabs } from "../contributions/tabs.ts";
import { keeps } from "../keeper.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { findMine } from "../mine/mine.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";

/** The members and applications of this person. */
export const ownMembers: SpaceCard = {
  order: 112,
  async card({ db, visitor, locale }) {
    const members = (await findMine(db, visitor)).filter(({ state }) => state === "admitted" || state === "applied");
    if (members.length === 0) return null;
    const t = mineTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {members.slice(0, 4).map(({ id, name, state, number }) => (
            <li>
              <a href={number === null ? routes.application.href({ id }) : routes.member.href({ number: String(number) })}>{name}</a>,{" "}
              {networkTexts[locale].states[state]}
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.mine.href()}>{t.title}</a>
        </p>
      </Card>
    );
  },
};

/** Answers that are awaited of this person, and what a coordinator decides. */
export const networkTasks: TaskSource = {
  room: { fr: "Réseau", en: "Network", nl: "Netwerk" },
  async tasks({ db, visitor, locale, now }) {
    const t = applicationsTexts[locale].task;
    const [awaited, escalated, given] = await Promise.all([countAwaited(db, visitor), keeps(visitor) ? countEscalated(db) : 0, countToAnswer(db, visitor)]);
    const late = awaited.due !== null && awaited.due < now ? 1 : 0;
    return [
      ...(awaited.count > 0
        ? [{ what: plural(awaited.count, locale, t.answer), of: null, href: routes.applications.href(), count: awaited.count, late, due: awaited.due }]
        : []),
      ...(escalated > 0
        ? [
            {
              what: plural(escalated, locale, t.decide),
              of: null,
              href: withQuery(routes.applications.href(), { quoi: tabWords.decide }),
              count: escalated,
              late: 0,
              due: null,
            },
          ]
        : []),
      ...(given > 0
        ? [
            {
              ...{ what: plural(given, locale, contributionsTexts[locale].task), of: null, count: given, late: 0, due: null },
              href: withQuery(routes.contributions.href(), { quoi: contributionTabs.answer }),
            },
          ]
        : []),
    ];
  },
};
