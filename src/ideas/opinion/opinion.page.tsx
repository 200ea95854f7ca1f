import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { type Commune, ofCommune, readTerritory } from "#territory";
import { type Case, findCase } from "../case/case.query.ts";
import { communeQuality, handles } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { giveOpinion } from "./give.command.ts";
import { readOpinion } from "./give.form.ts";
import { findOpinion, type Opinion, type PastOpinion, readPastOpinions } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { GiveOpinion } from "./opinion.view.tsx";

interface OpinionCase {
  readonly opinion: Opinion;
  readonly judged: Case;
  /** The one that is asked. */
  readonly commune: Commune;
  /** Of the commune itself: else it came by letter, to those who run the process. */
  readonly own: boolean;
  readonly past: readonly PastOpinion[];
}

const opines = (someone: Visitor | null): someone is Visitor => can(someone, "participation.give_opinion") || can(someone, "participation.run");

/** A commune's opinion of one idea: given, changed, or read. */
export default act("ideas/opinion", routes.opinion, {
  access: opines,
  find: findOwnOpinion,
  values: (_, { opinion: { verdict, reasons } }) => ({ verdict, reasons }),
  show({ locale, now }, found, form) {
    const title = opinionTexts[locale].question(ofCommune(found.commune, locale));
    return { title, robots: "noindex", says: { avis: opinionTexts[locale].done }, body: <GiveOpinion {...found} {...{ title, now, form }} /> };
  },
  read: readOpinion,
  async run({ db, visitor, params, locale }, { opinion, commune, own }, given) {
    const signed = { by: visitor.id, asWhom: communeQuality(commune), onBehalf: !own };
    const outcome = await giveOpinion(db, { ...given, ...signed, opinionId: opinion.id });
    return outcome.ok ? done(routes.opinion.href(params), "avis") : conflict(opinionTexts[locale].problems[outcome.problem]);
  },
});

/** @throws NotFound unless it is one's own commune's, or one's process. */
async function findOwnOpinion({ db, visitor, params }: VisitOf<typeof routes.opinion>): Promise<OpinionCase> {
  const opinion = await findOpinion(db, params.id);
  const judged = opinion && (await findCase(db, opinion.proposalId));
  if (!opinion || !judged) throw new NotFound();
  const own = scopesOf(visitor, "participation.give_opinion").some(({ kind, id }) => kind === "commune" && id === opinion.communeCode);
  if (!own && !(await handles(db, visitor, judged))) throw new NotFound();
  const { commune } = (await readTerritory(db)).communeByCode(opinion.communeCode)!;
  return { opinion, judged, commune, own, past: await readPastOpinions(db, opinion) };
}
