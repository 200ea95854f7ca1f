import type { ChallengeTexts } from "./challenge.texts.ts";

export const abouts = ["ballots", "kiosk", "paper", "result", "vote"] as const;
export type About = (typeof abouts)[number];

export interface NewChallenge {
  readonly about: About;
  readonly subject: string;
  readonly reason: string;
  readonly signature: string;
  /** Lines of the public log, for ballots. */
  readonly lines: readonly number[];
}

export type ReadChallenge = { ok: true; value: NewChallenge } | { ok: false; problems: Record<string, string> };

/** More lines than this name a batch or a kiosk, which have names of their own. */
const mostLines = 500;

export function readChallenge(form: Readonly<Record<string, string>>, t: ChallengeTexts): ReadChallenge {
  const text = (name: string) => (form[name] ?? "").trim();
  const about = abouts.find((one) => one === form["objet"]);
  const [subject, reason, signature] = [text("sujet"), text("raison"), text("signature")];
  const lines = readLines(text("lignes"));
  const problems: Record<string, string> = {
    ...(!about && { objet: t.aboutMissing }),
    ...((subject.length < 3 || subject.length > 200) && { sujet: t.subjectWrong }),
    ...((reason.length < 10 || reason.length > 4000) && { raison: t.reasonWrong }),
    ...((signature.length < 2 || signature.length > 160) && { signature: t.signatureWrong }),
    ...((lines === null || (about === "ballots" && lines.length === 0)) && { lignes: t.linesWrong }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { about: about!, subject, reason, signature, lines: lines! } };
}

/** "12, 40-44" → [12, 40, 41, 42, 43, 44]. Null for anything else. */
export function readLines(typed: string): number[] | null {
  const lines = new Set<number>();
  for (const part of typed.split(/[\s,;]+/).filter(Boolean)) {
    const range = /^(\d{1,9})(?:[-–](\d{1,9}))?$/.exec(part);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? range?.[1]);
    if (!range || from < 1 || to < from || to - from >= mostLines) return null;
    for (let line = from; line <= to; line += 1) lines.add(line);
    if (lines.size > mostLines) return null;
  }
  return [...lines].sort((one, other) => one - other);
}
