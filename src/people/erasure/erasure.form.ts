import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import { type Contributions, contributionChoices } from "./erasure.ts";
import { erasureTexts } from "./erasure.texts.ts";

type Read = { ok: true; contributions: Contributions } | { ok: false; problems: Record<string, string> };

/** `contributions`, and the person's own `adresse` typed again, so that nobody is erased by a slip. */
export function readErasure(typed: Record<string, string>, email: string, locale: Locale): Read {
  const t = erasureTexts[locale];
  const isOwn = (text: string) => text.trim().toLowerCase() === email;
  const schema = z.object({ contributions: z.enum(contributionChoices, t.choose), adresse: z.string(t.emailWrong).refine(isOwn, t.emailWrong) });
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, contributions: read.data.contributions };
  const problems: Record<string, string> = {};
  for (const { path, message } of read.error.issues) problems[String(path[0])] ??= message;
  return { ok: false, problems };
}
