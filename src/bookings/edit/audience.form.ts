import type { Reader } from "#platform/web/reader.ts";
import { audienceWords, periodWords } from "../address-words.ts";
import { audienceTexts } from "../audience.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { audiences, type Details, periods } from "../resource.ts";

/** The structures that were named, one a line, as the house knows them. */
export interface AudienceReading {
  readonly found: readonly { readonly id: string }[];
  readonly unknown: readonly string[];
  /** Names that several have. */
  readonly twice: readonly string[];
}

/** Structures that one resource knows, at most. */
export const mostKnown = 50;

export const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/\r?\n/)
      .map((line) => line.trim().replaceAll(/\s+/gu, " "))
      .filter(Boolean),
  ),
];

/** Who sees it, and what structures may have of it. */
export function readAudience(
  form: Reader,
  { found, unknown, twice }: AudienceReading,
): Pick<Details, "audience" | "guests" | "circle" | "structureMinutes" | "structureCount" | "structurePer"> {
  const t = audienceTexts[form.locale];
  const chosen = audiences.find((one) => audienceWords[one] === form.text("public"));
  form.check("public", chosen !== undefined, t.wrong);
  const audience = chosen ?? "keepers";
  const guests = form.ticked("sans_compte");
  form.check("sans_compte", !guests || !chosen || audience === "everybody", t.guestsWrong);
  form.check("structures", unknown.length === 0, t.circleUnknown(unknown.join(", ")));
  form.check("structures", twice.length === 0, t.circleTwice(twice.join(", ")));
  form.check("structures", found.length <= mostKnown, t.circleMany);
  form.check("structures", audience !== "members" || found.length + unknown.length + twice.length > 0, t.circleMissing);
  const whole = (name: string, max: number) => (form.has(name) ? form.whole(name, 1, max, editTexts[form.locale].problems.number(1, max)) : null);
  const [hours, structureCount] = [whole("structure_heures", 744), whole("structure_nombre", 500)];
  const per = periods.find((one) => periodWords[one] === form.text("structure_par")) ?? null;
  const limited = hours !== null || structureCount !== null;
  form.check("structure_par", !limited || per !== null, t.perWrong);
  return {
    ...{ audience, guests, circle: found.map(({ id }) => id), structureMinutes: hours === null ? null : hours * 60, structureCount },
    structurePer: limited ? per : null,
  };
}
