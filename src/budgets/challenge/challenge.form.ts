import type { Reader } from "#platform/web/reader.ts";
import { abouts, type NewChallenge } from "./challenge.ts";
import { challengeTexts } from "./challenge.texts.ts";

/** More lines than this name a batch or a kiosk, which have names of their own. */
const mostLines = 500;

export function readChallenge(form: Reader): NewChallenge {
  const t = challengeTexts[form.locale];
  const about = form.choice("objet", abouts, t.aboutMissing);
  const challenge = {
    about,
    subject: form.line("sujet", 3, 200, t.subjectWrong),
    reason: form.lines("raison", 10, 4000, t.reasonWrong),
    signature: form.line("signature", 2, 160, t.signatureWrong),
  };
  const lines = readLines(form.text("lignes"));
  form.check("lignes", lines !== null && (about !== "ballots" || lines.length > 0), t.linesWrong);
  return { ...challenge, lines: lines ?? [] };
}

/** "12, 40-44" → [12, 40, 41, 42, 43, 44]. Null for anything else. */
function readLines(typed: string): number[] | null {
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
