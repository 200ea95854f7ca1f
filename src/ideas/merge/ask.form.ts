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

/** A number as it is typed: "12", "n° 12", or the address of the idea, pasted. An address of another process gives no number of this one. */
function numberOf(typed: string, process: string, t: MergeTexts["problems"]): number | string {
  const text = typed.trim();
  if (!text.includes("/")) return numberIn(text.replace(/^(n°|no\.?|nr\.?|#)\s*/i, "")) ?? t.unknown;
  const [, there, idea] = /\/participer\/([^/?#]+)\/idees\/([^/?#]+)/.exec(text) ?? [];
  return (there === process && numberIn(idea!)) || t.elsewhere;
}

/** @param process the word of its process in addresses */
export function readPair(typed: Record<string, string>, process: string, t: MergeTexts["problems"]): ReadPair {
  const [kept, gone] = [numberOf(typed["gardee"] ?? "", process, t), numberOf(typed["reunie"] ?? "", process, t)];
  const reason = (typed["raison"] ?? "").trim();
  const days = /^\d{1,2}$/.test((typed["jours"] ?? "").trim()) ? Number(typed["jours"]) : 0;
  const problems: Problems = {
    ...(typeof kept === "string" && { gardee: kept }),
    ...(typeof gone === "string" && { reunie: gone }),
    ...(typeof kept === "number" && kept === gone && { reunie: t.same }),
    ...(isReason(reason) ? {} : { raison: t.reason }),
    ...(days < fewestDays || days > mostDays ? { jours: t.days } : {}),
  };
  if (typeof kept === "string" || typeof gone === "string" || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { kept, gone, reason, days } };
}
