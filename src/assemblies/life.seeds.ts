import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { beginHeldText, proposeHeld } from "#texts";
import { toldChanges, toldRecommendations, toldSessions } from "./story.seeds.ts";

const idOf = (kind: "4a" | "4f" | "5b" | "5c" | "5f", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const day = (days: number): string => addDays(dayOf(new Date()), days);
const at = (days: number, clock: string): string => instantOf(day(days), clock).toISOString();

/** Sessions, questions and recommendations of the assemblies that were drawn; one handed them over, with answers. */
export async function plantLife(db: Db): Promise<void> {
  await insertRows(
    db,
    "assemblies.session",
    toldSessions.map(({ id, assembly, day: on, title, place, programme, speakers, documents }) => ({
      ...{ id: idOf("4f", id), assembly_id: idOf("4a", assembly), title, starts_at: at(on, "09:30"), ends_at: at(on, "16:30"), place_name: place },
      ...{ programme, speakers, documents, demo: true },
    })),
  );
  await sql`
    insert into assemblies.attendance (session_id, seat_id, state)
    select e.id, s.id, case when s.number % 7 = 0 then 'excused' else 'present' end from assemblies.session e join assemblies.seat s on s.assembly_id = e.assembly_id
    where e.demo and s.state = 'accepted' and e.ends_at < now()`.execute(db);
  await insertRows(db, "assemblies.question", [
    {
      ...{
        id: idOf("5b", 31),
        assembly_id: idOf("4a", 3),
        words: "Combien de rues d’écoles ferment déjà aux voitures\u202f?",
        asked_at: at(-34, "17:00"),
        demo: true,
      },
      ...{ answer: null, answered_by: null, answered_at: null },
    },
    {
      ...{ id: idOf("5b", 32), assembly_id: idOf("4a", 3), words: "Qui décide des places de livraison\u202f?", asked_at: at(-34, "17:10"), demo: true },
      ...{
        answer: "La commune, par un arrêté du maire. La métropole dessine la chaussée.",
        answered_by: "Direction des mobilités",
        answered_at: at(-20, "11:00"),
      },
    },
  ]);
  await plantRecommendations(db);
}

async function plantRecommendations(db: Db): Promise<void> {
  const rowId = (assembly: number, number: number) => idOf("5c", assembly * 10 + number);
  const texts: string[] = [];
  for (const { title, body, state } of toldRecommendations)
    texts.push(await beginHeldText(db, { title, source: body, by: null, state: state === "draft" ? "open" : "final" }));
  await insertRows(
    db,
    "assemblies.recommendation",
    toldRecommendations.map(({ assembly, number, title, state, votes = [null, null, null], verdict = null, answer = null }, n) => ({
      ...{
        id: rowId(assembly, number),
        assembly_id: idOf("4a", assembly),
        number,
        title,
        text_id: texts[n],
        state,
        yes: votes[0],
        no: votes[1],
        blank: votes[2],
        verdict,
        answer,
      },
      ...{ answered_on: verdict && day(-345), answered_service: verdict && "Conseil métropolitain", demo: true },
    })),
  );
  await insertRows(
    db,
    "assemblies.minority",
    toldRecommendations.flatMap(({ assembly, number, minority }) => (minority ? [{ recommendation_id: rowId(assembly, number), words: minority }] : [])),
  );
  await insertRows(
    db,
    "assemblies.outcome",
    toldRecommendations.flatMap(({ assembly, number, outcomes = [] }) =>
      outcomes.map(([on, progress, words]) => ({ recommendation_id: rowId(assembly, number), day: day(on), progress, words })),
    ),
  );
  await plantChanges(db, texts[0]!);
  await sql`
    update assemblies.assembly set state = 'handed', handed_at = ${at(-390, "18:00")},
      handed_words = 'Nous avons marché, écouté et discuté pendant trois samedis. Nous remettons quatre textes, dont un que nous avons rejeté. Répondez à chacun.'
    where id = ${idOf("4a", 4)}`.execute(db);
}

/** What two members would change in the draft of the assembly that sits; a third backs one of them. */
async function plantChanges(db: Db, textId: string): Promise<void> {
  const { rows: seats } = await sql<{ id: string }>`
    select id from assemblies.seat where assembly_id = ${idOf("4a", 3)} and state = 'accepted' order by number limit 3`.execute(db);
  for (const [n, change] of toldChanges.entries()) {
    const filed = await proposeHeld(db, textId, change, idOf("5f", n + 1));
    if (!filed.ok) throw new Error(`The demo's change ${n} cannot be proposed: ${filed.problem}`);
    await insertRows(db, "assemblies.proposer", [{ amendment_id: filed.id, seat_id: seats[n + 1]!.id }]);
    if (n === 0) await insertRows(db, "assemblies.backing", [{ amendment_id: filed.id, seat_id: seats[2]!.id }]);
  }
}
