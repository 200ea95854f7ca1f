import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { oneOf, pageNumber } from "#platform/web/filters.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { phaseOf, skills, skillWords, wordsOnPage } from "../challenge.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import { findOwnTeam, findSeeker, findTeam, listMentors, listSeekers, listTeams, listWishes, mayMentor } from "../teams.query.ts";
import { isCaptain } from "../team.ts";
import {
  askToJoin,
  describeTeam,
  foundTeam,
  handOver,
  leaveTeam,
  letIn,
  mentorTeams,
  type Refusal,
  seek,
  stopSeeking,
  takeOut,
  takeWishBack,
} from "./teams.command.ts";
import { tellChallenge } from "../wording.query.ts";
import { TeamPage } from "./team.view.tsx";
import { teamsTexts } from "./teams.texts.ts";
import { Teams } from "./teams.view.tsx";

/** Whoever acts has an account: forms are shown to them alone. @throws Forbidden */
function signed(visitor: Visitor | null): Visitor {
  if (!visitor) throw new Forbidden();
  return visitor;
}

function refuse(refused: Refusal, locale: Locale): Outcome {
  const t = teamsTexts[locale].refusals;
  if (refused === "name") return wrong({ nom: t.name });
  if (refused === "closed" || refused === "moved") return conflict(challengesTexts[locale][refused]);
  return conflict(t[refused]);
}

const readName = (form: Reader) => form.line("moi", 1, 80, teamsTexts[form.locale].problems.own);
const readWords = (form: Reader, name: string, most: number) => form.lines(name, 0, most, teamsTexts[form.locale].problems.words);
const readSkills = (form: Reader, name: string) => form.choices(name, skills, teamsTexts[form.locale].problems.skills);
const readTeam = (form: Reader) => ({
  name: form.line("nom", 2, 80, teamsTexts[form.locale].problems.name),
  words: readWords(form, "texte", 800),
  seeks: readSkills(form, "cherche"),
});

const skillFilter = oneOf("savoir", skillWords);

/** Teams of a challenge, who looks for one, who mentors them. */
const teams = acts("challenges/teams", routes.teams, {
  access: anyone,
  async find({ db, params, visitor, now, locale, url }: VisitOf<typeof routes.teams, Visitor | null>) {
    const challenge = await findChallenge(db, params.slug, visitor);
    if (!challenge?.publishedAt) throw new NotFound();
    const skill = skillFilter.read(url.searchParams.getAll(skillFilter.name));
    const [page, seekersPage] = [pageNumber(url.searchParams), pageNumber(url.searchParams, "sans")];
    const rangeOf = (one: number) => ({ limit: wordsOnPage, offset: (one - 1) * wordsOnPage });
    const [told, all, seekers, mine, mentors, own, mentor] = await Promise.all([
      tellChallenge(db, challenge, locale),
      listTeams(db, challenge.id, skill, rangeOf(page)),
      visitor ? listSeekers(db, challenge.id, skill, rangeOf(seekersPage)) : { rows: [], total: 0 },
      visitor && findSeeker(db, challenge.id, visitor.id),
      listMentors(db, challenge.id),
      visitor && findOwnTeam(db, challenge.id, visitor.id),
      visitor ? mayMentor(db, visitor.id) : false,
    ]);
    return {
      challenge: told,
      teams: all.rows,
      total: all.total,
      skill,
      page,
      mine,
      seekers,
      seekersPage,
      mentors,
      own,
      mentor,
      open: phaseOf(challenge, now) === "open",
    };
  },
  show: ({ locale, visitor }, found, form) => ({
    title: `${teamsTexts[locale].title}, ${found.challenge.title}`,
    description: teamsTexts[locale].lead,
    says: teamsTexts[locale].done,
    robots: "noindex",
    body: <Teams {...found} personId={visitor?.id ?? null} form={form} />,
  }),
  acts: (step) => ({
    found: step({
      read: (form) => ({ ...readTeam(form), own: readName(form) }),
      brake: { of: "challenges team", limit: 10, windowSeconds: 86_400 },
      async run({ db, visitor, params, locale }, { challenge }, typed) {
        const made = await foundTeam(db, challenge.id, typed, signed(visitor).id);
        return "refused" in made ? refuse(made.refused, locale) : done(routes.team.href({ ...params, team: made.id }), "fondee");
      },
    }),
    seek: step({
      read(form) {
        const chosen = readSkills(form, "savoirs");
        form.check("savoirs", chosen.length > 0, teamsTexts[form.locale].problems.oneSkill);
        return { name: readName(form), skills: chosen, words: readWords(form, "mots", 500) };
      },
      async run({ db, visitor, params, locale }, { challenge, open }, typed) {
        if (!open) return conflict(challengesTexts[locale].closed);
        await seek(db, challenge.id, typed, signed(visitor).id);
        return done(routes.teams.href(params), "cherche");
      },
    }),
    unseek: step({
      async run({ db, visitor, params }, { challenge }) {
        await stopSeeking(db, challenge.id, signed(visitor).id);
        return done(routes.teams.href(params), "retire");
      },
    }),
    mentor: step({
      run: async ({ db, visitor, params, locale }, { challenge }) =>
        (await mentorTeams(db, challenge.id, signed(visitor).id, true))
          ? done(routes.teams.href(params), "mentor")
          : conflict(teamsTexts[locale].refusals.tied),
    }),
    unmentor: step({
      async run({ db, visitor, params }, { challenge }) {
        await mentorTeams(db, challenge.id, signed(visitor).id, false);
        return done(routes.teams.href(params), "retire");
      },
    }),
  }),
});

/** One team: who is in it, whom it seeks; joined, left, handed over. */
const team = acts("challenges/teams", routes.team, {
  access: anyone,
  async find({ db, params, visitor, now, locale }: VisitOf<typeof routes.team, Visitor | null>) {
    const challenge = await findChallenge(db, params.slug, visitor);
    const found = challenge?.publishedAt ? await findTeam(db, challenge.id, params.team) : null;
    if (!challenge || !found) throw new NotFound();
    const own = visitor && (await findOwnTeam(db, challenge.id, visitor.id));
    const wishes = await listWishes(db, found.id);
    const captain = isCaptain(found, visitor?.id);
    return {
      ...{ challenge: await tellChallenge(db, challenge, locale), team: found, own, captain, open: phaseOf(challenge, now) === "open" },
      wishes: wishes.filter(({ personId }) => captain || personId === visitor?.id),
    };
  },
  values: (_, { team: one }) => ({ nom: one.name, texte: one.words, cherche: [...one.seeks], version: String(one.version) }),
  show: ({ locale, visitor }, found, form) => ({
    title: found.team.name,
    says: teamsTexts[locale].done,
    robots: "noindex",
    body: <TeamPage {...found} personId={visitor?.id ?? null} form={form} />,
  }),
  acts: (step) => ({
    join: step({
      read: (form) => ({ name: readName(form), words: readWords(form, "mots", 500) }),
      brake: { of: "challenges join", limit: 20, windowSeconds: 86_400 },
      run: async ({ db, visitor, params, locale }, { team: one }, typed) =>
        (await askToJoin(db, one.id, typed, signed(visitor).id)) ? done(routes.team.href(params), "demande") : conflict(teamsTexts[locale].notAsked),
    }),
    unjoin: step({
      run: async ({ db, visitor, params, locale }, { team: one }) =>
        (await takeWishBack(db, one.id, signed(visitor).id)) ? done(routes.team.href(params), "retire") : conflict(challengesTexts[locale].moved),
    }),
    accept: step({
      read: (form) => form.on(),
      async run({ db, visitor, params, locale }, { team: one, captain }, person) {
        if (!captain) throw new Forbidden();
        const let_in = await letIn(db, one.id, person, signed(visitor).id);
        return "refused" in let_in ? refuse(let_in.refused, locale) : done(routes.team.href(params), "accueilli");
      },
    }),
    refuse: step({
      read: (form) => form.on(),
      async run({ db, params, locale }, { team: one, captain }, person) {
        if (!captain) throw new Forbidden();
        return (await takeWishBack(db, one.id, person)) ? done(routes.team.href(params), "decline") : conflict(challengesTexts[locale].moved);
      },
    }),
    leave: step({
      run: async ({ db, visitor, params, locale }, { team: one }) =>
        (await leaveTeam(db, one.id, signed(visitor).id)) ? done(routes.teams.href(params), "quitte") : conflict(teamsTexts[locale].refusals.captain),
    }),
    handover: step({
      read: (form) => form.on(),
      run: async ({ db, visitor, params, locale }, { team: one }, person) =>
        (await handOver(db, one.id, person, signed(visitor).id)) ? done(routes.team.href(params), "passe") : conflict(challengesTexts[locale].moved),
    }),
    remove: step({
      read: (form) => form.on(),
      run: async ({ db, visitor, params, locale }, { team: one }, person) =>
        (await takeOut(db, one.id, person, signed(visitor).id)) ? done(routes.team.href(params), "retire") : conflict(challengesTexts[locale].moved),
    }),
    describe: step({
      read: (form) => ({ typed: readTeam(form), version: form.version() }),
      async run({ db, visitor, params, locale }, { team: one }, { typed, version }) {
        const saved = await describeTeam(db, one.id, typed, version, signed(visitor).id);
        return "refused" in saved ? refuse(saved.refused, locale) : done(routes.team.href(params), "enregistre");
      },
    }),
  }),
});

export const teamPages: readonly Page[] = [teams, team];
