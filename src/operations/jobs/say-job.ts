import type { Locale } from "#platform/i18n/locale.ts";
import { sayArea } from "#platform/offers.ts";
import type { Services } from "#platform/web/services.ts";
import { jobTexts } from "./jobs.texts.ts";

/** A job in its room's words: "Dépouillement d’un vote"; of what follows an event, the room that follows it. */
export function sayJob(name: string, { jobs, offers }: Pick<Services, "jobs" | "offers">, locale: Locale): string {
  const said = jobs.says.get(name)?.[locale];
  if (said) return said;
  return jobTexts[locale].follows(sayArea(offers.areas, name.split("/")[0]!, locale));
}
