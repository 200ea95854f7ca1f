import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { StageKind } from "../stage.ts";
import { aspects, hasSettings, settingsOf } from "../stage-settings.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";

/** Kinds during which ideas may be supported and discussed, when the settings of the stage say so. */
const aboutIdeas: readonly StageKind[] = ["collect", "admissibility", "opinion", "feasibility", "jury", "vote", "award", "delivery", "evaluation"];
export const isAboutIdeas = (kind: StageKind): boolean => aboutIdeas.includes(kind);

const actsOnIdeas = ["supports", "comments"] as const;

/** Whether an act on ideas is open in that kind of stage unless its settings say otherwise. */
const usually = (kind: StageKind): boolean => kind === "collect";

/** As the form shows them: every setting of its kind, and for stages about ideas what may be done to them. */
export function settingValues(kind: StageKind, kept: unknown): Values {
  const own = hasSettings(kind) ? settingsOf(kind, kept) : {};
  const values = Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map(String)];
      return [name, name === "ceilingCents" ? typedEuros(value as number | null) : String(value ?? "")];
    }),
  );
  const flags = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const isOpen = (act: (typeof actsOnIdeas)[number]) => (typeof flags[act] === "boolean" ? flags[act] : usually(kind));
  return isAboutIdeas(kind) ? { ...values, acts: actsOnIdeas.filter(isOpen) } : values;
}

/** What goes into the column `settings`. What the form does not ask is kept as it was. */
export function readSettings(form: Reader, kind: StageKind, kept: unknown): Record<string, unknown> {
  const before = typeof kept === "object" && kept !== null ? kept : {};
  const open = form.all("acts");
  const flags = isAboutIdeas(kind) ? Object.fromEntries(actsOnIdeas.map((act) => [act, open.includes(act)])) : {};
  return { ...before, ...flags, ...readers[kind]?.(form) };
}

/** Null for what is left empty. */
const whole = (form: Reader, name: "perPerson" | "days" | "months", min: number, max: number) =>
  form.has(name) ? form.whole(name, min, max, stageEditTexts[form.locale].problems[name]) : null;

const days = (form: Reader) => ({ days: whole(form, "days", 1, 730) });

const readers: { readonly [kind in StageKind]?: (form: Reader) => Record<string, unknown> } = {
  collect: (form) => ({
    perPerson: whole(form, "perPerson", 1, 100),
    ceilingCents: form.has("ceilingCents") ? form.euros("ceilingCents", 1, stageEditTexts[form.locale].problems.ceilingCents) : null,
  }),
  admissibility: days,
  opinion: days,
  award: days,
  feasibility(form) {
    const chosen = aspects.filter((aspect) => form.all("aspects").includes(aspect));
    form.check("aspects", chosen.length > 0, stageEditTexts[form.locale].problems.aspects);
    return { aspects: chosen };
  },
  debate: (form) => ({ mode: form.text("mode") === "text" ? "text" : "comments" }),
  questionnaire: (form) => ({ signed: form.text("signed") === "signed" ? "signed" : "anonymous" }),
  jury: (form) => ({ scale: form.whole("scale", 2, 20, stageEditTexts[form.locale].problems.scale) }),
  delivery: (form) => ({ months: whole(form, "months", 1, 120) }),
};
