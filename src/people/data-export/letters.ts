import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

/** `href` is the whole address of the page of the copy, which asks to sign in. */
export function copyReadyLetter(locale: Locale, href: string): Letter {
  return {
    fr: {
      subject: "La copie de vos données est prête",
      paragraphs: ["Bonjour,", "La copie de vos données que vous avez demandée est prête. Connectez-vous pour la télécharger."],
      action: { label: "Télécharger ma copie", href },
      after: [
        "Elle reste disponible sept jours, puis nous l’effaçons.",
        "Si vous n’avez rien demandé, regardez vos connexions dans «\u00a0Sécurité\u00a0» et fermez celles que vous ne reconnaissez pas.",
      ],
      why: "Vous recevez ce message parce qu’une copie a été demandée depuis votre compte.",
    },
    en: {
      subject: "The copy of your data is ready",
      paragraphs: ["Hello,", "The copy of your data that you asked for is ready. Sign in to download it."],
      action: { label: "Download my copy", href },
      after: [
        "It stays available for seven days, then we erase it.",
        "If you asked for nothing, look at your sessions under “Security” and close those that you do not recognise.",
      ],
      why: "You get this message because a copy was asked for from your account.",
    },
    nl: {
      subject: "De kopie van uw gegevens is klaar",
      paragraphs: ["Dag,", "De kopie van uw gegevens die u vroeg, is klaar. Meld u aan om ze te downloaden."],
      action: { label: "Mijn kopie downloaden", href },
      after: [
        "Ze blijft zeven dagen beschikbaar, daarna wissen we ze.",
        "Hebt u niets gevraagd, bekijk dan uw sessies onder “Beveiliging” en sluit de onbekende.",
      ],
      why: "U krijgt dit bericht omdat vanuit uw account een kopie gevraagd werd.",
    },
  }[locale];
}

export const dataLetters: readonly LetterExample[] = [
  { name: "people/copy-ready", letter: (locale) => copyReadyLetter(locale, "https://beffroi.example/mon-espace/donnees/exemple") },
];
