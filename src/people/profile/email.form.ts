import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import { emailTexts } from "./email.texts.ts";

type Read = { ok: true; email: string } | { ok: false; problem: string };

// What the mailer takes: no comma, bracket or quote, by which a second recipient gets in.
const oneMailbox = /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+\.[^\s@<>()[\],;:"\\\p{Cc}]+$/u;

export function readNewEmail(typed: string | undefined, current: string, locale: Locale): Read {
  const t = emailTexts[locale];
  const read = z.string(t.missing).trim().toLowerCase().min(1, t.missing).max(254, t.wrong).regex(oneMailbox, t.wrong).safeParse(typed);
  if (!read.success) return { ok: false, problem: read.error.issues[0]!.message };
  return read.data === current ? { ok: false, problem: t.same } : { ok: true, email: read.data };
}
