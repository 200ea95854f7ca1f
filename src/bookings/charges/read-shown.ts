import type { Reader } from "#platform/web/reader.ts";

/** What the form says that was shown: compared, never charged. */
export const readShown = (form: Reader): number | null => (/^\d{1,9}$/.test(form.text("somme")) ? Number(form.text("somme")) : null);

/** A code that takes something off, as it was typed. */
export const readCode = (form: Reader): string | null => form.text("code").slice(0, 40) || null;
