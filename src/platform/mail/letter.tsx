import { renderToStaticMarkup } from "preact-render-to-string";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { LetterDocument } from "./letter-document.tsx";
import { letterText } from "./letter-text.ts";
import type { Mailer } from "./mail.ts";

/** A mail as it is thought: plain sentences, at most one thing to press. Rendered as plain text and as light HTML. */
export interface Letter {
  /** Says the thing itself: "Votre lien de connexion", never "Notification". */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** Of a letter that gathers several things: each under the title of its part. */
  readonly parts?: readonly LetterPart[];
  /** The address is whole: `https://…`. */
  readonly action?: LetterLink | undefined;
  /** After the action: how long it holds, what to do when it was not asked for. */
  readonly after?: readonly string[];
  /** Why this person gets it, at the foot. */
  readonly why: string;
  /** Where the person chooses what comes. */
  readonly choices?: LetterLink | undefined;
  /** Stops such mails: a page with a button, and a post to the same address without a session (RFC 8058). */
  readonly unsubscribe?: LetterLink | undefined;
}

export interface LetterLink {
  readonly label: string;
  readonly href: string;
}

export interface LetterPart {
  readonly title: string;
  readonly entries: readonly { readonly title: string; readonly text?: string | undefined; readonly link?: LetterLink | undefined }[];
}

export interface Envelope {
  readonly to: string;
  readonly locale: Locale;
  readonly room: string;
  /** Nobody at that address asked for it just now: an invitation, a reminder, news. Not sent where mails come back or were called spam. */
  readonly unasked?: boolean;
}

/** Renders and sends; with `db`, if and when its transaction commits. */
export async function sendLetter(
  { mailer, metropolis }: { readonly mailer: Mailer; readonly metropolis: string },
  letter: Letter,
  { to, locale, room, unasked }: Envelope,
  db?: Db,
): Promise<void> {
  const { unsubscribe } = letter;
  await mailer.send({ to, locale, room, unasked, unsubscribe, ...renderLetter(letter, locale, metropolis) }, db);
}

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function renderLetter(letter: Letter, locale: Locale, metropolis: string): RenderedLetter {
  return {
    subject: letter.subject,
    text: letterText(letter, locale, metropolis),
    html: `<!doctype html>${renderToStaticMarkup(<LetterDocument letter={letter} locale={locale} metropolis={metropolis} />)}`,
  };
}
