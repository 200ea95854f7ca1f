export const terms = "terms";
/** The day of the text in force. Another day asks everybody again. */
export const termsVersion = "2026-11-24";

/** What one may agree to or not, whatever else one does here. */
export const surveys = { what: "surveys", version: "2026-11-24" } as const;
