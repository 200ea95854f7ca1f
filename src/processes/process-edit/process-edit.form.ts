import type { FormInput } from "#platform/web/form-input.ts";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import type { Zone } from "#territory";
import { type Scale, scales } from "../process.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { processEditTexts } from "./process-edit.texts.ts";

export interface TypedProcess {
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  readonly objectives: string;
  readonly service: string;
  readonly contact: string | null;
  readonly envelopeCents: number | null;
  readonly scale: Scale;
  readonly communes: readonly string[];
  readonly zone: string | null;
  /** The version that the form was made from. */
  readonly version: number;
}

export type Values = Record<string, string | readonly string[]>;
export type Read = { ok: true; value: TypedProcess } | { ok: false; problems: Record<string, string> };

export function valuesOf(process: ProcessSheet): Values {
  const { title, summary, introduction, objectives, ownerService, contact, envelopeCents, scale, communes, zones, version } = process;
  const words = { title, summary, introduction, objectives, service: ownerService, contact: contact ?? "" };
  return { ...words, envelope: typedEuros(envelopeCents), scale, communes, zone: zones[0] ?? "", version: String(version) };
}

export const typedValues = (input: FormInput): Values => ({ ...input.text, communes: input.all("communes") });

interface Known {
  readonly ownerCommune: string | null;
  readonly communes: ReadonlySet<string>;
  readonly zones: readonly Pick<Zone, "id" | "communes">[];
}

const email = /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+\.[^\s@.<>()[\],;:"\\\p{Cc}]{2,}$/u;

export function readProcess(input: FormInput, known: Known, t: (typeof processEditTexts)["fr"]): Read {
  const problems: Record<string, string> = {};
  const text = (name: "title" | "summary" | "introduction" | "objectives" | "service", least: number, most: number) => {
    const value = (input.text[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = t.problems[name];
    return value;
  };
  const words = {
    title: text("title", 3, 160),
    summary: text("summary", 3, 400),
    introduction: text("introduction", 0, 20_000),
    objectives: text("objectives", 0, 8000),
  };
  const service = text("service", 2, 160);
  const contact = (input.text["contact"] ?? "").trim() || null;
  if (contact !== null && (contact.length > 254 || !email.test(contact))) problems["contact"] = t.problems.contact;
  const typed = (input.text["envelope"] ?? "").trim();
  const envelopeCents = typed === "" ? null : readEuros(typed);
  if (typed !== "" && !envelopeCents) problems["envelope"] = t.problems.envelope;
  const where = readWhere(input, known, t, problems);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { ...words, service, contact, envelopeCents, ...where, version: Number(input.text["version"]) || 0 } };
}

function readWhere(input: FormInput, { ownerCommune, communes: members, zones }: Known, t: (typeof processEditTexts)["fr"], problems: Record<string, string>) {
  const scale = scales.find((one) => one === input.text["scale"]) ?? "metropolis";
  if (!scales.some((one) => one === input.text["scale"])) problems["scale"] = t.problems.scale;
  else if (scale === "metropolis" && ownerCommune !== null) problems["scale"] = t.problems.scaleOfCommune;
  const chosen = [...new Set(input.all("communes"))].filter((code) => members.has(code));
  if (scale === "communes") {
    if (chosen.length === 0) problems["communes"] = t.problems.communes;
    else if (ownerCommune !== null && !chosen.includes(ownerCommune)) problems["communes"] = t.problems.communeMissing;
  }
  const zone = zones.find(({ id }) => id === input.text["zone"]);
  if (scale === "zone") {
    if (!zone) problems["zone"] = t.problems.zone;
    else if (ownerCommune !== null && !zone.communes.includes(ownerCommune)) problems["zone"] = t.problems.zoneElsewhere;
  }
  return { scale, communes: scale === "communes" ? chosen : [], zone: scale === "zone" ? (zone?.id ?? null) : null };
}
