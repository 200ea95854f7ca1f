import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { withQuery } from "#platform/web/path.ts";
import { ofCommune, readTerritory } from "#territory";
import { communeQuality, handles } from "../judging/gate.ts";
import { findJudged, type Judged } from "../judging/judged.query.ts";
import { giveOpinion } from "./give.command.ts";
import { readOpinion } from "./give.form.ts";
import { standOf } from "./opinion.ts";
import { findOpinion, type Opinion, readPastOpinions } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { GiveOpinion, type GiveOpinionProps } from "./opinion.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/avis/:id", Visitor>;

interface Found {
  readonly opinion: Opinion;
  readonly judged: Judged;
  /** Of the commune itself; else of those who run the process. */
  readonly own: boolean;
}

const opines = (someone: Visitor | null): someone is Visitor => can(someone, "participation.give_opinion") || can(someone, "participation.run");

/** A commune's opinion of one idea: given, changed, or read. */
export default page("ideas/opinion", routes.opinion, {
  access: opines,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") === "avis" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const { opinion, own } = await find(visit);
    const form = await visit.form();
    const read = readOpinion(form, locale);
    if (!read.ok) return show(visit, await find(visit), { problems: read.problems, values: form, status: 422 });
    const { commune } = (await readTerritory(db)).communeByCode(opinion.communeCode)!;
    const given = await giveOpinion(db, {
      ...read.value,
      opinionId: opinion.id,
      seen: Number(form["seen"]) || 0,
      by: visitor.id,
      asWhom: communeQuality(commune.name),
      onBehalf: !own,
    });
    if (!given.ok) return show(visit, await find(visit), { wrong: opinionTexts[locale].problems[given.problem], values: form, status: 409 });
    return { redirect: withQuery(routes.opinion.href(params), { fait: "avis" }) };
  },
});

/** @throws NotFound unless it is one's own commune's, or one's process. */
async function find({ db, visitor, params }: Asked): Promise<Found> {
  const opinion = await findOpinion(db, params.id);
  const judged = opinion && (await findJudged(db, opinion.proposalId));
  if (!opinion || !judged) throw new NotFound();
  const own = scopesOf(visitor, "participation.give_opinion").some(({ kind, id }) => kind === "commune" && id === opinion.communeCode);
  if (!own && !(await handles(db, visitor, judged))) throw new NotFound();
  return { opinion, judged, own };
}

type More = Partial<Pick<GiveOpinionProps, "done" | "wrong" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, now, locale }: Asked, { opinion, judged, own }: Found, { status = 200, ...said }: More) {
  const [past, territory] = await Promise.all([readPastOpinions(db, opinion), readTerritory(db)]);
  const { commune } = territory.communeByCode(opinion.communeCode)!;
  const title = opinionTexts[locale].question(ofCommune(commune, locale));
  const props = { opinion, judged, own, past, title, communeName: commune.name, stand: standOf(opinion, now), inTime: now < opinion.dueAt, ...said };
  return { title, robots: "noindex", status, body: <GiveOpinion {...props} /> } as const;
}
