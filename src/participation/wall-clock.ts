export { instantOf, isClock, localOf } from "#platform/time/clock.ts";
export { addDays, dayOf, daysBetween, daysLeft, isDayOfThisCentury as isDay } from "#platform/time/day.ts";
