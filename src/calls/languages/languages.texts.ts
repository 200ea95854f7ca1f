import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  titles: { en: "L’appel en anglais", nl: "L’appel en néerlandais" },
  lead: "L’appel se lit dans cette langue une fois que tout y est. Le texte français fait foi.",
  whole: "Tout est traduit\u00a0: l’appel se lit dans cette langue",
  some: (told: string, all: string) => `${told} textes traduits sur ${all}\u00a0: l’appel se lit encore en français`,
  stale: "Le français a changé depuis\u00a0: relisez cette traduction.",
  save: "Enregistrer",
  done: { enregistre: "C’est enregistré." },
  problems: {
    words: "400 signes au plus, 8\u00a0000 pour la présentation.",
    moved: "Quelqu’un a enregistré entre-temps. Relisez, puis enregistrez à nouveau.",
  },
};

const en: typeof fr = {
  titles: { en: "The call in English", nl: "The call in Dutch" },
  lead: "The call is read in this language once all of it is there. The French text has the last word.",
  whole: "All is translated: the call is read in this language",
  some: (told, all) => `${told} texts translated of ${all}: the call is still read in French`,
  stale: "The French has changed since: read this translation again.",
  save: "Save",
  done: { enregistre: "It is saved." },
  problems: { words: "400 characters at most, 8,000 for the presentation.", moved: "Somebody saved meanwhile. Read it again, then save." },
};

const nl: typeof fr = {
  titles: { en: "De oproep in het Engels", nl: "De oproep in het Nederlands" },
  lead: "De oproep is in deze taal te lezen zodra alles er staat. De Franse tekst is bindend.",
  whole: "Alles is vertaald: de oproep is in deze taal te lezen",
  some: (told, all) => `${told} teksten vertaald van ${all}: de oproep is nog in het Frans te lezen`,
  stale: "Het Frans is sindsdien veranderd: lees deze vertaling na.",
  save: "Opslaan",
  done: { enregistre: "Het is opgeslagen." },
  problems: { words: "Ten hoogste 400 tekens, 8.000 voor de voorstelling.", moved: "Iemand sloeg intussen op. Lees het opnieuw en sla dan op." },
};

export const languagesTexts: Record<Locale, typeof fr> = { fr, en, nl };
