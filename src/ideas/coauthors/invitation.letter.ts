import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { Services } from "#platform/web/services.ts";

/** What it takes to write a letter: a request and a job both lend it. */
export type House = Pick<Services, "mailer" | "metropolis" | "settings" | "offers">;

export interface Invitation {
  readonly title: string;
  readonly process: string;
  /** Who invites, as they sign: their own words, that nobody checked. */
  readonly from: string;
}

/** Days within which an invitation is answered. */
export const invitationDays = 30;

const words: Readonly<Record<Locale, (invitation: Invitation) => Omit<Letter, "action"> & { readonly action: string }>> = {
  fr: ({ title, process, from }) => ({
    subject: `Invitation à signer une idée\u00a0: ${title}`,
    paragraphs: [
      `Une personne a déposé «\u00a0${title}\u00a0» pour «\u00a0${process}\u00a0» et vous invite à signer cette idée avec elle.`,
      `Elle signe «\u00a0${from}\u00a0». Elle a choisi ce nom elle-même\u00a0: personne ne l’a vérifié.`,
      "Lisez l’idée, puis acceptez ou refusez. Vous n’êtes nommé nulle part tant que vous n’avez pas accepté. Un coauteur peut modifier le texte, et cesser de signer quand il le veut.",
    ],
    action: "Lire l’idée et répondre",
    after: [`Ce lien est pour vous seul. Il est valable ${invitationDays} jours. Sans réponse, rien ne se passe et votre adresse est effacée.`],
    why: "Quelqu’un a donné votre adresse pour vous inviter à signer une idée.",
  }),
  en: ({ title, process, from }) => ({
    subject: `Invitation to sign an idea: ${title}`,
    paragraphs: [
      `Somebody has filed “${title}” for “${process}” and invites you to sign it too.`,
      `They sign “${from}”. They chose this name themselves: nobody has checked it.`,
      "Read the idea, then accept or decline. You are named nowhere until you accept. A co-author can change the text, and stop signing whenever they want.",
    ],
    action: "Read the idea and answer",
    after: [`This link is for you alone. It holds for ${invitationDays} days. Without an answer nothing happens and your address is erased.`],
    why: "Somebody gave your address to invite you to sign an idea.",
  }),
  nl: ({ title, process, from }) => ({
    subject: `Uitnodiging om een idee te ondertekenen: ${title}`,
    paragraphs: [
      `Iemand diende “${title}” in voor “${process}” en nodigt u uit om mee te ondertekenen.`,
      `De ondertekening luidt “${from}”. Die naam is zelf gekozen: niemand heeft hem nagekeken.`,
      "Lees het idee en aanvaard of weiger. U wordt nergens genoemd zolang u niet aanvaardde. Een mede-indiener kan de tekst wijzigen en op elk moment stoppen met ondertekenen.",
    ],
    action: "Het idee lezen en antwoorden",
    after: [`Deze link is enkel voor u. Hij geldt ${invitationDays} dagen. Zonder antwoord gebeurt er niets en wordt uw adres gewist.`],
    why: "Iemand gaf uw adres om u uit te nodigen een idee te ondertekenen.",
  }),
};

/** @param href the whole address of the private page */
export function invitationLetter(invitation: Invitation, href: string, locale: Locale): Letter {
  const { action, ...letter } = words[locale](invitation);
  return { ...letter, action: { label: action, href } };
}
