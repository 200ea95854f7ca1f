/** What whoever holds an authorisation learns. */
export type AuthorisationNews = "given" | "suspended" | "lifted" | "kept" | "ending";
/** What whoever signed up for a session learns. */
export type SeatNews = "seat" | "queued" | "seat_freed" | "cancelled" | "changed";
/** What trainers learn. */
type TrainerNews = "appealed";
export type News = AuthorisationNews | SeatNews | TrainerNews;
