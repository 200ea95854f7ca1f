import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import type { CommentNotice } from "./notify.command.ts";

const example: CommentNotice = {
  title: "Des bancs à l’ombre",
  href: "/participer/commentaires/00000000-0000-4000-8000-000000000000",
  process: "Budget participatif 2026-2027",
};

interface Words {
  readonly subject: (told: CommentNotice) => string;
  readonly text: (told: CommentNotice) => string;
  readonly action: string;
}

function notice(kind: string, usual: Notice["usual"], label: Translated, words: Record<Locale, Words>): Notice<CommentNotice> {
  return {
    kind,
    label,
    usual,
    example,
    say(told, locale) {
      const { subject, text, action } = words[locale];
      return { subject: subject(told), paragraphs: [text(told)], action: { label: action, href: told.href } };
    },
    // Several comments on one idea share a mail.
    thing: ({ title, process }) => `${process} ${title}`,
  };
}

export const commentNotices: readonly Notice[] = [
  notice(
    "participation.replied",
    "at_once",
    { fr: "On répond à mon commentaire", en: "Somebody replies to my comment", nl: "Iemand antwoordt op mijn reactie" },
    {
      fr: {
        subject: ({ title }) => `«\u00a0${title}\u00a0»\u00a0: on vous a répondu`,
        text: ({ process }) => `Votre commentaire a une réponse. Démarche\u00a0: ${process}.`,
        action: "Lire la réponse",
      },
      en: {
        subject: ({ title }) => `“${title}”: somebody has replied to you`,
        text: ({ process }) => `Your comment has a reply. Process: ${process}.`,
        action: "Read the reply",
      },
      nl: {
        subject: ({ title }) => `“${title}”: iemand heeft u geantwoord`,
        text: ({ process }) => `Er is een antwoord op uw reactie. Traject: ${process}.`,
        action: "Het antwoord lezen",
      },
    },
  ),
  notice(
    "participation.commented",
    "at_once",
    { fr: "On commente mon idée", en: "Somebody comments on my idea", nl: "Iemand reageert op mijn idee" },
    {
      fr: {
        subject: ({ title }) => `«\u00a0${title}\u00a0»\u00a0: un commentaire sur votre idée`,
        text: ({ process }) => `Votre idée a un nouveau commentaire. Démarche\u00a0: ${process}.`,
        action: "Lire le commentaire",
      },
      en: {
        subject: ({ title }) => `“${title}”: a comment on your idea`,
        text: ({ process }) => `Your idea has a new comment. Process: ${process}.`,
        action: "Read the comment",
      },
      nl: {
        subject: ({ title }) => `“${title}”: een reactie op uw idee`,
        text: ({ process }) => `Er is een nieuwe reactie op uw idee. Traject: ${process}.`,
        action: "De reactie lezen",
      },
    },
  ),
  notice(
    "participation.discussed",
    "weekly",
    { fr: "On discute de ce que je suis", en: "What I follow is discussed", nl: "Wat ik volg wordt besproken" },
    {
      fr: {
        subject: ({ title }) => `«\u00a0${title}\u00a0» est discutée`,
        text: ({ process }) => `Un nouveau commentaire sur ce que vous suivez. Démarche\u00a0: ${process}.`,
        action: "Lire le commentaire",
      },
      en: {
        subject: ({ title }) => `“${title}” is discussed`,
        text: ({ process }) => `A new comment on what you follow. Process: ${process}.`,
        action: "Read the comment",
      },
      nl: {
        subject: ({ title }) => `“${title}” wordt besproken`,
        text: ({ process }) => `Een nieuwe reactie op wat u volgt. Traject: ${process}.`,
        action: "De reactie lezen",
      },
    },
  ),
];
