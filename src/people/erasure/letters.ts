import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

/** Says that the account is closed and how to come back. `href` is a whole address. */
export function erasureLetter(locale: Locale, href: string, on: Date): Letter {
  const day = formatDate(on, locale);
  return {
    fr: {
      subject: `Votre compte sera effacé le ${day}`,
      paragraphs: ["Bonjour,", `Vous avez demandé l’effacement de votre compte Beffroi. Il est fermé dès maintenant et sera effacé le ${day}.`],
      action: { label: "Annuler l’effacement", href },
      after: [
        "Jusque-là, ce lien rouvre votre compte tel qu’il était. Vous connecter le permet aussi.",
        "Si vous n’avez rien demandé, annulez tout de suite et changez vos façons de vous connecter.",
      ],
      why: "Vous recevez ce message parce que l’effacement a été demandé depuis votre compte. Nous n’en enverrons pas d’autre.",
    },
    en: {
      subject: `Your account will be erased on ${day}`,
      paragraphs: ["Hello,", `You asked for your Beffroi account to be erased. It is closed from now on and will be erased on ${day}.`],
      action: { label: "Undo the erasure", href },
      after: [
        "Until then, this link opens your account again as it was. So does signing in.",
        "If you asked for nothing, undo at once and change your ways to sign in.",
      ],
      why: "You get this message because the erasure was asked for from your account. We shall send no other.",
    },
    nl: {
      subject: `Uw account wordt gewist op ${day}`,
      paragraphs: ["Dag,", `U vroeg om uw account bij Beffroi te wissen. Het is vanaf nu gesloten en wordt gewist op ${day}.`],
      action: { label: "Het wissen annuleren", href },
      after: [
        "Tot dan opent deze link uw account weer zoals het was. Aanmelden kan ook.",
        "Hebt u niets gevraagd, annuleer dan meteen en verander uw manieren om aan te melden.",
      ],
      why: "U krijgt dit bericht omdat het wissen vanuit uw account gevraagd werd. We sturen er geen ander.",
    },
  }[locale];
}

export const erasureLetters: readonly LetterExample[] = [
  {
    name: "people/erasure-asked",
    letter: (locale) => erasureLetter(locale, "https://beffroi.example/effacement/exemple", new Date("2026-12-08T12:00:00Z")),
  },
];
