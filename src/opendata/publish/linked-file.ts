import { createHash } from "node:crypto";

import { type Fault, fetchPublicBytes } from "#platform/web/fetch-public.ts";

/** How the file at an address is fetched: another way in tests alone. */
export type FetchesFile = (url: string, largest: number) => ReturnType<typeof fetchPublicBytes>;

const fetchFile: FetchesFile = (url, largest) =>
  fetchPublicBytes(url, {
    largest,
    patience: 30_000,
    accept: "text/csv, application/geo+json, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5",
  });

type LinkOutcome = { readonly ok: true; readonly file: File; readonly print: string } | { readonly ok: false; readonly fault: Fault };

/** The file that stands at a public address, named as the address names it, and the SHA-256 of its bytes. */
export async function fileAt(url: string, megabytes: number, fetches: FetchesFile = fetchFile): Promise<LinkOutcome> {
  const fetched = await fetches(url, megabytes * 1_000_000);
  if (!fetched.ok) return fetched;
  const print = createHash("sha256").update(fetched.bytes).digest("hex");
  return { ok: true, file: new File([fetched.bytes], nameOf(url)), print };
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || "fichier.csv";
  } catch {
    return "fichier.csv";
  }
}
