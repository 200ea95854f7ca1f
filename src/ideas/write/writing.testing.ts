import sharp from "sharp";

import type { ActsHouse, TestProcess } from "../acts.testing.ts";

/** What somebody types into the form, right in every field. */
export const typed = {
  titre: "De l’ombre sur la place du marché",
  texte: "La place est un four dès le mois de juin. Plantons douze arbres et posons des bancs dessous.",
  commune: "59512",
  adresse: "place du marché",
  point: "",
  cout: "12 000",
  coauteurs: "",
} as const;

export const signed = { genre: "resident", signature: "Amina D.", accord: "1" } as const;

/** A picture that says where it was taken. */
export async function photo(colour = "#884422"): Promise<File> {
  const content = await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 41/1 0/1" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(content)], "IMG_0042.jpg", { type: "image/jpeg" });
}

export const pdf = () =>
  new File([Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")], "Plan de la place.pdf", { type: "application/pdf" });

export function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

type Asker = Pick<ActsHouse, "get" | "post">;

/** Writes a draft whole and goes on to the page that checks it; gives the address of the draft. */
export async function writeDraft(asker: Asker, process: TestProcess, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await asker.post(`/participer/${process.slug}/deposer`, { ...typed, ...fields, act: "next" });
  const next = answer.headers.get("location") ?? "";
  if (answer.status !== 303 || !next.endsWith("/verifier")) throw new Error(`The draft was refused: ${answer.status} ${next}`);
  return next.replace(/\/verifier$/, "");
}

/** The identifier that the page's form carries. */
export async function draftIdOn(asker: Asker, draft: string): Promise<string> {
  return /name="brouillon" value="([0-9a-f-]{36})"/.exec(await (await asker.get(`${draft}/verifier`)).text())?.[1] ?? "";
}

export const file = async (asker: Asker, draft: string, more: Readonly<Record<string, string>> = {}) =>
  asker.post(`${draft}/verifier`, { ...signed, brouillon: await draftIdOn(asker, draft), ...more });
