import { readInstant } from "#platform/time/clock.ts";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "’",
  nbsp: " ",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ecirc: "ê",
  rsquo: "’",
};

/** Platforms export what their editors wrote: paragraphs and lists become Markdown, every other tag goes with nothing but its words left. */
export function plain(text: string): string {
  if (!/<[a-z/!]|&[a-z#]/i.test(text)) return text.replaceAll("\r\n", "\n").trim();
  return text
    .replaceAll("\r\n", "\n")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<li\b[^>]*>/gi, "\n- ")
    .replace(/<\/(p|div|h[1-6]|ul|ol|blockquote)>/gi, "\n\n")
    .replace(/<h[1-6]\b[^>]*>/gi, "\n## ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d{1,6});/g, (_, code: string) => safeSign(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const safeSign = (code: number) => (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ");

/** "2025-05-12T08:30:00Z", "2025-05-12 08:30", "12/05/2025", "12/05/2025 08:30": an instant, in Paris when no zone is said. Null when it is none. */
export function instantIn(typed: string): Date | null {
  const [, year, month, day, time = "00:00", second = "00", zone = ""] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(typed) ?? [];
  if (year) return zoned(`${year}-${month}-${day}`, time, second, zone);
  const [, d, m, y, hours = "0", minutes = "00"] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2})[:h](\d{2}))?/.exec(typed) ?? [];
  return y ? readInstant(`${y}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`, `${hours.padStart(2, "0")}:${minutes}`) : null;
}

/** A day or a time that is none goes on into the next for `Date`. */
function zoned(day: string, time: string, second: string, zone: string): Date | null {
  const local = readInstant(day, time);
  if (!local || second > "59") return null;
  if (!zone) return new Date(local.getTime() + Number(second) * 1000);
  const offset = /^(Z|UTC)$/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = new Date(`${day}T${time}:${second}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
