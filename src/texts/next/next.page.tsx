import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { textToWrite } from "../drafter.ts";
import { routes } from "../routes.ts";
import type { DebatedText } from "../text.query.ts";
import { readComposed } from "./composed.query.ts";
import { publishNext, undoChange } from "./next.command.ts";
import { Next } from "./next.view.tsx";

type Composing = VisitOf<typeof routes.nextVersion>;

/** What has gone into the next version, what can still be undone, and the publication. */
export default acts("texts/next", routes.nextVersion, {
  access: signedIn,
  find: ({ db, params, visitor }) => textToWrite(db, params, visitor),
  async show({ db, params, locale }, text, form) {
    if (text.version === 0 && form.act === null) return { redirect: routes.writeText.href(params) };
    const { next, done: says } = draftingTexts[locale];
    return { title: next.title, robots: "noindex", says, body: <Next text={text} composed={await readComposed(db, text)} form={form} /> };
  },
  acts: (step) => ({
    publish: step({ read: readSummary, run: (visit, text, summary) => publish(visit, text, summary, false) }),
    finish: step({ read: readSummary, run: (visit, text, summary) => publish(visit, text, summary, true) }),
    undo: step({
      read: (form) => (/^\d{1,15}$/.test(form.on()) ? Number(form.on()) : 0),
      async run({ db, params, visitor, locale }, text, change) {
        const undone = await undoChange(db, text.id, change, visitor.id);
        return undone.ok ? done(routes.nextVersion.href(params), "annule") : conflict(draftingTexts[locale].problems[undone.problem]);
      },
    }),
  }),
});

function readSummary(form: Reader): string {
  return form.lines("summary", 0, 2000, draftingTexts[form.locale].next.summaryLong);
}

async function publish({ db, params, visitor, locale }: Composing, text: DebatedText, summary: string, final: boolean) {
  const published = await publishNext(db, text.id, { summary, final, by: visitor.id });
  return published.ok ? done(routes.text.href(params), final ? "final" : "version") : conflict(draftingTexts[locale].problems[published.problem]);
}
