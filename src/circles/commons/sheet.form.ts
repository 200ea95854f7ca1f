import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type CommonKind, commonKinds, licences, mostSteps, type Step } from "../circle.ts";
import type { NewCommon, Sheet } from "./sheet.command.ts";
import { commonTexts } from "./sheet.texts.ts";

const phases = ["before", "after"] as const;
/** What a field of a step is called: "avant_3_quoi". */
export const stepField = (phase: Step["phase"], at: number, part: "quoi" | "ou" | "papiers" | "minutes"): string =>
  `${phase === "before" ? "avant" : "maintenant"}_${at}_${part}`;

/** Steps that say something; a line left empty is none. */
function readSteps(form: Reader): Step[] {
  const t = commonTexts[form.locale].problems;
  return phases.flatMap((phase) =>
    Array.from({ length: mostSteps }, (_, at) => at + 1).flatMap((at) => {
      const field = (part: Parameters<typeof stepField>[2]) => stepField(phase, at, part);
      if (!(["quoi", "ou", "papiers", "minutes"] as const).some((part) => form.has(field(part)))) return [];
      const optional = (part: "ou" | "papiers", max: number, problem: string) => (form.has(field(part)) ? form.line(field(part), 2, max, problem) : null);
      return [
        {
          ...{ phase, what: form.line(field("quoi"), 3, 200, t.what), counter: optional("ou", 120, t.counter), papers: optional("papiers", 200, t.papers) },
          minutes: form.whole(field("minutes"), 0, 2000, t.minutes),
        },
      ];
    }),
  );
}

export function readSheet(form: Reader, kind: CommonKind): Sheet {
  const t = commonTexts[form.locale].problems;
  const sheet = { title: form.line("titre", 5, 160, t.name), summary: form.lines("resume", 20, 400, t.summary), body: form.lines("texte", 20, 12_000, t.body) };
  if (kind === "sheet") return { ...sheet, cases: null, steps: [] };
  const steps = readSteps(form);
  for (const phase of phases)
    form.check(
      stepField(phase, 1, "quoi"),
      steps.some((one) => one.phase === phase),
      t.steps,
    );
  return { ...sheet, cases: form.has("personnes") ? form.whole("personnes", 1, 1_000_000, t.cases) : null, steps };
}

export function readCommon(form: Reader): NewCommon {
  const t = commonTexts[form.locale].problems;
  const kind = form.choice("genre", commonKinds, t.kind);
  return { kind, licence: form.choice("licence", licences, t.licence), ...readSheet(form, kind) };
}

/** What the form holds of a sheet that is written anew, or adapted. */
export function valuesOf({ title, summary, body, cases, steps }: Sheet): Values {
  const ranks = { before: 0, after: 0 };
  return {
    ...{ titre: title, resume: summary, texte: body, personnes: cases === null ? "" : String(cases) },
    ...Object.fromEntries(
      steps.flatMap(({ phase, what, counter, papers, minutes }) => {
        const at = ++ranks[phase];
        return [
          [stepField(phase, at, "quoi"), what],
          [stepField(phase, at, "ou"), counter ?? ""],
          [stepField(phase, at, "papiers"), papers ?? ""],
          [stepField(phase, at, "minutes"), String(minutes)],
        ];
      }),
    ),
  };
}
