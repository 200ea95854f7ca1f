import { numberIn } from "../proposal-address.ts";
import { fewestDays, isReason, mostDays } from "./duplicate.ts";
import type { MergeTexts } from "./merge.texts.ts";

export interface TypedPair {
  readonly kept: number;
  readonly gone: number;
  readonly reason: string;
  readonly days: number;
}

type Problems = Record<string, string>;
export type ReadPair = { readonly ok: true; readonly value: TypedPair } | { readonly ok: false; readonly problems: Problems };

/** A number as it is typed: "12", "n° 12", or the address of the idea, pasted. */
function numberOf(typed: string): number | null {
  const last =
    typed
      .trim()
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "";
  return numberIn(last.replace(/^(n°|no\.?|nr\.?|#)\s*/i, ""));
}

export function readPair(typed: Record<string, string>, t: MergeTexts["problems"]): ReadPair {
  const [kept, gone] = [numberOf(typed["gardee"] ?? ""), numberOf(typed["reunie"] ?? "")];
  const reason = (typed["raison"] ?? "").trim();
  const days = /^\d{1,2}$/.test((typed["jours"] ?? "").trim()) ? Number(typed["jours"]) : 0;
  const problems: Problems = {
    ...(kept === null && { gardee: t.unknown }),
    ...(gone === null && { reunie: t.unknown }),
    ...(kept !== null && kept === gone && { reunie: t.same }),
    ...(isReason(reason) ? {} : { raison: t.reason }),
    ...(days < fewestDays || days > mostDays ? { jours: t.days } : {}),
  };
  if (kept === null || gone === null || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { kept, gone, reason, days } };
}
