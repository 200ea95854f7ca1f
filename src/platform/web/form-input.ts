import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { Refused } from "#platform/refused.ts";

export interface FormInput {
  /** The last value of each name. */
  readonly text: Record<string, string>;
  /** All that was typed, for the form to show again: lists where a name is repeated, `<name>_date` and `<name>_time` also as one value. */
  readonly values: Record<string, string | string[]>;
  all(name: string): string[];
  file(name: string): File | null;
  /** What a file is called that was chosen there and in which there is nothing; null for none. A browser sends one without a name where none was chosen. */
  emptyFile(name: string): string | null;
  /** All files that came, each with its field. */
  readonly files: readonly (readonly [field: string, file: File])[];
}

/** What a form may hold: 64 kB of text and a thousand fields unless its page says otherwise. A file is taken only where one is expected. */
export interface FormLimits {
  /** All of it, as sent. With files: what the setting FILE_MAX_MB says, and a little text. */
  readonly bytes?: number;
  readonly fields?: number;
  readonly files?: number;
}

/** Of a form with a few fields for files. */
export const withFiles: FormLimits = { files: 4 };
/** Of pages on which people write at length: thirty thousand characters, in any script. */
export const longText: FormLimits = { bytes: 400_000 };

/**
 * Reads a posted form as it comes, and nothing of what is too large. What was typed comes out in one Unicode form (NFC), with line ends as `\n`.
 * @throws Refused 415 for another kind of body, 413 when too large, 400 when it cannot be read or was broken off.
 */
export async function readForm(request: Request, maxMegabytes: number, limits: FormLimits = {}): Promise<FormInput> {
  const { files = 0, fields = 1000, bytes = files > 0 ? (maxMegabytes + 1) * 1_000_000 : 64_000 } = limits;
  const read = readers[request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? ""];
  if (!read) throw new Refused(415);
  if (Number(request.headers.get("content-length")) > bytes) throw new Refused(413);
  const within = { files, fields, bytes };
  return inputOf(
    await read(request, within).catch((error: unknown) => {
      throw error instanceof Refused ? error : new Refused(400);
    }),
  );
}

const readers: Readonly<Record<string, (request: Request, limits: Required<FormLimits>) => Promise<FormData | URLSearchParams>>> = {
  "application/x-www-form-urlencoded": readFields,
  "multipart/form-data": readParts,
};

async function readFields(request: Request, { bytes, fields }: Required<FormLimits>): Promise<URLSearchParams> {
  const text = request.headers.has("content-length")
    ? // So much and no more comes: HTTP/1.1 ends the body there, and too much was refused before. In one piece it costs a third.
      await request.text()
    : Buffer.concat(await Array.fromAsync(bounded(request, bytes))).toString();
  if (text.split("&", fields + 1).length > fields) throw new Refused(413);
  return new URLSearchParams(text);
}

async function readParts(request: Request, { bytes, fields, files }: Required<FormLimits>): Promise<FormData> {
  const data = new FormData();
  const parts = new Busboy({
    headers: { "content-type": request.headers.get("content-type")! },
    preservePath: true,
    limits: { fields, files, parts: fields + files, fieldNameSize: 200, fieldSize: bytes, fileSize: bytes, headerPairs: 20, headerSize: 8000 },
  });
  const refuse = () => parts.destroy(new Refused(413));
  parts.on("partsLimit", refuse).on("filesLimit", refuse).on("fieldsLimit", refuse);
  parts.on("field", (name, value, nameIsCut, valueIsCut) => (nameIsCut || valueIsCut ? refuse() : data.append(name, value)));
  parts.on("file", (name, content, filename, _, type) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    content.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    content.on("end", () => data.append(name, new File(chunks, filename ?? "", { type })));
    // Broken off: the whole form is, and says it.
    content.on("error", () => {});
  });
  await pipeline(bounded(request, bytes), parts);
  return data;
}

async function* bounded(request: Request, limit: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Refused(413);
    yield chunk;
  }
}

/** A form as posted; also what a test or a line of a file gives to the same reader. */
export function inputOf(data: FormData | URLSearchParams): FormInput {
  const tidy = (value: FormDataEntryValue) => tidyText(typeof value === "string" ? value : value.name);
  const typed = [...data.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, tidy(value)] as const] : []));
  const text = Object.fromEntries(typed);
  const sent = [...data.entries()].flatMap(([name, value]) => (value instanceof File ? [[name, value] as const] : []));
  const files = sent.filter(([, { size }]) => size > 0);
  return {
    text,
    values: valuesOf(typed, text),
    all: (name) => data.getAll(name).map(tidy),
    file: (name) => files.find(([field]) => field === name)?.[1] ?? null,
    emptyFile: (name) => sent.find(([field, file]) => field === name && file.size === 0 && file.name !== "")?.[1].name ?? null,
    files,
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

/** PostgreSQL's text holds no NUL; nobody types one. */
function tidyText(value: string): string {
  if (value.includes("\0")) throw new Refused(400);
  return value.toWellFormed().normalize("NFC").replaceAll("\r\n", "\n");
}
