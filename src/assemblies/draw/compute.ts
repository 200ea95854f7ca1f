import { checkPanels } from "#engines/sortition/check.ts";
import { type Draw, without } from "#engines/sortition/draw.ts";
import { digestOf } from "#engines/sortition/digest.ts";
import { leximin } from "#engines/sortition/leximin.ts";
import { numberedPanels } from "#engines/sortition/numbered.ts";
import { panelsText, poolText, printsText, rulesText } from "#engines/sortition/record/files.ts";
import { type RelaxedQuota, relaxation } from "#engines/sortition/relaxation.ts";
import { stratifiedPanels } from "#engines/sortition/stratified.ts";
import type { Method } from "../assembly.ts";

/** So many numbered lists: three figures decide among them. */
const listCount = 1000;

interface Files {
  readonly pool: string;
  readonly rules: string;
  readonly panels: string;
  readonly prints: string;
  readonly seal: string;
}

/** What is given to the thread that computes. */
export interface DrawTask {
  readonly draw: Draw;
  readonly method: Method;
  /** For a draw of replacement: who sits, and who is not drawn any more. */
  readonly rest: { readonly seated: ReadonlySet<string>; readonly out: ReadonlySet<string> } | null;
}

/** Files to be sealed; or the least change of quotas by which there would be a panel, null where no quota is to blame. */
export type DrawComputation = Files | { readonly changes: readonly RelaxedQuota[] | null };

/** The draw of the whole panel, or of the places that are free. */
export const drawAsked = async ({ draw, rest }: Omit<DrawTask, "method">): Promise<Draw> => (rest ? drawOfRest(draw, rest.seated, rest.out) : draw);

export const computeAsked = async (asked: DrawTask): Promise<DrawComputation> => computeFiles(await drawAsked(asked), asked.method);

/** The files to be sealed, the same each time for the same people and quotas; or the least change of quotas by which there would be a panel. */
export async function computeFiles(draw: Draw, method: Method): Promise<DrawComputation> {
  const panels = await panelsBy(draw, method);
  if (!panels) return { changes: await relaxation(draw) };
  const { faults } = checkPanels(draw, panels);
  if (faults[0]) throw new Error(`list ${faults[0].panel}: ${faults[0].fault} ${faults[0].about}`);
  const files = { pool: poolText(draw), rules: rulesText(draw), panels: panelsText(panels) };
  const prints = await printsText(files);
  return { ...files, prints, seal: await digestOf(prints) };
}

async function panelsBy(draw: Draw, method: Method): Promise<string[][] | null> {
  if (method !== "stratified") {
    const lottery = await leximin(draw, method === "leximin" ? "all" : "first");
    return lottery && numberedPanels(draw, lottery, listCount);
  }
  // Of what is published, so that anybody draws the same lists.
  return stratifiedPanels(draw, listCount, numbersOf(await digestOf(poolText(draw) + rulesText(draw))));
}

/** Numbers from 0 to 1 that follow from a digest: xorshift on its first 32 bits. */
function numbersOf(digest: string): () => number {
  let state = Number.parseInt(digest.slice(0, 8), 16) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * What is left to be drawn when places are free and the reserve has nobody for them: those who never had a seat and did not withdraw. Where
 * no panel fulfils what is left of the quotas, they are changed by as little as can be, which nobody chooses.
 */
async function drawOfRest(draw: Draw, seated: ReadonlySet<string>, out: ReadonlySet<string>): Promise<Draw> {
  const rest = without(draw, seated);
  const left = { ...rest, candidates: rest.candidates.filter(({ id }) => !out.has(id)) };
  const changes = (await relaxation(left)) ?? [];
  return {
    ...left,
    quotas: left.quotas.map((quota) => {
      const change = changes.find((one) => one.quota.feature === quota.feature && one.quota.value === quota.value);
      return change ? { ...quota, min: change.min, max: change.max } : quota;
    }),
  };
}
