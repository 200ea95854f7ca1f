import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { metropolisOwner, type Scale, scales } from "../process.ts";
import { processEditTexts } from "../process-edit/process-edit.texts.ts";
import { createTexts } from "./create.texts.ts";
import { type TemplateName, templateNames } from "./templates.ts";

export interface NewProcess {
  readonly origin: { readonly template: TemplateName } | { readonly past: string; readonly team: boolean; readonly partners: boolean };
  readonly title: string;
  readonly summary: string;
  readonly scale: Scale;
  /** Code of the commune that runs it; null: the metropolis does. */
  readonly ownerCommune: string | null;
  readonly service: string;
  /** Empty, and null: what a past process says is kept. */
  readonly introduction: string;
  readonly envelopeCents: number | null;
  readonly begins: string;
}

/** Whoever creates a process runs it: the owner is one of `owners`, codes of communes and null for the metropolis. `past`: ids that may be taken up. */
export function readNewProcess(form: Reader, owners: readonly (string | null)[], past: readonly string[]): NewProcess {
  const { problems: t } = createTexts[form.locale];
  const origin = readOrigin(form, past);
  const title = form.line("title", 3, 160, t.title);
  const summary = form.lines("summary", 3, 400, t.summary);
  const owner = form.choice(
    "owner",
    owners.map((code) => code ?? metropolisOwner),
    t.owner,
  );
  const ownerCommune = owner === metropolisOwner ? null : owner;
  const service = form.line("service", 2, 160, t.service);
  const scale = form.choice("scale", scales, t.scale);
  form.check("scale", scale !== "metropolis" || ownerCommune === null, t.scaleOfCommune);
  const begins = form.text("begins");
  form.check("begins", isDayOfThisCentury(begins), t.begins);
  const { problems: later } = processEditTexts[form.locale];
  const introduction = form.lines("introduction", 0, 20_000, later.introduction);
  const envelopeCents = form.has("envelope") ? form.euros("envelope", 1, later.envelope) : null;
  return { origin, title, summary, scale, ownerCommune, service, introduction, envelopeCents, begins };
}

/** A past process, when one is chosen, else the template. */
function readOrigin(form: Reader, past: readonly string[]): NewProcess["origin"] {
  const { problems: t } = createTexts[form.locale];
  if (!form.has("past")) return { template: form.choice("template", templateNames, t.origin) };
  const keep = form.all("keep");
  return { past: form.choice("past", past, t.past), team: keep.includes("team"), partners: keep.includes("partners") };
}
