import { z } from "zod";

import { ruleNames } from "../rules.ts";
import type { ModerationTexts } from "../moderation.texts.ts";

export interface Reported {
  readonly rule: (typeof ruleNames)[number];
  readonly words: string;
  /** Null when the reporter is signed in. */
  readonly email: string | null;
}

const rule = z.enum(ruleNames);
const email = z.email().max(254);

export type Read = { ok: true; value: Reported } | { ok: false; problems: Partial<Record<"rule" | "words" | "email", string>> };

export function readReport(typed: Record<string, string>, signedIn: boolean, t: ModerationTexts["report"]): Read {
  const chosen = rule.safeParse(typed.rule);
  const words = (typed.words ?? "").trim();
  const address = signedIn ? null : email.safeParse((typed.email ?? "").trim().toLowerCase());
  const problems = {
    ...(chosen.success ? {} : { rule: t.problems.rule }),
    ...(words.length > 0 && words.length <= 2000 ? {} : { words: t.problems.words }),
    ...(address === null || address.success ? {} : { email: t.problems.email }),
  };
  if (!chosen.success || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { rule: chosen.data, words, email: address?.data ?? null } };
}
