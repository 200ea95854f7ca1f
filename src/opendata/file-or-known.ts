import { isKnown, tagOf } from "#platform/web/known.ts";
import type { Visit } from "#platform/web/page.tsx";

/** What each file was when it was last read, and since when, as far as this process knows. As many as there are files. */
const remembered = new Map<string, { readonly etag: string; readonly at: number }>();

/**
 * An open file, or 304 to whoever has it. It is written twice: once for its tag, once to be sent, so that a long one is never held in memory.
 * Neither its tag nor its date is made of the dataset's last change, which does not move with each support or when something is hidden.
 */
export async function fileOrKnown({ url, locale, headers }: Pick<Visit, "url" | "locale" | "headers">, write: () => Promise<Response>): Promise<Response> {
  const read = await write();
  const etag = await tagOf(read.body!);
  const updated = sinceWhen(`${decodeURIComponent(url.pathname)} ${read.headers.get("content-type")} ${locale}`, etag);
  const given = { etag, "last-modified": updated.toUTCString(), "cache-control": "public, no-cache", "access-control-allow-origin": "*" };
  const answer = isKnown(headers, etag, updated) ? new Response(null, { status: 304, headers: varying(read) }) : await write();
  for (const [name, value] of Object.entries(given)) answer.headers.set(name, value);
  return answer;
}

const varying = ({ headers }: Response): Record<string, string> => (headers.has("vary") ? { vary: headers.get("vary")! } : {});

/** The machine's clock, as in the header `date`; never twice the same second, which is all that an HTTP date says. */
function sinceWhen(file: string, etag: string): Date {
  const before = remembered.get(file);
  if (before?.etag === etag) return new Date(before.at);
  const at = Math.max(Date.now(), (before?.at ?? 0) + 1000);
  remembered.set(file, { etag, at });
  return new Date(at);
}
