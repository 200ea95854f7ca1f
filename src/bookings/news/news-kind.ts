/** What whoever booked learns. */
export type PersonNews =
  | "booked"
  | "moved"
  | "unpaid"
  | "approved"
  | "to_pay"
  | "declined"
  | "cancelled"
  | "lapsed"
  | "offered"
  | "passed"
  | "unserved"
  | "handed"
  | "received"
  | "shut"
  | "broken"
  | "withdrawn"
  | "reminder"
  | "missed"
  | "turned_away"
  | "excused";
/** What hosts learn. */
export type HostNews = "asked" | "wished" | "freed" | "pleaded";
export type News = PersonNews | HostNews;
