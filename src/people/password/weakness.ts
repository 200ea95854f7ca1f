type Weakness = "short" | "long" | "own" | "plain";

const shortest = 12;
const longest = 200;

/** What everybody tries first, on the keyboards of our readers too. */
const wellKnown = ["motdepasse", "password", "wachtwoord", "azerty", "qwerty", "beffroi", "bonjour", "soleil", "admin", "welcome", "azertyuiop", "qwertyuiop"];
const rows = ["01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm"];

const foldText = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Why a password cannot be taken: without one's own name and address, and without what everybody tries first, too little is left.
 * Length counts, mixed signs do not (ANSSI and NIST SP 800-63B-4 §3.1.1.2).
 */
export function weaknessOf(password: string, { name, email }: { readonly name: string; readonly email: string }): Weakness | null {
  const length = [...password].length;
  if (length < shortest) return "short";
  if (length > longest) return "long";
  const text = foldText(password);
  const own = `${name} ${email}`
    .split(/[\s@._+-]+/)
    .map(foldText)
    .filter((word) => word.length >= 3);
  const without = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ""), text);
  if (without(own).length < 8 && without(own) !== text) return "own";
  const rest = without([...own, ...wellKnown]);
  return rest.length < 8 && rest !== text ? "plain" : isMonotonous(text) ? "plain" : null;
}

function isMonotonous(text: string): boolean {
  return new Set(text).size < 5 || /^(.{1,6})\1+.{0,5}$/u.test(text) || rows.some((row) => row.includes(text.slice(0, 10)) || row.includes(text.slice(-10)));
}
