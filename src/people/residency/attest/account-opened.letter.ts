import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { type Commune, inCommune } from "#territory";

interface NewAccount {
  readonly name: string;
  readonly commune: Pick<Commune, "name" | "liaison">;
  readonly href: string;
}

/** To somebody whose account was opened at a desk. */
export function accountOpenedLetter(locale: Locale, { name, commune, href }: NewAccount): Letter {
  const letters: Record<Locale, Letter> = {
    fr: {
      subject: "Votre compte Beffroi est ouvert",
      paragraphs: [
        `Bonjour ${name},`,
        `Un agent vient d’ouvrir votre compte et d’attester que vous habitez ${inCommune(commune, "fr")}. Cette attestation vaut deux ans.`,
      ],
      action: { label: "Me connecter", href },
      after: [
        "Écrivez cette adresse électronique\u00a0: vous recevrez un lien de connexion.",
        "Vous n’êtes passé à aucun guichet\u202f? Connectez-vous, puis effacez ce compte.",
      ],
      why: "Vous recevez ce message parce que vous avez donné cette adresse au guichet.",
    },
    en: {
      subject: "Your Beffroi account is open",
      paragraphs: [
        `Hello ${name},`,
        `An officer has just opened your account and certified that you live ${inCommune(commune, "en")}. The certificate holds for two years.`,
      ],
      action: { label: "Sign in", href },
      after: ["Write this e-mail address: you will get a link to sign in.", "You went to no desk? Sign in, then erase this account."],
      why: "You get this message because you gave this address at a desk.",
    },
    nl: {
      subject: "Uw Beffroi-account is geopend",
      paragraphs: [
        `Dag ${name},`,
        `Een medewerker heeft net uw account geopend en verklaard dat u ${inCommune(commune, "nl")} woont. De verklaring geldt twee jaar.`,
      ],
      action: { label: "Aanmelden", href },
      after: ["Schrijf dit e-mailadres: u krijgt een link om aan te melden.", "Was u aan geen enkel loket? Meld u aan en wis dit account."],
      why: "U krijgt dit bericht omdat u dit adres aan het loket gaf.",
    },
  };
  return letters[locale];
}

export const accountOpenedExample: LetterExample = {
  name: "people/account-opened",
  letter: (locale) =>
    accountOpenedLetter(locale, { name: "Amina Delattre", commune: { name: "Roubaix", liaison: 0 }, href: "https://beffroi.example/connexion" }),
};
