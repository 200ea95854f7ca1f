import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { voteWithDesks } from "../gates.ts";
import { routes } from "../routes.ts";
import { holdsDesk, runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { consultRoll } from "./consult.command.ts";
import { findDeskCommunes, findHours, isMember, type NamedMark } from "./consult.query.ts";
import { consultTexts } from "./consult.texts.ts";
import { Consult } from "./consult.view.tsx";
import { grounds } from "./grounds.ts";

type Consulting = VisitOf<typeof routes.consult>;

/** One name on the roll, for a reason that is kept: reading leaves a row in the log of acts. */
export default act("budgets/consult", routes.consult, {
  access: signedIn,
  find: rollToConsult,
  show: (visit, vote, form) => show(visit, vote, form, null),
  read: readQuestion,
  // Nobody reads a list through a keyhole.
  brake: { of: "roll", limit: 30, windowSeconds: 3600 },
  async run(visit, vote, asked) {
    const { db, visitor, locale } = visit;
    const t = consultTexts[locale];
    const consulted = await consultRoll(db, { voteId: vote.id, by: visitor.id, ...asked });
    if (consulted.ok) return show(visit, vote, { act: null, values: {}, problems: {} }, consulted.marks);
    if (consulted.problem === "closed") return conflict(t.closed);
    return consulted.problem === "late" ? wrong({ motif: t.late }) : wrong({ nom: t.many });
  },
});

/** @throws NotFound for whoever neither runs this vote, nor holds one of its desks, nor is of its bureau. */
async function rollToConsult(visit: Consulting): Promise<Vote> {
  const { db, visitor } = visit;
  const vote = await voteWithDesks(visit);
  if (runs(visitor, vote) || (await isMember(db, vote.id, visitor.id))) return vote;
  if (!(await findDeskCommunes(db, vote.id)).some((desk) => holdsDesk(visitor, desk))) throw new NotFound();
  return vote;
}

function readQuestion(form: Reader) {
  const t = consultTexts[form.locale];
  const name = form.line("nom", 2, 120, t.nameWrong);
  form.check("nom", /\p{L}/u.test(name), t.nameWrong);
  return { name, ground: form.choice("motif", grounds, t.groundMissing), reason: form.lines("raison", 10, 500, t.reasonWrong) };
}

/** `marks`: what was found, in this answer alone. */
async function show({ db, locale }: Consulting, vote: Vote, form: FormState, marks: readonly NamedMark[] | null): Promise<HtmlAnswer> {
  const [hours, territory] = await Promise.all([findHours(db, vote.id), readTerritory(db)]);
  const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const body = <Consult vote={vote} hours={hours} marks={marks} communeName={communeName} form={form} />;
  return { title: consultTexts[locale].title, robots: "noindex", body };
}
