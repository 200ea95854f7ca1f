/** What whoever booked learns, then what hosts learn. */
export const forPerson = ["booked", "moved", "approved", "declined", "cancelled", "lapsed"] as const;
export const forHost = ["asked", "wished", "freed"] as const;
export type PersonNews = (typeof forPerson)[number];
export type HostNews = (typeof forHost)[number];
export type News = PersonNews | HostNews;
