import type { Parameters } from "#engines/budgeting/budgeting.ts";

/** What to type to count a file by this rule: `beffroi count FILE --rule equal-shares … --seed "…"`. */
export function countLine(file: string, { eligibility, exclusions = [], ...rule }: Parameters): string {
  const { minimumVotes, minimumShare, minimumTurnout } = eligibility ?? {};
  const given = {
    ...rule,
    ...(minimumVotes !== undefined && { "minimum-votes": minimumVotes }),
    ...(minimumShare !== undefined && { "minimum-share": minimumShare }),
    ...(minimumTurnout !== undefined && { "minimum-turnout": minimumTurnout }),
  };
  const all: (readonly [string, unknown])[] = [...Object.entries(given), ...exclusions.map((group) => ["exclude", group] as const)];
  const options = all.map(([name, value]) => `--${name} ${quoted(Array.isArray(value) ? value.join(",") : String(value))}`);
  return ["beffroi count", file, ...options].join(" ");
}

/** Seeds are words that people chose or drew: a shell would take them apart. */
const quoted = (value: string): string => (/^[\w,.%-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
