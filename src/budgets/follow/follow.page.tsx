import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { routes } from "../routes.ts";
import { withdrawAnnouncement } from "../setup/announce.command.ts";
import { findMoved } from "../setup/moved.query.ts";
import { cancelVote, moveClosing } from "../setup/steer.command.ts";
import { findAttendance } from "../turnout/turnout.query.ts";
import { findShownHead, type Vote } from "../votes.query.ts";
import { findAwaitedActs } from "./awaited-acts.query.ts";
import { findAwaitedThings } from "./awaited-things.query.ts";
import { findLeftToAward, findProgress } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Follow } from "./follow.view.tsx";

type Following = VisitOf<typeof routes.follow>;

const readReason = (form: Reader) => form.lines("raison", 10, 2000, budgetsTexts[form.locale].reasonWrong);

/** What its team sees of a vote that is announced. */
export default acts("budgets/follow", routes.follow, {
  access: runsSomewhere,
  find: voteToRun,
  show,
  acts: (step) => ({
    move: step({
      read: (form) => ({ to: form.moment("cloture", followTexts[form.locale].closingWrong), reason: readReason(form) }),
      async run({ db, visitor, params, locale }, { id }, change) {
        const t = followTexts[locale];
        const moved = await moveClosing(db, { voteId: id, by: visitor.id, ...change });
        if (moved.ok) return done(routes.follow.href(params), "deplace");
        return moved.problem === "same" ? wrong({ cloture: t.closingSame }) : conflict(t.tooLate);
      },
    }),
    withdraw: step({
      read: readReason,
      async run({ db, visitor, params, locale }, { id }, reason) {
        const withdrawn = await withdrawAnnouncement(db, { voteId: id, by: visitor.id, reason });
        return withdrawn.ok ? done(routes.setup.href(params), "repris") : conflict(followTexts[locale].tooLate);
      },
    }),
    cancel: step({
      read(form) {
        const reason = readReason(form);
        form.check("certain", form.ticked("certain"), followTexts[form.locale].sure);
        return reason;
      },
      async run({ db, visitor, params, locale }, { id }, reason) {
        const cancelled = await cancelVote(db, { voteId: id, by: visitor.id, reason });
        return cancelled ? done(routes.choose.href(params), "annule") : conflict(followTexts[locale].tooLate);
      },
    }),
  }),
});

async function show({ db, settings, offers, locale, params }: Following, vote: Vote, form: FormState): Promise<Answer> {
  if (vote.state === "draft" && form.act === null) return done(routes.setup.href(params));
  const t = followTexts[locale];
  const [head, progress, attendance, left, awaited, things, territory, moved] = await Promise.all([
    findShownHead(db, vote.id),
    findProgress(db, vote.id),
    findAttendance(db, vote),
    findLeftToAward(db, vote.id, vote.phase),
    findAwaitedActs(db, settings, vote),
    findAwaitedThings(db, offers, vote.id),
    readTerritory(db),
    vote.phase === "announced" || vote.phase === "open" ? findMoved(db, vote) : null,
  ]);
  const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const body = (
    <Follow
      vote={vote}
      head={head}
      progress={progress}
      attendance={attendance}
      left={left}
      awaited={awaited}
      things={things}
      moved={moved}
      communeName={communeName}
      form={form}
    />
  );
  return { title: t.title(vote.title), robots: "noindex", says: t.done, body };
}
