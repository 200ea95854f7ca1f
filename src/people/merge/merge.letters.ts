import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

interface MergeProof {
  /** The address of the account that would stay. */
  readonly own: string;
  readonly href: string;
}

/** To the mailbox of the account that would be closed: the proof that both are one person's. */
export function mergeLetter(locale: Locale, { own, href }: MergeProof): Letter {
  return {
    fr: {
      subject: "Réunir deux comptes",
      paragraphs: [
        "Bonjour,",
        `Le compte ${own} demande à réunir avec lui celui de cette adresse. Le lien montre d’abord ce qui passerait de l’un à l’autre\u00a0; rien n’est fait avant que vous l’acceptiez.`,
      ],
      action: { label: "Voir ce que cela changerait", href },
      after: [
        "Ce lien vaut une heure, et seulement quand on est connecté avec l’autre compte.",
        "Si ce n’est pas vous, ne faites rien et ne donnez ce message à personne\u00a0: qui l’aurait prendrait ce compte.",
      ],
      why: "Vous recevez ce message parce que quelqu’un a écrit cette adresse dans son espace.",
    },
    en: {
      subject: "Merge two accounts",
      paragraphs: [
        "Hello,",
        `The account ${own} asks to take in the account of this address. The link first shows what would pass from one to the other; nothing is done before you agree.`,
      ],
      action: { label: "See what it would change", href },
      after: [
        "This link holds for an hour, and only while you are signed in with the other account.",
        "If it is not you, do nothing and give this message to nobody: whoever had it would take this account.",
      ],
      why: "You get this message because somebody wrote this address in their space.",
    },
    nl: {
      subject: "Twee accounts samenvoegen",
      paragraphs: [
        "Dag,",
        `Het account ${own} vraagt om het account van dit adres erin op te nemen. De link toont eerst wat van het ene naar het andere zou gaan; er gebeurt niets voor u akkoord gaat.`,
      ],
      action: { label: "Zien wat er zou veranderen", href },
      after: [
        "Deze link geldt een uur, en alleen als u met het andere account bent aangemeld.",
        "Bent u dat niet, doe dan niets en geef dit bericht aan niemand: wie het heeft, neemt dit account over.",
      ],
      why: "U krijgt dit bericht omdat iemand dit adres in zijn ruimte schreef.",
    },
  }[locale];
}

interface MergedAddresses {
  readonly kept: string;
  readonly gone: string;
}

/** To both mailboxes, once it is done. */
export function mergedLetter(locale: Locale, { kept, gone }: MergedAddresses): Letter {
  return {
    fr: {
      subject: "Vos deux comptes sont réunis",
      paragraphs: ["Bonjour,", `Le compte ${gone} est fermé. Ce qui était à lui est maintenant dans le compte ${kept}, avec lequel vous vous connectez.`],
      after: ["Cela ne se défait pas. Si ce n’était pas vous, écrivez-nous tout de suite."],
      why: "Vous recevez ce message parce qu’il concerne la sécurité de votre compte.",
    },
    en: {
      subject: "Your two accounts are one",
      paragraphs: ["Hello,", `The account ${gone} is closed. What was in it is now in the account ${kept}, with which you sign in.`],
      after: ["This cannot be undone. If it was not you, write to us at once."],
      why: "You get this message because it is about the security of your account.",
    },
    nl: {
      subject: "Uw twee accounts zijn samengevoegd",
      paragraphs: ["Dag,", `Het account ${gone} is gesloten. Wat erin stond, staat nu in het account ${kept}, waarmee u zich aanmeldt.`],
      after: ["Dit kan niet ongedaan worden gemaakt. Was u dit niet, schrijf ons dan meteen."],
      why: "U krijgt dit bericht omdat het over de veiligheid van uw account gaat.",
    },
  }[locale];
}

export const mergeLetters: readonly LetterExample[] = [
  {
    name: "people/merge",
    letter: (locale) => mergeLetter(locale, { own: "amina@beffroi.example", href: "https://beffroi.example/mon-espace/reunir/exemple" }),
  },
  { name: "people/merged", letter: (locale) => mergedLetter(locale, { kept: "amina@beffroi.example", gone: "amina.travail@beffroi.example" }) },
];
