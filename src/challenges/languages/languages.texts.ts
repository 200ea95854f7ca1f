import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  titles: { en: "Le défi en anglais", nl: "Le défi en néerlandais" },
  lead: "Le défi se lit dans cette langue une fois que tout y est. Le texte français fait foi.",
  whole: "Tout est traduit\u00a0: le défi se lit dans cette langue",
  some: (told: string, all: string) => `${told} textes traduits sur ${all}\u00a0: le défi se lit encore en français`,
  stale: "Le français a changé depuis\u00a0: relisez cette traduction.",
  save: "Enregistrer",
  frenchCounts: "Le texte français fait foi.",
  done: { enregistre: "C’est enregistré." },
  problems: { words: (most: number) => `Écrivez ${formatNumber(most, "fr")} signes au plus` },
};

const en: typeof fr = {
  titles: { en: "The challenge in English", nl: "The challenge in Dutch" },
  lead: "The challenge is read in this language once all of it is there. The French text has the last word.",
  whole: "All is translated: the challenge is read in this language",
  some: (told, all) => `${told} texts translated of ${all}: the challenge is still read in French`,
  stale: "The French has changed since: read this translation again.",
  save: "Save",
  frenchCounts: "The French text has the last word.",
  done: { enregistre: "It is saved." },
  problems: { words: (most) => `Write ${formatNumber(most, "en")} signs at most` },
};

const nl: typeof fr = {
  titles: { en: "De uitdaging in het Engels", nl: "De uitdaging in het Nederlands" },
  lead: "De uitdaging is in deze taal te lezen zodra alles er staat. De Franse tekst is bindend.",
  whole: "Alles is vertaald: de uitdaging is in deze taal te lezen",
  some: (told, all) => `${told} teksten vertaald van ${all}: de uitdaging is nog in het Frans te lezen`,
  stale: "Het Frans is sindsdien veranderd: lees deze vertaling na.",
  save: "Opslaan",
  frenchCounts: "De Franse tekst is bindend.",
  done: { enregistre: "Het is opgeslagen." },
  problems: { words: (most) => `Schrijf ten hoogste ${formatNumber(most, "nl")} tekens` },
};

export const languagesTexts: Record<Locale, typeof fr> = { fr, en, nl };
