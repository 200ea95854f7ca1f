import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice, NoticeWords } from "#notifications";
import { routes } from "../routes.ts";

export const raisedNotice = "budgets.challenged";
export const answeredNotice = "budgets.challenge_answered";

interface Payload {
  readonly vote: string;
  readonly subject: string;
  readonly slug: string;
}

const words: Record<"raised" | "answered", Record<Locale, (payload: Payload) => Omit<NoticeWords, "action"> & { label: string }>> = {
  raised: {
    fr: ({ vote, subject }) => ({
      subject: `Une contestation attend une réponse\u00a0: ${vote}`,
      paragraphs: [`«\u00a0${subject}\u00a0». Elle est publique. Le résultat n’est définitif qu’une fois chaque contestation tranchée.`],
      label: "Lire et répondre",
    }),
    en: ({ vote, subject }) => ({
      subject: `A challenge awaits an answer: ${vote}`,
      paragraphs: [`“${subject}”. It is public. The result is final only once each challenge is decided.`],
      label: "Read and answer",
    }),
    nl: ({ vote, subject }) => ({
      subject: `Een betwisting wacht op antwoord: ${vote}`,
      paragraphs: [`‘${subject}’. Ze is openbaar. Het resultaat is pas definitief als elke betwisting beslist is.`],
      label: "Lezen en antwoorden",
    }),
  },
  answered: {
    fr: ({ vote, subject }) => ({
      subject: `Votre contestation a une réponse\u00a0: ${vote}`,
      paragraphs: [`«\u00a0${subject}\u00a0»\u00a0: la réponse et ses raisons sont publiées.`],
      label: "Lire la réponse",
    }),
    en: ({ vote, subject }) => ({
      subject: `Your challenge is answered: ${vote}`,
      paragraphs: [`“${subject}”: the answer and its reasons are published.`],
      label: "Read the answer",
    }),
    nl: ({ vote, subject }) => ({
      subject: `Uw betwisting heeft een antwoord: ${vote}`,
      paragraphs: [`‘${subject}’: het antwoord en de redenen zijn bekendgemaakt.`],
      label: "Het antwoord lezen",
    }),
  },
};

function notice(kind: string, which: "raised" | "answered", label: Notice["label"], power?: string): Notice<Payload> {
  return {
    kind,
    label,
    usual: "at_once",
    ...(power && { power }),
    example: { vote: "Budget participatif 2026", subject: "Un guichet ouvert trop tard", slug: "budget-2026" },
    say(payload, locale) {
      const { label: action, ...said } = words[which][locale](payload);
      return { ...said, action: { label: action, href: routes.challenges.href({ slug: payload.slug }) } };
    },
  };
}

export const challengeNotices: readonly Notice[] = [
  notice(
    raisedNotice,
    "raised",
    { fr: "Un vote que je suis est contesté", en: "A vote I run is challenged", nl: "Een stemming die ik volg wordt betwist" },
    "budgets.run",
  ),
  notice(answeredNotice, "answered", { fr: "Ma contestation a une réponse", en: "My challenge is answered", nl: "Mijn betwisting heeft een antwoord" }),
];
