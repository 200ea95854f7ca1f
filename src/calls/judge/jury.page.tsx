import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { pageNumber } from "#platform/web/filters.ts";
import type { Db } from "#platform/db/db.ts";
import type { Call } from "../calls.query.ts";
import { decider } from "../gate.ts";
import { routes } from "../routes.ts";
import { addReviewer, assignByHand, assignReviews, removeReviewer, unassign } from "./assign.command.ts";
import { findChosen } from "./file-choice.query.ts";
import { callToJudge } from "./found.ts";
import { mostChoices } from "./committee-parts.view.tsx";
import { listReviewers } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { countLoads, listChoices, listOpenTies, readJuryPage } from "./jury.query.ts";
import { Jury } from "./jury.view.tsx";
import { liftTies } from "./set-aside.command.ts";
import { readTie } from "./tie.form.ts";

/** Files a page. */
const size = 50;

/** A file, a reader and why. */
async function readPair(form: Reader, { db }: { readonly db: Db }, call: Call) {
  const t = judgeTexts[form.locale].problems;
  const applicationId = await findChosen(db, call.id, form.text("dossier").trim());
  form.check("dossier", applicationId !== null, t.choose);
  return { applicationId: applicationId ?? "", personId: form.id("lecteur", t.choose), reason: form.line("raison", 3, 500, t.reason) };
}

/** Who reads for a call, and what: computed by the engine, explained, changed by hand with a reason. */
export default acts("calls/judge", routes.jury, {
  access: decider,
  find: callToJudge,
  values: () => ({ nombre: "10" }),
  async show({ db, locale, url }, call, form) {
    const [reviewers, choices, loads, ties, shown] = await Promise.all([
      listReviewers(db, call.id),
      listChoices(db, call.id, mostChoices + 1),
      countLoads(db, call.id),
      listOpenTies(db, call.id),
      readJuryPage(db, call.id, { asked: pageNumber(url.searchParams), size }),
    ]);
    return {
      title: `${judgeTexts[locale].jury}, ${call.title}`,
      robots: "noindex",
      says: judgeTexts[locale].done,
      body: <Jury {...{ call, reviewers, choices, loads, ties, form, shown }} />,
    };
  },
  acts: (step) => ({
    add: step({
      read(form, { locale }) {
        const t = judgeTexts[locale].problems;
        return { email: form.email("courriel", t.email), most: form.whole("nombre", 1, 200, t.most), fields: form.lines("domaines", 0, 1000, t.fields) };
      },
      async run({ db, params, visitor, locale, offers }, call, typed) {
        const added = await addReviewer(db, call, typed, { by: visitor.id, sources: offers.tieSources });
        return added === "added" ? done(routes.jury.href(params), "ajoute") : wrong({ courriel: judgeTexts[locale].problems.unknown });
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale }, call, person) {
        const gone = isUuid(person) && (await removeReviewer(db, call.id, person, visitor.id));
        return gone ? done(routes.jury.href(params), "retire") : conflict(judgeTexts[locale].problems.sent);
      },
    }),
    assign: step({
      async run({ db, params, visitor, locale, offers }, call) {
        const found = await assignReviews(db, call, { by: visitor.id, sources: offers.tieSources });
        if (found.ok) return done(routes.jury.href(params), "affecte");
        return conflict(judgeTexts[locale].problems.short(formatNumber(found.missing, locale), found.numbers.join(", ")));
      },
    }),
    entrust: step({
      read: readPair,
      async run({ db, params, visitor, locale, offers }, call, pair) {
        const outcome = await assignByHand(db, call, pair, { by: visitor.id, sources: offers.tieSources });
        const t = judgeTexts[locale].problems;
        return outcome === "assigned" ? done(routes.jury.href(params), "change") : wrong({ lecteur: outcome === "conflict" ? t.conflict : t.pair });
      },
    }),
    lift: step({
      read(form, { locale }) {
        const t = judgeTexts[locale].problems;
        return { ...readTie(form, "lien", t.choose), reason: form.line("raison_lien", 3, 500, t.reason) };
      },
      async run({ db, params, visitor, locale }, call, tie) {
        const lifted = await liftTies(db, call.id, tie, visitor.id);
        return lifted ? done(routes.jury.href(params), "leve") : conflict(judgeTexts[locale].problems.noTie);
      },
    }),
    take: step({
      read: readPair,
      async run({ db, params, visitor, locale }, call, pair) {
        const gone = await unassign(db, call.id, pair, visitor.id);
        return gone ? done(routes.jury.href(params), "change") : wrong({ lecteur: judgeTexts[locale].problems.pair });
      },
    }),
  }),
});
