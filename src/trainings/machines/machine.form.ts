import { clockOf, minutesFrom } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Choosable } from "../edit/owners.query.ts";
import type { SupervisedHours } from "../training.ts";
import type { Demand } from "./ask.command.ts";
import type { Machine } from "./machines.query.ts";
import { machinesTexts } from "./machines.texts.ts";

export const modeWords = { trained: "formees", supervised: "encadree" } as const;
export const noDemand = "rien";

export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

const minutesIn = (typed: string): number | null => (typed === "24:00" ? 1440 : minutesFrom(typed));

/** What a machine asks for; `offered`: the modules that it may. */
export function readDemand(form: Reader, offered: readonly Choosable[]): Demand {
  const t = machinesTexts[form.locale].problems;
  const chosen = form.choice("acces", [noDemand, ...Object.values(modeWords)], t.mode);
  if (chosen === noDemand) return { mode: null, modules: [], hours: [] };
  const mode = chosen === modeWords.trained ? "trained" : "supervised";
  const modules = form.choices(
    "formations",
    offered.map(({ id }) => id),
    t.modules,
  );
  form.check("formations", modules.length > 0, t.noModule);
  const hours = mode === "supervised" ? weekdays.flatMap((weekday) => readDay(form, weekday)) : [];
  form.check("de_0", mode === "trained" || hours.length > 0, t.noHours);
  return { mode, modules, hours };
}

function readDay(form: Reader, weekday: number): SupervisedHours[] {
  const t = machinesTexts[form.locale].problems;
  if (!form.has(`de_${weekday}`) && !form.has(`a_${weekday}`)) return [];
  const [from, to] = [minutesIn(form.text(`de_${weekday}`)), minutesIn(form.text(`a_${weekday}`))];
  form.check(`de_${weekday}`, from !== null && from < 1440, t.clock);
  form.check(`a_${weekday}`, to !== null, t.clock);
  form.check(`a_${weekday}`, from === null || to === null || from < to, t.order);
  return [{ weekday, from: from ?? 0, to: to ?? 1440 }];
}

export const valuesOf = ({ mode, modules, hours }: Machine): Values => ({
  acces: mode === null ? noDemand : modeWords[mode],
  formations: modules.map(({ id }) => id),
  ...Object.fromEntries(hours.flatMap(({ weekday, from, to }) => [[`de_${weekday}`, clockOf(from)] as const, [`a_${weekday}`, clockOf(to)] as const])),
});
