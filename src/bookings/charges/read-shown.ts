import type { Reader } from "#platform/web/reader.ts";

/** What the form says that was shown: compared, never charged. */
export const readShown = (form: Reader): number | null => (/^\d{1,9}$/.test(form.text("somme")) ? Number(form.text("somme")) : null);
