import type { Db } from "#platform/db/db.ts";
import { createHmac, randomBytes } from "node:crypto";
import { sql } from "kysely";

import { openDesk } from "../src/budgets/desk/open-desk.command.ts";
import { terms, termsVersion } from "../src/people/terms.ts";

type Owner = Db;

/** People with an account, and the cookie that signing in would have given each; `secret` is that of their house. */
export async function signedIn(owner: Owner, secret: string, count: number, name = "Mesure"): Promise<{ id: string; cookie: string }[]> {
  const known: { id: string; cookie: string }[] = [];
  for (let from = 0; from < count; from += 1000) {
    const size = Math.min(1000, count - from);
    const people = await owner
      .insertInto("people.person")
      .values(Array.from({ length: size }, (_, n) => ({ name, email: `${name.toLowerCase()}-${from + n}@exemple.fr`, email_verified: true })))
      .returning("id")
      .execute();
    const opened = { expires_at: new Date(Date.now() + 3_600_000), second_factor_at: new Date() };
    const sessions = people.map(({ id }) => ({ ...opened, person_id: id, token: randomBytes(24).toString("base64url") }));
    await owner.insertInto("people.session").values(sessions).execute();
    const agreed = people.map(({ id }) => ({ person_id: id, what: terms, version: termsVersion }));
    await owner.insertInto("people.consent").values(agreed).execute();
    known.push(...sessions.map(({ person_id: id, token }) => ({ id, cookie: cookieOf(token, secret) })));
  }
  return known;
}

const cookieOf = (token: string, secret: string): string =>
  `beffroi.session_token=${encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)}`;

/** A desk of this vote and the cookie of the agent who holds it. */
export async function deskWithAgent(owner: Owner, secret: string, voteId: string): Promise<{ desk: string; cookie: string }> {
  const [agent] = await signedIn(owner, secret, 1, "Guichet");
  const { id: by, cookie } = agent!;
  await owner.insertInto("people.role_grant").values({ person_id: by, role: "agent", scope_kind: "metropolis", reason: "Mesure" }).execute();
  const opened = await openDesk(owner, { voteId, name: "Guichet de mesure", communeCode: null, note: "", by });
  if (!opened.ok) throw new Error(opened.problem);
  return { desk: opened.id, cookie };
}

/** So many accounts and so many marks among which a desk looks for look-alikes. */
export async function plantNeighbours(owner: Owner, voteId: string, desk: string, count: number): Promise<void> {
  const names = sql`(array['Marie','Jean','Camille','Louise','Paul'])[1 + n % 5] || ' ' || (array['Dupont','Carlier','Leroy','Wattel'])[1 + n / 5 % 4]
    || chr(97 + n % 26) || chr(97 + n / 26 % 26)`;
  const all = sql`generate_series(1, ${count}::int) n`;
  await sql`insert into people.person (name, email, email_verified) select ${names}, 'voisin-' || n || '@exemple.fr', true from ${all}`.execute(owner);
  await sql`insert into budgets.roll (vote_id, name, birth_date, commune_code, tie, channel, desk_id)
    select ${voteId}, ${names}, date '1930-01-01' + n * 7919 % 30000, '59299', 'residence', 'paper', ${desk} from ${all} on conflict do nothing`.execute(owner);
  // What the database would else do beside the measurement.
  await sql`vacuum analyze budgets.roll, people.person`.execute(owner);
}
