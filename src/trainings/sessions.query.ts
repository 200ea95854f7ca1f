import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "./keeper.ts";
import { isHidden, isTrainer } from "./modules.query.ts";
import type { TitleTexts } from "./training.ts";
import type { Kind } from "./training.ts";

/** When and where a module is taught. */
export interface Session extends TitleTexts {
  readonly id: string;
  readonly moduleId: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly from: Date;
  readonly to: Date;
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
  readonly state: "planned" | "cancelled";
  readonly reason: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly trainerId: string | null;
  /** Where it is held. */
  readonly heldId: string;
  readonly heldName: string;
  readonly heldSlug: string;
  readonly heldAddress: string;
  readonly heldCommune: string;
  /** Who keeps the module; null: the metropolis. */
  readonly placeId: string | null;
  readonly placeName: string | null;
  readonly communeCode: string | null;
}

export const sessionTables = sql`trainings.session s join trainings.module m on m.id = s.module_id left join places.place p on p.id = m.place_id
  join places.place h on h.id = s.place_id`;

const columns = sql`s.id, s.module_id as "moduleId", m.slug, m.title, m.translations, m.kind, lower(s.during) as "from", upper(s.during) as "to", s.seats,
  (select count(*)::int from trainings.seat t where t.session_id = s.id and t.state = 'taken') as taken,
  (select count(*)::int from trainings.seat t where t.session_id = s.id and t.state = 'waiting') as waiting,
  s.state, s.reason, s.note, s.version, s.trainer_id as "trainerId", h.id as "heldId", h.name as "heldName", h.slug as "heldSlug",
  h.address as "heldAddress", h.commune_code as "heldCommune", m.place_id as "placeId", p.name as "placeName", p.commune_code as "communeCode"`;

/** Of an open module, at a place whose record everybody sees; what was cancelled stays and says so. */
export const isPublicSession = sql<boolean>`(m.state = 'open' and not ${isHidden} and h.status = 'published'
  and not exists (select from moderation.hidden x where x.kind = 'place' and x.thing_id = s.place_id::text))`;

export async function findSessions(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql`order by lower(s.during), s.id`): Promise<Session[]> {
  return (await sql<Session>`select ${columns} from ${sessionTables} where ${where} ${rest}`.execute(db)).rows;
}

/** Sessions to come that have a free seat, those of a commune first, then the soonest. @param commune its code; null: the soonest of all */
export const findComing = (
  db: Db,
  { now, commune, limit }: { readonly now: Date; readonly commune: string | null; readonly limit: number },
): Promise<Session[]> =>
  findSessions(
    db,
    sql`s.state = 'planned' and lower(s.during) > ${now}::timestamptz and ${isPublicSession}
      and (select count(*) from trainings.seat t where t.session_id = s.id and t.state = 'taken') < s.seats`,
    sql`order by (h.commune_code is distinct from ${commune}::text), lower(s.during), s.id limit ${limit}`,
  );

/** Whether somebody holds it in hand: keeps or teaches its module. */
const handles = async (db: Db, session: Session, someone: Visitor | null): Promise<boolean> =>
  someone !== null && (keeps(someone, session) || (await isTrainer(db, session.moduleId, someone.id)));

export type SessionForVisitor = Session & { readonly told: boolean; readonly mine: boolean };

/** One that everybody sees; any, for those who keep or teach its module. */
export async function findSession(db: Db, id: string, someone: Visitor | null): Promise<SessionForVisitor | null> {
  if (!isUuid(id)) return null;
  const asked = sql`s.id = ${id}::uuid`;
  const [[found], [told]] = await Promise.all([findSessions(db, asked), findSessions(db, sql`${asked} and ${isPublicSession}`)]);
  const mine = found !== undefined && (await handles(db, found, someone));
  return found && (told || mine) ? { ...found, told: told !== undefined, mine } : null;
}

/** Of a module, those ahead and not cancelled that everybody sees; whoever keeps or teaches it sees all. */
export const findAhead = (db: Db, moduleId: string, { now, handles: all }: { readonly now: Date; readonly handles: boolean }): Promise<Session[]> =>
  findSessions(db, sql`s.module_id = ${moduleId} and s.state = 'planned' and upper(s.during) > ${now} and (${all}::boolean or ${isPublicSession})`);
