import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { wordDifferences } from "#platform/text/word-differences.ts";
import { weighText } from "#moderation";
import { notify } from "#notifications";
import type { ProcessSheet } from "#processes";
import { type ProposalContent, writeVersion, writeZones } from "../add-proposal.command.ts";
import type { Quality } from "../authors.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { isEditable, isListed, type ProposalState } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalSlug } from "../proposal-address.ts";
import { reportedAs } from "../proposal.reportable.ts";
import { routes } from "../routes.ts";

interface Editing {
  readonly process: ProcessSheet;
  readonly proposal: ProposalSheet;
  readonly content: ProposalContent;
  /** The version that the editor had before their eyes. */
  readonly seen: number;
  readonly why: string | null;
  readonly quality: Quality;
  readonly by: string;
  /** As the journey names them. */
  readonly asWhom: string;
}

type EditOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly held: boolean; readonly slug: string }
  | { readonly ok: false; readonly problem: "closed" | "clash" };

/** Keeps a new version. Of two who write at once the second learns that the first was quicker, and nothing of theirs is lost or written. */
export async function editProposal(db: Db, editing: Editing): Promise<EditOutcome> {
  return db.transaction().execute(async (trx): Promise<EditOutcome> => {
    const { proposal, content, seen, quality, by, asWhom, why } = editing;
    const { rows } = await sql<{ state: ProposalState; version: number }>`
      select state, version from ideas.proposal where id = ${proposal.id} for update`.execute(trx);
    const now = rows[0]!;
    if (quality === "team" ? !isListed(now.state) : !isEditable(now.state)) return { ok: false, problem: "closed" };
    if (now.version !== seen) return { ok: false, problem: "clash" };
    const slug = proposalSlug(content.title);
    if (!(await write(trx, proposal.id, content, slug))) return { ok: true, changed: false, held: false, slug: proposal.slug };
    await writeVersion(trx, proposal.id, { by, why });
    await writeZones(trx, proposal.id, content.point);
    await writeJourney(trx, { proposalId: proposal.id, act: quality === "team" ? "corrected" : "edited", by, asWhom, words: why });
    await tellAuthors(trx, { ...editing, proposal: { ...proposal, slug, title: content.title } });
    const held = quality !== "team" && (await weigh(trx, editing));
    if (quality === "team") await record(trx, editing);
    return { ok: true, changed: true, held, slug };
  });
}

/** False when it says the same already. */
async function write(trx: Db, id: string, content: ProposalContent, slug: string): Promise<boolean> {
  const { title, body, categoryId, communeCode, point, address, costCents } = content;
  const { rows } = await sql`
    update ideas.proposal set version = version + 1, title = ${title}, slug = ${slug}, body = ${body}, category_id = ${categoryId},
      commune_code = ${communeCode},
      latitude = ${point?.latitude ?? null}, longitude = ${point?.longitude ?? null}, address = ${address}, cost_cents = ${costCents},
      updated_at = clock_timestamp()
    where id = ${id} and (title, body, category_id, commune_code, latitude, longitude, address, cost_cents) is distinct from
      (${title}, ${body}, ${categoryId}::uuid, ${communeCode}::char(5), ${point?.latitude ?? null}::float8, ${point?.longitude ?? null}::float8,
      ${address}::text, ${costCents}::bigint)
    returning id`.execute(trx);
  return rows.length > 0;
}

async function tellAuthors(trx: Db, { process, proposal, by, asWhom }: Editing): Promise<void> {
  const to = [proposal.authorId, ...proposal.coauthors.map(({ personId }) => personId)].filter((id): id is string => id !== null && id !== by);
  const href = routes.versions.href({ process: process.slug, proposal: String(proposal.number) });
  await notify(trx, { to, kind: "participation.my_idea_edited", payload: { title: proposal.title, who: asWhom, href } });
}

/** Below this many signs, and without a link, what was added says nothing that a brake would hold: whoever polishes a text is not slowed down. */
const little = 300;

/** Weighs what was added, word by word: what stood there before was weighed when it was written. */
async function weigh(trx: Db, { process, proposal, content, by }: Editing): Promise<boolean> {
  const { title, body, communeCode } = content;
  const added = wordDifferences(`${proposal.title}\n\n${proposal.body}`, `${title}\n\n${body}`)
    .filter(({ kind }) => kind === "in")
    .map(({ text }) => text)
    .join(" ");
  if (added.length < little && !/https?:|www/i.test(added)) return false;
  const { number, authorId, id } = proposal;
  const thing = reportedAs({ number, title, body, communeCode, processSlug: process.slug, authorId, ownerCommune: process.ownerCommune });
  const brakes = await weighText(trx, { ...thing, kind: "proposal", id, text: added, author: by });
  return brakes.length > 0;
}

async function record(trx: Db, { proposal, content, by, why }: Editing): Promise<void> {
  const before = { title: proposal.title, version: proposal.version };
  const after = { title: content.title, version: proposal.version + 1 };
  await recordAct(trx, { who: by, act: "proposal.correct", room: "participation", about: { kind: "proposal", id: proposal.id }, before, after, reason: why });
}
