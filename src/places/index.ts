// The door of the room: other rooms import from here and nowhere deeper.
export type { AppointmentAddresses } from "./export/appointments.ts";
export type { PlaceAction } from "./acts/place-actions.ts";
export type { Shut } from "./closings/closing.command.ts";
export { isOpenDuring, openSpans, type PlaceHours } from "./hours/open-spans.ts";
export { readTypedHours } from "./hours-text/typed-hours.ts";
export { sayWrittenHours } from "./hours/say-written-hours.ts";
export { findPlaceHours } from "./hours/place-hours.query.ts";
export { findPlaceBriefs, type PlaceBrief, publishesAddress, searchPlaceBriefs } from "./listed.query.ts";
export { MovingMap } from "./map/moving-map.view.tsx";
export { isOpenStage } from "./place.ts";
export type { PlaceSlot } from "./show/place-slot.ts";
export { routes as placeRoutes } from "./routes.ts";
export { type ThemeGroup, themeGroups } from "./vocabulary-themes.ts";
