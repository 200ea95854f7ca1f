const meetingStates = ["draft", "announced", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Where it stands in time. */
export type MeetingPhase = "next" | "now" | "over";

/** What agents say of a meeting; who organises it is settled apart. */
export interface MeetingDetails {
  readonly title: string;
  readonly summary: string;
  readonly agenda: string;
  readonly ownerService: string;
  readonly contact: string | null;
  readonly onSite: boolean;
  readonly placeId: string | null;
  readonly venue: string;
  readonly communeCode: string | null;
  readonly online: boolean;
  /** Never on a page that everybody reads. */
  readonly onlineUrl: string | null;
  readonly onlineWords: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly provisions: readonly string[];
  readonly registers: boolean;
  readonly closesAt: Date | null;
  readonly seats: number | null;
  readonly onlineSeats: number | null;
}

/** What is provided for everybody without being asked. */
export const provisions = ["wheelchair", "sign_language", "captions", "induction_loop", "childcare"] as const;
export type Provision = (typeof provisions)[number];

/** What somebody may need: told to organisers alone, deleted the day after. */
export const needs = ["wheelchair", "sign_language", "captions", "companion", "childcare", "other"] as const;
export type Need = (typeof needs)[number];

export type RegistrationState = "unconfirmed" | "registered" | "waiting" | "cancelled";

export const isUpcoming = (state: RegistrationState): boolean => state === "registered" || state === "waiting";

/** Days after a meeting until nothing names those who had registered. */
export const daysKept = 30;

interface AgendaItem {
  /** "18:00"; null when only the order counts. */
  readonly clock: string | null;
  readonly what: string;
}

/** One line an item; one that begins with an hour has it: "18 h 30 Accueil", "18:30 Accueil", "18h Accueil". */
export function readAgenda(text: string): AgendaItem[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, hours, minutes = "00", what] = /^(\d{1,2})[\s\u00a0]*(?:h|:)[\s\u00a0]*(\d{2})?[\s\u00a0.:–—-]*(\S.*)$/i.exec(line) ?? [];
      const clock = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : null;
      return clock && what ? { clock, what } : { clock: null, what: line };
    });
}

interface Seats {
  readonly seats: number | null;
  readonly registered: number;
  readonly onlineSeats: number | null;
  readonly onlineRegistered: number;
  readonly onSite: boolean;
  readonly online: boolean;
}

/** No way to come has a seat left. */
export const isFull = ({ seats, registered, onlineSeats, onlineRegistered, onSite, online }: Seats): boolean =>
  (!onSite || (seats !== null && registered >= seats)) && (!online || (onlineSeats !== null && onlineRegistered >= onlineSeats));
