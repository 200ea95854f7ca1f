import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Zone } from "#territory";
import type { ProcessSheet } from "../process.query.ts";
import { type Scale, scales } from "../process.ts";
import { processEditTexts } from "./process-edit.texts.ts";

export interface ProcessTexts
  extends Pick<ProcessSheet, "title" | "summary" | "introduction" | "objectives" | "contact" | "envelopeCents" | "scale" | "communes"> {
  readonly service: string;
  readonly zone: string | null;
  /** The version that the form was made from. */
  readonly version: number;
}

export function valuesOf({ title, summary, introduction, objectives, ownerService, envelopeCents, zones, ...process }: ProcessSheet): Values {
  const { contact, scale, communes, version } = process;
  const words = { title, summary, introduction, objectives, service: ownerService, contact };
  return { ...words, envelope: typedEuros(envelopeCents), scale, communes, zone: zones[0], version: String(version) };
}

interface FormContext {
  readonly ownerCommune: string | null;
  readonly communes: readonly { readonly code: string }[];
  readonly zones: readonly Pick<Zone, "id" | "communes">[];
}

export function readProcess(form: Reader, known: FormContext): ProcessTexts {
  const { problems: t } = processEditTexts[form.locale];
  return {
    title: form.line("title", 3, 160, t.title),
    summary: form.lines("summary", 3, 400, t.summary),
    introduction: form.lines("introduction", 0, 20_000, t.introduction),
    objectives: form.lines("objectives", 0, 8000, t.objectives),
    service: form.line("service", 2, 160, t.service),
    contact: form.has("contact") ? form.email("contact", t.contact) : null,
    envelopeCents: form.has("envelope") ? form.euros("envelope", 1, t.envelope) : null,
    ...readWhere(form, known),
    version: form.version(),
  };
}

/** Only what goes with the scale: communes, a zone, or neither. */
function readWhere(form: Reader, { ownerCommune, communes, zones }: FormContext): { scale: Scale; communes: string[]; zone: string | null } {
  const { problems: t } = processEditTexts[form.locale];
  const scale = form.choice("scale", scales, t.scale);
  form.check("scale", scale !== "metropolis" || ownerCommune === null, t.scaleOfCommune);
  if (scale === "communes") {
    const members = new Set(communes.map(({ code }) => code));
    const chosen = [...new Set(form.all("communes"))].filter((code) => members.has(code));
    form.check("communes", chosen.length > 0, t.communes);
    form.check("communes", ownerCommune === null || chosen.includes(ownerCommune), t.communeMissing);
    return { scale, communes: chosen, zone: null };
  }
  if (scale === "metropolis") return { scale, communes: [], zone: null };
  const zone = zones.find(({ id }) => id === form.text("zone"));
  form.check("zone", zone !== undefined, t.zone);
  form.check("zone", ownerCommune === null || zone === undefined || zone.communes.includes(ownerCommune), t.zoneElsewhere);
  return { scale, communes: [], zone: zone?.id ?? null };
}
