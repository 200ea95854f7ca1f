import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { type Criterion, phaseOf, scale } from "../challenge.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { listAnswers, listVerdicts } from "../answers.query.ts";
import { isJuror, listJurors } from "../jury/jury.query.ts";
import { routes } from "../routes.ts";
import { conducts, findTeam } from "../teams.query.ts";
import { isCaptain } from "../team.ts";
import { tellChallenge } from "../wording.query.ts";
import { AnswerPage } from "./answer.view.tsx";
import { appeal, publishResults, settleAppeal } from "./results.command.ts";
import { rankAnswers } from "../ranking.query.ts";
import { listAppeals, listRankings, listResults } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";
import { Results } from "./results.view.tsx";

type ResultsVisit = Pick<Visit, "db" | "now" | "visitor" | "locale"> & { readonly params: { readonly slug: string } };

/** The results of a challenge; before they are published for those who run challenges alone, once it has closed. @throws NotFound */
async function findResults({ db, params, visitor, now, locale }: ResultsVisit) {
  const challenge = await findChallenge(db, params.slug, visitor);
  const phase = challenge && phaseOf(challenge, now);
  if (!challenge || (phase !== "results" && !(phase === "judging" && (await conducts(db, challenge.id, visitor))))) throw new NotFound();
  // Who judges would read the points of others here.
  if (phase === "judging" && visitor && (await isJuror(db, challenge.id, visitor.id))) throw new NotFound();
  const [told, { judged }, results, rankings, jurors] = await Promise.all([
    tellChallenge(db, challenge, locale),
    rankAnswers(db, challenge),
    listResults(db, challenge.id),
    listRankings(db, challenge.id),
    listJurors(db, challenge.id),
  ]);
  return { challenge, told, judged, results, rankings, jurors, published: phase === "results" };
}

/** What came of a challenge, with reasons; and their publication. */
const results = acts("challenges/results", routes.results, {
  access: anyone,
  takes: longText,
  find: findResults,
  show: ({ locale }, found, form) => ({
    title: `${resultsTexts[locale].title}, ${found.told.title}`,
    description: resultsTexts[locale].lead,
    says: resultsTexts[locale].done,
    ...(!found.published && { robots: "noindex" as const }),
    body: <Results {...found} challenge={found.told} form={form} />,
  }),
  acts: (step) => ({
    publish: step({
      read: (form, _, { judged }) =>
        new Map(judged.map(({ number }) => [number, form.lines(`raisons_${number}`, 10, 2000, resultsTexts[form.locale].problems.reasons)] as const)),
      async run({ db, visitor, params, locale, offers }, { challenge }, reasons) {
        if (!visitor || !(await conducts(db, challenge.id, visitor))) throw new Forbidden();
        const published = await publishResults(db, challenge, reasons, { by: visitor.id, sources: offers.tieSources });
        if (published === "published") return done(routes.results.href(params), "publie");
        return conflict(published === "moved" ? challengesTexts[locale].moved : resultsTexts[locale].refusals[published]);
      },
    }),
  }),
});

/** The published file of a ranking. */
const ranking = page("challenges/results", routes.ranking, {
  access: anyone,
  async get(visit) {
    const { rankings, published } = await findResults(visit);
    const found = published && rankings.find(({ number }) => String(number) === visit.params.number);
    if (!found) throw new NotFound();
    return new Response(found.text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="classement-${found.number}.json"`,
        "cache-control": "public, max-age=300",
      },
    });
  },
});

type AnswerVisit = ResultsVisit & { readonly visitor: Visitor | null; readonly params: { readonly slug: string; readonly number: string } };

/** One answer, for everybody once results are published. @throws NotFound */
async function findAnswer({ db, params, visitor, now, locale }: AnswerVisit) {
  const challenge = await findChallenge(db, params.slug, visitor);
  if (!challenge || phaseOf(challenge, now) !== "results" || !/^\d{1,6}$/.test(params.number)) throw new NotFound();
  const [answer] = await listAnswers(db, challenge.id, Number(params.number));
  if (!answer) throw new NotFound();
  const [told, verdicts, all, appeals, team] = await Promise.all([
    tellChallenge(db, challenge, locale),
    listVerdicts(db, [answer.teamId]),
    listResults(db, challenge.id),
    listAppeals(db, answer.teamId),
    findTeam(db, challenge.id, answer.teamId),
  ]);
  return {
    ...{ challenge, told, answer, appeals, verdicts: verdicts.filter(({ counts }) => counts) },
    result: all.find(({ teamId }) => teamId === answer.teamId) ?? null,
    captain: team !== null && isCaptain(team, visitor?.id),
    settles: await conducts(db, challenge.id, visitor),
  };
}

const readCorrections = (form: Reader, criteria: readonly Criterion[]): Record<string, number> =>
  Object.fromEntries(
    criteria.flatMap(({ key }) => (form.has(`points_${key}`) ? [[key, form.whole(`points_${key}`, 0, scale, resultsTexts[form.locale].problems.points)]] : [])),
  );

/** One answer: what was sent, what the jury said, and the appeals. */
const answer = acts("challenges/results", routes.answer, {
  access: anyone,
  find: findAnswer,
  show: ({ locale, now }, found, form) => ({
    title: found.answer.title,
    description: found.answer.summary,
    says: resultsTexts[locale].done,
    body: <AnswerPage {...found} challenge={found.told} now={now} form={form} />,
  }),
  acts: (step) => ({
    appeal: step({
      read: (form) => form.lines("recours", 20, 5000, resultsTexts[form.locale].problems.words),
      async run({ db, visitor, params, locale }, { answer: one }, words) {
        if (!visitor) throw new Forbidden();
        return (await appeal(db, one.teamId, words, visitor.id)) ? done(routes.answer.href(params), "recours") : conflict(resultsTexts[locale].noAppeal);
      },
    }),
    settle: step({
      read(form, _, { challenge }) {
        const t = resultsTexts[form.locale].problems;
        const accepted = form.choice("issue", ["accepte", "rejete"], t.outcome) === "accepte";
        return {
          id: form.on(),
          accepted,
          answer: form.lines("reponse", 10, 3000, t.answer),
          corrections: accepted ? readCorrections(form, challenge.criteria) : {},
        };
      },
      async run({ db, visitor, params, locale }, { challenge, settles }, { id, ...settlement }) {
        if (!visitor || !settles) throw new Forbidden();
        const settled = await settleAppeal(db, challenge, id, settlement, visitor.id);
        if (settled === "settled") return done(routes.answer.href(params), "tranche");
        return settled === "judge" ? wrong({}, resultsTexts[locale].judge) : conflict(challengesTexts[locale].moved);
      },
    }),
  }),
});

/** The file that a team sent, for everybody. */
const answerFile = page("challenges/results", routes.answerFile, {
  access: anyone,
  async get(visit) {
    const { answer: one } = await findAnswer(visit);
    const found = one.fileId ? await visit.files.get(one.fileId) : null;
    if (!found) throw new NotFound();
    return new Response(found.stream, {
      headers: {
        "content-type": found.file.mediaType,
        "content-length": String(found.file.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.file.name)}`,
        "cache-control": "public, max-age=300",
      },
    });
  },
});

export const resultPages: readonly Page[] = [results, ranking, answer, answerFile];
