/** Who may sign an idea with its author. */
export const mostCoauthors = 5;

const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+\.[^\s@.<>()[\],;:"\\\p{Cc}]{2,}$/u.test(text);

/** Addresses in small letters, each once, however they were separated. `wrong`: the first that is none. */
export function readEmails(typed: string): { ok: true; emails: string[] } | { ok: false; wrong: string | null } {
  const emails = [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  const wrong = emails.find((email) => !isEmail(email));
  if (wrong !== undefined) return { ok: false, wrong };
  return emails.length <= mostCoauthors ? { ok: true, emails } : { ok: false, wrong: null };
}
