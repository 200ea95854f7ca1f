import { z } from "zod";

import { readText } from "../import/checks/text.ts";
import { Notes } from "../import/notes.ts";

const plain = (most: number, paragraphs: boolean) => (raw: string) => readText(raw, { field: "", most, paragraphs }, new Notes());

const demand = z.object({
  function: z
    .string()
    .default("")
    .transform(plain(120, false))
    .refine((text) => (text ?? "").length >= 2, "function"),
  message: z.string().max(2000, "too_long").default("").transform(plain(2000, true)),
});

export type DemandRead =
  | { readonly ok: true; readonly function: string; readonly message: string | null }
  | { readonly ok: false; readonly problems: Readonly<Record<string, "function" | "too_long">> };

/** What a person tells the agent who will check their claim. */
export function readDemand(text: Readonly<Record<string, string>>): DemandRead {
  const read = demand.safeParse({ function: text["fonction"], message: text["message"] });
  if (read.success) return { ok: true, function: read.data.function!, message: read.data.message };
  const names: Record<string, string> = { function: "fonction", message: "message" };
  return {
    ok: false,
    problems: Object.fromEntries(read.error.issues.map(({ path, message }) => [names[String(path[0])]!, message as "function" | "too_long"])),
  };
}
