import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { qpv, readTerritory, type Territory } from "#territory";
import { communeProcesses } from "./commune-processes.seeds.ts";
import { easySummaries } from "./easy.ts";
import { processIds, type StoryProcess as Name } from "./ids.ts";
import { closing, instantAt, opening } from "./instants.ts";
import { metropolisProcesses } from "./metropolis-processes.seeds.ts";
import { dayOf } from "#platform/time/day.ts";
import { plainPdf } from "./plain-pdf.ts";
import type { StoryProcess, StoryStage } from "./story-process.ts";

/** All of them, by name: where other areas read what was told. */
export const storyProcesses = { ...metropolisProcesses, ...communeProcesses } as Readonly<Record<Name, StoryProcess>>;

const names = keysOf(processIds);

/** The demo's processes; none where its communes do not exist (another metropolis). Gives whether they were planted. */
export async function plantProcesses({ db, say, files }: Pick<SeedContext, "db" | "say" | "files">): Promise<boolean> {
  const territory = await readTerritory(db);
  const slugs = names.flatMap((name) => [...(storyProcesses[name].communes ?? []), ...(storyProcesses[name].owner ? [storyProcesses[name].owner] : [])]);
  if (slugs.some((slug) => !territory.communeBySlug(slug))) return false;
  await insert(db, "process", processRows(territory));
  await insert(db, "process_commune", communeRows(territory));
  await insert(db, "process_zone", zoneRows(territory));
  await insert(db, "category", categoryRows());
  await insert(db, "process_member", memberRows());
  await insert(db, "process_partner", partnerRows());
  await insert(db, "process_milestone", milestoneRows());
  await insert(db, "stage", stageRows());
  await insert(db, "stage_change", changeRows());
  await insert(db, "easy_summary", easyRows());
  await insert(db, "process_decision", decisionRows());
  if (files) await hangDocuments(db, files);
  say(`Participation: ${names.length} processes of the demo's story`);
  return true;
}

/** Whether the demo's processes are there for other rooms to plant into. */
export async function isStoryPlanted(db: Db): Promise<boolean> {
  const { id } = processIds.budget2025;
  return (await db.selectFrom("processes.process").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

type Row = Record<string, unknown>;

/** One statement per table: the demo is planted in seconds. */
async function insert(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const into = sql.table(`processes.${table}`);
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  await sql`insert into ${into} (${columns}) select ${columns} from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}

const codeOf = (territory: Territory, slug: string | undefined) => (slug === undefined ? null : territory.communeBySlug(slug)!.code);
const at = (when: StoryStage["closes"] | undefined, clock: string) => (when === undefined || when === null ? null : instantAt(when, clock).toISOString());

const easyRows = (): Row[] =>
  names.flatMap((name) => {
    const easy = easySummaries[name];
    return easy ? [{ process_id: processIds[name].id, words: easy.words, readers: easy.readers ?? "", version: 1, at: new Date().toISOString() }] : [];
  });

function processRows(territory: Territory): Row[] {
  return names.map((name) => {
    const told = storyProcesses[name];
    return {
      id: processIds[name].id,
      slug: processIds[name].slug,
      title: told.title,
      summary: told.summary,
      introduction: told.introduction ?? "",
      objectives: told.objectives ?? "",
      scale: told.scale,
      owner_commune: codeOf(territory, told.owner),
      owner_service: told.service,
      contact: told.contact ?? null,
      envelope_cents: told.envelope ?? null,
      template: told.template,
      copied_from: told.copiedFrom ? processIds[told.copiedFrom as Name].id : null,
      state: told.state,
      reason: told.reason ?? null,
      version: 1,
      created_by: (told.team?.[0] ? cast[told.team[0][0]] : cast.louise).id,
      created_at: at(told.published ?? -5, opening),
      published_at: at(told.published, opening),
      ended_at: at(told.ended, opening),
      demo: true,
      last_number: 0,
    };
  });
}

const perProcess = <item>(of: (told: StoryProcess) => readonly item[] | undefined, row: (item: item, name: Name, position: number) => Row): Row[] =>
  names.flatMap((name) => (of(storyProcesses[name]) ?? []).map((item, position) => row(item, name, position)));

const communeRows = (territory: Territory) =>
  perProcess(
    ({ communes }) => communes,
    (slug, name) => ({ process_id: processIds[name].id, commune_code: codeOf(territory, slug) }),
  );

function zoneRows(territory: Territory): Row[] {
  const zones = new Map(territory.zones(qpv).map(({ code, id }) => [code, id]));
  return names.flatMap((name) => {
    const zone = zones.get(storyProcesses[name].zone ?? "");
    return zone ? [{ process_id: processIds[name].id, zone_id: zone }] : [];
  });
}

function categoryRows(): Row[] {
  return perProcess(
    ({ categories }) => categories,
    (label, name, position) => {
      const [slug, id] = Object.entries<string>(processIds[name].categories)[position]!;
      return { id, process_id: processIds[name].id, slug, position, name: label };
    },
  );
}

const memberRows = () =>
  perProcess(
    ({ team }) => team,
    ([who, part, service], name) => ({ process_id: processIds[name].id, person_id: cast[who].id, part, service, added_at: new Date().toISOString() }),
  );

const partnerRows = () =>
  perProcess(
    ({ partners }) => partners,
    ([partner, part, website], name, position) => ({
      id: `73000000-0000-4000-8000-${String((names.indexOf(name) + 1) * 100 + position + 1).padStart(12, "0")}`,
      process_id: processIds[name].id,
      position,
      name: partner,
      part,
      website: website ?? null,
    }),
  );

const milestoneRows = () =>
  perProcess(
    ({ milestones }) => milestones,
    ([day, title, link], name, position) => ({
      id: `74000000-0000-4000-8000-${String((names.indexOf(name) + 1) * 100 + position + 1).padStart(12, "0")}`,
      process_id: processIds[name].id,
      day: dayOf(instantAt(typeof day === "string" ? `${day}T12:00` : day, "12:00")),
      title,
      link: link ?? null,
    }),
  );

function stageRows(): Row[] {
  return names.flatMap((name) =>
    Object.entries(storyProcesses[name].stages).map(([stage, told], position) => ({
      id: (processIds[name].stages as Record<string, string>)[stage],
      process_id: processIds[name].id,
      position,
      kind: told.kind,
      title: told.title,
      description: told.description ?? "",
      criteria: told.criteria ?? "",
      actors: told.actors,
      decides: told.decides,
      opens_at: at(told.opens, opening),
      closes_at: at(told.closes, closing),
      settings: told.settings ?? {},
      version: told.change ? 2 : 1,
    })),
  );
}

function decisionRows(): Row[] {
  return names.flatMap((name) => {
    const { decision } = storyProcesses[name];
    if (!decision) return [];
    const { text, asWhom, days, deliberation } = decision;
    const told = instantAt(days, opening);
    return [
      { process_id: processIds[name].id, number: 1, text, as_whom: asWhom, decided_on: dayOf(told), deliberation, by: cast.chloe.id, at: told.toISOString() },
    ];
  });
}

function changeRows(): Row[] {
  return names.flatMap((name) =>
    Object.entries(storyProcesses[name].stages).flatMap(([stage, { change, closes }]) =>
      change
        ? [
            {
              stage_id: (processIds[name].stages as Record<string, string>)[stage],
              at: at(change.days, opening),
              by: cast.chloe.id,
              change: change.change,
              before: at(change.before, closing),
              after: at(closes, closing),
              reason: change.reason,
            },
          ]
        : [],
    ),
  );
}

async function hangDocuments(db: Db, files: Files): Promise<void> {
  for (const name of names) {
    for (const [position, [title, words]] of (storyProcesses[name].documents ?? []).entries()) {
      const file = { name: `${title}.pdf`, room: "participation", accept: ["application/pdf"] as const, maxBytes: 100_000 };
      const put = await files.put(plainPdf(title, [words, "Document de démonstration."]), file, db);
      if (put.ok)
        await db
          .insertInto("processes.process_document")
          .values({ process_id: processIds[name].id, position, title, file_id: put.file.id, media_type: put.file.mediaType, size: put.file.size })
          .execute();
    }
  }
}
