import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const usage = "Usage: npm run new:screen room/screen, for example npm run new:screen places/propose";

/** `npm run new:screen room/screen`: a page that runs, its test, and its lines in the room's routes and manifest. */
async function main(asked = ""): Promise<void> {
  const [, room, screen] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(asked) ?? [];
  if (!room || !screen) return stop(usage);
  const folder = join("src", room, screen);
  if (!existsSync(join("src", room, "module.ts"))) return stop(`There is no room "${room}": its folder has a module.ts, and it stands in src/rooms.ts.`);
  if (existsSync(folder)) return stop(`${folder} is there already.`);

  const key = screen.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const view = key[0]!.toUpperCase() + key.slice(1);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${screen}.page.tsx`), pageText(room, screen, key, view));
  await writeFile(join(folder, `${screen}.view.tsx`), viewText(view));
  await writeFile(join(folder, `${screen}.test.ts`), testText(room, key));
  await insert(join("src", room, "routes.ts"), /(export const \w*[rR]outes = \{\n)/, `$1  ${key}: path("/${screen}"),\n`);
  await insert(join("src", room, "module.ts"), /^/, `import ${key} from "./${screen}/${screen}.page.tsx";\n`);
  await insert(join("src", room, "module.ts"), /(pages: \[)/, `$1${key}, `);
  console.log(`Made ${folder}. Its address is /${screen}: change it to a French word in src/${room}/routes.ts. Then: npm run dev.`);
}

async function insert(file: string, at: RegExp, text: string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = before.replace(at, text);
  if (after === before) console.log(`Add to ${file} by hand: ${text.replace("$1", "").trim()}`);
  await writeFile(file, after);
}

const pageText = (room: string, screen: string, key: string, view: string) => `import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { ${view} } from "./${screen}.view.tsx";

export default page("${room}/${screen}", routes.${key}, {
  access: anyone,

  async get({ db }) {
    return { title: "${view}", body: <${view} /> };
  },
});
`;

const viewText = (view: string) => `import { PageHead } from "#platform/ui/page-head.tsx";

export function ${view}() {
  return <PageHead title="${view}" />;
}
`;

const testText = (room: string, key: string) => `import { expect, it } from "vitest";

import { testHouse } from "#platform/web/test-house.ts";
import room from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([room]);

it("opens for anyone", async () => {
  const answer = await house.get(routes.${key}.href());
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('data-room="${room}/');
});
`;

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

await main(process.argv[2]);
