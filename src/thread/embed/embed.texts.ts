import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  on: (house: string) => `Voir sur ${house}`,
  here: "Intégrer à un autre site",
  title: (title: string) => `Intégrer «\u00a0${title}\u00a0» à un autre site`,
  lead: "Copiez cette ligne dans la page de votre site. Ce qu’elle montre reste à jour, sans script ni traceur.",
  line: "Ligne à copier",
  oembed: "Les outils de publication qui connaissent oEmbed la trouvent d’eux-mêmes quand on leur donne l’adresse de la page.",
  preview: "Aperçu",
};

export const embedTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    on: (house) => `See on ${house}`,
    here: "Embed in another site",
    title: (title) => `Embed “${title}” in another site`,
    lead: "Copy this line into the page of your site. What it shows stays up to date, without script or tracker.",
    line: "Line to copy",
    oembed: "Publishing tools that know oEmbed find it by themselves when they are given the address of the page.",
    preview: "Preview",
  },
  nl: {
    on: (house) => `Bekijk op ${house}`,
    here: "Insluiten in een andere site",
    title: (title) => `“${title}” insluiten in een andere site`,
    lead: "Kopieer deze regel naar de pagina van uw site. Wat hij toont blijft actueel, zonder script of tracker.",
    line: "Te kopiëren regel",
    oembed: "Publicatietools die oEmbed kennen, vinden hem zelf als ze het adres van de pagina krijgen.",
    preview: "Voorbeeld",
  },
};
