import { hashOfToken } from "#platform/crypto/token.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { answerPair, type GivenAnswer } from "./answer.command.ts";
import { AnswerPage } from "./answer.view.tsx";
import { findAnswer, findPair, findPairByHash, type Pair } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { routes } from "../routes.ts";

/** What an author is asked. */
interface Question {
  readonly pair: Pair;
  /** Which of both are this author's, and what they said. */
  readonly yours: readonly string[];
  readonly agrees: boolean | null;
  readonly words: string | null;
  readonly by: GivenAnswer["by"];
  readonly action: string;
}

/** The same for both who may answer. */
const frame = {
  values: (_: unknown, { agrees, words }: Question) => ({ reponse: { true: "oui", false: "non", null: "" }[`${agrees}`], mots: words ?? "" }),
  show: ({ locale }: Pick<Visit, "locale">, { pair, yours, agrees, action }: Question, form: FormState): HtmlAnswer => ({
    title: mergeTexts[locale].own.title,
    robots: "noindex",
    body: <AnswerPage pair={pair} yours={yours} agrees={agrees} action={action} form={form} />,
  }),
  read(form: Reader) {
    const t = mergeTexts[form.locale].problems;
    return { agrees: form.choice("reponse", ["oui", "non"], t.choose) === "oui", words: form.lines("mots", 0, 2000, t.words) || null };
  },
  async run({ db, locale }: Pick<Visit, "db" | "locale">, { pair, by, action }: Question, answer: { agrees: boolean; words: string | null }) {
    const given = await answerPair(db, { pairId: pair.id, by, ...answer });
    return given.ok ? done(action, "repondu") : conflict(mergeTexts[locale].problems[given.problem]);
  },
};

/** An author who has an account. */
export const ownAnswerPage = act("ideas/merge", routes.duplicateAnswer, { access: signedIn, find: questionOf, ...frame });

/** An author who left an address: by the private link of the letter, without an account. */
export const linkAnswerPage = act("ideas/merge", routes.duplicateByLink, { access: anyone, find: questionByLink, ...frame });

/** @throws NotFound for whoever is not asked. */
async function questionOf({ db, params, visitor: { id: personId } }: VisitOf<typeof routes.duplicateAnswer>): Promise<Question> {
  const pair = await findPair(db, params.pair);
  const own = pair?.answers.filter((one) => one.personId === personId) ?? [];
  if (!pair || own.length === 0) throw new NotFound();
  const { agrees, words } = own[0]!;
  return { pair, yours: own.map(({ proposalId }) => proposalId), agrees, words, by: { personId }, action: routes.duplicateAnswer.href(params) };
}

/** @throws NotFound for a link that nobody was given. */
async function questionByLink({ db, params }: VisitOf<typeof routes.duplicateByLink, Visitor | null>): Promise<Question> {
  const link = await findPairByHash(db, hashOfToken(params.token));
  const pair = link && (await findPair(db, link.pairId));
  const own = link && (await findAnswer(db, link.answerId));
  if (!pair || !own) throw new NotFound();
  const { proposal_id: yours, agrees, words } = own;
  return { pair, yours: [yours], agrees, words, by: { answerId: link.answerId }, action: routes.duplicateByLink.href(params) };
}
