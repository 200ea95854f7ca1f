import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

interface Invitation {
  readonly structure: string;
  readonly by: string;
  readonly href: string;
}

/** Asks somebody, who may have no account yet, to join a structure. */
export function invitationLetter(locale: Locale, { structure, by, href }: Invitation): Letter {
  const letters: Record<Locale, Letter> = {
    fr: {
      subject: `Invitation à rejoindre ${structure}`,
      paragraphs: [
        `${by} vous invite à rejoindre «\u00a0${structure}\u00a0» sur Beffroi. Vous y lirez ce qui concerne cette structure et agirez en son nom, avec l’accord de ses responsables.`,
      ],
      action: { label: "Voir l’invitation", href },
      after: ["Ce lien vaut 30 jours et une seule fois. Si vous ne connaissez pas cette structure, ne faites rien\u00a0: rien ne se passe sans vous."],
      why: `Vous recevez ce message parce que ${by} a écrit votre adresse.`,
    },
    en: {
      subject: `Invitation to join ${structure}`,
      paragraphs: [
        `${by} invites you to join “${structure}” on Beffroi. You will read there what concerns this structure and act in its name, as its managers agree.`,
      ],
      action: { label: "See the invitation", href },
      after: ["This link works for 30 days, once. If you do not know this structure, do nothing: nothing happens without you."],
      why: `You get this message because ${by} wrote your address.`,
    },
    nl: {
      subject: `Uitnodiging om lid te worden van ${structure}`,
      paragraphs: [
        `${by} nodigt u uit om op Beffroi lid te worden van “${structure}”. U leest er wat deze structuur aangaat en handelt in haar naam, met het akkoord van de verantwoordelijken.`,
      ],
      action: { label: "De uitnodiging bekijken", href },
      after: ["Deze link werkt 30 dagen, één keer. Kent u deze structuur niet, doe dan niets: zonder u gebeurt er niets."],
      why: `U krijgt dit bericht omdat ${by} uw adres heeft geschreven.`,
    },
  };
  return letters[locale];
}

export const invitationExample: LetterExample = {
  name: "people/structure-invitation",
  letter: (locale) =>
    invitationLetter(locale, { structure: "Les Ateliers du Canal", by: "Bilal Vandamme", href: "https://beffroi.example/invitations/exemple" }),
};
