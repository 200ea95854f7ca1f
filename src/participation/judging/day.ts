export { addDays, dayOf, isDay, lastSecondOf as endOf } from "#platform/time/day.ts";
