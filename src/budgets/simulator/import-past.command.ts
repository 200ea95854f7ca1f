import type { Db } from "#platform/db/db.ts";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";
import { slugOf } from "#platform/text/slug.ts";

import { metaValue, PabulibError, readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { printRational } from "#engines/budgeting/election/rational.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { startTask } from "#platform/jobs/task.ts";
import { usualRules } from "./trial.ts";

type ImportOutcome = { ok: true; slug: string; new: boolean } | { ok: false; problem: string };

interface PastFile {
  readonly content: Uint8Array;
  readonly source: string;
  readonly by: string | null;
}

/** Keeps a `.pb` file as a vote of the past, and asks a job to try the usual rules on it. The same file twice is one. */
export async function importPastVote(db: Db, { content, source, by }: PastFile): Promise<ImportOutcome> {
  const digest = sha256(content);
  const known = await db.selectFrom("budgets.past_vote").select("slug").where("sha256", "=", digest).executeTakeFirst();
  if (known) return { ok: true, slug: known.slug, new: false };
  const read = readFile(content);
  if ("problem" in read) return { ok: false, problem: read.problem };
  const { title, country, unit, held, election } = read;
  const slug = `${slugOf(`${unit ?? ""} ${held ?? ""} ${title}`, "vote")}-${digest.toString("hex").slice(0, 6)}`;
  return db.transaction().execute(async (trx): Promise<ImportOutcome> => {
    const { rows } = await sql<{ id: string }>`
      insert into budgets.past_vote (slug, title, country, unit, held, kind, budget, projects, ballots, sha256, file, source, imported_by)
      values (${slug}, ${title}, ${country}, ${unit}, ${held}, ${election.kind}, ${printRational(election.budget)}, ${election.projects.length}, ${election.ballots.starts.length - 1}, ${digest},
        ${gzipSync(content)}, ${source}, ${by}) on conflict do nothing returning id`.execute(trx);
    // Sent at the same moment: whichever of its two keys, content or address, met the other first.
    if (!rows[0]) return { ok: true, slug, new: false };
    const data = { pastVoteId: rows[0].id, rules: usualRules(election.kind) };
    await startTask(trx, { kind: "budgets/try-rules", title, data, by });
    await recordAct(trx, { who: by ?? "budgets", act: "past_vote.import", room: "budgets", about: { kind: "past_vote", id: rows[0].id }, after: { title } });
    return { ok: true, slug, new: true };
  });
}

function readFile(content: Uint8Array) {
  try {
    const document = readPabulib(content, { keepVoters: false });
    const meta = (name: string, length: number) => metaValue(document, name)?.trim().slice(0, length) || null;
    const title = meta("description", 300) ?? "";
    return {
      title: title.length >= 3 ? title : `${title} .pb`.trim().padStart(3, "."),
      country: meta("country", 80),
      unit: meta("subunit", 200) ?? meta("unit", 200),
      held: meta("instance", 40),
      election: document.election,
    };
  } catch (error) {
    if (error instanceof PabulibError) return { problem: error.message };
    throw error;
  }
}
