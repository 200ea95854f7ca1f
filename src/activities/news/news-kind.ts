/** What whoever registered for a date learns. */
export type SeatNews = "seat" | "queued" | "seat_freed" | "cancelled" | "changed" | "reminder";
/** What whoever has a shift learns. */
type ShiftNews = "shift_cancelled" | "shift_changed" | "shift_reminder";
/** What the team learns: people are missing. */
type TeamNews = "hole";
type SwapNews = "swap_asked" | "swap_accepted" | "swap_declined";
export type News = SeatNews | ShiftNews | TeamNews | SwapNews;
