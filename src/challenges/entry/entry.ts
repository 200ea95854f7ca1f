import type { MediaType } from "#platform/files/media-type.ts";
import type { Licence } from "../challenge.ts";

/** What a file of an answer may be: told by its content, whatever its name says. */
export const fileTypes: readonly MediaType[] = [
  ...(["application/pdf", "application/zip", "text/csv", "application/json", "application/geo+json"] as const),
  ...(["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"] as const),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/** What a team prepares. Empty words: not written yet. */
export interface Entry {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly link: string;
  readonly licence: Licence | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly fileBytes: number | null;
  readonly fileSha256: string | null;
  readonly pictureId: string | null;
  readonly smallId: string | null;
  readonly alt: string | null;
  readonly version: number;
  /** Given when it was first sent. */
  readonly number: number | null;
}

const missing = ["title", "summary", "description", "licence", "content"] as const;
type Missing = (typeof missing)[number];

/** What an entry lacks to be sent; `content`: neither a link nor a file. */
export const lacks = ({ title, summary, description, licence, link, fileId }: Entry): Missing[] =>
  missing.filter(
    (one) =>
      ({
        title: title.length < 3,
        summary: summary.length < 10,
        description: description.length < 50,
        licence: licence === null,
        content: link === "" && fileId === null,
      })[one],
  );
