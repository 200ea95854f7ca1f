import { sql } from "kysely";

import { normalPair, seeded } from "#engines/opinion/random.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { dayOf } from "#platform/time/day.ts";
import { cast } from "#people";
import { addLink } from "#thread";
import { readTerritory } from "#territory";
import { instantAt, isStoryPlanted, processIds } from "#processes";
import { findingsOf } from "./analyse/findings.ts";
import { answeredBecause } from "./answer-statement/answer-statement.command.ts";
import { keepFindings } from "./analyse/keep.command.ts";
import { readMaterial } from "./analyse/material.query.ts";
import { unpacked } from "./analyse/packed.ts";
import { seal } from "./publish/publish.command.ts";
import { marketStatements, nightStatements, type StoryStatement, transportAnswers, transportStatements } from "./story/statements.seeds.ts";

const at = (family: string, n: number) => `${family}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const conversationId = (n: number) => at("76", n);
const statementId = (n: number, number: number) => at("77", n * 1000 + number);
const participantId = (n: number, rank: number) => at("78", n * 10_000 + rank);

interface StoryConversation {
  readonly n: number;
  readonly stage: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  readonly statements: readonly StoryStatement[];
  readonly people: number;
  /** How many statements each speaks of, more or less. */
  readonly spoken: number;
  readonly published?: number;
  readonly earlier?: number;
}

const { night } = processIds;

const told: readonly StoryConversation[] = [
  {
    ...{ n: 1, stage: night.stages.transport, slug: "rentrer-chez-soi", title: "Rentrer chez soi la nuit\u00a0: qu’en pensez-vous\u202f?" },
    introduction: "Avant de revoir les horaires de nuit, dites ce qui compte. Le service répond à chaque phrase qui unit.",
    ...{ statements: transportStatements, people: 212, spoken: 10, published: -38 },
  },
  {
    ...{ n: 2, stage: night.stages.night, slug: "la-ville-la-nuit", title: "La ville la nuit\u00a0: qu’en pensez-vous\u202f?" },
    introduction:
      "Éteindre ou éclairer, sortir ou dormir\u00a0: la nuit n’est pas la même pour tout le monde. Dites si vous êtes d’accord avec des phrases écrites par d’autres, et ajoutez la vôtre.",
    ...{ statements: nightStatements, people: 900, spoken: 13, earlier: 1 },
  },
  {
    ...{ n: 3, stage: night.stages.markets, slug: "les-marches-du-soir", title: "Les marchés du soir\u00a0: qu’en pensez-vous\u202f?" },
    introduction: "Faut-il des marchés après le travail\u202f? Dites ce que vous en attendez.",
    ...{ statements: marketStatements, people: 164, spoken: 10 },
  },
];

/** Conversations in each state: open with three groups, open with none, over and answered. */
export async function seed({ db, places, say }: SeedContext): Promise<void> {
  if (places !== null || !(await isStoryPlanted(db))) return;
  let votes = 0;
  for (const one of told) votes += await plant(db, one);
  await plantWritten(db);
  await plantAnswers(db);
  say(`Conversations: ${votes} answers of the demo's story`);
}

async function plant(db: Db, conversation: StoryConversation): Promise<number> {
  const { n, stage, slug, title, introduction, statements, published, earlier } = conversation;
  await insertRows(db, "opinions.conversation", [
    {
      ...{ id: conversationId(n), process_id: night.id, stage_id: stage, slug, title, introduction, entry: "device", language: "fr", statements_each: 5 },
      ...{ read_first: true, state: "open", seed: n * 7919, last_number: statements.length, stale: false, version: 1, created_by: cast.chloe.id },
      ...{ earlier_id: earlier ? conversationId(earlier) : null, created_at: instantAt(-74, "09:00").toISOString() },
    },
  ]);
  const day = dayOf(instantAt(-74, "12:00"));
  await insertRows(
    db,
    "opinions.statement",
    statements.map(([words], rank) => ({
      ...{ id: statementId(n, rank + 1), conversation_id: conversationId(n), number: rank + 1, words, language: "fr", seed: rank < 12, asked_first: false },
      ...{ state: "shown", day },
    })),
  );
  const count = await plantVotes(db, conversation);
  const { material, upToMark } = await readMaterial(db, conversationId(n));
  await keepFindings(db, conversationId(n), findingsOf(unpacked(material)), upToMark);
  if (published !== undefined) {
    await sql`
      update opinions.conversation set state = 'published', published_at = ${instantAt(published, "10:00").toISOString()},
        unlinked_at = ${instantAt(-1, "04:00").toISOString()}
      where id = ${conversationId(n)}`.execute(db);
    await seal(db, conversationId(n), material.lines);
    await sql`update opinions.analysis set made_at = ${instantAt(published, "10:00").toISOString()} where conversation_id = ${conversationId(n)}`.execute(db);
    await sql`update opinions.participant set device_hash = null where conversation_id = ${conversationId(n)}`.execute(db);
  }
  return count;
}

/** In bulk: identifiers are made of numbers in the database. */
async function plantVotes(db: Db, { n, statements, people, spoken }: StoryConversation): Promise<number> {
  const random = seeded(n * 104_729);
  const groups = statements[0]!.length - 1;
  const codes = (await readTerritory(db)).communes.toSorted((one, other) => other.population - one.population).map(({ code }) => code);
  const everybody = Array.from({ length: people }, (_, rank) => ({ rank, commune: random() < 0.6 ? codes[Math.floor(random() ** 2 * 24)]! : null }));
  await sql`
    insert into opinions.participant (id, conversation_id, device_hash, draw, commune_code, day)
    select ('78000000-0000-4000-8000-' || lpad((${n * 10_000} + rank)::text, 12, '0'))::uuid, ${conversationId(n)}, sha256(('story ' || ${n}::text || rank)::bytea),
      rank * 7, commune, ${dayOf(instantAt(-10, "12:00"))}
    from unnest(${everybody.map(({ rank }) => rank)}::int[], ${everybody.map(({ commune }) => commune)}::text[]) p (rank, commune)`.execute(db);
  const votes = everybody.flatMap(({ rank }) => {
    const mood = normalPair(random)[0] * 0.15;
    return statements.flatMap(([, ...leanings], number) => {
      if (random() > spoken / statements.length) return [];
      const felt = leanings[rank % groups]! + mood + normalPair(random)[0] * 0.55;
      return [{ rank, number: number + 1, opinion: felt > 0.12 ? 1 : felt < -0.12 ? -1 : 0, important: random() < 0.06 }];
    });
  });
  await sql`
    insert into opinions.vote (conversation_id, participant_id, statement_id, opinion, important)
    select ${conversationId(n)}, ('78000000-0000-4000-8000-' || lpad((${n * 10_000} + rank)::text, 12, '0'))::uuid,
      ('77000000-0000-4000-8000-' || lpad((${n * 1000} + number)::text, 12, '0'))::uuid, opinion, important
    from unnest(${votes.map(({ rank }) => rank)}::int[], ${votes.map(({ number }) => number)}::int[], ${votes.map(({ opinion }) => opinion)}::smallint[],
      ${votes.map(({ important }) => important)}::boolean[]) v (rank, number, opinion, important)`.execute(db);
  // Else what is counted in a moment is planned as for empty tables: three seconds instead of a tenth.
  await sql`analyze opinions.participant, opinions.statement, opinions.vote`.execute(db);
  return votes.length;
}

/** What people wrote: waiting to be read, refused, taken out, in another language. */
async function plantWritten(db: Db): Promise<void> {
  const first = nightStatements.length;
  const day = dayOf(instantAt(-1, "12:00"));
  const written = [
    { words: "Les vitrines éteintes à 22 heures, c’est mieux.", state: "waiting", like_id: statementId(2, 4) },
    { words: "Il faudrait un point d’eau près des arrêts de nuit.", state: "waiting" },
    { words: "Mon voisin du 12 devrait déménager.", state: "refused", reason: "Elle vise une personne." },
    { words: "De verlichting op fietspaden moet aanblijven.", state: "shown", language: "nl" },
  ];
  await insertRows(
    db,
    "opinions.statement",
    written.map(({ words, state, reason, language = "fr", like_id }, rank) => ({
      ...{
        id: statementId(2, first + rank + 1),
        conversation_id: conversationId(2),
        number: first + rank + 1,
        words,
        language,
        seed: false,
        asked_first: false,
      },
      ...{ participant_id: participantId(2, rank), state, reason: reason ?? null, like_id: like_id ?? null, day },
      ...{ decided_by: state === "waiting" ? null : cast.chloe.id },
    })),
  );
  await sql`update opinions.conversation set last_number = ${first + written.length} where id = ${conversationId(2)}`.execute(db);
  await insertRows(db, "opinions.translation", [
    { statement_id: statementId(2, first + 4), language: "fr", words: "L’éclairage des pistes cyclables doit rester allumé.", by: cast.chloe.id },
    { statement_id: statementId(2, 1), language: "en", words: "A last bus should wait for the end of every show.", by: cast.chloe.id },
    { statement_id: statementId(2, 1), language: "nl", words: "Een laatste bus moet op het einde van elke voorstelling wachten.", by: cast.chloe.id },
  ]);
}

async function plantAnswers(db: Db): Promise<void> {
  const [answered, changed] = [instantAt(-30, "10:00"), instantAt(-16, "10:00")];
  await insertRows(
    db,
    "opinions.answer",
    transportAnswers.map(({ number, stance, words, before }) => ({
      ...{ statement_id: statementId(1, number), conversation_id: conversationId(1), stance, words, as_whom: "Conseil métropolitain" },
      ...{ version: before ? 2 : 1, by: cast.chloe.id, at: (before ? changed : answered).toISOString() },
    })),
  );
  await insertRows(
    db,
    "opinions.former_answer",
    transportAnswers.flatMap(({ number, before }) =>
      before
        ? [
            {
              ...{ statement_id: statementId(1, number), number: 1, ...before, as_whom: "Conseil métropolitain", by: cast.chloe.id },
              ...{ at: answered.toISOString(), ended_at: changed.toISOString() },
            },
          ]
        : [],
    ),
  );
  for (const { number } of transportAnswers) {
    await addLink(db, {
      from: { kind: "statement_answer", id: statementId(1, number) },
      relation: "answers",
      to: { kind: "conversation", id: conversationId(1) },
      reason: answeredBecause(number),
      day: dayOf(answered),
      by: cast.chloe.id,
    });
  }
}
