import { plural } from "#platform/i18n/format.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { pageNumber } from "#platform/web/filters.ts";
import { longText } from "#platform/web/form-input.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { type Criterion, phaseOf, scale, wordsOnPage } from "../challenge.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { listAnswers, listVerdicts } from "../answers.query.ts";
import { isJuror, listJurors } from "../jury/jury.query.ts";
import { routes } from "../routes.ts";
import { conducts, findTeam } from "../teams.query.ts";
import { isCaptain } from "../team.ts";
import { tellChallenge } from "../wording.query.ts";
import { AnswerPage } from "./answer.view.tsx";
import { appeal, draftReasons, publishResults, settleAppeal } from "./results.command.ts";
import { rankAnswers } from "../ranking.query.ts";
import { listAppeals, listDrafted, listRankings, listResults } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";
import { reasonsField, Results } from "./results.view.tsx";

type ResultsVisit = Pick<Visit, "db" | "now" | "visitor" | "locale" | "url"> & { readonly params: { readonly slug: string } };

/** The results of a challenge; before they are published for those who run challenges alone, once it has closed. @throws NotFound */
async function findResults({ db, params, visitor, now, locale, url }: ResultsVisit) {
  const challenge = await findChallenge(db, params.slug, visitor);
  const phase = challenge && phaseOf(challenge, now);
  if (!challenge || (phase !== "results" && !(phase === "judging" && (await conducts(db, challenge.id, visitor))))) throw new NotFound();
  // Who judges would read the points of others here.
  if (phase === "judging" && visitor && (await isJuror(db, challenge.id, visitor.id))) throw new NotFound();
  const published = phase === "results";
  const [told, { judged }, results, rankings, jurors, drafted] = await Promise.all([
    tellChallenge(db, challenge, locale),
    rankAnswers(db, challenge),
    listResults(db, challenge.id),
    listRankings(db, challenge.id),
    listJurors(db, challenge.id),
    published ? new Map<number, string>() : listDrafted(db, challenge.id),
  ]);
  const pages = Math.max(1, Math.ceil(judged.length / wordsOnPage));
  return { challenge, told, judged, results, rankings, jurors, drafted, published, pages, page: Math.min(pages, pageNumber(url.searchParams)) };
}

/** What was typed of the reasons, by number of the answer: those that are on the page. @param whole none of them may be empty */
const readReasons = (form: Reader, judged: readonly { readonly number: number }[], whole: boolean): ReadonlyMap<number, string> => {
  const sent = new Set(form.names());
  const { reasons } = resultsTexts[form.locale].problems;
  const here = judged.map(({ number }) => ({ number, field: reasonsField(number) })).filter(({ field }) => sent.has(field));
  return new Map(here.map(({ number, field }) => [number, form.has(field) || whole ? form.lines(field, 10, 2000, reasons) : ""]));
};

/** What came of a challenge, with reasons; and their publication. */
const results = acts("challenges/results", routes.results, {
  access: anyone,
  takes: longText,
  find: findResults,
  show: ({ locale, url }, found, form) => ({
    title: `${resultsTexts[locale].title}, ${found.told.title}`,
    description: resultsTexts[locale].lead,
    says: resultsTexts[locale].done,
    ...((!found.published || url.searchParams.has("page")) && { robots: "noindex" as const }),
    body: <Results {...found} challenge={found.told} form={form} />,
  }),
  acts: (step) => ({
    keep: step({
      read: (form, _, { judged }) => readReasons(form, judged, false),
      async run({ db, visitor, params, locale }, { challenge, page: at }, reasons) {
        if (!visitor || !(await conducts(db, challenge.id, visitor))) throw new Forbidden();
        if (!(await draftReasons(db, challenge.id, reasons))) return conflict(challengesTexts[locale].moved);
        return done(withQuery(routes.results.href(params), { page: at > 1 ? at : null }), "garde");
      },
    }),
    publish: step({
      read: (form, _, { judged }) => readReasons(form, judged, true),
      async run({ db, visitor, params, locale, offers }, { challenge, judged, drafted }, typed) {
        if (!visitor || !(await conducts(db, challenge.id, visitor))) throw new Forbidden();
        // Those of the other pages were kept before.
        const reasons = new Map([...drafted, ...typed]);
        const lacking = judged.filter(({ number }) => !reasons.has(number)).length;
        if (lacking > 0) return wrong({}, plural(lacking, locale, resultsTexts[locale].lacking));
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
