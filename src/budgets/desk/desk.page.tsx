import { Refused } from "#platform/refused.ts";
import { dayOf } from "#platform/time/day.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findPersonByEmail } from "#people";
import { readTerritory } from "#territory";
import { holdsADesk } from "../gates.ts";
import { routes } from "../routes.ts";
import { type Decision, decideDoubt } from "../roll/doubt.command.ts";
import { findOpenDoubts } from "../roll/doubt.query.ts";
import { findElector } from "../roll/elector.query.ts";
import { rollTexts } from "../roll/roll.texts.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Vote } from "../votes.query.ts";
import { readMark } from "./desk.form.ts";
import { deskToHold, type HeldDesk } from "./desk.gate.ts";
import { findMarks } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { DeskPage } from "./desk.view.tsx";
import { type Marking, markPerson, unmarkPerson } from "./mark.command.ts";
import { closeDesk } from "./open-desk.command.ts";

type Holding = VisitOf<typeof routes.desk>;
type NewMark = Omit<Marking, "voteId" | "deskId" | "by">;

export default acts("budgets/desk", routes.desk, {
  access: holdsADesk,
  find: deskToHold,
  show,
  acts: (step) => ({
    mark: step({ read: readNewMark, run: mark }),
    unmark: step({
      read: (form) => form.on(),
      async run({ db, settings, visitor, params, locale }, { vote, desk }, rollId) {
        const unmarked = await unmarkPerson(db, settings, { voteId: vote.id, deskId: desk.id, rollId, by: visitor.id });
        return unmarked === "voted" ? conflict(deskTexts[locale].unmarkVoted) : done(routes.desk.href(params), "raye");
      },
    }),
    other: step({ read: (form) => form.on(), run: (visit, held, doubtId) => decide(visit, held, doubtId, "other") }),
    same: step({ read: (form) => form.on(), run: (visit, held, doubtId) => decide(visit, held, doubtId, "same") }),
    close: step({ run: (visit, held) => setClosed(visit, held, true) }),
    reopen: step({ run: (visit, held) => setClosed(visit, held, false) }),
  }),
});

async function readNewMark(form: Reader, { db, settings }: Holding, { vote }: HeldDesk): Promise<NewMark> {
  const t = deskTexts[form.locale];
  const secret = await findSecret(db, settings, vote.id);
  if (!secret) throw new Refused(409);
  const communes = (await communesOf(db, vote)).map(({ code }) => code);
  const { key, email, name, birthDate, ...mark } = readMark(form, vote, secret, settings, { communes, today: dayOf(new Date()) });
  if (key !== null) {
    const elector = await findElector(db, vote.id, key);
    form.check(vote.electors === "codes" ? "code" : "numero", elector !== null, rollTexts[form.locale].claimProblems.unknown);
    return { ...mark, person: elector?.personId ? { id: elector.personId } : { electorId: elector?.id ?? "" } };
  }
  if (email === null) return { ...mark, person: { name, birthDate } };
  const account = await findPersonByEmail(db, email);
  form.check("courriel", account !== null, t.emailUnknown);
  return { ...mark, person: { id: account?.id ?? "" } };
}

async function mark({ db, settings, visitor, locale, params }: Holding, { vote, desk }: HeldDesk, asked: NewMark) {
  const t = deskTexts[locale];
  const marked = await markPerson(db, settings, { voteId: vote.id, deskId: desk.id, by: visitor.id, ...asked });
  if (marked.ok) return done(routes.desk.href(params), asked.channel === "kiosk" ? "borne" : "papier");
  if ("doubled" in marked) {
    const next = marked.problem === "already_voted" ? t.already_votedNext : t.already_markedNext;
    return conflict(t[marked.problem], marked.doubled ? `${next} ${t.doubled}` : next);
  }
  const { problem } = marked;
  if (problem === "not_open") return conflict(t.not_open);
  if (problem === "pass_taken" || problem === "pass_unknown") return wrong({ jeton: problem === "pass_taken" ? t.passWrong.taken : t.passWrong.unknown });
  return conflict(rollTexts[locale].stopped[problem], rollTexts[locale].stoppedNext[problem]);
}

async function decide({ db, visitor, params, locale }: Holding, { desk }: HeldDesk, doubtId: string, decision: Decision) {
  const decided = await decideDoubt(db, { deskId: desk.id, doubtId, decision, by: visitor.id });
  return decided === "decided" ? done(routes.desk.href(params), "decide") : conflict(rollTexts[locale].decide[decided]);
}

async function setClosed({ db, visitor, params }: Holding, { desk }: HeldDesk, closed: boolean) {
  await closeDesk(db, { deskId: desk.id, closed, by: visitor.id });
  return done(routes.desk.href(params), closed ? "ferme" : "rouvert");
}

/** Where the voters of this vote live. */
async function communesOf(db: Visit["db"], { area }: Vote) {
  return (await readTerritory(db)).communes.filter(({ code }) => !area || area.includes(code));
}

async function show({ db, locale, visitor }: Holding, { vote, desk }: HeldDesk, form: FormState): Promise<HtmlAnswer> {
  const [marks, communes, doubts] = await Promise.all([findMarks(db, desk.id), communesOf(db, vote), findOpenDoubts(db, desk.id)]);
  const body = <DeskPage vote={vote} desk={desk} marks={marks} communes={communes} doubts={doubts} visitorId={visitor.id} form={form} />;
  return { title: desk.name, robots: "noindex", says: { ...deskTexts[locale].done, decide: rollTexts[locale].decide.decided }, body };
}
