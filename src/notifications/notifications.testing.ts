import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../people/module.ts";
import territory from "../territory/module.ts";
import notifications from "./module.ts";
import type { Notice } from "./notice.ts";

interface ErrorReport {
  readonly place: string;
  readonly n?: number;
}

const words = { fr: "une erreur est signalée", en: "an error was reported", nl: "er is een fout gemeld" };

function noticeOf(kind: string, usual: Notice["usual"], more: Partial<Notice<ErrorReport>> = {}): Notice<ErrorReport> {
  return {
    kind,
    label: { fr: `Nouvelle ${kind}`, en: `News ${kind}`, nl: `Nieuws ${kind}` },
    usual,
    example: { place: "La Fabrique du Canal" },
    say: ({ place, n }, locale) => ({
      subject: `${place}\u00a0: ${words[locale]}${n ? ` (${n})` : ""}`,
      paragraphs: [place.toUpperCase()],
      action: { label: { fr: "Voir", en: "See", nl: "Bekijken" }[locale], href: `/lieux/${encodeURIComponent(place)}` },
    }),
    ...more,
  };
}

export const shop: Room = {
  name: "shop",
  offers: {
    noticeRooms: [{ room: "shop", label: { fr: "La boutique", en: "The shop", nl: "De winkel" } }],
    notices: [
      noticeOf("shop.now", "at_once"),
      noticeOf("shop.day", "daily"),
      noticeOf("shop.week", "weekly"),
      noticeOf("shop.quiet", "never"),
      noticeOf("other.day", "daily"),
      noticeOf("shop.must", "never", { optional: false }),
    ],
  },
};

type Options = Parameters<typeof testHouse>[1];

/** What people are told of their account is the concern of other tests. */
const quietPeople: Room = { ...people, offers: { ...people.offers, notices: [], noticeRooms: [] } };

export const houseWithShop = (options: Options = {}, rooms: readonly Room[] = [shop]) => testHouse([territory, quietPeople, notifications, ...rooms], options);

export interface WrittenMail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribe: string | null;
}

export async function mailsTo(db: Db, personId: string): Promise<WrittenMail[]> {
  const { rows } = await sql<WrittenMail>`
    select m.recipient, m.subject, m.body_text as text, m.body_html as html, m.unsubscribe_href as unsubscribe
    from platform.mail m join people.person p on p.email = m.recipient
    where p.id = ${personId} and m.state <> 'failed' order by m.created_at, m.subject`.execute(db);
  return rows;
}

/** Whatever this person was told is that much older. */
export async function letTimePass(db: Db, personId: string, interval: string): Promise<void> {
  await sql`
    update notifications.message
    set created_at = created_at - ${interval}::interval, due_at = due_at - ${interval}::interval, sent_at = sent_at - ${interval}::interval
    where person_id = ${personId}`.execute(db);
}
