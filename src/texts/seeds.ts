import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { plantCase } from "#moderation";
import { cast } from "#people";
import { crowd, isStoryPlanted, plantComments, processIds, signatureOf } from "#processes";
import { aboutAmendment } from "./amendment.reportable.ts";
import { charterAmendments, charterWords, lightWords, preambleWords } from "./story/charter-words.seeds.ts";

const ids = {
  charter: "74000000-0000-4000-8000-000000000001",
  preamble: "74000000-0000-4000-8000-000000000002",
  light: "74000000-0000-4000-8000-000000000003",
};
const amendmentId = (number: number) => `74100000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const commentId = (number: number) => `74200000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

type Words = readonly (readonly [level: number, body: string])[];
interface Block {
  readonly paragraph: number;
  readonly level: number;
  readonly body: string;
}

const blocksOf = (words: Words): Block[] => words.map(([level, body], at) => ({ paragraph: at + 1, level, body }));

const rowsOf = (textId: string, version: number, blocks: readonly Block[]): Row[] =>
  blocks.map((block, at) => ({ text_id: textId, version, ...block, position: at + 1, revision: 1 }));

/** Accepted amendments, in their order, made into the blocks of the version that they go into. Inserted ones get numbers of their own. */
function amended(
  blocks: readonly Block[],
  into: 2 | 3,
): { blocks: Block[]; changes: { number: number; paragraph: number; change: string; before: Block | null }[] } {
  const now = [...blocks];
  const changes: { number: number; paragraph: number; change: string; before: Block | null }[] = [];
  for (const [at, { act, paragraph, body, result, into: version }] of charterAmendments.entries()) {
    if (version !== into) continue;
    const here = now.findIndex((block) => block.paragraph === paragraph);
    const before = now[here]!;
    const text = result ?? body!;
    if (act === "insert") {
      const number = charterWords.length + changes.filter(({ change }) => change === "inserted").length + 1;
      now.splice(here + 1, 0, { paragraph: number, level: 0, body: text });
      changes.push({ number: at + 1, paragraph: number, change: "inserted", before: null });
    } else {
      now[here] = { ...before, body: text };
      changes.push({ number: at + 1, paragraph, change: "replaced", before });
    }
  }
  return { blocks: now, changes };
}

/** Texts in each state: a charter in its second version with amendments in each state, a final text, one that its team is writing. */
export async function seed({ db, places, say }: SeedContext): Promise<void> {
  if (places !== null || !(await isStoryPlanted(db))) return;
  const { charter, lightPlan } = processIds;
  const at = { process_id: charter.id, stage_id: charter.stages.debate, created_by: cast.chloe.id };
  const second = amended(blocksOf(charterWords), 2);
  const third = amended(second.blocks, 3);
  await insertRows(db, "texts.text", [
    {
      ...{
        id: ids.charter,
        ...at,
        slug: "charte",
        title: "Charte des tiers-lieux de la métropole",
        state: "open",
        version: 2,
        last_paragraph: charterWords.length + 1,
      },
      ...{ introduction: "Douze lieux tiennent la plume avec la métropole. Chaque amendement reçoit une réponse.", last_number: charterAmendments.length },
      ...{ created_at: ago(30), final_at: null },
    },
    {
      ...{ id: ids.preamble, ...at, slug: "preambule", title: "Préambule de la charte", state: "final", version: 1, last_paragraph: preambleWords.length },
      ...{ introduction: "", last_number: 0, created_at: ago(30), final_at: ago(5) },
    },
    {
      ...{ id: ids.light, process_id: lightPlan.id, stage_id: lightPlan.stages.debate, created_by: cast.chloe.id },
      ...{ slug: "principes", title: "Principes du plan lumière", introduction: "", state: "draft", version: 0, last_paragraph: lightWords.length },
      ...{ last_number: 0, created_at: ago(2), final_at: null },
    },
  ]);
  const version = (text: string, number: number, days: number | null, summary = "") => ({
    ...{ text_id: text, number, summary, published_at: days === null ? null : ago(days), published_by: days === null ? null : cast.chloe.id },
  });
  await insertRows(db, "texts.text_version", [
    version(ids.charter, 1, 20),
    version(ids.charter, 2, 10, "Le samedi, un espace calme, et la moitié de l’aide dès la signature."),
    version(ids.charter, 3, null),
    version(ids.preamble, 1, 20),
    version(ids.light, 1, null),
  ]);
  await insertRows(db, "texts.text_paragraph", [
    ...rowsOf(ids.charter, 1, blocksOf(charterWords)),
    ...rowsOf(ids.charter, 2, second.blocks),
    ...rowsOf(ids.charter, 3, third.blocks),
    ...rowsOf(ids.preamble, 1, blocksOf(preambleWords)),
    ...rowsOf(ids.light, 1, blocksOf(lightWords)),
  ]);
  await plantAmendments(db);
  await plantChanges(db, 2, second.changes);
  await plantChanges(db, 3, third.changes);
  await plantComments(
    db,
    said.map(([paragraph, person, days, body], at) => ({
      ...{ id: commentId(at + 1), text: ids.charter, paragraph, body, at: new Date(ago(days)) },
      ...{ author: crowd[person]!.id, signature: crowd[person]!.signature },
    })),
  );
  await plantModerated(db);
  say(`Texts: ${charterAmendments.length} amendments of the demo's story`);
}

async function plantAmendments(db: Db): Promise<void> {
  await insertRows(
    db,
    "texts.amendment",
    charterAmendments.map(({ act, paragraph, body, reason, by, daysAgo, supports, state, decision, result, into }, at) => {
      const person = typeof by === "number" ? crowd[by]! : cast[by];
      const decided = decision !== undefined;
      return {
        id: amendmentId(at + 1),
        text_id: ids.charter,
        number: at + 1,
        act,
        base_version: daysAgo > 10 ? 1 : 2,
        paragraph,
        body: body ?? null,
        reason,
        author_id: person.id,
        signature: signatureOf(person.name),
        channel: "web",
        state,
        supports,
        filed_at: ago(daysAgo),
        decided_at: decided ? ago(Math.max(1, daysAgo - 5)) : null,
        decided_by: decided ? cast.chloe.id : null,
        decision: decision ?? null,
        result: into ? (result ?? body ?? null) : null,
        into_version: into ?? null,
      };
    }),
  );
  const supports = charterAmendments.flatMap(({ supports: count, daysAgo }, at) =>
    Array.from({ length: count }, (_, n) => ({
      amendment_id: amendmentId(at + 1),
      person_id: crowd[(at * 41 + n) % crowd.length]!.id,
      at: ago(Math.max(0.1, daysAgo - 1)),
    })),
  );
  await insertRows(db, "texts.amendment_support", supports);
}

async function plantChanges(db: Db, version: number, changes: ReturnType<typeof amended>["changes"]): Promise<void> {
  const rows = changes.map(({ number, paragraph, change, before }) => ({
    ...{ text_id: ids.charter, version, paragraph, change, amendment: amendmentId(number) },
    before: before && { position: before.paragraph, level: before.level, body: before.body },
  }));
  await sql`
    insert into texts.text_change (text_id, version, paragraph, change, amendment_id, before, by, at)
    select text_id, version, paragraph, change, amendment, before, ${cast.chloe.id}, now() - interval '9 days'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (text_id uuid, version integer, paragraph integer, change text, amendment uuid, before jsonb)`.execute(
    db,
  );
}

const said: readonly (readonly [paragraph: number, person: number, daysAgo: number, words: string])[] = [
  [2, 220, 19, "«\u00a0Sans avoir à dire pourquoi\u00a0»\u00a0: c’est ce qui fait que j’y retourne."],
  [5, 223, 14, "Une après-midi par semaine suffit dans un petit village. Ne faites pas une règle de ville."],
  [5, 226, 13, "Le soir, il faut quelqu’un pour fermer. Qui paie cette heure-là\u202f?"],
  [7, 229, 12, "Merci d’écrire la date des travaux. «\u00a0Bientôt\u00a0» dure depuis quatre ans chez nous."],
  [11, 232, 8, "Deux mois, c’est le temps d’un semestre universitaire perdu. Un mois pour les petites demandes\u202f?"],
];

/** One that a brake holds, one that somebody reports. */
async function plantModerated(db: Db): Promise<void> {
  const held = charterAmendments.findIndex((one) => one.held) + 1;
  const reported = 10;
  for (const number of [held, reported]) {
    const id = amendmentId(number);
    const thing = (await aboutAmendment(db, id))!;
    await plantCase(db, {
      ...{ kind: "amendment", id, thing, daysAgo: 2 },
      ...(number === held
        ? { brakes: ["links", "new_account"] as const }
        : { reports: [{ rule: "subject" as const, words: "Ce n’est pas un amendement, c’est une humeur.", by: cast.hugo.id }] }),
    });
  }
}
