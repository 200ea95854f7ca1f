import type { Problems } from "#platform/ui/form-state.tsx";
import type { FormInput } from "#platform/web/form-input.ts";
import type { Visit } from "#platform/web/page.tsx";
import { attachDocument, attachPicture, describeFiles, type Holder } from "./draft-files.command.ts";
import { writeTexts } from "./write.texts.ts";

/** Of documents; the house may allow less. */
export const megabytesFor = (settings: Visit["settings"]): number => Math.min(10, settings.FILE_MAX_MB);

/**
 * Keeps what a form brings for the files of a draft or of a proposal: new words for those that are there, a picture, a document. A file
 * is kept whichever button was pressed; the buttons of files ask for one.
 */
export async function takeFiles(
  { db, files, settings, locale }: Pick<Visit, "db" | "files" | "settings" | "locale">,
  holder: Holder,
  input: FormInput,
  act: string | undefined,
): Promise<{ problems: Problems }> {
  const t = writeTexts[locale].problems;
  await describeFiles(db, holder, titlesIn(input.text));
  const problems: Record<string, string> = {};
  const [picture, document] = [input.file("image"), input.file("document")];
  if (act === "image" && !picture) problems["image"] = t.noFile;
  if (act === "document" && !document) problems["document"] = t.noFile;
  if (picture) {
    const kept = await attachPicture(db, files, holder, picture, tidy(input.text["image_alt"] ?? ""));
    if (!kept.ok) problems["image"] = t.files[kept.problem];
  }
  if (document) {
    const kept = await attachDocument(db, files, holder, document, megabytesFor(settings) * 1_000_000);
    if (!kept.ok) problems["document"] = t.files[kept.problem];
  }
  return { problems };
}

const tidy = (words: string) => words.replace(/\s+/g, " ").trim().slice(0, 300);

/** The words typed for each file, by its identifier. */
export function titlesIn(text: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).flatMap(([name, words]) => (name.startsWith("alt_") ? [[name.slice(4), tidy(words)]] : [])));
}
