import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { processIds, type StoryProcess } from "#processes";
import { recountComments } from "../../proposal.subject.ts";
import type { PairState } from "../../merge/duplicate.ts";
import { numbered } from "../../merge/merge.command.ts";
import { hashOfToken } from "#platform/crypto/token.ts";
import { settleSupports } from "../../merge/settle-supports.command.ts";
import { proposalSlug } from "../../proposal-address.ts";
import { ideaNamed, ideas2025 } from "../ideas/ideas-2025.ts";
import { ideasOf, type OtherIdea } from "../ideas/ideas-elsewhere.ts";
import { plantProposals } from "../ideas/plant-proposals.ts";

interface StoryPair {
  readonly process: StoryProcess;
  readonly kept: string;
  readonly gone: string;
  readonly state: PairState;
  readonly reason: string;
  /** Instants as PostgreSQL reads them. */
  readonly asked: ReturnType<typeof sql>;
  readonly answerBy: ReturnType<typeof sql>;
  readonly ended?: ReturnType<typeof sql>;
  readonly endReason?: string;
  /** What the authors of the kept and of the other one said; null: nothing yet. */
  readonly answers: readonly [kept: boolean | null, gone: boolean | null];
  /** When they said it; four days after they were asked unless told otherwise. */
  readonly answered?: ReturnType<typeof sql>;
  /** In their own words, each their own. */
  readonly words?: readonly [kept: string | null, gone: string | null];
}

const pairId = (n: number) => `7f000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const ago = (days: number) => sql`now() - make_interval(days => ${days})`;
const hoursAgo = (hours: number) => sql`now() - make_interval(hours => ${hours})`;
const ahead = (days: number) => sql`now() + make_interval(days => ${days})`;
const day = (text: string) => sql`${text}::timestamp at time zone 'Europe/Paris'`;

/** A link that everybody knows: it opens nothing but the demo's own page. */
const demoToken = "demonstration-reunir-deux-idees-0001";

export async function plantDuplicates(db: Db): Promise<void> {
  const paper = await plantPaperIdea(db);
  const pairs = [...merged2025(), ...elsewhere(paper)];
  for (const [at, pair] of pairs.entries()) await plantPair(db, pair, pairId(at + 1));
  await plantPaperAnswer(db, paper, pairs.length);
  await plantSplit(db);
}

/** Six of the 137: their authors were asked in July, one never answered. */
const merged2025 = (): StoryPair[] =>
  ideas2025
    .filter(({ fate }) => fate === "merged")
    .map((idea, at) => ({
      process: "budget2025",
      kept: ideaNamed(idea.mergedInto!).id,
      gone: idea.id,
      state: "merged",
      reason: "Le même besoin, presque au même endroit\u00a0: une seule étude suffit pour les deux idées.",
      asked: day("2025-07-01 10:00"),
      answerBy: day("2025-07-15 23:59"),
      ended: day(`2025-07-16 1${at}:00`),
      answers: [true, at === 1 ? null : true],
    }));

function elsewhere(paper: string): StoryPair[] {
  const [open, schools, cool] = [ideasOf("budget2027"), ideasOf("lilleSchools"), ideasOf("coolStreets")];
  const of = (ideas: readonly OtherIdea[], number: number) => ideas.find((idea) => idea.number === number)!.id;
  const pair = (process: StoryProcess, ideas: readonly OtherIdea[], gone: number, kept: number) => ({ process, kept: of(ideas, kept), gone: of(ideas, gone) });
  return [
    {
      ...pair("budget2027", open, 19, 1),
      ...{ state: "asked", asked: ago(6), answerBy: ahead(8), answers: [true, null], words: ["Oui, c’est la même place.", null] },
      reason: "Deux idées pour laisser entrer l’eau de pluie dans le sol, à cent mètres l’une de l’autre.",
    },
    {
      ...{ process: "budget2027", kept: of(open, 2), gone: paper, state: "asked", asked: ago(3), answerBy: ahead(11), answers: [null, null] },
      reason: "La même piste, sur la même avenue\u00a0: une feuille déposée à la médiathèque et une idée écrite sur le site.",
    },
    {
      ...pair("lilleSchools", schools, 9, 1),
      ...{ state: "asked", asked: ago(16), answerBy: ago(2), answers: [true, null] },
      reason: "Les deux idées plantent des tilleuls dans la cour de la même école.",
    },
    {
      ...pair("budget2027", open, 25, 11),
      ...{
        state: "refused",
        asked: hoursAgo(30),
        answerBy: ahead(13),
        answered: hoursAgo(18),
        ended: hoursAgo(18),
        answers: [true, false],
        words: ["Nous pouvons partager la loge, si chacun garde ses heures.", "Une radio parle, un atelier se tait\u00a0: ce sont deux lieux."],
      },
      reason: "Les deux idées cherchent un lieu pour des artistes du quartier.",
    },
    {
      ...pair("budget2027", open, 10, 3),
      ...{ state: "not_duplicates", asked: ago(14), answerBy: ago(0), ended: ago(5), answers: [true, true] },
      reason: "Un atelier de couture et une laverie pourraient partager le même rez-de-chaussée.",
      endReason: "Les deux collectifs ont trouvé chacun leur local\u00a0: ce sont bien deux idées.",
    },
    {
      ...pair("coolStreets", cool, 8, 5),
      ...{ state: "not_duplicates", asked: ago(40), answerBy: ago(26), ended: ago(30), answers: [null, null] },
      reason: "Toutes deux rafraîchissent avec de l’eau les jours de chaleur.",
      endReason: "Boire et se rafraîchir sont deux usages, et deux réseaux.",
    },
  ];
}

async function plantPair(db: Db, pair: StoryPair, id: string): Promise<void> {
  const { process, kept, gone, state, reason, asked, answerBy, ended = null, endReason = null, answers, words } = pair;
  const answered = pair.answered ?? sql`${asked} + interval '4 days'`;
  const by = cast.chloe.id;
  await sql`
    insert into ideas.duplicate (id, process_id, kept_id, gone_id, state, reason, answer_by, asked_by, asked_at, ended_by, ended_at, end_reason)
    values (${id}, ${processIds[process].id}, ${kept}, ${gone}, ${state}, ${reason}, ${answerBy}, ${by}, ${asked}, ${ended && state !== "refused" ? by : null}, ${ended},
      ${endReason})`.execute(db);
  for (const [at, proposal] of [kept, gone].entries()) {
    const agrees = answers[at] ?? null;
    await sql`
      insert into ideas.duplicate_answer (duplicate_id, proposal_id, person_id, agrees, words, answered_at)
      select ${id}, p.id, p.author_id, ${agrees}::boolean, ${agrees === null ? null : (words?.[at] ?? null)}::text, ${agrees === null ? sql`null` : answered}
      from ideas.proposal p where p.id = ${proposal} and p.author_id is not null`.execute(db);
  }
  if (state === "merged") await plantMerge(db, pair, id);
  if (state === "not_duplicates" && answers[0] && answers[1]) await plantUndone(db, pair, id);
}

async function plantMerge(db: Db, { kept, gone, reason, ended }: StoryPair, id: string): Promise<void> {
  const { rows } = await sql<{ id: string; number: number; title: string; service: string }>`
    select p.id, p.number, p.title, r.owner_service as service from ideas.proposal p join processes.process r on r.id = p.process_id
    where p.id in (${kept}, ${gone})`.execute(db);
  const said = (one: string) => `${numbered(rows.find((row) => row.id === one)!)}. ${reason}`;
  await sql`
    insert into ideas.merge (duplicate_id, kept_id, gone_id, gone_before, reason, merged_by, merged_at)
    select ${id}, ${kept}, id, jsonb_build_object('state', 'filed', 'state_at', state_at, 'state_reason', null), ${reason}, ${cast.chloe.id}, ${ended}
    from ideas.proposal where id = ${gone}`.execute(db);
  await sql`update ideas.proposal set state = 'merged', state_at = ${ended}, updated_at = ${ended} where id = ${gone}`.execute(db);
  await sql`
    insert into ideas.journey (proposal_id, at, act, state, by, as_whom, words)
    values (${gone}, ${ended}, 'merged', 'merged', ${cast.chloe.id}, ${rows[0]!.service}, ${said(kept)}),
      (${kept}, ${ended}, 'took_in', null, ${cast.chloe.id}, ${rows[0]!.service}, ${said(gone)})`.execute(db);
  await settleSupports(db, kept);
  await recountComments(db, kept);
}

async function plantUndone(db: Db, { kept, gone, reason, ended, endReason }: StoryPair, id: string): Promise<void> {
  await sql`
    insert into ideas.merge (duplicate_id, kept_id, gone_id, gone_before, reason, merged_by, merged_at, undone_by, undone_at, undo_reason)
    select ${id}, ${kept}, id, jsonb_build_object('state', 'filed', 'state_at', state_at, 'state_reason', null), ${reason}, ${cast.chloe.id}, ${ended} - interval '4 days',
      ${cast.chloe.id}, ${ended}, ${endReason}
    from ideas.proposal where id = ${gone}`.execute(db);
}

/** An idea that a resident wrote on paper, with an address to be told: its author is asked by letter. */
async function plantPaperIdea(db: Db): Promise<string> {
  const id = "7f100000-0000-4000-8000-000000000001";
  const siblings = ideasOf("budget2027");
  const twin = siblings[1]!;
  const { rows } = await sql<{
    at: Date;
  }>`select least(filed_at + interval '1 day', now() - interval '4 days') as at from ideas.proposal where id = ${twin.id}`.execute(db);
  const { rows: communes } = await sql<{ code: string | null }>`select commune_code as code from ideas.proposal where id = ${twin.id}`.execute(db);
  await plantProposals(db, [
    {
      ...{ id, processId: processIds.budget2027.id, number: siblings.length + 1, title: "Une piste protégée avenue des Métiers" },
      body: "Je vais à vélo à la gare tous les jours. Avenue des Métiers les camions frôlent. Il faut une bordure, même petite.",
      categoryId: processIds.budget2027.categories.moving,
      ...{ commune: null, address: "Avenue des Métiers", costCents: null, authorId: null, authorKind: "resident", signature: "Lucienne V.", channel: "paper" },
      ...{ level: "metropolis", filedAt: rows[0]!.at, state: "filed", reason: null },
    },
  ]);
  await sql`update ideas.proposal set commune_code = ${communes[0]!.code}, supports = 23, counted_supports = 23 where id = ${id}`.execute(db);
  await sql`
    with source as (select id from ideas.source where process_id = ${processIds.budget2027.id} and channel = 'paper' order by id limit 1),
    idea as (insert into ideas.entry (source_id, sheet, kind, proposal_id, consent, entered_by) select id, '31', 'proposal', ${id}, true, ${cast.chloe.id} from source returning id),
    list as (insert into ideas.entry (source_id, sheet, kind, proposal_id, supports, consent, entered_by) select id, '32', 'supports', ${id}, 23, false, ${cast.chloe.id} from source)
    insert into ideas.contact (entry_id, name, email) select id, 'Lucienne Vandaele', 'lucienne.vandaele@beffroi.example' from idea`.execute(db);
  return id;
}

async function plantPaperAnswer(db: Db, paper: string, last: number): Promise<void> {
  const pair = Array.from({ length: last }, (_, at) => pairId(at + 1));
  await sql`
    insert into ideas.duplicate_answer (duplicate_id, proposal_id, token_hash)
    select id, ${paper}, ${hashOfToken(demoToken)} from ideas.duplicate where gone_id = ${paper} and id = any(${pair}::uuid[])`.execute(db);
}

/** An idea that said two things. */
async function plantSplit(db: Db): Promise<void> {
  const first = ideasOf("budget2027").find(({ number }) => number === 6)!;
  const [id, title] = ["7f200000-0000-4000-8000-000000000001", "De l’eau et des bancs le long du parcours santé"];
  const reason = "Des agrès et des points d’eau relèvent de deux services\u00a0: ils seront étudiés à part.";
  const { rows } = await sql<{ at: Date; number: number }>`
    select p.filed_at as at, (select max(q.number) + 1 from ideas.proposal q where q.process_id = p.process_id) as number
    from ideas.proposal p where p.id = ${first.id}`.execute(db);
  await plantProposals(db, [
    {
      ...{
        id,
        processId: processIds.budget2027.id,
        number: rows[0]!.number,
        title,
        body: "Un point d’eau à chaque bout, et un banc à mi-chemin pour souffler. Le banc avec un dossier.",
      },
      ...{ categoryId: processIds.budget2027.categories.solidarity, commune: null, address: first.where || null, costCents: null, authorId: first.authorId },
      ...{
        authorKind: first.authorKind,
        signature: first.signature,
        channel: first.channel,
        level: "metropolis",
        filedAt: rows[0]!.at,
        state: "filed",
        reason: null,
      },
    },
  ]);
  await sql`
    update ideas.proposal p set commune_code = f.commune_code, slug = ${proposalSlug(title)} from ideas.proposal f where p.id = ${id} and f.id = ${first.id}`.execute(
    db,
  );
  await sql`update ideas.journey set act = 'split_from', words = ${`n°\u00a0${first.number}, «\u00a0${first.title}\u00a0». ${reason}`} where proposal_id = ${id}`.execute(
    db,
  );
  await sql`
    insert into ideas.journey (proposal_id, at, act, by, as_whom, words)
    select ${first.id}, now() - interval '7 days', 'split', ${cast.chloe.id}, r.owner_service, ${`n°\u00a0${rows[0]!.number}, «\u00a0${title}\u00a0». ${reason}`}
    from processes.process r where r.id = ${processIds.budget2027.id}`.execute(db);
  await sql`
    insert into ideas.split (proposal_id, new_id, reason, supports, split_by, split_at)
    values (${first.id}, ${id}, ${reason}, 'first', ${cast.chloe.id}, now() - interval '7 days')`.execute(db);
}
