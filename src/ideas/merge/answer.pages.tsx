import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { answerPair, type GivenAnswer } from "./answer.command.ts";
import { AnswerPage } from "./answer.view.tsx";
import { findPair, findPairByHash, type Pair } from "./duplicate.query.ts";
import { type MergeTexts, mergeTexts } from "./merge.texts.ts";
import { hashOf, looksLikeToken } from "./private-link.ts";
import { routes } from "../routes.ts";

interface Asked {
  readonly pair: Pair;
  /** Which of both are this author's, and what they said. */
  readonly yours: readonly string[];
  readonly agrees: boolean | null;
  readonly words: string | null;
  readonly by: GivenAnswer["by"];
  readonly action: string;
}

type Answering = Pick<Visit, "db" | "locale" | "url" | "form">;

/** An author who has an account. */
export const ownAnswerPage = page("ideas/merge", routes.duplicateAnswer, {
  access: signedIn,
  get: async (visit) => show(visit, await askedOf(visit, visit.visitor.id)),
  post: (visit) => answer(visit, () => askedOf(visit, visit.visitor.id)),
});

/** An author who left an address: by the private link of the letter, without an account. */
export const linkAnswerPage = page("ideas/merge", routes.duplicateByLink, {
  access: anyone,
  get: async (visit) => show(visit, await askedByLink(visit)),
  post: (visit) => answer(visit, () => askedByLink(visit)),
});

/** @throws NotFound for whoever is not asked. */
async function askedOf({ db, params }: Pick<Visit, "db"> & { params: { pair: string } }, personId: string): Promise<Asked> {
  const pair = await findPair(db, params.pair);
  const own = pair?.answers.filter((one) => one.personId === personId) ?? [];
  if (!pair || own.length === 0) throw new NotFound();
  const { agrees, words } = own[0]!;
  return { pair, yours: own.map(({ proposalId }) => proposalId), agrees, words, by: { personId }, action: routes.duplicateAnswer.href(params) };
}

/** @throws NotFound for a link that nobody was given. */
async function askedByLink({ db, params }: Pick<Visit, "db"> & { params: { token: string } }): Promise<Asked> {
  const link = looksLikeToken(params.token) ? await findPairByHash(db, hashOf(params.token)) : null;
  const pair = link && (await findPair(db, link.pairId));
  const own = link && (await findAnswer(db, link.answerId));
  if (!pair || !link || !own) throw new NotFound();
  return {
    pair,
    yours: [own.proposal_id],
    agrees: own.agrees,
    words: own.words,
    by: { answerId: link.answerId },
    action: routes.duplicateByLink.href(params),
  };
}

const findAnswer = (db: Visit["db"], id: string) =>
  db.selectFrom("ideas.duplicate_answer").select(["proposal_id", "agrees", "words"]).where("id", "=", id).executeTakeFirst();

async function answer(visit: Answering, find: () => Promise<Asked>): Promise<HtmlAnswer | { redirect: string }> {
  const asked = await find();
  const t = mergeTexts[visit.locale].problems;
  const typed = await visit.form();
  const [said, words] = [typed["reponse"], (typed["mots"] ?? "").trim()];
  const problems = {
    ...(said === "oui" || said === "non" ? {} : { reponse: t.choose }),
    ...(words.length > 2000 ? { mots: t.words } : {}),
  };
  if (Object.keys(problems).length > 0) return show(visit, asked, { values: typed, problems, status: 422 });
  const given = await answerPair(visit.db, { pairId: asked.pair.id, by: asked.by, agrees: said === "oui", words: words || null });
  if (given.ok) return { redirect: `${asked.action}?fait=repondu` };
  return show(visit, await find(), { values: typed, problems: {}, wrong: t[given.problem], status: 409 });
}

interface Typed {
  readonly values: Record<string, string>;
  readonly problems: Partial<Record<"reponse" | "mots", string>>;
  readonly wrong?: MergeTexts["problems"]["ended"];
  readonly status: 409 | 422;
}

function show({ locale, url }: Answering, { pair, yours, agrees, words, action }: Asked, typed?: Typed): HtmlAnswer {
  return {
    title: mergeTexts[locale].own.title,
    robots: "noindex",
    status: typed?.status ?? 200,
    body: (
      <AnswerPage
        pair={pair}
        yours={yours}
        agrees={agrees}
        late={pair.late}
        action={action}
        values={typed?.values ?? { reponse: agrees === null ? "" : agrees ? "oui" : "non", mots: words ?? "" }}
        problems={typed?.problems ?? {}}
        wrong={typed?.wrong}
        done={url.searchParams.get("fait") === "repondu"}
      />
    ),
  };
}
