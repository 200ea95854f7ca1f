import { Refused } from "./errors.ts";

export interface FormInput {
  /** The last value of each name. */
  readonly text: Record<string, string>;
  /** All that was typed, for the form to show again: lists where a name is repeated, `<name>_date` and `<name>_time` also as one value. */
  readonly values: Record<string, string | string[]>;
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
  return inputOf(data);
}

/** A form as posted; also what a test or a line of a file gives to the same reader. */
export function inputOf(data: FormData | URLSearchParams): FormInput {
  const tidy = (value: FormDataEntryValue) => tidyText(typeof value === "string" ? value : value.name);
  const typed = [...data.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, tidy(value)] as const] : []));
  const text = Object.fromEntries(typed);
  return {
    text,
    values: valuesOf(typed, text),
    all: (name) => data.getAll(name).map(tidy),
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : null;
    },
  };
}

function valuesOf(typed: readonly (readonly [string, string])[], text: Record<string, string>): FormInput["values"] {
  const lists = [...Map.groupBy(typed, ([name]) => name)].map(
    ([name, list]) => [name, list.length > 1 ? list.map(([, value]) => value) : list[0]![1]] as const,
  );
  const moments = Object.keys(text).flatMap((name) => {
    const field = /^(.+)_date$/.exec(name)?.[1];
    return field && text[`${field}_time`] !== undefined ? [[field, `${text[name]}T${text[`${field}_time`]}`] as const] : [];
  });
  return Object.fromEntries([...lists, ...moments]);
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
