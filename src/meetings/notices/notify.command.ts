import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import type { RegistrationState } from "../meeting.ts";
import { type Meeting, placeOf, sayWhere } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingLetter, payloadOf } from "./meeting-news.ts";
import type { MeetingNews } from "./meeting-news.texts.ts";

/** What it takes to tell people: a request and a job both lend it. */
export type House = Pick<Services, "mailer" | "metropolis" | "settings">;

export interface Guest {
  readonly id: string;
  readonly personId: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly online: boolean;
  readonly state: RegistrationState;
}

const kinds: Record<Exclude<MeetingNews, "confirm">, string> = {
  registered: "participation.meeting_seat",
  waiting: "participation.meeting_seat",
  promoted: "participation.meeting_seat",
  moved: "participation.meeting_changed",
  cancelled: "participation.meeting_changed",
  reminder: "participation.meeting_reminder",
  minutes: "participation.meeting_minutes",
  announced: "participation.meeting_announced",
};

/** A letter that leads to the meeting itself, or to the registration of whoever gets it. */
const isPublicNews = (news: MeetingNews) => news === "minutes" || news === "cancelled" || news === "announced";

/** Those with an account are told as they chose; the others by a letter with a private link of its own. Nobody who left no address. */
export async function tellGuests(
  trx: Db,
  house: House,
  meeting: Meeting,
  guests: readonly Guest[],
  news: MeetingNews,
  reason: string | null = null,
): Promise<void> {
  const where = meeting.onSite ? sayWhere(await placeOf(trx, meeting), meeting.venue) : "";
  const shown = routes.meeting.href({ meeting: meeting.slug });
  const own = isPublicNews(news) ? shown : routes.register.href({ meeting: meeting.slug });
  const persons = guests.flatMap(({ personId }) => personId ?? []);
  if (news !== "confirm") await notify(trx, { to: persons, kind: kinds[news], payload: payloadOf(news, meeting, { where, href: own, reason }) });
  for (const { id, email, locale, online, state } of guests.filter(({ personId }) => personId === null)) {
    if (!email) continue;
    const route = news === "confirm" ? routes.confirmRegistration : routes.ownRegistration;
    const href = isPublicNews(news) ? shown : route.href({ token: await makeLink(trx, id) });
    await sendLetter(
      house,
      (language) =>
        meetingLetter(
          payloadOf(news, meeting, { where, href, reason }),
          publicAddress(house.settings, href),
          language,
          online && state === "registered" ? meeting.onlineUrl : null,
        ),
      { to: email, locale, room: "participation" },
      trx,
    );
  }
}

/** Everybody who is registered, or waits. */
export async function tellAll(
  trx: Db,
  house: House,
  meeting: Meeting,
  news: MeetingNews,
  { reason = null, registeredOnly = false }: { reason?: string | null; registeredOnly?: boolean } = {},
) {
  const states: RegistrationState[] = registeredOnly ? ["registered"] : ["registered", "waiting"];
  const { rows } = await sql<Guest>`
    select id, person_id as "personId", email, locale, online, state from meetings.registration
    where meeting_id = ${meeting.id} and state = any(${states}::text[]) order by turn`.execute(trx);
  await tellGuests(trx, house, meeting, rows, news, reason);
  return rows;
}

/** Whoever follows the process in which it stands, but for those told already. */
export async function tellFollowersOfProcess(trx: Db, meeting: Meeting, news: "announced" | "minutes", told: readonly string[]): Promise<void> {
  if (!meeting.processId || meeting.processState !== "published") return;
  const { rows } = await sql<{ id: string }>`
    select person_id::text as id from processes.follow where process_id = ${meeting.processId}`.execute(trx);
  const where = meeting.onSite ? sayWhere(await placeOf(trx, meeting), meeting.venue) : "";
  const href = routes.meeting.href({ meeting: meeting.slug });
  const to = rows.map(({ id }) => id).filter((id) => !told.includes(id));
  await notify(trx, { to, kind: kinds[news], payload: payloadOf(news, meeting, { where, href }) });
}

/** 192 bits, of which only the hash is kept: written into a letter now, never to be read again. */
async function makeLink(trx: Db, registrationId: string, token = newToken()): Promise<string> {
  await sql`insert into meetings.registration_link (hash, registration_id) values (${hashOfToken(token)}, ${registrationId})`.execute(trx);
  return token;
}

/** Null for a token that nobody was given. */
export async function followLink(db: Db, token: string): Promise<string | null> {
  if (!/^[\w-]{22,64}$/.test(token)) return null;
  const { rows } = await sql<{ id: string }>`
    select registration_id as id from meetings.registration_link where hash = ${hashOfToken(token)}`.execute(db);
  return rows[0]?.id ?? null;
}
