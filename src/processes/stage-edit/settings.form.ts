import type { FormInput } from "#platform/web/form-input.ts";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import { isStageKind, type StageKind } from "../stage.ts";
import { aspects, hasSettings, settingsOf } from "../stage-settings.ts";
import type { stageEditTexts } from "./stage-edit.texts.ts";

export type Values = Record<string, string | readonly string[]>;
type Texts = (typeof stageEditTexts)["fr"];
type Problems = Record<string, string>;

/** Kinds during which ideas may be supported and discussed, when the settings of the stage say so. */
const aboutIdeas: readonly StageKind[] = ["collect", "admissibility", "opinion", "feasibility", "jury", "vote", "award", "delivery", "evaluation"];
export const isAboutIdeas = (kind: StageKind): boolean => aboutIdeas.includes(kind);

/** Whether an act on ideas is open in that kind of stage unless its settings say otherwise. */
const usually = (kind: StageKind): boolean => kind === "collect";

/** As the form shows them: every setting of its kind, and for stages about ideas what may be done to them. */
export function settingValues(kind: StageKind, kept: unknown): Values {
  const own = hasSettings(kind) ? (settingsOf(kind, kept) as Readonly<Record<string, unknown>>) : {};
  const values = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : name === "ceilingCents" ? typedEuros(value as number | null) : String(value ?? ""),
    ]),
  );
  const flags = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const said = (act: "supports" | "comments") => (typeof flags[act] === "boolean" ? flags[act] : usually(kind));
  return isAboutIdeas(kind) ? { ...values, acts: (["supports", "comments"] as const).filter(said) } : values;
}

/** What goes into the column `settings`. What the form does not ask is kept as it was. */
export function readSettings(kind: StageKind, input: FormInput, kept: unknown, t: Texts, problems: Problems): Record<string, unknown> {
  const before = typeof kept === "object" && kept !== null ? kept : {};
  const acts = input.all("acts");
  const flags = isAboutIdeas(kind) ? { supports: acts.includes("supports"), comments: acts.includes("comments") } : {};
  return { ...before, ...flags, ...(isStageKind(kind) ? readers[kind]?.(input, t, problems) : {}) };
}

function number(input: FormInput, name: "perPerson" | "days" | "scale" | "months", least: number, most: number, t: Texts, problems: Problems, needed = false) {
  const typed = (input.text[name] ?? "").trim();
  if (typed === "" && !needed) return null;
  const value = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (value < least || value > most) problems[name] = t.problems[name];
  return value;
}

const days = (input: FormInput, t: Texts, problems: Problems) => ({ days: number(input, "days", 1, 730, t, problems) });

const readers: { readonly [kind in StageKind]?: (input: FormInput, t: Texts, problems: Problems) => Record<string, unknown> } = {
  collect(input, t, problems) {
    const typed = (input.text["ceilingCents"] ?? "").trim();
    const ceilingCents = typed === "" ? null : readEuros(typed);
    if (typed !== "" && !ceilingCents) problems["ceilingCents"] = t.problems.ceilingCents;
    return { perPerson: number(input, "perPerson", 1, 100, t, problems), ceilingCents };
  },
  admissibility: days,
  opinion: days,
  award: days,
  feasibility(input, t, problems) {
    const chosen = aspects.filter((aspect) => input.all("aspects").includes(aspect));
    if (chosen.length === 0) problems["aspects"] = t.problems.aspects;
    return { aspects: chosen };
  },
  debate: (input) => ({ mode: input.text["mode"] === "text" ? "text" : "comments" }),
  questionnaire: (input) => ({ signed: input.text["signed"] === "signed" ? "signed" : "anonymous" }),
  jury: (input, t, problems) => ({ scale: number(input, "scale", 2, 20, t, problems, true) }),
  delivery: (input, t, problems) => ({ months: number(input, "months", 1, 120, t, problems) }),
};
