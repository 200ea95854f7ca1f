import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Horodatages",
  text: "Une autorité extérieure à la maison (RFC 3161) atteste que ces têtes du journal existaient à cet instant\u00a0: personne ne peut réécrire plus tôt le journal sans que cela se voie.",
  line: "Ligne",
  at: "Horodatée",
  authority: "Autorité",
  file: "Réponse",
  download: (line: string) => `Télécharger l’horodatage de la ligne ${line}`,
  how: "Vérifier un horodatage, avec le certificat de l’autorité et l’empreinte de la ligne",
};

const en: typeof fr = {
  title: "Time stamps",
  text: "An authority outside the house (RFC 3161) attests that these heads of the log existed at that instant: nobody can write the log before them anew without it showing.",
  line: "Line",
  at: "Stamped",
  authority: "Authority",
  file: "Answer",
  download: (line) => `Download the time stamp of line ${line}`,
  how: "Verify a time stamp, with the authority’s certificate and the fingerprint of the line",
};

const nl: typeof fr = {
  title: "Tijdstempels",
  text: "Een instantie buiten dit huis (RFC 3161) bevestigt dat deze koppen van het logboek op dat moment bestonden: niemand kan het logboek ervoor herschrijven zonder dat het te zien is.",
  line: "Regel",
  at: "Gestempeld",
  authority: "Instantie",
  file: "Antwoord",
  download: (line) => `De tijdstempel van regel ${line} downloaden`,
  how: "Een tijdstempel controleren, met het certificaat van de instantie en de vingerafdruk van de regel",
};

export const stampsTexts: Record<Locale, typeof fr> = { fr, en, nl };
