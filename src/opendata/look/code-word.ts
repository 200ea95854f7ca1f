import type { Locale } from "#platform/i18n/locale.ts";
import type { CodeWords, DatasetField } from "#platform/open-data/dataset.ts";

/** Of a dataset as `findShown` gives it; none for a field without codes. */
export const wordsOf = ({ words }: DatasetField): CodeWords => (typeof words === "object" ? words : {});

/** What a code means, where the field tells it; else the code. */
export const sayCode = (field: DatasetField, code: string, locale: Locale): string => wordsOf(field)[code]?.[locale] ?? code;
