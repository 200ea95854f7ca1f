import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";

import { connect } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { rooms } from "../src/app.ts";
import { build } from "../tools/build.ts";
import { assembly, type Looking, plantNetwork } from "./network-year.ts";
import { processorOf } from "./processor.ts";

/**
 * `npm run bench:network [members [movements [words]]]`: a network of 1,000 members and 100,000 confirmed contributions with their movements, in a house of
 * one process; with words, only the pages that have them in their name. For each page the processor of the server and of its PostgreSQL, which does not depend
 * on what else the machine does, that as a multiple of the directory's, and the median by the clock. Aims: p50 ≤ 10 ms for everybody's, ≤ 50 ms for those of members and
 * coordinators.
 */
const members = Number(process.argv[2] ?? 1000);
const movements = Number(process.argv[3] ?? 100_000);
const words = process.argv[4] ?? "";
const times = 60;
const secret = "a secret of this measurement, never of a house";

const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const year = new Date().getFullYear();

interface PageRequest {
  readonly path: string;
  readonly cookie?: string;
}

function pagesOf({ member, keeper }: Looking): Readonly<Record<string, PageRequest>> {
  const own = (path: string): PageRequest => ({ path, cookie: member.cookie });
  const kept = (path: string): PageRequest => ({ path, cookie: keeper.cookie });
  const one = `/reseau/membres/${member.number}`;
  return {
    "the directory": { path: "/reseau" },
    "the directory, a word": { path: "/reseau?q=menuiserie" },
    "the directory, last page": { path: `/reseau?page=${Math.ceil(members / 20)}` },
    "the register": { path: "/reseau/registre" },
    "the register, far back": { path: `/reseau/registre?page=${Math.ceil(movements / 50)}` },
    "a member": { path: one },
    mentoring: { path: "/reseau/mentorat" },
    "the charter": { path: "/reseau/charte" },
    "the calendar": { path: "/reseau/agenda" },
    "the report of the year": { path: `/reseau/bilan/${year}` },
    "the report of before": { path: `/reseau/bilan/${year - 1}` },
    "data: members, 100 rows": { path: "/api/v1/membres-du-reseau?limit=100" },
    "data: the yearly report": { path: "/api/v1/bilan-du-reseau?limit=100" },
    "member: own network": own("/mon-espace/reseau"),
    "member: contributions": own("/reseau/contributions"),
    "member: own contributions": own("/reseau/contributions?quoi=les-notres"),
    "member: contributions, a word": own("/reseau/contributions?q=commun"),
    "member: declare": own("/reseau/contributions/declarer"),
    "member: statement": own(`${one}/releve`),
    "member: budgets": own("/reseau/budgets"),
    "member: questions": own("/reseau/questions"),
    "member: questions, a word": own("/reseau/questions?q=membres"),
    "member: decisions": own("/reseau/decisions"),
    "member: assemblies": own("/reseau/assemblees"),
    "member: an assembly": own(`/reseau/assemblees/${assembly}`),
    "member: the site's search": own("/recherche?q=menuiserie"),
    "member: space": own("/mon-espace"),
    "keeper: dues": kept("/reseau/cotisations"),
    "keeper: dues, a word": kept("/reseau/cotisations?q=structure+12"),
    "keeper: a member": kept(`${one}/tenir`),
    "keeper: a session": kept(`/reseau/assemblees/${assembly}/seance`),
    "keeper: applications": kept("/reseau/candidatures"),
  };
}

try {
  const database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non", AUTH_SECRET: secret }), rooms, () => {});
  const owner = connect(database.ownerUrl!);
  const begun = performance.now();
  const looking = await plantNetwork(database.db, owner.db, { members, movements, secret });
  console.log(`${members} members, ${movements} movements, planted in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  await owner.close();
  await database.close();
  await build();
  await measure(pagesOf(looking));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(pages: Readonly<Record<string, PageRequest>>): Promise<void> {
  const house = await openHouse(folder, { SEED: "non", LOG_LEVEL: "error", AUTH_SECRET: secret });
  let directory: number | null = null;
  try {
    for (const [name, { path, cookie }] of Object.entries(pages).filter(([page]) => page === "the directory" || page.includes(words))) {
      const ask = async () => {
        const answer = await fetch(house.url + path, cookie ? { headers: { cookie } } : {});
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
        await answer.text();
      };
      for (let n = 0; n < 40; n += 1) await ask();
      const before = processorOf(house.process.pid!);
      const clock: number[] = [];
      for (let n = 0; n < times; n += 1) {
        const begun = performance.now();
        await ask();
        clock.push(performance.now() - begun);
      }
      const after = processorOf(house.process.pid!);
      const spent = before === null || after === null ? null : ((after - before) * 1000) / times;
      directory ??= spent;
      const multiple = spent === null || !directory ? "?" : (spent / directory).toFixed(1);
      const p50 = clock.toSorted((one, other) => one - other)[times / 2]!;
      console.log(
        `${name.padEnd(30)} processor ${(spent?.toFixed(1) ?? "?").padStart(6)} ms, × directory ${multiple.padStart(4)}, p50 ${p50.toFixed(1).padStart(6)} ms (aim ${cookie ? 50 : 10}; load ${loadavg()[0]!.toFixed(1)})`,
      );
    }
  } finally {
    await house.close();
  }
}
