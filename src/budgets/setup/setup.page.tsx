import { longText } from "#platform/web/form-input.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { routes } from "../routes.ts";
import { pollOf, type Vote } from "../votes.query.ts";
import { announceVote, findGaps } from "./announce.command.ts";
import { findMoved } from "./moved.query.ts";
import { findOrigin } from "./origin.query.ts";
import { deleteDraft, followStage } from "./settings.command.ts";
import { setupTexts } from "./setup.texts.ts";
import { Setup } from "./setup.view.tsx";

/** Where a draft is completed and announced; an announced vote is followed elsewhere. */
export default acts("budgets/setup", routes.setup, {
  access: runsSomewhere,
  takes: longText,
  find: voteToRun,
  show,
  acts: (step) => ({
    announce: step({
      read: (form) => form.check("relu", form.ticked("relu"), setupTexts[form.locale].announceUnsure),
      async run({ db, settings, params, visitor, locale }, { id }) {
        const t = setupTexts[locale];
        const announced = await announceVote(db, settings, { voteId: id, by: visitor.id });
        if (announced.ok) return done(routes.follow.href(params), "annonce");
        if (announced.problem === "gaps") return wrong({});
        return conflict(announced.problem === "not_draft" ? t.notDraft : t.tooSoon);
      },
    }),
    follow: step({
      async run({ db, visitor, params, locale }, { id, stage_id: stage }) {
        const origin = stage ? await findOrigin(db, stage, visitor) : null;
        if (!origin) return conflict(setupTexts[locale].notDraft);
        const taken = await followStage(db, { voteId: id, by: visitor.id, origin, territory: await readTerritory(db) });
        return taken ? done(routes.setup.href(params), "suivi") : conflict(setupTexts[locale].notDraft);
      },
    }),
    delete: step({
      async run({ db, visitor, locale }, { id }) {
        const deleted = await deleteDraft(db, { voteId: id, by: visitor.id });
        return deleted ? done(routes.manage.href()) : conflict(setupTexts[locale].notDraft);
      },
    }),
  }),
});

async function show({ db, locale, params }: VisitOf<typeof routes.setup>, vote: Vote, form: FormState): Promise<Answer> {
  if (vote.state !== "draft" && form.act === null) return done(routes.follow.href(params));
  const t = setupTexts[locale];
  const poll = await pollOf(db, vote);
  const body = <Setup poll={poll} gaps={await findGaps(db, poll)} moved={await findMoved(db, vote)} form={form} />;
  return { title: t.title(vote.title), robots: "noindex", says: { enregistre: t.saved, repris: t.withdrawn, suivi: t.followed }, body };
}
