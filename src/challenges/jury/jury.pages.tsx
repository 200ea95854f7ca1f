import { findVoteById, runsVotes, voteRoutes } from "#budgets";
import { findPersonByEmail } from "#people";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { pageNumber } from "#platform/web/filters.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { type Criterion, phaseOf, rowsOnPage, scale } from "../challenge.ts";
import { listAnswers, listVerdicts } from "../answers.query.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import { conducts } from "../teams.query.ts";
import { tellChallenge } from "../wording.query.ts";
import { dismissJuror, nameJuror, saveVerdict, type VerdictForm } from "./jury.command.ts";
import { beginPublicVote } from "./public-vote.command.ts";
import { countAnswers, findLeft, findTie, isJuror, listJurors, listKnownTies, listToRead } from "./jury.query.ts";
import { declareTie, liftTies } from "./ties.command.ts";
import { readTie } from "./tie.form.ts";
import { tiesTexts } from "./ties.texts.ts";
import { juryTexts } from "./jury.texts.ts";
import { Jury } from "./jury.view.tsx";
import { VerdictPage } from "./verdict.view.tsx";

type JuryVisit = Pick<Visit, "db" | "now" | "locale" | "url"> & { readonly params: { readonly slug: string }; readonly visitor: Visitor };

/** For those who run challenges and those who judge this one. @throws NotFound for everybody else. */
async function findJudged({ db, params, visitor, now, locale }: JuryVisit) {
  const challenge = await findChallenge(db, params.slug, visitor);
  if (!challenge?.publishedAt) throw new NotFound();
  const [judges, all] = [await isJuror(db, challenge.id, visitor.id), await conducts(db, challenge.id, visitor)];
  if (!judges && !all) throw new NotFound();
  const phase = phaseOf(challenge, now);
  // Before the closing nobody reads what was sent.
  return { challenge, told: await tellChallenge(db, challenge, locale), phase, judges, runs: all, open: phase === "judging" || phase === "results" };
}

const nothingToRead = { rows: [], total: 0, left: 0, next: null };

/** Its jury, what whoever reads has to read, and the ties that are known. @throws NotFound */
async function findJury(visit: JuryVisit) {
  const { db, visitor, url } = visit;
  const found = await findJudged(visit);
  const { id, voteId } = found.challenge;
  const [page, tiesPage] = ["page", "liens"].map((name) => pageNumber(url.searchParams, name)) as [number, number];
  const [jurors, answers, reading, vote, known] = await Promise.all([
    listJurors(db, id),
    found.open ? countAnswers(db, id) : 0,
    found.open && found.judges ? listToRead(db, id, visitor.id, { limit: rowsOnPage, offset: (page - 1) * rowsOnPage }) : nothingToRead,
    voteId ? findVoteById(db, voteId) : null,
    found.runs ? listKnownTies(db, id, { limit: rowsOnPage, offset: (tiesPage - 1) * rowsOnPage }) : nothingToRead,
  ]);
  return { ...found, jurors, answers, reading, vote, known, page, tiesPage, votes: runsVotes(visitor) };
}

/** Who judges, what they have to read, how far they are. */
const jury = acts("challenges/jury", routes.jury, {
  access: signedIn,
  find: findJury,
  show: ({ locale, visitor }, found, form) => ({
    title: `${juryTexts[locale].title}, ${found.told.title}`,
    robots: "noindex",
    says: juryTexts[locale].done,
    body: <Jury {...found} challenge={found.told} personId={visitor.id} form={form} />,
  }),
  acts: (step) => ({
    name: step({
      read: (form) => ({
        email: form.email("mel", juryTexts[form.locale].problems.email),
        name: form.line("nom", 1, 120, juryTexts[form.locale].problems.name),
      }),
      async run({ db, visitor, params, locale, offers }, { challenge, runs: may }, { email, name }) {
        if (!may) throw new Forbidden();
        const t = juryTexts[locale].problems;
        const person = await findPersonByEmail(db, email);
        if (!person) return wrong({ mel: t.unknown });
        const named = await nameJuror(db, challenge.id, { personId: person.id, name }, { by: visitor.id, sources: offers.tieSources });
        if (named === "named") return done(routes.jury.href(params), "nomme");
        return named === "late" ? conflict(challengesTexts[locale].moved) : wrong({ mel: t[named] });
      },
    }),
    vote: step({
      read(form, { now }) {
        const t = juryTexts[form.locale].problems;
        const [opensAt, closesAt] = [form.moment("debut", t.moment), form.moment("fin", t.moment)];
        form.check("debut", opensAt > now, t.ahead);
        form.check("fin", closesAt > opensAt, t.order);
        return { opensAt, closesAt, cents: form.euros("prix", 100, t.sum, 10_000_000) };
      },
      async run({ db, visitor, locale }, { challenge, runs: may }, typed) {
        if (!may || !runsVotes(visitor)) throw new Forbidden();
        const slug = await beginPublicVote(db, challenge, typed, visitor.id);
        return slug ? done(voteRoutes.setup.href({ slug })) : conflict(juryTexts[locale].noVote);
      },
    }),
    lift: step({
      read(form) {
        const t = tiesTexts[form.locale].problems;
        return { ...readTie(form, "lien_leve", t.choice), reason: form.line("raison_lien", 3, 500, t.reason) };
      },
      async run({ db, visitor, params, locale }, { challenge, runs: may }, typed) {
        if (!may) throw new Forbidden();
        return (await liftTies(db, challenge.id, typed, visitor.id)) ? done(routes.jury.href(params), "leve") : conflict(tiesTexts[locale].notLifted);
      },
    }),
    dismiss: step({
      read: (form) => form.on(),
      async run({ db, visitor, params, locale }, { challenge, runs: may }, person) {
        if (!may) throw new Forbidden();
        return (await dismissJuror(db, challenge.id, person, visitor.id)) ? done(routes.jury.href(params), "retire") : conflict(juryTexts[locale].judged);
      },
    }),
  }),
});

type VerdictVisit = JuryVisit & { readonly params: { readonly slug: string; readonly number: string } };

/** One answer, for a juror of its challenge. @throws NotFound for everybody else, and before the closing. */
async function findToJudge(visit: VerdictVisit) {
  const { db, visitor, params } = visit;
  const { challenge, told, judges, open, phase } = await findJudged(visit);
  const [answer] = open && judges && /^\d{1,6}$/.test(params.number) ? await listAnswers(db, challenge.id, Number(params.number)) : [];
  if (!answer) throw new NotFound();
  const [verdicts, tie, left] = [
    await listVerdicts(db, [answer.teamId]),
    await findTie(db, answer.teamId, visitor.id),
    phase === "judging" ? await findLeft(db, challenge.id, visitor.id) : { left: 0, next: null },
  ];
  const own = verdicts.find(({ personId }) => personId === visitor.id) ?? null;
  // What others think is read once one's own is sent, and by nobody with a tie before the results.
  const others = own?.sentAt && !tie ? verdicts.filter((one) => one.sentAt && one.personId !== visitor.id) : [];
  return { challenge, told, answer, own, tie, others, left, open: phase === "judging" };
}

/** What was left empty is not given yet. */
function readVerdict(form: Reader, criteria: readonly Criterion[], whole: boolean): VerdictForm {
  const t = juryTexts[form.locale].problems;
  const points = criteria.flatMap(({ key }) =>
    whole || form.has(`points_${key}`) ? [{ criterion: key, points: form.whole(`points_${key}`, 0, scale, t.points) }] : [],
  );
  return { points, comment: form.lines("avis", whole ? 10 : 0, 3000, t.comment) };
}

/** A juror reads an answer and gives their points: to themselves until they send them. */
const verdict = acts("challenges/jury", routes.verdict, {
  access: signedIn,
  find: findToJudge,
  values: (_, { own }) => ({
    avis: own?.comment,
    ...Object.fromEntries(Object.entries(own?.points ?? {}).map(([key, points]) => [`points_${key}`, String(points)])),
  }),
  show: ({ locale }, found, form) => ({
    title: `${juryTexts[locale].answer(String(found.answer.number))}, ${found.told.title}`,
    robots: "noindex",
    says: juryTexts[locale].done,
    body: <VerdictPage {...found} challenge={found.told} form={form} />,
  }),
  acts: (step) => {
    const keep = (send: boolean) =>
      step({
        read: (form, _, { challenge }) => readVerdict(form, challenge.criteria, send),
        async run({ db, visitor, params, locale, offers }, { challenge, answer }, typed) {
          const saved = await saveVerdict(
            db,
            { challengeId: challenge.id, teamId: answer.teamId },
            { by: visitor.id, sources: offers.tieSources },
            { ...typed, send },
          );
          if (saved === "saved") return done(routes.verdict.href(params), send ? "envoye" : "enregistre");
          return conflict(juryTexts[locale].refusals[saved]);
        },
      });
    return {
      save: keep(false),
      send: keep(true),
      tie: step({
        read: (form) => form.line("lien", 3, 500, juryTexts[form.locale].problems.tie),
        async run({ db, visitor, params }, { challenge, answer }, reason) {
          await declareTie(db, { challengeId: challenge.id, teamId: answer.teamId }, visitor.id, reason);
          return done(routes.jury.href({ slug: params.slug }), "lien");
        },
      }),
    };
  },
});

/** The file of an answer, for a juror without a tie. */
const juryFile = page("challenges/jury", routes.juryFile, {
  access: signedIn,
  async get(visit) {
    const { answer, tie } = await findToJudge(visit);
    const found = answer.fileId && !tie ? await visit.files.get(answer.fileId) : null;
    if (!found) throw new NotFound();
    return new Response(found.stream, {
      headers: {
        "content-type": found.file.mediaType,
        "content-length": String(found.file.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.file.name)}`,
        "cache-control": "private, no-store",
      },
    });
  },
});

export const juryPages: readonly Page[] = [jury, verdict, juryFile];
