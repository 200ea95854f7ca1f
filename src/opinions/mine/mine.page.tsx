import { nearestGroup, ownPlace } from "../analyse/findings.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { answerTexts } from "../answer/answer.texts.ts";
import { sayCommune } from "../answer/begin.command.ts";
import { mayTakePart, takerOf, toSignIn } from "../answer/taker.ts";
import { enoughAnswers, takesAnswers } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { findAnalysis } from "../report/findings.query.ts";
import { routes } from "../routes.ts";
import { askedStatements } from "../statements.query.ts";
import { listWritten } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine, type OwnMap } from "./mine.view.tsx";
import type { OwnPart } from "./own.ts";
import { withdrawAnswers } from "./withdraw.command.ts";

/** What one has answered and written; where one stands only when asked. */
export default acts("opinions/mine", routes.mine, {
  access: anyone,
  find,
  values: (_, { taker }) => ({ commune: taker.participant?.communeCode }),
  async show(visit, own, form) {
    const { locale, url } = visit;
    if (own.taker.lacks === "account" && form.act === null) return { redirect: toSignIn(visit) };
    const t = mineTexts[locale];
    const map = url.searchParams.has("carte") ? await mapOf(visit, own) : null;
    const body = <Mine own={own} map={map} open={takesAnswers(own.conversation)} form={form} />;
    return { title: `${t.title}, ${own.conversation.title}`, robots: "noindex", ofOneDevice: true, says: t.done, body };
  },
  acts: (step) => ({
    withdraw: step({
      async run({ db, params, locale }, { conversation, taker }) {
        mayTakePart(taker);
        if (!taker.participant || !(await withdrawAnswers(db, conversation, taker.participant.id))) return conflict(mineTexts[locale].cannotWithdraw);
        return done(routes.mine.href(params), "retirees");
      },
    }),
    commune: step({
      read: (form, _, { communes }) =>
        form.has("commune")
          ? form.choice(
              "commune",
              communes.map(({ code }) => code),
              mineTexts[form.locale].communeWrong,
            )
          : null,
      async run({ db, params, locale }, { conversation, taker }, commune) {
        mayTakePart(taker);
        const { participant } = taker;
        const t = answerTexts[locale];
        if (!participant || conversation.entry === "attested" || conversation.state === "published") return conflict(t.closed);
        await sayCommune(db, participant.id, commune);
        return done(routes.mine.href(params), "commune");
      },
    }),
  }),
});

type Asking = VisitOf<typeof routes.mine, Visitor | null>;

async function find(visit: Asking): Promise<OwnPart> {
  const { db, params, visitor } = visit;
  const conversation = await conversationAt(db, params, visitor);
  const [taker, statements, { communes }] = await Promise.all([takerOf(visit, conversation), askedStatements(db, conversation.id), readTerritory(db)]);
  return { conversation, taker, statements, communes, written: taker.participant ? await listWritten(db, taker.participant.id) : [] };
}

/** Calculated now, from what they say; kept nowhere. */
async function mapOf({ db }: Asking, { conversation, taker, statements }: OwnPart): Promise<OwnMap | "notYet"> {
  const analysis = await findAnalysis(db, conversation.id);
  const said = new Map(
    statements.flatMap(({ id, number }) => {
      const own = taker.participant?.said.get(id);
      return own ? [[number, own.opinion] as const] : [];
    }),
  );
  if (!analysis || said.size < Math.min(enoughAnswers, statements.length)) return "notYet";
  const { findings } = analysis;
  const place = ownPlace(findings, said);
  return { findings, place, group: findings.groups.length > 0 ? nearestGroup(findings.groups, place) : null };
}
