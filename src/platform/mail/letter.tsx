import { renderToStaticMarkup } from "preact-render-to-string";

import { ownAppearance } from "#platform/appearance/appearance.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { LetterDocument } from "./letter-document.tsx";
import { letterText } from "./letter-text.ts";
import type { Letter, LetterHead } from "./letter-parts.ts";
import type { Mailer } from "./mail.ts";

export type { Letter, LetterPart } from "./letter-parts.ts";

interface Envelope {
  readonly to: string;
  readonly locale: Locale;
  readonly room: string;
  /** Nobody at that address asked for it just now: an invitation, a reminder, news. Not sent where mails come back or were called spam. */
  readonly unasked?: boolean;
}

/** The language that somebody reads, where the house still offers it; else French. */
export async function offeredLanguage({ appearance }: Pick<Mailer, "appearance">, asked: Locale): Promise<Locale> {
  const { locales } = (await appearance?.()) ?? ownAppearance;
  return locales.includes(asked) ? asked : "fr";
}

/**
 * Renders and sends; with `db`, if and when its transaction commits. The letter is written in `locale` where the house still offers it, else in
 * French: a language that was switched off reaches nobody any more.
 */
export async function sendLetter(
  { mailer, metropolis }: { readonly mailer: Mailer; readonly metropolis: string },
  letterIn: (language: Locale) => Letter,
  { to, locale: asked, room, unasked }: Envelope,
  db?: Db,
): Promise<void> {
  const appearance = (await mailer.appearance?.()) ?? ownAppearance;
  const locale = await offeredLanguage(mailer, asked);
  const letter = letterIn(locale);
  const { unsubscribe } = letter;
  await mailer.send({ to, locale, room, unasked, unsubscribe, ...renderLetter(letter, locale, metropolis, appearance) }, db);
}

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function renderLetter(letter: Letter, locale: Locale, metropolis: string, appearance = ownAppearance): RenderedLetter {
  const { accent, signature } = appearance.letter;
  const head: LetterHead = { name: `${appearance.name}, ${appearance.tagline?.[locale] ?? metropolis}`, accent, signature: signature?.[locale] ?? null };
  return {
    subject: letter.subject,
    text: letterText(letter, locale, head),
    html: `<!doctype html>${renderToStaticMarkup(<LetterDocument letter={letter} locale={locale} head={head} />)}`,
  };
}
