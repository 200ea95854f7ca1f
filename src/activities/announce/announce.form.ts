import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { activityTexts } from "../activities.texts.ts";
import { type Details, themes, themeWords, type Timing } from "../activity.ts";
import { once, readTiming, timingValues } from "../timing/timing.form.ts";

/** `before`: what is corrected. The day on which it began stays, though it has passed. */
export function readDetails(form: Reader, now: Date, before: Pick<Timing, "day"> | null = null): Details {
  const t = activityTexts[form.locale].problems;
  const line = (name: string, most: number) => form.line(name, 0, most, t.long) || null;
  const typed = form.choice("theme", Object.values(themeWords), t.theme);
  return {
    title: form.line("titre", 3, 120, t.title),
    about: form.lines("texte", 10, 3000, t.about),
    theme: themes.find((one) => themeWords[one] === typed) ?? "other",
    ...readTiming(form, now, before),
    ...{ room: line("salle", 120), audience: line("public", 200), price: line("prix", 200), how: line("venir", 500) },
    children: form.ticked("enfants"),
    seats: form.has("places") ? form.whole("places", 1, 500, t.seats) : null,
  };
}

/** What the form holds of an activity that is corrected. */
export const valuesOf = ({ title, about, theme, room, audience, children, price, how, seats, ...timing }: Details): Values => ({
  ...{ titre: title, texte: about, theme: themeWords[theme], salle: room ?? "", public: audience ?? "", enfants: children ? "1" : "" },
  ...{ prix: price ?? "", venir: how ?? "", places: seats === null ? "" : String(seats), ...timingValues(timing) },
});

/** What a new one begins with. */
export const newValues: Values = { revient: once, theme: themeWords.other };

interface Cancellation {
  readonly id: string;
  readonly reason: string;
}

export function readCancellation(form: Reader): Cancellation {
  const t = activityTexts[form.locale].problems;
  return { id: form.id("activite", t.which), reason: form.line("raison", 3, 300, t.reason) };
}
