import type { Translated } from "#platform/i18n/locale.ts";
import type { RecordName } from "#platform/open-data/record-name.ts";
import type { HtmlAnswer } from "./answer.ts";
import type { Request as Incoming } from "./request.ts";
import { routes } from "./routes.ts";
import type { Services } from "./services.ts";

/** Of a visit, what a record is answered by. */
export interface RecordVisit extends Pick<Services, "db" | "offers" | "settings">, Pick<Incoming, "url" | "locale"> {
  readonly headers: Headers;
}

interface ReuseLink {
  readonly href: string;
  readonly label: Translated;
  /** The type of what is there, where programs look for it. */
  readonly media?: string;
}

/** A way to take elsewhere what a page shows: as data, in a frame of another site. */
export interface Reuse {
  readonly order: number;
  /** Said at the foot of the page; none for one that cannot be taken so. */
  links(page: Pick<HtmlAnswer, "record" | "alternates">, pathname: string): readonly ReuseLink[];
  /** The thing itself in the form that a program asks for (`Accept`); null: the page. */
  answer?(visit: RecordVisit, record: RecordName): Promise<Response | null>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    reuses: Reuse;
  }
}

const atom = { fr: "Fil Atom", en: "Atom feed", nl: "Atom-feed" };

/** All of them for one page, in their order; none for a page that is not for everybody, or not found. */
export function reuseLinks(reuses: readonly Reuse[], answer: HtmlAnswer, pathname: string): readonly ReuseLink[] {
  if (answer.robots || answer.embed || answer.sheet || (answer.status ?? 200) !== 200) return [];
  const feed = answer.news ? [{ href: routes.newsOf.href({ kind: answer.news }), label: atom, media: "application/atom+xml" }] : [];
  return [...feed, ...reuses.toSorted((a, b) => a.order - b.order).flatMap((one) => one.links(answer, pathname))];
}

/** The record of what the page shows where it is asked for, else null. The page was asked first: it knows who may see what. */
export async function answerRecord(visit: RecordVisit, answer: HtmlAnswer): Promise<Response | null> {
  if (!answer.record || (answer.status ?? 200) !== 200) return null;
  for (const reuse of visit.offers.reuses) {
    const given = await reuse.answer?.(visit, answer.record);
    if (given) return given;
  }
  return null;
}
