import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { channelsTexts } from "./channels.texts.ts";
import { type SourceChannel, sourceChannels } from "./source.ts";

export interface NewSource {
  readonly channel: SourceChannel;
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
  /** Code of a commune; null when it is not said. */
  readonly commune: string | null;
  readonly attendance: number | null;
  readonly note: string;
}

export function readSource(form: Reader, today: string, communes: readonly { readonly code: string }[]): NewSource {
  const t = channelsTexts[form.locale].problems;
  const [heldOn, commune] = [form.text("jour"), form.text("commune")];
  form.check("jour", isDayOfThisCentury(heldOn) && heldOn <= today, t.day);
  form.check("commune", commune === "" || communes.some(({ code }) => code === commune), t.commune);
  return {
    channel: form.choice("canal", sourceChannels, t.channel),
    title: form.line("titre", 3, 160, t.sourceTitle),
    heldOn,
    place: form.line("lieu", 0, 200, t.place),
    commune: commune || null,
    attendance: form.has("presents") ? form.whole("presents", 0, 100_000, t.attendance) : null,
    note: form.lines("note", 0, 2000, t.note),
  };
}
