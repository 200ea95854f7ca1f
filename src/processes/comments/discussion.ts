import { randomUUID } from "node:crypto";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { manages } from "../team.query.ts";
import { isPosition, sorts, type SubjectRef } from "./comment.ts";
import { findComments } from "./comment.query.ts";
import type { DiscussionProps } from "./discussion.view.tsx";
import { findHiddenReasons } from "./hidden-reasons.query.ts";
import { findSubject, type Subject, type SubjectOffers } from "./comment.subject.ts";

interface Reader {
  readonly db: Db;
  readonly visitor: Visitor | null;
  readonly locale: Locale;
  readonly url: URL;
  readonly offers: SubjectOffers;
}

interface DiscussionFrame {
  /** A few of the newest, with a link to all. */
  readonly brief?: number;
}

/** What the view `Discussion` shows of the comments on something; null when that is not there. Whether it may be seen is the caller's. */
export async function loadDiscussion(reader: Reader, ref: SubjectRef, shown: DiscussionFrame = {}): Promise<DiscussionProps | null> {
  const subject = await findSubject(reader.db, reader.offers, ref);
  return subject && discussionOf(reader, subject, shown);
}

/** The same for a subject that was read before. */
export async function discussionOf(
  { db, visitor, locale, url }: Omit<Reader, "offers">,
  subject: Subject,
  { brief }: DiscussionFrame = {},
): Promise<DiscussionProps> {
  const { process, listHref, writeHref } = subject;
  const { sort, position, page } = brief ? { sort: "newest" as const, position: null, page: 1 } : askedBy(url);
  const asked = { viewerId: visitor?.id ?? null, subject, sort, position, page, ...(brief && { perPage: brief }) };
  const [list, opening, service] = await Promise.all([findComments(db, asked), subject.kind.opening(db, subject), serviceOf(db, visitor, process)]);
  const all = list.threads.flatMap((thread) => [thread, ...thread.shownReplies]);
  return {
    list,
    opening,
    reading: { open: opening.phase === "open", reasons: await findHiddenReasons(db, all, locale) },
    listHref,
    form: visitor ? { action: writeHref, service, form: { act: null, values: { avis: "", envoi: randomUUID() }, problems: {} } } : null,
    signInHref: writeHref,
    brief: brief !== undefined,
  };
}

function askedBy({ searchParams }: URL) {
  const [sort, position, page] = [searchParams.get("tri"), searchParams.get("avis"), Math.trunc(Number(searchParams.get("page")))];
  return { sort: sorts.find((one) => one === sort) ?? sorts[0], position: isPosition(position) ? position : null, page: page > 1 && page < 1e6 ? page : 1 };
}

/** The service for which this person may sign: whoever manages the process. Null for the others. */
export async function serviceOf(db: Db, visitor: Visitor | null, process: Subject["process"]): Promise<string | null> {
  return (await manages(db, process, visitor)) ? process.ownerService : null;
}
