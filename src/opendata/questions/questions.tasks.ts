import type { TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { can, scopesOf } from "#platform/web/visitor.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { publishData } from "../opendata.powers.ts";
import { mayPublish } from "../publish/gate.ts";
import { listWithin } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { countWaiting } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

const { fr, en, nl } = opendataTexts;

/** Questions to the datasets that somebody answers for: leads to the first of them. */
export const questionTasks: TaskSource = {
  room: { fr: fr.title, en: en.title, nl: nl.title },
  async tasks({ db, visitor, locale, offers }) {
    if (!can(visitor, publishData)) return [];
    const { rows } = await listWithin(db, scopesOf(visitor, publishData), { limit: 500, offset: 0 });
    const published = rows.filter(({ current, withdrawnAt }) => current !== null && !withdrawnAt);
    const waiting = await countWaiting(db);
    const asked = [...published, ...(mayPublish(visitor, null) ? offers.datasets : [])].filter(({ id }) => waiting.has(id));
    const count = asked.reduce((sum, { id }) => sum + waiting.get(id)!, 0);
    if (!asked[0]) return [];
    const what = plural(count, locale, questionsTexts[locale].tasks);
    return [{ what, of: null, href: routes.questions.href({ id: asked[0].id }), count, late: 0, due: null }];
  },
};
