import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";

const proposalNews = ["merged", "unmerged", "split", "withdrawn"] as const;
/** What happens to an idea besides its judgment, which other notices say. */
export type ProposalNews = (typeof proposalNews)[number];

export interface NewsPayload {
  readonly news: ProposalNews;
  readonly title: string;
  /** The other idea; none when it is withdrawn. */
  readonly other: string | null;
  readonly reason: string | null;
  readonly href: string;
}

type Say = (payload: NewsPayload) => { readonly subject: string; readonly text: string };
type Words = Record<ProposalNews, Say> & { readonly reason: (reason: string) => string; readonly action: string };

const words: Record<Locale, Words> = {
  fr: {
    merged: ({ title, other }) => ({
      subject: `«\u00a0${other}\u00a0» est réunie à «\u00a0${title}\u00a0»`,
      text: "Les deux idées n’en font plus qu’une. Les soutiens sont réunis, chaque personne compte une fois, et les commentaires se lisent ensemble. L’ancienne adresse mène à l’idée gardée.",
    }),
    unmerged: ({ title, other }) => ({
      subject: `«\u00a0${other}\u00a0» et «\u00a0${title}\u00a0» sont de nouveau deux idées`,
      text: "La réunion est défaite. Chaque idée a retrouvé ses soutiens, ses commentaires et son adresse.",
    }),
    split: ({ title, other }) => ({
      subject: `«\u00a0${title}\u00a0» est scindée en deux idées`,
      text: `L’idée disait deux choses. La seconde s’appelle maintenant «\u00a0${other}\u00a0» et a sa page.`,
    }),
    withdrawn: ({ title }) => ({ subject: `«\u00a0${title}\u00a0» est retirée par son auteur`, text: "L’idée ne sera pas examinée. Sa page reste lisible." }),
    reason: (reason) => `Raison\u00a0: ${reason}`,
    action: "Voir l’idée",
  },
  en: {
    merged: ({ title, other }) => ({
      subject: `“${other}” is merged into “${title}”`,
      text: "The two ideas are now one. Supports are united, each person counting once, and comments are read together. The old address leads to the kept idea.",
    }),
    unmerged: ({ title, other }) => ({
      subject: `“${other}” and “${title}” are two ideas again`,
      text: "The merge was undone. Each idea has its supports, its comments and its address back.",
    }),
    split: ({ title, other }) => ({
      subject: `“${title}” is split into two ideas`,
      text: `The idea said two things. The second is now called “${other}” and has its own page.`,
    }),
    withdrawn: ({ title }) => ({ subject: `“${title}” was withdrawn by its author`, text: "The idea will not be examined. Its page can still be read." }),
    reason: (reason) => `Reason: ${reason}`,
    action: "See the idea",
  },
  nl: {
    merged: ({ title, other }) => ({
      subject: `“${other}” is samengevoegd met “${title}”`,
      text: "De twee ideeën zijn er nu één. De steun is samengeteld, elke persoon telt één keer, en de reacties staan bij elkaar. Het oude adres leidt naar het bewaarde idee.",
    }),
    unmerged: ({ title, other }) => ({
      subject: `“${other}” en “${title}” zijn weer twee ideeën`,
      text: "De samenvoeging is ongedaan gemaakt. Elk idee heeft zijn steun, zijn reacties en zijn adres terug.",
    }),
    split: ({ title, other }) => ({
      subject: `“${title}” is in twee ideeën gesplitst`,
      text: `Het idee zei twee dingen. Het tweede heet nu “${other}” en heeft een eigen pagina.`,
    }),
    withdrawn: ({ title }) => ({ subject: `“${title}” is ingetrokken door de auteur`, text: "Het idee wordt niet onderzocht. De pagina blijft leesbaar." }),
    reason: (reason) => `Reden: ${reason}`,
    action: "Het idee bekijken",
  },
};

export const newsNotice: Notice<NewsPayload> = {
  kind: "participation.news",
  label: {
    fr: "Une idée que je suis est réunie à une autre, scindée ou retirée",
    en: "An idea I follow is merged, split or withdrawn",
    nl: "Een idee dat ik volg wordt samengevoegd, gesplitst of ingetrokken",
  },
  usual: "daily",
  example: {
    news: "merged",
    title: "Des bancs à l’ombre",
    other: "Bancs place du marché",
    reason: "Le même besoin, sur la même place.",
    href: "/participer/budget/idees/12-des-bancs",
  },
  say(payload, locale) {
    const t = words[locale];
    const { subject, text } = t[payload.news](payload);
    const paragraphs = [text, ...(payload.reason ? [t.reason(payload.reason)] : [])];
    return { subject, paragraphs, action: { label: t.action, href: payload.href } };
  },
};

export interface QuestionNotice {
  readonly kept: string;
  readonly gone: string;
  readonly reason: string;
  /** The instant until which an answer is awaited. */
  readonly until: string;
  readonly href: string;
}

interface QuestionWords {
  readonly subject: (asked: QuestionNotice) => string;
  readonly paragraphs: (asked: QuestionNotice, until: string) => readonly string[];
  readonly action: string;
}

/** The same words in a notice, for an author with an account, and in a letter, for one without. */
export const askedWords: Record<Locale, QuestionWords> = {
  fr: {
    subject: ({ kept, gone }) => `Réunir «\u00a0${gone}\u00a0» et «\u00a0${kept}\u00a0»\u00a0?`,
    paragraphs: ({ kept, gone, reason }, until) => [
      `L’équipe pense que ces deux idées disent la même chose, et propose de les réunir sous «\u00a0${kept}\u00a0». Une des deux est la vôtre. Les soutiens et les commentaires de «\u00a0${gone}\u00a0» s’ajouteraient, et cela peut être défait.`,
      `Raison\u00a0: ${reason}`,
      `Dites si vous êtes d’accord avant le ${until}. Si vous refusez, les idées restent deux. Sans réponse, l’équipe peut décider, et dira que vous n’avez pas répondu.`,
    ],
    action: "Lire les deux idées et répondre",
  },
  en: {
    subject: ({ kept, gone }) => `Merge “${gone}” and “${kept}”?`,
    paragraphs: ({ kept, gone, reason }, until) => [
      `The team thinks that these two ideas say the same thing, and proposes to merge them under “${kept}”. One of them is yours. The supports and comments of “${gone}” would be added, and it can be undone.`,
      `Reason: ${reason}`,
      `Say whether you agree before ${until}. If you refuse, the ideas stay two. Without an answer, the team may decide, and will say that you did not answer.`,
    ],
    action: "Read both ideas and answer",
  },
  nl: {
    subject: ({ kept, gone }) => `“${gone}” en “${kept}” samenvoegen?`,
    paragraphs: ({ kept, gone, reason }, until) => [
      `Het team denkt dat deze twee ideeën hetzelfde zeggen, en stelt voor ze samen te voegen onder “${kept}”. Een van beide is van u. De steun en de reacties van “${gone}” komen erbij, en het kan ongedaan worden gemaakt.`,
      `Reden: ${reason}`,
      `Zeg vóór ${until} of u akkoord gaat. Weigert u, dan blijven het twee ideeën. Zonder antwoord kan het team beslissen, en zal het zeggen dat u niet antwoordde.`,
    ],
    action: "Beide ideeën lezen en antwoorden",
  },
};

export const sayUntil = (until: string | Date, locale: Locale): string => formatDate(until, locale, { dateStyle: "full", timeStyle: "short" });

export const askedNotice: Notice<QuestionNotice> = {
  kind: "participation.merge_asked",
  label: {
    fr: "On propose de réunir mon idée à une autre",
    en: "It is proposed to merge my idea with another",
    nl: "Men stelt voor mijn idee samen te voegen",
  },
  usual: "at_once",
  optional: false,
  example: {
    kept: "Des bancs à l’ombre",
    gone: "Bancs place du marché",
    reason: "Le même besoin, sur la même place.",
    until: "2026-12-13T22:59:00Z",
    href: "/participer/doublons/00000000-0000-4000-8000-000000000000",
  },
  say(asked, locale) {
    const t = askedWords[locale];
    return { subject: t.subject(asked), paragraphs: t.paragraphs(asked, sayUntil(asked.until, locale)), action: { label: t.action, href: asked.href } };
  },
};

export interface AnsweredPayload {
  readonly kept: string;
  readonly gone: string;
  readonly agrees: boolean;
  readonly href: string;
}

const answeredWords: Record<Locale, { subject: (answered: AnsweredPayload) => string; text: (answered: AnsweredPayload) => string; action: string }> = {
  fr: {
    subject: ({ gone, agrees }) => (agrees ? `D’accord pour réunir «\u00a0${gone}\u00a0»` : `Refus de réunir «\u00a0${gone}\u00a0»`),
    text: ({ kept, agrees }) =>
      agrees
        ? `Un auteur accepte la réunion avec «\u00a0${kept}\u00a0». Vous pouvez réunir les idées quand tous ont répondu, ou après la date limite.`
        : `Un auteur refuse la réunion avec «\u00a0${kept}\u00a0». Les idées restent deux.`,
    action: "Voir les réponses",
  },
  en: {
    subject: ({ gone, agrees }) => (agrees ? `Agreed to merge “${gone}”` : `Refused to merge “${gone}”`),
    text: ({ kept, agrees }) =>
      agrees
        ? `An author agrees to the merge with “${kept}”. You can merge the ideas once all have answered, or after the deadline.`
        : `An author refuses the merge with “${kept}”. The ideas stay two.`,
    action: "See the answers",
  },
  nl: {
    subject: ({ gone, agrees }) => (agrees ? `Akkoord om “${gone}” samen te voegen` : `Weigert “${gone}” samen te voegen`),
    text: ({ kept, agrees }) =>
      agrees
        ? `Een auteur gaat akkoord met de samenvoeging met “${kept}”. U kunt de ideeën samenvoegen zodra allen geantwoord hebben, of na de uiterste datum.`
        : `Een auteur weigert de samenvoeging met “${kept}”. Het blijven twee ideeën.`,
    action: "De antwoorden bekijken",
  },
};

export const answeredNotice: Notice<AnsweredPayload> = {
  kind: "participation.merge_answered",
  power: "participation.run",
  label: {
    fr: "Un auteur répond à une proposition de réunir des idées",
    en: "An author answers a proposal to merge ideas",
    nl: "Een auteur antwoordt op een voorstel om ideeën samen te voegen",
  },
  usual: "at_once",
  example: {
    kept: "Des bancs à l’ombre",
    gone: "Bancs place du marché",
    agrees: true,
    href: "/participer/instruction/doublons/00000000-0000-4000-8000-000000000000",
  },
  say(answered, locale) {
    const t = answeredWords[locale];
    return { subject: t.subject(answered), paragraphs: [t.text(answered)], action: { label: t.action, href: answered.href } };
  },
};
