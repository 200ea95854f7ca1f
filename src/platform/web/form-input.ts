import { Refused } from "./errors.ts";

export interface FormInput {
  readonly text: Record<string, string>;
  all(name: string): string[];
  file(name: string): File | null;
}

const kinds = ["application/x-www-form-urlencoded", "multipart/form-data"];

/**
 * Reads a posted form. What was typed comes out in one Unicode form (NFC), with line ends as `\n`.
 * @throws Refused 415 for another kind of body, 413 when too large, 400 when it cannot be read.
 */
export async function readForm(request: Request, maxMegabytes: number): Promise<FormInput> {
  const kind = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!kinds.includes(kind)) throw new Refused(415);
  const limit = kind === "multipart/form-data" ? (maxMegabytes + 1) * 1_000_000 : 256_000;
  if (Number(request.headers.get("content-length")) > limit) throw new Refused(413);

  const body = await readBounded(request, limit);
  const data = await new Response(body, { headers: { "content-type": request.headers.get("content-type")! } }).formData().catch(() => {
    throw new Refused(400);
  });
  const tidy = (value: FormDataEntryValue) => tidyText(typeof value === "string" ? value : value.name);
  return {
    text: Object.fromEntries([...data.entries()].filter(([, value]) => typeof value === "string").map(([name, value]) => [name, tidy(value)])),
    all: (name) => data.getAll(name).map(tidy),
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : null;
    },
  };
}

async function readBounded(request: Request, limit: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Refused(413);
    chunks.push(chunk);
  }
  return new Blob(chunks as BlobPart[]).arrayBuffer();
}

/** PostgreSQL's text holds no NUL; nobody types one. */
function tidyText(value: string): string {
  if (value.includes("\0")) throw new Refused(400);
  return value.toWellFormed().normalize("NFC").replaceAll("\r\n", "\n");
}
