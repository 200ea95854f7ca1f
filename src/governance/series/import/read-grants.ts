import { isRecord, readJson } from "#platform/text/json.ts";
import type { Territory } from "#territory";
import type { Series } from "../../series.ts";
import { type FileValue, mostLines, type ReadFile, type RefusedLine } from "./file-values.ts";

interface Context {
  readonly series: Series;
  readonly territory: Territory;
}

/**
 * Grants as the State publishes them for its contracts with cities (anct-carto/ci-ville): one line a post, `montant` in euros, `annee`,
 * `id_poste`. They become euros by year: all lines for the whole, and those that name a commune for it as well.
 * The receivers are named in the file and nowhere here.
 */
export function readGrants(text: string, { series, territory }: Context): ReadFile {
  const lines = readLines(text);
  if (lines === null) return { ok: false, fault: "broken" };
  if (lines.length === 0) return { ok: false, fault: "empty" };
  if (lines.length > mostLines) return { ok: false, fault: "tooMany" };
  if (series.unit !== "euros") return { ok: false, fault: "columns" };

  const refused: RefusedLine[] = [];
  const seen = new Map<string, number>();
  const sums = new Map<string, FileValue>();
  const add = (line: number, kind: "metropolis" | "commune", id: string | null, year: string, cents: number) => {
    const key = `${id} ${year}`;
    const before = sums.get(key);
    const value = (before?.value ?? 0) + cents;
    sums.set(key, { line, part: { kind, id }, day: `${year}-12-31`, value, source: "", lines: (before?.lines ?? 0) + 1 });
  };
  for (const [at, grant] of lines.entries()) {
    const line = at + 1;
    const year = String(grant["annee"] ?? "");
    const amount = grant["montant"];
    const post = String(grant["id_poste"] ?? "");
    const code = communeIn(grant);
    const commune = code === null ? null : (territory.communeByCode(code)?.commune ?? undefined);
    const first = seen.get(post);
    if (!/^(19|20)\d\d$/.test(year)) refused.push({ line, fault: { kind: "day" } });
    else if (typeof amount === "number" && amount < 0) refused.push({ line, fault: { kind: "negative" } });
    else if (typeof amount !== "number" || !Number.isFinite(amount)) refused.push({ line, fault: { kind: "value" } });
    else if (commune === undefined) refused.push({ line, fault: { kind: "code", code: code! } });
    else if (post !== "" && first !== undefined) refused.push({ line, fault: { kind: "post", first } });
    else {
      seen.set(post, line);
      const cents = Math.round(amount * 100);
      add(line, "metropolis", null, year, cents);
      if (commune) add(line, "commune", commune.code, year, cents);
    }
  }
  const values = [...sums.values()].map((value) => ({ ...value, source: `${series.source} (${value.lines})`.slice(0, 200) }));
  return { ok: true, kind: "grants", lines: lines.length, blank: 0, values, refused };
}

function readLines(text: string): Readonly<Record<string, unknown>>[] | null {
  const read = readJson(text);
  return Array.isArray(read) && read.every(isRecord) ? read : null;
}

/** The names under which the State's files give the commune of a post, where they do. */
function communeIn(grant: Readonly<Record<string, unknown>>): string | null {
  for (const name of ["code_commune", "insee_com", "code_insee"]) if (typeof grant[name] === "string" && grant[name] !== "") return grant[name];
  return null;
}
