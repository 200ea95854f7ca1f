import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Refused } from "#platform/refused.ts";
import { Table } from "#platform/ui/table.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { nullifierOf } from "../nullifier.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";
import { holdsADesk } from "../gates.ts";
import type { Vote } from "../votes.query.ts";
import { deskToHold, printsRoll } from "./desk.gate.ts";
import type { Desk } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";

interface Line {
  readonly name: string;
  readonly birth: string | null;
  readonly state: "voted" | "marked" | "none";
}

/** The roll on paper, for a desk without a network: who has voted or is marked, who is attested to live here, and blank lines. */
export default page("budgets/desk", routes.deskList, {
  access: holdsADesk,
  async get(visit) {
    const { vote, desk } = await deskToHold(visit);
    if (!printsRoll(vote)) throw new Refused(409);
    const lines = await findLines(visit, vote, desk);
    await recordAct(visit.db, {
      who: visit.visitor.id,
      act: "roll.print",
      room: "budgets",
      about: { kind: "desk", id: desk.id },
      after: { lines: lines.length },
    });
    const title = deskTexts[visit.locale].rollTitle(desk.name);
    return { title, robots: "noindex", sheet: true, body: <Roll desk={desk} lines={lines} now={visit.now} /> };
  },
});

/** Attested residents of the desk's commune, and whom desks marked; the key of the server tells who has voted. */
async function findLines({ db, settings }: Pick<Visit, "db" | "settings">, vote: Vote, desk: Desk): Promise<Line[]> {
  const secret = await findSecret(db, settings, vote.id);
  const people = await findPeople(db, vote.id, desk.commune_code);
  if (!secret) return people.map(({ name, birth, marked }) => ({ name, birth, state: marked ? "marked" : "none" }));
  const nullifiers = people.map(({ identity }) => nullifierOf(secret, `person:${identity}`));
  const { rows } = await sql<{ nullifier: Buffer }>`select nullifier from budgets.voter_nullifiers(${vote.id}) where nullifier = any(${nullifiers})`.execute(
    db,
  );
  const voted = new Set(rows.map(({ nullifier }) => nullifier.toString("hex")));
  return people.map(({ name, birth, marked }, at) => ({
    name,
    birth,
    state: voted.has(nullifiers[at]!.toString("hex")) ? "voted" : marked ? "marked" : "none",
  }));
}

async function findPeople(db: Db, voteId: string, commune: string | null) {
  const { rows } = await sql<{ identity: string; name: string; birth: string | null; marked: boolean }>`
    select identity, name, birth, marked from (
      select r.identity, coalesce(r.name, p.name) as name, r.birth_date::text as birth, true as marked
      from budgets.roll r left join people.person p on p.id = r.person_id
      where r.vote_id = ${voteId} and r.channel <> 'web' and r.elector_id is null and (r.commune_code = ${commune} or ${commune}::text is null)
      union all
      select p.id::text, p.name, null, false from people.residency x join people.person p on p.id = x.person_id
      where x.commune_code = ${commune} and x.ended_at is null and x.valid_until >= (now() at time zone 'Europe/Paris')::date and p.erased_at is null
        and not exists (select from budgets.roll r where r.vote_id = ${voteId} and r.person_id = p.id and r.channel <> 'web')
    ) listed order by name collate "fr-x-icu", identity limit 5000`.execute(db);
  return rows;
}

function Roll({ desk, lines, now }: { desk: Desk; lines: readonly Line[]; now: Date }) {
  const t = useTexts(deskTexts);
  const locale = useLocale();
  const said = { voted: t.rollVoted, marked: t.rollMarked, none: "" };
  const columns = [
    { label: t.person, heads: true, cell: ({ name }: Line) => name },
    { label: t.birth, cell: ({ birth }: Line) => birth },
    { label: t.passNumber, cell: ({ state }: Line) => said[state] },
    { label: t.signature, cell: () => "" },
  ];
  const blank = Array.from({ length: 30 }, (): Line => ({ name: "\u00a0", birth: null, state: "none" }));
  return (
    <div class="wrap flow roll-sheet">
      <h1>{t.rollTitle(desk.name)}</h1>
      <p>{t.rollLead(sayInstant(now, locale))}</p>
      <Table caption={t.title} hideCaption rows={lines} columns={columns} dense />
      <h2>{t.blankLines}</h2>
      <Table caption={t.blankLines} hideCaption rows={blank} columns={columns.map((column) => ({ ...column, heads: false }))} dense />
    </div>
  );
}
