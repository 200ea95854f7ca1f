import type { Locale } from "#platform/i18n/locale.ts";

interface MinutesTexts {
  readonly title: string;
  readonly server: string;
  readonly threshold: string;
  readonly needed: (threshold: number, members: number) => string;
  readonly opening: string;
  readonly counting: string;
  readonly madeIn: Record<"browser" | "server", string>;
  readonly made: string;
  readonly handed: string;
  readonly makings: string;
  readonly key: string;
  readonly share: string;
  readonly given: string;
  readonly notGiven: string;
  readonly notYet: string;
  readonly closed: string;
  readonly counted: string;
  readonly head: string;
  readonly headText: string;
  readonly line: (line: string) => string;
  readonly signatures: string;
  readonly remarks: string;
}

const fr: MinutesTexts = {
  title: "Procès-verbal",
  server: "Aucun bureau\u00a0: le serveur seul a la clé de l’urne.",
  threshold: "Parts nécessaires",
  needed: (threshold, members) => `${threshold} sur ${members}`,
  opening: "Séance d’ouverture",
  counting: "Séance de dépouillement",
  madeIn: {
    browser: "Dans le navigateur de la séance\u00a0: le serveur n’a jamais vu la moitié secrète.",
    server: "Par le serveur, en mémoire, le temps d’une réponse\u00a0: ce navigateur n’avait pas de scripts, ou ne savait pas la faire.",
  },
  made: "Clé faite",
  handed: "Chaque membre a dit avoir sa part",
  makings: "Clés faites en tout, la dernière vaut",
  key: "Moitié publique de la clé",
  share: "Empreinte de la part (SHA-256)",
  given: "Part donnée",
  notGiven: "Part non donnée",
  notYet: "Pas encore tenue.",
  closed: "Clôture",
  counted: "Dépouillement publié",
  head: "Tête du journal public",
  headText:
    "Qui garde cette feuille peut montrer plus tard si une ligne d’avant a été changée\u00a0: le journal doit encore porter cette empreinte à cette ligne.",
  line: (line) => `Ligne ${line}`,
  signatures: "Signatures",
  remarks: "Remarques",
};

const en: MinutesTexts = {
  title: "Minutes",
  server: "No board: the server alone has the key of the box.",
  threshold: "Shares needed",
  needed: (threshold, members) => `${threshold} of ${members}`,
  opening: "Opening session",
  counting: "Counting session",
  madeIn: {
    browser: "In the browser of the session: the server never saw the secret half.",
    server: "By the server, in memory, for the time of one answer: this browser had no scripts, or could not make it.",
  },
  made: "Key made",
  handed: "Every member said to have their share",
  makings: "Keys made in all, the last one counts",
  key: "Public half of the key",
  share: "Fingerprint of the share (SHA-256)",
  given: "Share given",
  notGiven: "Share not given",
  notYet: "Not held yet.",
  closed: "Closing",
  counted: "Count published",
  head: "Head of the public log",
  headText: "Whoever keeps this sheet can show later whether an earlier line was changed: the log must still bear this fingerprint at this line.",
  line: (line) => `Line ${line}`,
  signatures: "Signatures",
  remarks: "Remarks",
};

const nl: MinutesTexts = {
  title: "Proces-verbaal",
  server: "Geen stembureau: alleen de server heeft de sleutel van de stembus.",
  threshold: "Nodige delen",
  needed: (threshold, members) => `${threshold} van ${members}`,
  opening: "Openingszitting",
  counting: "Telzitting",
  madeIn: {
    browser: "In de browser van de zitting: de server heeft de geheime helft nooit gezien.",
    server: "Door de server, in het geheugen, voor de duur van één antwoord: deze browser had geen scripts of kon de sleutel niet maken.",
  },
  made: "Sleutel gemaakt",
  handed: "Elk lid zei zijn deel te hebben",
  makings: "Sleutels gemaakt in totaal, de laatste telt",
  key: "Openbare helft van de sleutel",
  share: "Vingerafdruk van het deel (SHA-256)",
  given: "Deel gegeven",
  notGiven: "Deel niet gegeven",
  notYet: "Nog niet gehouden.",
  closed: "Sluiting",
  counted: "Telling gepubliceerd",
  head: "Kop van het openbare logboek",
  headText: "Wie dit blad bewaart, kan later tonen of een eerdere regel is gewijzigd: het logboek moet op die regel nog deze vingerafdruk dragen.",
  line: (line) => `Regel ${line}`,
  signatures: "Handtekeningen",
  remarks: "Opmerkingen",
};

export const minutesTexts: Record<Locale, MinutesTexts> = { fr, en, nl };
