import { can, type Visitor } from "#platform/web/visitor.ts";
import { metropolisOwner, type Scale, scales } from "../process.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { createTexts } from "./create.texts.ts";
import { isTemplateName, type TemplateName } from "./templates.ts";

export interface NewProcess {
  readonly origin: { readonly template: TemplateName } | { readonly past: string; readonly team: boolean; readonly partners: boolean };
  readonly title: string;
  readonly summary: string;
  readonly scale: Scale;
  /** Code of the commune that runs it; null: the metropolis does. */
  readonly ownerCommune: string | null;
  readonly service: string;
  readonly begins: string;
}

type Typed = Readonly<Record<string, string>>;
export type Read = { ok: true; value: NewProcess } | { ok: false; problems: Record<string, string> };

/** `owners`: codes of the communes that exist. Whoever creates a process runs it: the owner is one of theirs. */
export function readNewProcess(typed: Typed, keep: readonly string[], someone: Visitor, owners: ReadonlySet<string>, t: (typeof createTexts)["fr"]): Read {
  const problems: Record<string, string> = {};
  const text = (name: string, least: number, most: number, problem: string) => {
    const value = (typed[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = problem;
    return value;
  };
  const origin = readOrigin(typed, keep);
  if (!origin) problems["template"] = t.problems.origin;
  const title = text("title", 3, 160, t.problems.title);
  const summary = text("summary", 3, 400, t.problems.summary);
  const owner = typed["owner"] ?? "";
  const ownerCommune = owner === metropolisOwner ? null : owner;
  if (!(owner === metropolisOwner || owners.has(owner)) || !can(someone, "participation.run", { commune: ownerCommune })) problems["owner"] = t.problems.owner;
  const service = text("service", 2, 160, t.problems.service);
  const scale = scales.find((one) => one === typed["scale"]);
  if (!scale) problems["scale"] = t.problems.scale;
  else if (scale === "metropolis" && ownerCommune !== null) problems["scale"] = t.problems.scaleOfCommune;
  const begins = (typed["begins"] ?? "").trim();
  if (!isDayOfThisCentury(begins)) problems["begins"] = t.problems.begins;
  if (Object.keys(problems).length > 0 || !origin || !scale) return { ok: false, problems };
  return { ok: true, value: { origin, title, summary, scale, ownerCommune, service, begins } };
}

/** A past process, when one is chosen, else the template. */
function readOrigin(typed: Typed, keep: readonly string[]): NewProcess["origin"] | null {
  if (typed["past"]) return { past: typed["past"], team: keep.includes("team"), partners: keep.includes("partners") };
  return isTemplateName(typed["template"]) ? { template: typed["template"] } : null;
}
