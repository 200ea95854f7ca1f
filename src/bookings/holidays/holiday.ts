/** School holidays of a zone. */
export interface Holiday {
  readonly id: string;
  readonly zone: string;
  readonly name: string;
  /** The first day without school. */
  readonly first: string;
  /** The last one. */
  readonly last: string;
  /** Where whoever keeps them read them. */
  readonly source: string;
}

/** Whether there is no school on that day, in that zone. */
export const isHoliday = (day: string, zone: string, holidays: readonly Holiday[]): boolean =>
  holidays.some((one) => one.zone === zone && one.first <= day && day <= one.last);

/** Each zone once, in the order of the alphabet. */
export const zonesOf = (holidays: readonly Holiday[]): string[] => [...new Set(holidays.map(({ zone }) => zone))].sort((a, b) => a.localeCompare(b, "fr"));
