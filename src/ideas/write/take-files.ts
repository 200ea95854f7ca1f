import type { Problems, Values } from "#platform/ui/form-state.tsx";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { attachDocument, attachPicture, describeFiles, type Holder } from "./draft-files.command.ts";
import { writeTexts } from "./write.texts.ts";

/** Of documents; the house may allow less. */
export const megabytesFor = (settings: Visit["settings"]): number => Math.min(10, settings.FILE_MAX_MB);

/** What a form brings for the files of a draft or of a proposal. */
export interface SentFiles {
  /** The words typed for each file that is there, by its identifier. */
  readonly titles: Readonly<Record<string, string>>;
  readonly picture: File | null;
  /** What the new picture shows. */
  readonly pictureTitle: string;
  readonly document: File | null;
}

/** What the fields of kept files hold. */
export const fileValues = (files: readonly { readonly id: string; readonly title: string }[]): Values =>
  Object.fromEntries(files.map(({ id, title }) => [`alt_${id}`, title]));

export function readFiles(form: Reader, files: readonly { readonly id: string }[]): SentFiles {
  const described = files.filter(({ id }) => form.all(`alt_${id}`).length > 0);
  return {
    titles: Object.fromEntries(described.map(({ id }) => [id, tidy(form.text(`alt_${id}`))])),
    picture: form.file("image"),
    pictureTitle: tidy(form.text("image_alt")),
    document: form.file("document"),
  };
}

/** A file is kept whichever button was pressed; the buttons of files ask for one. Gives what is wrong with those that are not kept. */
export async function takeFiles(
  { db, files, settings, locale }: Pick<Visit, "db" | "files" | "settings" | "locale">,
  holder: Holder,
  { titles, picture, pictureTitle, document }: SentFiles,
  button: string,
): Promise<Problems> {
  const t = writeTexts[locale].problems;
  await describeFiles(db, holder, titles);
  const problems: Record<string, string> = {};
  if (button === "picture" && !picture) problems["image"] = t.noFile;
  if (button === "document" && !document) problems["document"] = t.noFile;
  if (picture) {
    const kept = await attachPicture(db, files, holder, picture, pictureTitle);
    if (!kept.ok) problems["image"] = t.files[kept.problem];
  }
  if (document) {
    const kept = await attachDocument(db, files, holder, document, megabytesFor(settings) * 1_000_000);
    if (!kept.ok) problems["document"] = t.files[kept.problem];
  }
  return problems;
}

const tidy = (words: string) => words.replace(/\s+/g, " ").trim().slice(0, 300);
