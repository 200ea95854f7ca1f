import { plural } from "#platform/i18n/format.ts";
import { can, scopesOf } from "#platform/web/visitor.ts";
import type { TaskSource } from "#people";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { countQueue } from "./queue.query.ts";

/** What awaits a moderator. */
export const moderationTasks: TaskSource = {
  room: { fr: "Modération", en: "Moderation", nl: "Moderatie" },
  async tasks({ db, visitor, locale }) {
    if (!can(visitor, "moderation.decide")) return [];
    const { open, appeals } = await countQueue(db, { id: visitor.id, scopes: scopesOf(visitor, "moderation.decide") });
    const t = moderationTexts[locale].card;
    const task = (what: string, count: number) => ({ what, of: null, href: routes.queue.href(), count, late: 0, due: null });
    return [task(plural(open, locale, t.waiting), open), task(plural(appeals, locale, t.appeals), appeals)];
  },
};
