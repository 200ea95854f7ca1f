/** What is wrong with a name, or the name in one line. It stands in mails and beside what people write. */
export function readName(typed: string): { ok: true; name: string } | { ok: false; problem: "missing" | "long" | "signs" } {
  const name = typed.replace(/[^\S\n]+/gu, " ").trim();
  if (!name) return { ok: false, problem: "missing" };
  if (name.length > 120) return { ok: false, problem: "long" };
  // Signs that begin a header or a link; marks that turn the writing round or are not seen, and make one name look like another
  // (Unicode TR 36).
  if (/[\p{C}\u2028\u2029<>@]|:\/\//u.test(name) || !/\p{L}/u.test(name)) return { ok: false, problem: "signs" };
  return { ok: true, name };
}
