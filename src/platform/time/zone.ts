/** The zone in which days of the house begin and end. */
export const timeZone = "Europe/Paris";
