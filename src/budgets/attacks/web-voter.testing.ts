import type { BudgetsHouse } from "../budgets.testing.ts";

/** What a voter is told: the cookie that the confirmation set, and the code in it. */
export interface Answer {
  readonly cookie: string;
  readonly receipt: string;
}

/** Somebody who votes through the pages, as a person does. */
export async function voteOnWeb(house: BudgetsHouse, slug: string, person: string, bulletin: string): Promise<Answer> {
  const me = house.as(person);
  const check = await (await me.get(`/votes/${slug}/verifier?bulletin=${bulletin}`)).text();
  const passage = /name="passage" value="([\w-]+)"/.exec(check)?.[1] ?? "";
  const confirmed = await me.post(`/votes/${slug}/confirmer`, { bulletin, passage, lien: "residence", commune: "59512", age: "1" });
  const cookie = confirmed.headers.get("set-cookie")?.split(";")[0] ?? "";
  const receipt = /recu=(\w{16})/.exec(cookie)?.[1];
  if (!receipt) throw new Error(`A ballot of the test was refused: ${confirmed.status}`);
  return { cookie, receipt };
}

/** So many people vote one after the other; their receipts, in that order. */
export async function crowdOnWeb(house: BudgetsHouse, slug: string, count: number): Promise<{ person: string; receipt: string }[]> {
  const told = [];
  for (let n = 0; n < count; n += 1) {
    const person = await house.resident();
    told.push({ person, receipt: (await voteOnWeb(house, slug, person, String((n % 5) + 1))).receipt });
  }
  return told;
}

/** The published log as anybody reads it. */
export async function readLog(house: BudgetsHouse, slug: string): Promise<readonly Record<string, unknown>[]> {
  const text = await (await house.get(`/votes/${slug}/journal.txt`)).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line.slice(65)) as Record<string, unknown>);
}

/** The lines among which somebody who knows one of them must choose: those of its batch, or itself where the log knows no batches. */
export function batchOf(log: readonly Record<string, unknown>[], line: number): readonly number[] {
  const batch = log.find(({ kind, first, last }) => kind === "batch" && Number(first) <= line && line <= Number(last));
  const [first, last] = batch ? [Number(batch["first"]), Number(batch["last"])] : [line, line];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
