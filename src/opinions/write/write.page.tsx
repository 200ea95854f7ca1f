import { createSimilarityIndex, levels } from "#engines/similarity/similarity.ts";
import { locales } from "#platform/i18n/locale.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { acts, again, conflict, done, type Outcome, tooMany, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { placeOf } from "../answer/place.ts";
import { mayTakePart, takerOf, toSignIn } from "../answer/taker.ts";
import { takesAnswers } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { routes } from "../routes.ts";
import { askedStatements } from "../statements.query.ts";
import type { OwnStatement } from "./own-statement.ts";
import { countWritten, writeStatement } from "./write.command.ts";
import { writeTexts } from "./write.texts.ts";
import { Write } from "./write.view.tsx";

type Writing = VisitOf<typeof routes.write, Visitor | null>;

interface StatementForm {
  readonly words: string;
  readonly language: Locale;
}

function readStatement(form: Reader): StatementForm {
  const t = writeTexts[form.locale];
  return { words: form.line("words", 10, 240, t.wrong), language: form.choice("language", locales, t.languageWrong) };
}

/** A statement of one's own: what resembles it is shown first, once. */
export default acts("opinions/write", routes.write, {
  access: anyone,
  find,
  values: (_, { conversation }) => ({ language: conversation.language }),
  show(visit, own, form) {
    if (own.taker.lacks === "account" && form.act === null) return { redirect: toSignIn(visit) };
    const t = writeTexts[visit.locale];
    const body = <Write own={own} closed={!takesAnswers(own.conversation)} form={form} />;
    return { title: `${t.title}, ${own.conversation.title}`, robots: "noindex", help: t.help, body };
  },
  acts: (step) => ({
    look: step({ read: readStatement, run: look }),
    send: step({ read: readStatement, run: send }),
  }),
});

async function find(visit: Writing): Promise<OwnStatement> {
  const conversation = await conversationAt(visit.db, visit.params, visit.visitor);
  const taker = await takerOf(visit, conversation);
  return { conversation, taker, written: taker.participant ? await countWritten(visit.db, taker.participant.id) : 0, alike: null };
}

async function look(visit: Writing, own: OwnStatement, typed: StatementForm): Promise<Outcome<OwnStatement>> {
  const statements = await askedStatements(visit.db, own.conversation.id);
  const index = createSimilarityIndex(own.conversation.language);
  for (const { id, words } of statements) index.put(id, words);
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const alike = index.similar(typed.words, { limit: 4, atLeast: levels.related }).map(({ id }) => known.get(id)!);
  return alike.length > 0 ? again({}, { ...own, alike }) : send(visit, own, typed);
}

async function send(visit: Writing, own: OwnStatement, { words, language }: StatementForm): Promise<Outcome<OwnStatement>> {
  const { db, params, locale } = visit;
  const { conversation, taker } = own;
  const [t, answers] = [writeTexts[locale], answerTexts[locale]];
  mayTakePart(taker);
  if (taker.participant?.banned) return conflict(answers.banned, answers.bannedNext);
  if (!takesAnswers(conversation)) return conflict(t.closed, t.closedNext);
  const place = await placeOf(visit, conversation, taker);
  if (place === "tooMany") return tooMany(answers.tooMany, answers.tooManyNext);
  const written = place === null ? "closed" : await writeStatement(db, { conversationId: conversation.id, participantId: place.id, words, language });
  if (place === null || written === "closed") return conflict(t.closed, t.closedNext);
  if (written === "enough") return conflict(t.enough, t.enoughNext);
  if (written === "twice") return wrong({ words: t.twice });
  const location = done(routes.mine.href(params), written === "shown" ? "posee" : "a-lire").redirect;
  return place.cookie ? new Response(null, { status: 303, headers: { location, "set-cookie": place.cookie } }) : { redirect: location };
}
