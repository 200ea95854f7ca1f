import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterPart } from "#platform/mail/letter.tsx";
import type { AllOffers } from "#platform/offers.ts";
import type { Notice, NoticeWords } from "../notice.ts";
import { groupByRoom } from "../notice-groups.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { clip, fitSubject } from "./subject.ts";

export interface Addressing {
  readonly locale: Locale;
  /** Makes one of our addresses whole. */
  readonly whole: (href: string) => string;
  /** Null for what cannot be stopped. */
  readonly unsubscribeHref: string | null;
}

/** One message, or the last of several of one kind about one thing. */
interface News {
  readonly kind: string;
  readonly words: NoticeWords;
  readonly count: number;
}

/** More would not be read; the page of the person has them all. */
const mostInLetter = 60;

/** Alone in a mail. Several that were gathered say how many. */
export function noticeLetter(notice: Pick<Notice, "label">, gathered: readonly NoticeWords[], addressing: Addressing): Letter {
  const { locale, whole } = addressing;
  const t = texts[locale].mail;
  const last = gathered.at(-1)!;
  const alone = gathered.length === 1;
  const says = gathered.slice(-mostInLetter);
  const entries = says.map(({ subject, paragraphs }) => ({ title: subject, text: paragraphs.join("\n") }));
  return {
    subject: alone ? clip(last.subject) : fitSubject(gathered.length, [last.subject], locale),
    paragraphs: alone ? last.paragraphs : [plural(gathered.length, locale, t.gathered)],
    ...(alone ? {} : { parts: [{ title: notice.label[locale], entries }] }),
    action: last.action && { label: last.action.label, href: whole(last.action.href) },
    ...foot(t.why(notice.label[locale]), t.unsubscribe, addressing),
  };
}

/** All that waited for it, by room. */
export function digestLetter(news: readonly News[], rhythm: "daily" | "weekly", offers: Pick<AllOffers, "noticeRooms">, addressing: Addressing): Letter {
  const { locale, whole } = addressing;
  const t = texts[locale].mail;
  const total = news.reduce((sum, { count }) => sum + count, 0);
  const shown = news.slice(0, mostInLetter);
  const left = total - shown.reduce((sum, { count }) => sum + count, 0);
  const entryOf = ({ words, count }: News): LetterPart["entries"][number] => ({
    title: count > 1 ? t.times(words.subject, count) : words.subject,
    text: words.paragraphs.join("\n"),
    link: words.action && { label: words.action.label, href: whole(words.action.href) },
  });
  return {
    subject: fitSubject(
      total,
      news.map(({ words }) => words.subject),
      locale,
    ),
    paragraphs: [t.digestLead[rhythm]],
    parts: groupByRoom(shown, offers).map(({ label, things }) => ({ title: label[locale], entries: things.map(entryOf) })),
    action: { label: t.seeAll, href: whole(routes.inbox.href()) },
    ...(left > 0 ? { after: [plural(left, locale, t.more)] } : {}),
    ...foot(t.whyDigest[rhythm], t.unsubscribeDigest[rhythm], addressing),
  };
}

function foot(why: string, unsubscribe: string, { locale, whole, unsubscribeHref }: Addressing) {
  const t = texts[locale].mail;
  if (!unsubscribeHref) return { why: t.whyAlways };
  return { why, choices: { label: t.choices, href: whole(routes.choosing.href()) }, unsubscribe: { label: unsubscribe, href: unsubscribeHref } };
}
