import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice, NoticeWords } from "#notifications";
import { unconfirmedNotice, type ReminderPayload } from "./reminder.command.ts";

const words = {
  fr: {
    subject: (vote: string) => `Votre bulletin n’est pas encore dans l’urne\u00a0: ${vote}`,
    left: "Vous avez choisi des projets et vous vous êtes arrêté à la vérification. Il reste une étape\u00a0: une pression sur «\u00a0Confirmer mon vote\u00a0».",
    until: (when: string) => `Le vote est ouvert jusqu’au ${when}. Nous ne vous le rappellerons pas une deuxième fois.`,
    action: "Vérifier et confirmer",
  },
  en: {
    subject: (vote: string) => `Your ballot is not in the box yet: ${vote}`,
    left: "You chose projects and stopped at the check. One step is left: a press on “Confirm my vote”.",
    until: (when: string) => `The vote is open until ${when}. We will not remind you a second time.`,
    action: "Check and confirm",
  },
  nl: {
    subject: (vote: string) => `Uw stembiljet zit nog niet in de bus: ${vote}`,
    left: "U hebt projecten gekozen en bent gestopt bij het nakijken. Er blijft één stap: een druk op ‘Mijn stem bevestigen’.",
    until: (when: string) => `De stemming is open tot ${when}. Wij herinneren u er geen tweede keer aan.`,
    action: "Nakijken en bevestigen",
  },
} satisfies Record<Locale, object>;

function say({ vote, href, closes }: ReminderPayload, locale: Locale): NoticeWords {
  const t = words[locale];
  const when = formatDate(new Date(closes), locale, { dateStyle: "full", timeStyle: "short" });
  return { subject: t.subject(vote), paragraphs: [t.left, t.until(when)], action: { label: t.action, href } };
}

export const notices: readonly Notice[] = [
  {
    kind: unconfirmedNotice,
    label: { fr: "Mon bulletin n’est pas confirmé", en: "My ballot is not confirmed", nl: "Mijn stembiljet is niet bevestigd" },
    usual: "at_once",
    example: { vote: "Budget participatif 2026", href: "/votes/budget-2026/verifier", closes: "2026-12-13T22:59:00Z" },
    say,
  },
];

export const noticeRooms = [{ room: "budgets", label: { fr: "Votes", en: "Votes", nl: "Stemmingen" } }];
