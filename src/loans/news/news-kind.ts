/** What whoever borrows learns. */
export type BorrowerNews = "granted" | "refused" | "offered" | "lapsed" | "handed" | "returned" | "lost" | "first" | "last" | "late";
/** What those who lend learn. */
export type LenderNews = "asked" | "cancelled" | "extended" | "reported";
/** What whoever carries learns. */
type CarrierNews = "carry";
export type News = BorrowerNews | LenderNews | CarrierNews;
