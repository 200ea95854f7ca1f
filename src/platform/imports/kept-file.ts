import { createHmac, timingSafeEqual } from "node:crypto";

import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { fileField } from "./upload.ts";

/** In whose name files wait for the rest of their form; `platform/sweep-files` removes those of a day. */
export const waitingRoom = "platform/imports";
/** What a form that is shown again holds of the file: what stands for it, and its name. */
export const keptField = "fichier_garde";
export const keptNameField = "fichier_nom";

/** A table or a map that was read to its end. */
export interface SentFile {
  /** As the person's machine calls it. */
  readonly name: string;
  /** In UTF-8, whatever it came in. */
  readonly content: Uint8Array;
  /** Of what is kept, whatever the person's file is called. */
  readonly extension?: ".csv" | ".geojson";
}

type Sender = Pick<Visit, "files" | "settings"> & { readonly visitor: { readonly id: string } };

/** Only the house can write it, for whoever sent the file alone. */
const sign = (settings: Settings, file: string, sender: string): string =>
  createHmac("sha256", readKey(settings, "secret")).update(`file of a refused form\n${file}\n${sender}`).digest("base64url").slice(0, 22);

/**
 * Last in reading a form with a file: where something else is wrong, it is kept until the next day and the form that is shown again stands for
 * it, since no browser keeps what was chosen.
 */
export async function keepIfRefused(form: Reader, { files, settings, visitor }: Sender, { name, content, extension = ".csv" }: SentFile): Promise<void> {
  if (form.isRight() || form.problems[fileField]) return;
  const rules = { name: `fichier${extension}`, room: waitingRoom, accept: ["text/csv", "application/geo+json"], maxBytes: content.byteLength } as const;
  const kept = await files.put(content, rules);
  if (!kept.ok) return;
  form.carry(keptField, `${kept.file.id}.${sign(settings, kept.file.id, visitor.id)}`);
  form.carry(keptNameField, name);
}

/** The file that an earlier form of this person stood for; null where none is kept, or another one was chosen in its place. */
export async function findKept(form: Reader, sender: Sender): Promise<File | null> {
  const kept = form.file(fileField) ? null : await openKept(form, sender);
  // Else the form would go on telling of a file that is not there.
  if (!kept) form.carry(keptField, "");
  return kept;
}

async function openKept(form: Reader, { files, settings, visitor }: Sender): Promise<File | null> {
  const [id = "", signature = ""] = form.text(keptField).split(".");
  const [right, given] = [Buffer.from(sign(settings, id, visitor.id)), Buffer.from(signature)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const kept = await files.get(id);
  if (kept?.file.room !== waitingRoom) return null;
  return new File([await new Response(kept.stream).arrayBuffer()], form.text(keptNameField));
}
