import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { conversationToRun } from "../conversation.query.ts";
import { figuresOf } from "../figures.query.ts";
import { publishReport } from "../publish/publish.command.ts";
import { routes } from "../routes.ts";
import { addSeeds, putOnline } from "./manage.command.ts";
import { countWaiting, hasBegun } from "./manage.query.ts";
import { manageTexts } from "./manage.texts.ts";
import { Manage } from "./manage.view.tsx";
import { readSeeds } from "./presentation.form.ts";

/** Where it stands, its first statements, and the way on line and to its report. */
export default acts("opinions/manage", routes.manage, {
  access: signedIn,
  find: ({ db, params, visitor }) => conversationToRun(db, params, visitor),
  async show({ db, locale }, conversation, form) {
    const { id } = conversation;
    const [figures, waiting, begun] = await Promise.all([figuresOf(db, [id]), countWaiting(db, id), hasBegun(db, id)]);
    return {
      title: `${manageTexts[locale].title}, ${conversation.title}`,
      robots: "noindex",
      says: manageTexts[locale].done,
      body: <Manage conversation={conversation} figures={figures.get(id)!} waiting={waiting} begun={begun} form={form} />,
    };
  },
  acts: (step) => {
    const online = (on: boolean) =>
      step({
        async run({ db, params, visitor, locale }, { id }) {
          const put = await putOnline(db, id, on, visitor.id);
          return put.ok ? done(routes.manage.href(params), on ? "en-ligne" : "hors-ligne") : conflict(manageTexts[locale].problems[put.problem]);
        },
      });
    return {
      online: online(true),
      offline: online(false),
      add: step({
        read: readSeeds,
        async run({ db, params, visitor, locale }, { id }, seeds) {
          const t = manageTexts[locale];
          const added = await addSeeds(db, id, seeds, visitor.id);
          if (added.ok) return done(routes.manage.href(params), "ajoute", added.count);
          return "twice" in added ? wrong({ seeds: t.twice(added.twice) }) : conflict(t.problems[added.problem]);
        },
      }),
      publish: step({
        async run({ db, params, visitor, locale }, conversation) {
          const published = await publishReport(db, conversation, visitor.id);
          return published.ok ? done(routes.manage.href(params), "publie") : conflict(manageTexts[locale].problems[published.problem]);
        },
      }),
    };
  },
});
