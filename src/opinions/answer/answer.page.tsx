import { acts, conflict, done, type Outcome, tooMany } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { opinionNumbers, takesAnswers } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import type { Opinion } from "#engines/opinion/votes.ts";
import { routes } from "../routes.ts";
import { askedStatements } from "../statements.query.ts";
import { answerTexts } from "./answer.texts.ts";
import { Answer } from "./answer.view.tsx";
import { endDevice } from "./device-cookie.ts";
import { drawStatement } from "./draw.ts";
import { placeOf } from "./place.ts";
import { mayTakePart, takerOf, toSignIn } from "./taker.ts";
import type { Turn } from "./turn.ts";
import { castVote } from "./vote.command.ts";

type Answering = VisitOf<typeof routes.answer, Visitor | null>;

/** One statement at a time, three buttons; the answer leads to the next one. */
export default acts("opinions/answer", routes.answer, {
  access: anyone,
  find,
  show(visit, turn, form) {
    const { locale } = visit;
    if (turn.taker.lacks === "account" && form.act === null) return { redirect: toSignIn(visit) };
    const t = answerTexts[locale];
    const before = Number(visit.url.searchParams.get("avant"));
    const closed = !takesAnswers(turn.conversation);
    return {
      title: `${t.title}, ${turn.conversation.title}`,
      robots: "noindex",
      help: t.help,
      ofOneDevice: true,
      says: t.done,
      body: <Answer turn={turn} closed={closed} before={turn.statements.find(({ number }) => number === before) ?? null} form={form} />,
    };
  },
  acts: (step) => ({
    agree: step({ read: readPress, run: (visit, turn, press) => answer(visit, turn, press, "agree") }),
    pass: step({ read: readPress, run: (visit, turn, press) => answer(visit, turn, press, "pass") }),
    disagree: step({ read: readPress, run: (visit, turn, press) => answer(visit, turn, press, "disagree") }),
    forget: step({
      run: ({ params, settings }, { conversation }) =>
        new Response(null, {
          status: 303,
          headers: { location: done(routes.conversation.href(params), "oublie").redirect, "set-cookie": endDevice(settings, conversation) },
        }),
    }),
  }),
});

async function find(visit: Answering): Promise<Turn> {
  const { db, params, visitor, url } = visit;
  const conversation = await conversationAt(db, params, visitor);
  const [taker, statements] = await Promise.all([takerOf(visit, conversation), askedStatements(db, conversation.id)]);
  const { participant } = taker;
  const draw = participant?.draw ?? Math.floor(Math.random() * 0x7fffffff);
  const named = statements.find(({ number }) => String(number) === url.searchParams.get("phrase"));
  const said = participant?.said;
  const drawn = drawStatement(statements, ({ id }) => said?.has(id) ?? false, { seed: conversation.seed, draw, turn: said?.size ?? 0 });
  return { conversation, taker, statements, draw, asked: named ?? drawn };
}

interface Press {
  readonly number: number;
  readonly draw: number;
  readonly important: boolean;
}

function readPress(form: Reader): Press {
  const t = answerTexts[form.locale];
  return {
    number: form.whole("statement", 1, 2_000_000_000, t.gone),
    draw: form.has("draw") ? form.whole("draw", 0, 0x7fffffff, t.gone) : 0,
    important: form.ticked("important"),
  };
}

async function answer(visit: Answering, turn: Turn, { number, draw, important }: Press, opinion: Opinion): Promise<Outcome<Turn>> {
  const { db, params, locale } = visit;
  const { conversation, taker, statements } = turn;
  const t = answerTexts[locale];
  mayTakePart(taker);
  if (taker.participant?.banned) return conflict(t.banned, t.bannedNext);
  if (!takesAnswers(conversation)) return conflict(t.closed, t.closedNext);
  const statement = statements.find((one) => one.number === number);
  if (!statement) return conflict(t.gone, t.goneNext);
  const place = await placeOf(visit, turn.conversation, taker, draw);
  if (place === "tooMany") return tooMany(t.tooMany, t.tooManyNext);
  const kept =
    place !== null &&
    (await castVote(db, { conversationId: conversation.id, participantId: place.id, statementId: statement.id, opinion: opinionNumbers[opinion], important }));
  if (!kept) return conflict(t.closed, t.closedNext);
  const location = withQuery(routes.answer.href(params), { avant: String(number) });
  return place.cookie ? new Response(null, { status: 303, headers: { location, "set-cookie": place.cookie } }) : done(location);
}
