import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";

interface BlockNotice {
  readonly reason: string;
  /** The mailbox of the publisher, once it is known. */
  readonly contact: string | null;
  /** The legal page, which says who answers. */
  readonly href: string;
}

/** Tells a person that their account is blocked, why, and how to contest it. */
export function blockedLetter(locale: Locale, { reason, contact, href }: BlockNotice): Letter {
  return {
    fr: {
      subject: "Votre compte est bloqué",
      paragraphs: [
        "Un responsable de la plateforme a bloqué votre compte. Vos appareils sont déconnectés, et personne ne peut s’y connecter. Rien n’est effacé.",
        `Raison\u00a0: ${reason}`,
        contact
          ? `Pour contester cette décision, écrivez à ${contact}\u00a0: une autre personne la relira. Vos droits sur vos données restent entiers.`
          : "Pour contester cette décision, écrivez à l’éditeur du site\u00a0: une autre personne la relira. Vos droits sur vos données restent entiers.",
      ],
      action: { label: "À qui écrire", href },
      after: ["Cette page dit aussi quel tribunal peut être saisi, et dans quelles conditions."],
      why: "Vous recevez ce message parce qu’il touche à votre compte. Il ne se désactive pas.",
    },
    en: {
      subject: "Your account is blocked",
      paragraphs: [
        "Somebody in charge of the platform blocked your account. Your devices are signed out, and nobody can sign in to it. Nothing is erased.",
        `Reason: ${reason}`,
        contact
          ? `To contest this decision, write to ${contact}: another person will look at it again. Your rights over your data stay whole.`
          : "To contest this decision, write to the publisher of the site: another person will look at it again. Your rights over your data stay whole.",
      ],
      action: { label: "To whom to write", href },
      after: ["That page also says which court may be asked."],
      why: "You get this message because it concerns your account. It cannot be turned off.",
    },
    nl: {
      subject: "Uw account is geblokkeerd",
      paragraphs: [
        "Een verantwoordelijke van het platform heeft uw account geblokkeerd. Uw toestellen zijn afgemeld, en niemand kan er zich aanmelden. Er is niets gewist.",
        `Reden: ${reason}`,
        contact
          ? `Om deze beslissing te betwisten, schrijft u naar ${contact}: iemand anders kijkt ze na. Uw rechten op uw gegevens blijven gelden.`
          : "Om deze beslissing te betwisten, schrijft u naar de uitgever van de site: iemand anders kijkt ze na. Uw rechten op uw gegevens blijven gelden.",
      ],
      action: { label: "Naar wie schrijven", href },
      after: ["Die pagina zegt ook welke rechtbank kan worden gevraagd."],
      why: "U krijgt dit bericht omdat het uw account aangaat. Het kan niet worden uitgezet.",
    },
  }[locale];
}

/** Tells a person that their account is open again. */
export function unblockedLetter(locale: Locale, { reason, href }: { readonly reason: string; readonly href: string }): Letter {
  return {
    fr: {
      subject: "Votre compte est de nouveau ouvert",
      paragraphs: ["Votre compte n’est plus bloqué. Vous le retrouvez tel qu’il était.", `Raison\u00a0: ${reason}`],
      action: { label: "Me connecter", href },
      why: "Vous recevez ce message parce qu’il touche à votre compte. Il ne se désactive pas.",
    },
    en: {
      subject: "Your account is open again",
      paragraphs: ["Your account is blocked no more. You find it as it was.", `Reason: ${reason}`],
      action: { label: "Sign in", href },
      why: "You get this message because it concerns your account. It cannot be turned off.",
    },
    nl: {
      subject: "Uw account is weer open",
      paragraphs: ["Uw account is niet langer geblokkeerd. U vindt het terug zoals het was.", `Reden: ${reason}`],
      action: { label: "Mij aanmelden", href },
      why: "U krijgt dit bericht omdat het uw account aangaat. Het kan niet worden uitgezet.",
    },
  }[locale];
}
