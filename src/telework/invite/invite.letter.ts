import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterExample } from "#platform/mail/letter-parts.ts";

type Words = (employer: string) => Omit<Letter, "action"> & { readonly action: string };

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

const words: Readonly<Record<Locale, Words>> = {
  fr: (employer) => ({
    subject: `Télétravail près de chez vous\u00a0: ${short(employer)}`,
    paragraphs: [
      `${employer} vous propose de travailler certains jours dans un lieu proche de chez vous.`,
      "Pour accepter, connectez-vous avec cette adresse électronique. Vous choisirez ensuite vous-même les jours et les lieux.",
      "Votre employeur saura que vous avez accepté. Il ne saura ni où ni quel jour vous télétravaillez.",
    ],
    action: "Lire la proposition",
    after: ["Sans réponse de votre part, rien ne se passe."],
    why: "Votre employeur a inscrit votre adresse parmi celles de ses agents en télétravail.",
  }),
  en: (employer) => ({
    subject: `Telework near your home: ${short(employer)}`,
    paragraphs: [
      `${employer} offers you to work on some days in a place near your home.`,
      "To accept, sign in with this e-mail address. You then choose the days and places yourself.",
      "Your employer will know that you accepted. It will know neither where nor on which day you telework.",
    ],
    action: "Read the offer",
    after: ["Without an answer of yours nothing happens."],
    why: "Your employer entered your address among those of its teleworking agents.",
  }),
  nl: (employer) => ({
    subject: `Telewerk dicht bij huis: ${short(employer)}`,
    paragraphs: [
      `${employer} stelt u voor om op sommige dagen op een plek dicht bij huis te werken.`,
      "Om te aanvaarden meldt u zich aan met dit e-mailadres. Daarna kiest u zelf de dagen en de plekken.",
      "Uw werkgever zal weten dat u aanvaard hebt. Hij weet niet waar en op welke dag u telewerkt.",
    ],
    action: "Het voorstel lezen",
    after: ["Zonder antwoord van u gebeurt er niets."],
    why: "Uw werkgever schreef uw adres in bij die van zijn telewerkende medewerkers.",
  }),
};

/** @param href whole address of the page on which one accepts */
export function inviteLetter(employer: string, href: string, locale: Locale): Letter {
  const { action, ...letter } = words[locale](employer);
  return { ...letter, action: { label: action, href } };
}

export const inviteLetterExample: LetterExample = {
  name: "telework/invite",
  letter: (locale) => inviteLetter("Tissages réunis", "https://beffroi.exemple.fr/mon-espace/teletravail", locale),
};
