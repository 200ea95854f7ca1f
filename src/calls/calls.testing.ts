import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import opendata from "../opendata/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { noRules, type Rules } from "./call.ts";
import calls from "./module.ts";
import type { Form } from "./question.ts";

export const form: Form = [
  {
    key: "projet",
    label: "Le projet",
    questions: [
      { key: "public-vise", kind: "long", label: "Pour qui ?", hint: "", required: true, options: [], most: 3000, condition: null },
      {
        ...{ key: "stade", kind: "one", label: "Où en êtes-vous ?", hint: "", required: true, most: null, condition: null },
        options: [
          { key: "idee", label: "Une idée" },
          { key: "ouvert", label: "Ouvert" },
        ],
      },
      {
        key: "depuis",
        kind: "date",
        label: "Depuis quand ?",
        hint: "",
        required: true,
        options: [],
        most: null,
        condition: { key: "stade", values: ["ouvert"] },
      },
    ],
  },
];

export const rules: Rules = {
  ...noRules,
  ceilingCents: 3_000_000,
  rate: 30,
  kinds: ["association", "company"],
  criteria: [
    { key: "utilite", label: "Utilité", about: "", weight: 3 },
    { key: "modele", label: "Modèle", about: "", weight: 1 },
  ],
  documents: [{ key: "statuts", label: "Statuts", months: null, required: true }],
  deMinimis: true,
};

export const siret = "73282932000074";

let count = 0;

/** A house with people at each of their places, and what makes calls and applications in it. */
export async function callsHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, opendata, calls]);
  const { db } = house;
  const agent = await addPerson(db, { name: "Agente Essai", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const local = await addPerson(db, { name: "Agent Local", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
  const [lead, other] = [await addPerson(db, { name: "Porteuse Essai" }), await addPerson(db, { name: "Passant Essai" })];

  /** A published call that is open, of these rules. */
  async function addCall(given: Partial<Rules> = {}, more: { readonly closes?: string; readonly total?: number; readonly published?: boolean } = {}) {
    count += 1;
    const slug = `appel-${count}`;
    const { rows } = await sql<{ id: string }>`
      insert into calls.call (slug, title, summary, about, opens_at, closes_at)
      values (${slug}, ${`Appel ${count}`}, 'Résumé', 'Texte', now() - interval '1 day', now() + ${more.closes ?? "1 day"}::interval) returning id`.execute(db);
    const { id } = rows[0]!;
    await sql`insert into calls.edition (call_id, number, rules, form) values (${id}, 1, ${JSON.stringify({ ...rules, ...given })}::jsonb, ${JSON.stringify(form)}::jsonb)`.execute(
      db,
    );
    await sql`insert into calls.envelope (call_id, year, total) values (${id}, 2026, ${more.total ?? 100_000_00})`.execute(db);
    if (more.published !== false) await sql`update calls.call set published_at = now() where id = ${id}`.execute(db);
    return { id, slug };
  }

  /** An application that is complete, of this person's; not sent. */
  async function addApplication(
    callId: string,
    by = lead,
    more: { readonly siret?: string; readonly title?: string; readonly asked?: number; readonly commune?: string } = {},
  ) {
    const { rows } = await sql<{ id: string }>`
      insert into calls.application (call_id, edition, title, summary, structure_name, structure_kind, siret, commune_code, expenses, resources, asked_cents, answers)
      values (${callId}, 1, ${more.title ?? "Un projet"}, 'Un atelier partagé.', 'Association Essai', 'association', ${more.siret ?? siret}, ${more.commune ?? "59512"},
        '[{"label": "Travaux", "cents": 10000000}]', ${JSON.stringify([{ label: "Fonds", kind: "own", cents: 10_000_000 - (more.asked ?? 1_000_000) }])}::jsonb,
        ${more.asked ?? 1_000_000}, '{"public-vise": "Le quartier", "stade": "idee"}') returning id`.execute(db);
    const { id } = rows[0]!;
    await sql`insert into calls.author (application_id, person_id, role) values (${id}, ${by}, 'lead')`.execute(db);
    const put = await house.services.files.put(new TextEncoder().encode(`%PDF-1.4 ${id}\n`), {
      name: "statuts.pdf",
      room: "calls",
      accept: ["application/pdf"],
      maxBytes: 1000,
    });
    if (!put.ok) throw new Error(put.problem);
    await sql`insert into calls.document (application_id, key, file_id, name, bytes, sha256, issued_on)
      values (${id}, 'statuts', ${put.file.id}, 'statuts.pdf', ${put.file.size}, ${put.file.sha256}, '2026-01-01')`.execute(db);
    return id;
  }
  const state = async (id: string) =>
    (await sql<{ state: string; number: number | null }>`select state, number from calls.application where id = ${id}`.execute(db)).rows[0]!;
  const press = (id: string, act: string, by = lead, fields: Record<string, string> = {}) => house.as(by).post(`/projets/${id}`, { act, ...fields });
  return { ...house, agent, local, lead, other, addCall, addApplication, state, press };
}
