import { localOf } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Session } from "./life.query.ts";

/** What the form of a session holds before anybody typed. */
export const valuesOf = (own: Session | null): Values =>
  own
    ? {
        ...{ titre: own.title, debut: localOf(own.startsAt), fin: localOf(own.endsAt), lieu: own.placeName, tiers_lieu: own.placeId ?? "" },
        ...{ reservation: own.bookingId ?? "", rencontre: own.meetingId ?? "" },
        ...{ programme: own.programme, entendus: own.speakers, documents: own.documents, version: String(own.version), fois: String(own.noted) },
      }
    : {};
