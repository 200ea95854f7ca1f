import { findPersonByEmail } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { holdsDesk } from "../team.ts";
import { holdsADesk } from "../team-gates.ts";
import type { Vote } from "../votes.query.ts";
import { voteWithDesks } from "./desks.page.tsx";
import { readMark, type TypedMark } from "./desk.form.ts";
import { type Desk, findDesk, findMarks, findNamesakes } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { DeskPage, type DeskProps } from "./desk.view.tsx";
import { markPerson, unmarkPerson } from "./mark.command.ts";
import { closeDesk } from "./open-desk.command.ts";

export type Holding = Pick<Visit, "db" | "locale"> & { visitor: Visitor; params: { slug: string; desk: string } };

export default page("budgets/desk", routes.desk, {
  access: holdsADesk,

  async get(visit) {
    const { vote, desk } = await deskToHold(visit);
    const done = (["borne", "papier", "raye", "ferme", "rouvert"] as const).find((one) => one === visit.url.searchParams.get("fait")) ?? null;
    return show(visit, vote, desk, { done });
  },

  async post(visit) {
    const { db, settings, visitor, params } = visit;
    const { vote, desk } = await deskToHold(visit);
    const typed = await visit.form();
    const here = routes.desk.href(params);
    if (typed["faire"] === "fermer" || typed["faire"] === "rouvrir") {
      const closed = typed["faire"] === "fermer";
      await closeDesk(db, { deskId: desk.id, closed, by: visitor.id });
      return { redirect: withQuery(here, { fait: closed ? "ferme" : "rouvert" }) };
    }
    if (typed["rayer"]) {
      const unmarked = await unmarkPerson(db, settings, { voteId: vote.id, deskId: desk.id, rollId: typed["rayer"], by: visitor.id });
      if (unmarked === "voted") return show(visit, vote, desk, { unmarkRefused: true }, 409);
      return { redirect: withQuery(here, { fait: "raye" }) };
    }
    return mark(visit, vote, desk, typed);
  },
});

/** @throws NotFound for a desk that is not there, or that somebody else holds. */
export async function deskToHold(visit: Holding): Promise<{ vote: Vote; desk: Desk }> {
  const vote = await voteWithDesks(visit);
  const desk = await findDesk(visit.db, vote.id, visit.params.desk);
  if (!desk || !holdsDesk(visit.visitor, desk)) throw new NotFound();
  return { vote, desk };
}

type Marking = Visit<"/votes/:slug/guichets/:desk", Visitor>;

async function mark(visit: Marking, vote: Vote, desk: Desk, typed: Record<string, string>) {
  const { db, settings, visitor, locale, params } = visit;
  const t = deskTexts[locale];
  const { communes } = await readTerritory(db);
  const codes = communes.map(({ code }) => code).filter((code) => !vote.area || vote.area.includes(code));
  const today = dayOf(new Date());
  const read = readMark(typed, vote, codes, today, locale);
  if (!read.ok) return show(visit, vote, desk, { values: typed, problems: read.problems }, 422);
  const person = await personOf(visit, read.value);
  if (person === null) return show(visit, vote, desk, { values: typed, problems: { courriel: t.emailUnknown } }, 422);
  if ("namesakes" in person) return show(visit, vote, desk, { values: typed, namesakes: person.namesakes }, 422);
  const { communeCode, tie, channel, passNumber, late } = read.value;
  const marked = await markPerson(db, settings, { voteId: vote.id, deskId: desk.id, by: visitor.id, person, communeCode, tie, channel, passNumber, late });
  if (marked.ok) return { redirect: withQuery(routes.desk.href(params), { fait: channel === "kiosk" ? "borne" : "papier" }) };
  if (marked.problem === "pass_unknown") return show(visit, vote, desk, { values: typed, problems: { jeton: t.passWrong.unknown } }, 422);
  if (marked.problem === "pass_taken") return show(visit, vote, desk, { values: typed, problems: { jeton: t.passWrong.taken } }, 422);
  const refused = { problem: marked.problem, doubled: "doubled" in marked && marked.doubled };
  return show(visit, vote, desk, { values: typed, refused }, 409);
}

/** The account of that address; else name and birth, unless an account of that name may be theirs. */
async function personOf({ db }: Marking, { email, name, birthDate, otherPerson }: TypedMark) {
  if (email) {
    const known = await findPersonByEmail(db, email);
    return known && { id: known.id };
  }
  const namesakes = otherPerson ? [] : await findNamesakes(db, name);
  return namesakes.length > 0 ? { namesakes } : { name, birthDate };
}

type More = Partial<Omit<DeskProps, "vote" | "desk" | "marks" | "communes">>;

async function show({ db }: Pick<Marking, "db">, vote: Vote, desk: Desk, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const [marks, territory] = await Promise.all([findMarks(db, desk.id), readTerritory(db)]);
  const communes = territory.communes.filter(({ code }) => !vote.area || vote.area.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
  const { values = {}, problems = {}, done = null, refused = null, namesakes = [], unmarkRefused = false } = more;
  const body = (
    <DeskPage
      vote={vote}
      desk={desk}
      marks={marks}
      communes={communes}
      values={values}
      problems={problems}
      done={done}
      refused={refused}
      namesakes={namesakes}
      unmarkRefused={unmarkRefused}
    />
  );
  return { title: desk.name, robots: "noindex", body, ...(status && { status }) };
}
