import { sql } from "kysely";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import { actsHouse } from "../ideas/acts.testing.ts";

export { textOf } from "../ideas/acts.testing.ts";

/** Ten days from now at half past six in the evening, as a form sends it. */
export const inTenDays = addDays(dayOf(new Date()), 10);

export const told = {
  title: "La place du marché",
  summary: "Que faire de la place\u202f?",
  agenda: "18 h 30 Accueil\n19 h Trois questions",
  service: "Ville de Roubaix",
  form: "on_site",
  venue: "Salle Pierre, 1 rue du Marché",
  commune: "59512",
  starts_date: inTenDays,
  starts_time: "18:30",
  ends_date: inTenDays,
  ends_time: "20:00",
  registers: "1",
} as const;

/** The house with meetings that their organisers have announced through the front door. */
export async function meetingsHouse(options: Parameters<typeof actsHouse>[0] = {}) {
  const house = await actsHouse({ ...options, settings: { TRUST_PROXY: "oui", ...options.settings } });
  const { db, as, chloe, request } = house;
  let count = 0;

  async function addMeeting(
    { process = "", stage = "", ...more }: Record<string, string> = {},
    { announce = true, by = chloe }: { announce?: boolean; by?: string } = {},
  ) {
    count += 1;
    const made = await as(by).post(`/rencontres/nouvelle?demarche=${process}&etape=${stage}`, {
      act: "save",
      ...told,
      title: `Rencontre numéro ${count}`,
      ...more,
    });
    if (made.status !== 303) throw new Error(`The meeting was refused: ${await made.text()}`);
    const href = made.headers.get("location")!.split("?")[0]!;
    if (announce) await as(by).post(href, {});
    const { rows } = await sql<{ id: string }>`select id from meetings.meeting where slug = ${href.split("/").at(-1)!}`.execute(db);
    return { id: rows[0]!.id, href };
  }

  const row = async (id: string) =>
    (
      await sql<{
        registered: number;
        online_registered: number;
        state: string;
        sequence: number;
        version: number;
        came: number | null;
        walk_ins: number | null;
      }>`
      select registered, online_registered, state, sequence, version, came, walk_ins from meetings.meeting where id = ${id}`.execute(db)
    ).rows[0]!;

  const guests = async (id: string) =>
    (
      await sql<{ id: string; name: string | null; email: string | null; state: string; needs: string[]; personId: string | null }>`
      select id, name, email, state, needs, person_id as "personId" from meetings.registration where meeting_id = ${id} order by turn`.execute(db)
    ).rows;

  const mails = async (to: string) =>
    (
      await sql<{
        subject: string;
        text: string;
      }>`select subject, body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db)
    ).rows;

  const lastLink = async (to: string) => {
    const [, link] = /https?:\/\/[^/\s]+(\/rencontres\/inscription\/\S+)/.exec((await mails(to)).at(-1)?.text ?? "") ?? [];
    if (!link) throw new Error(`No link was sent to ${to}`);
    return link;
  };

  /** Somebody without account asks, then presses the button of the letter. Gives their private page. */
  async function registerGuest(href: string, email: string, fields: Record<string, string> = {}): Promise<string> {
    const asked = await request(`${href}/inscription`, {
      method: "POST",
      body: new URLSearchParams({ act: "register", name: "Odile Exemple", email, ...fields }),
      headers: { "x-forwarded-for": `2001:db8:0:${Math.floor(Math.random() * 0xffff).toString(16)}::1` },
    });
    if (asked.status !== 303) throw new Error(`The request was refused: ${asked.status}`);
    const confirmed = await house.post(await lastLink(email), {});
    return confirmed.headers.get("location")!.split("?")[0]!;
  }

  const start = (id: string, minutes = -30) =>
    sql`update meetings.meeting set starts_at = clock_timestamp() + make_interval(mins => ${minutes}), ends_at = clock_timestamp() + make_interval(mins => ${minutes + 60}),
      closes_at = null where id = ${id}`.execute(db);

  return { ...house, addMeeting, addPlace: (name: string) => addPlace(db, { name, stage: "rooted" }), row, guests, mails, lastLink, registerGuest, start };
}
