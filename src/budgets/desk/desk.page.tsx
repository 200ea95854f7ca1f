import { dayOf } from "#platform/time/day.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findPersonByEmail } from "#people";
import { readTerritory } from "#territory";
import { holdsADesk } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { readMark } from "./desk.form.ts";
import { deskToHold, type HeldDesk } from "./desk.gate.ts";
import { findMarks, findNamesakes } from "./desk.query.ts";
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
    close: step({ run: (visit, held) => setClosed(visit, held, true) }),
    reopen: step({ run: (visit, held) => setClosed(visit, held, false) }),
  }),
});

async function readNewMark(form: Reader, { db }: Holding, { vote }: HeldDesk): Promise<NewMark> {
  const codes = (await communesOf(db, vote)).map(({ code }) => code);
  const { email, name, birthDate, ...mark } = readMark(form, vote, codes, dayOf(new Date()));
  if (email === null) {
    await checkNamesakes(form, db, name);
    return { ...mark, person: { name, birthDate } };
  }
  const account = await findPersonByEmail(db, email);
  form.check("courriel", account !== null, deskTexts[form.locale].emailUnknown);
  return { ...mark, person: { id: account?.id ?? "" } };
}

/** The account of that name may be theirs, unless the agent has asked. */
async function checkNamesakes(form: Reader, db: Holding["db"], name: string): Promise<void> {
  if (form.ticked("autre") || name === "") return;
  form.check("autre", (await findNamesakes(db, name)).length === 0, deskTexts[form.locale].namesake);
}

async function mark({ db, settings, visitor, locale, params }: Holding, { vote, desk }: HeldDesk, asked: NewMark) {
  const t = deskTexts[locale];
  const marked = await markPerson(db, settings, { voteId: vote.id, deskId: desk.id, by: visitor.id, ...asked });
  if (marked.ok) return done(routes.desk.href(params), asked.channel === "kiosk" ? "borne" : "papier");
  if ("doubled" in marked) {
    const next = marked.problem === "already_voted" ? t.already_votedNext : t.already_markedNext;
    return conflict(t[marked.problem], marked.doubled ? `${next} ${t.doubled}` : next);
  }
  if (marked.problem === "not_open") return conflict(t.not_open);
  return wrong({ jeton: marked.problem === "pass_taken" ? t.passWrong.taken : t.passWrong.unknown });
}

async function setClosed({ db, visitor, params }: Holding, { desk }: HeldDesk, closed: boolean) {
  await closeDesk(db, { deskId: desk.id, closed, by: visitor.id });
  return done(routes.desk.href(params), closed ? "ferme" : "rouvert");
}

/** Where the voters of this vote live. */
async function communesOf(db: Visit["db"], { area }: Vote) {
  return (await readTerritory(db)).communes.filter(({ code }) => !area || area.includes(code));
}

async function show({ db, locale }: Holding, { vote, desk }: HeldDesk, form: FormState): Promise<HtmlAnswer> {
  const asks = form.problems["autre"] || form.values["autre"];
  const [marks, communes, namesakes] = await Promise.all([
    findMarks(db, desk.id),
    communesOf(db, vote),
    asks ? findNamesakes(db, String(form.values["nom"] ?? "")) : [],
  ]);
  const body = <DeskPage vote={vote} desk={desk} marks={marks} communes={communes} namesakes={namesakes} form={form} />;
  return { title: desk.name, robots: "noindex", says: deskTexts[locale].done, body };
}
