/** What whoever booked learns. */
export type PersonNews = "booked" | "moved" | "approved" | "declined" | "cancelled" | "lapsed";
/** What hosts learn. */
export type HostNews = "asked" | "wished" | "freed";
export type News = PersonNews | HostNews;
