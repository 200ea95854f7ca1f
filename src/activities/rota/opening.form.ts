import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Activity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import type { Details, Staffing, Timing } from "../activity.ts";
import type { Service } from "../services.query.ts";
import { themeOf } from "../service.ts";
import { readTiming, timingValues } from "../timing/timing.form.ts";
import { rotaTexts } from "./rota.texts.ts";

interface Opening {
  readonly details: Details;
  readonly staffing: Staffing;
}

/** What was typed of an opening; `before`: what is corrected, of which the first day stays though it has passed. */
export function readOpening(form: Reader, { kind }: Service, now: Date, before: Pick<Timing, "day"> | null = null): Opening {
  const t = rotaTexts[form.locale].openingProblems;
  const { problems } = activityTexts[form.locale];
  const words = { title: form.line("titre", 3, 120, t.title), about: form.lines("texte", 10, 3000, problems.about) };
  const timing = readTiming(form, now, before);
  const needed = form.whole("personnes", 1, 50, t.needed);
  const wanted = form.whole("plus", 1, 50, t.wanted);
  form.check("plus", wanted >= needed, t.wanted);
  const line = (name: string, most: number) => form.line(name, 0, most, problems.long) || null;
  const rest = { room: line("salle", 120), audience: null, children: true, price: line("prix", 200), how: null, seats: null };
  return { details: { ...words, theme: themeOf(kind), ...timing, ...rest }, staffing: { needed, wanted } };
}

/** What the form holds of an opening that is corrected. */
export const valuesOfOpening = ({ title, about, room, price, needed, wanted, version, ...timing }: Activity): Values => ({
  ...{ titre: title, texte: about, salle: room ?? "", prix: price ?? "", personnes: String(needed), plus: String(wanted), version: String(version) },
  ...timingValues(timing),
});
