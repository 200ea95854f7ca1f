import type { MediaType } from "#platform/files/media-type.ts";

/** What people can open anywhere. */
export const acceptedFiles = [
  "application/pdf",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "text/csv",
  "image/jpeg",
  "image/png",
] as const satisfies readonly MediaType[];
