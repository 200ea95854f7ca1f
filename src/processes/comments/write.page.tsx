import { randomUUID } from "node:crypto";

import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { signatureOf } from "../signature.ts";
import type { SubjectRef } from "./comment.ts";
import { readComment } from "./comment.form.ts";
import { commentsTexts } from "./comments.texts.ts";
import { serviceOf } from "./discussion.ts";
import { findSubject, type Subject } from "./subject.ts";
import { type NewComment, writeComment } from "./write.command.ts";
import { WritePage } from "./write.view.tsx";

/** How many comments one person publishes in a while before being asked to wait: far more than anybody writes. */
const pace = { limit: 20, windowSeconds: 600 };

export type Publishing = Pick<Visit<string, Visitor>, "db" | "visitor" | "locale">;
type Problems = Readonly<Record<string, string>>;

export type Published =
  | { readonly ok: true; readonly id: string; readonly threadId: string | null; readonly held: boolean }
  | { readonly ok: false; readonly status: 409 | 422 | 429; readonly problems: Problems };

/** Reads, signs and keeps what somebody wrote under a subject; what is wrong is said at the field. */
export async function publish(
  { db, visitor, locale }: Publishing,
  subject: Subject,
  typed: Record<string, string>,
  answers: string | null,
): Promise<Published> {
  const t = commentsTexts[locale];
  const read = readComment(typed, t);
  if (!read.ok) return { ok: false, status: 422, problems: read.problems };
  const turn = await takeToken(db, `participation/comment ${visitor.id}`, pace);
  if (!turn.allowed) return { ok: false, status: 429, problems: { texte: t.problems.tooMany(Math.ceil(turn.retryAfter / 60)) } };
  const service = read.value.official ? await serviceOf(db, visitor, subject.process) : null;
  const signed = { official: service !== null, signature: service ?? signatureOf(visitor.name) };
  const { body, submission } = read.value;
  const comment: NewComment = { subject, personId: visitor.id, ...signed, position: answers ? null : read.value.position, body, answers, submission };
  const outcome = await writeComment(db, comment);
  return outcome.ok ? outcome : { ok: false, status: 409, problems: { texte: t.problems[outcome.problem] } };
}

/**
 * The page on which a comment is written: where one arrives by way of signing in, and where the form of a discussion posts.
 * @param locate finds what is discussed, if this person may see it
 */
export function writingPage<const pattern extends string>(path: Path<pattern>, locate: (visit: Visit<pattern, Visitor>) => Promise<SubjectRef>): Page {
  return page("processes/comments", path, {
    access: signedIn,

    get: async (visit) => show(visit, await find(visit, locate)),

    async post(visit) {
      const subject = await find(visit, locate);
      const typed = await visit.form();
      const published = await publish(visit, subject, typed, null);
      if (!published.ok) return show(visit, subject, { values: typed, problems: published.problems, status: published.status });
      return { redirect: `${subject.href}?fait=${published.held ? "retenu" : "commente"}#c-${published.id}` };
    },
  });
}

async function find<const pattern extends string>(visit: Visit<pattern, Visitor>, locate: (visit: Visit<pattern, Visitor>) => Promise<SubjectRef>) {
  const subject = await findSubject(visit.db, visit.offers, await locate(visit));
  if (!subject) throw new NotFound();
  return subject;
}

export interface Typed {
  readonly values: Record<string, string>;
  readonly problems: Problems;
  readonly status: 409 | 422 | 429;
}

/** What the form shows again, and what it is known by when it is sent. */
export const formOf = (typed?: Typed) => ({ values: typed?.values, problems: typed?.problems, submission: typed?.values["envoi"] || randomUUID() });

async function show({ db, visitor, locale }: Publishing, subject: Subject, typed?: Typed): Promise<HtmlAnswer> {
  const [opening, service] = await Promise.all([subject.kind.opening(db, subject), serviceOf(db, visitor, subject.process)]);
  return {
    title: commentsTexts[locale].write,
    robots: "noindex",
    status: typed?.status ?? 200,
    body: <WritePage subject={subject} opening={opening} form={{ action: subject.writeHref, service, ...formOf(typed) }} />,
  };
}
