import { sql } from "kysely";

import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { saveChoices } from "./choosing/choose.command.ts";
import { type Notice, type Rhythm, sayNotice } from "./notice.ts";
import { notify } from "./notify.command.ts";

const { amina, bilal, chloe, farid } = cast;

/** A place that Bilal hosts. */
const quenouille = { name: "La Quenouille de la Cour-Bleue", place: "La Quenouille de la Cour-Bleue", slug: "la-quenouille-de-la-cour-bleue" };

interface StoryMessage {
  readonly to: { readonly id: string };
  readonly kind: string;
  readonly hoursAgo: number;
  readonly read: boolean;
  readonly about?: object;
}

/** Who was told what, with the example of its notice, about something else when it would be somebody else's. A kind that no room offers tells nothing. */
const told: readonly StoryMessage[] = [
  { to: bilal, kind: "people.role_changed", hoursAgo: 900, read: true },
  { to: bilal, kind: "places.still_true", hoursAgo: 190, read: true, about: quenouille },
  { to: bilal, kind: "places.report_filed", hoursAgo: 5, read: false, about: quenouille },
  { to: chloe, kind: "places.claim_filed", hoursAgo: 71, read: true },
  { to: chloe, kind: "places.proposed", hoursAgo: 29, read: false },
  { to: chloe, kind: "visits.asked", hoursAgo: 4, read: false },
  { to: farid, kind: "visits.planned", hoursAgo: 98, read: true },
  { to: farid, kind: "visits.asked", hoursAgo: 4, read: false },
  { to: amina, kind: "people.residency_attested", hoursAgo: 300, read: true },
  { to: amina, kind: "places.report_answered", hoursAgo: 26, read: false },
];

/** Old and new messages, read and unread, whose mails have left; somebody who chose; and a mail that leaves when the house opens. */
export async function seed({ db, settings, places, offers }: SeedContext): Promise<void> {
  if (places !== null || !offers) return;
  const now = settings.CLOCK ?? new Date();
  const known = (kind: string) => offers.notices.find((notice) => notice.kind === kind && sayNotice(notice, notice.example, "fr"));
  for (const { to, kind, hoursAgo, read, about } of told) {
    const notice = known(kind);
    if (!notice) continue;
    await sql`
      insert into notifications.message (person_id, kind, payload, created_at, outcome, sent_at, due_at, read_at)
      select ${to.id}::uuid, ${kind}, ${JSON.stringify({ ...notice.example, ...about })}::jsonb, told, 'digest', told, null, case when ${read} then told + interval '2 hours' end
      from (select ${now}::timestamptz - make_interval(hours => ${hoursAgo}) as told) as at`.execute(db);
  }
  await choose(db, bilal.id, known("places.report_filed"), "daily");
  await choose(db, bilal.id, known("visits.reminder"), "weekly");
  const last = known("moderation.report_decided") ?? offers.notices.find(({ optional = true }) => optional);
  if (!last) return;
  await choose(db, amina.id, last, "at_once");
  await notify(db, { to: [amina.id], kind: last.kind, payload: last.example });
}

async function choose(db: SeedContext["db"], personId: string, notice: Notice | undefined, rhythm: Rhythm): Promise<void> {
  if (notice) await saveChoices(db, personId, new Map([[notice.kind, rhythm]]));
}
