import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sayTime } from "../hours/say-hours.ts";
import { parseHours } from "../hours/hours.ts";
import { findOverlap, type Grid, type Range, readGrid, writeGrid } from "../hours-edit/grid.ts";
import { type Weekday, weekdays } from "../hours/weekdays.ts";
import { readFrenchHours } from "./french-hours.ts";

describe("hours as people write them", () => {
  it.each([
    ["du lundi au vendredi de 9h à 12h et 14h-18h, samedi matin sur rendez-vous", 'Mo-Fr 09:00-12:00,14:00-18:00; Sa "matin, sur rendez-vous"'],
    ["Lundi : 9h00 – 12h00 / 14h00 – 17h30\nMardi : fermé\nMercredi au samedi 10h-19h", "Mo 09:00-12:00,14:00-17:30; We-Sa 10:00-19:00; Tu off"],
    ["Lun-Ven 9h-18h", "Mo-Fr 09:00-18:00"],
    ["TOUS LES JOURS sauf mardi de 10 h à 19 h", "Mo,We-Su 10:00-19:00"],
    ["lundi, mardi et jeudi 9h30-midi", "Mo-Tu,Th 09:30-12:00"],
    ["7j/7, 24h/24", "00:00-24:00"],
    ["Sur RDV", '"sur rendez-vous"'],
    ["Du mardi au samedi, 14h/18h30. Fermé les jours fériés", "Tu-Sa 14:00-18:30; PH off"],
    ["lundi 9-12h et 14-17h", "Mo 09:00-12:00,14:00-17:00"],
    ["vendredi et samedi 18h à 2h", "Fr-Sa 18:00-02:00"],
    ["matin : 9h-12h, après-midi : 14h-17h", "09:00-12:00,14:00-17:00"],
    ["de 9h à 17h du lundi au vendredi", "Mo-Fr 09:00-17:00"],
    ["9h-12h le lundi et 14h-18h le mardi", "Mo 09:00-12:00; Tu 14:00-18:00"],
    ["Lundi 9h-12h, fermé le samedi et le dimanche", "Mo 09:00-12:00; Sa-Su off"],
    ["D’avril à septembre, mercredi au samedi 14h-19h ; d’octobre à mars, samedi de 14h à 18h", "Apr-Sep We-Sa 14:00-19:00; Oct-Mar Sa 14:00-18:00"],
    ["mardi au samedi 10h-18h. Juillet et août : mardi au samedi 14h-18h", "Tu-Sa 10:00-18:00; Jul,Aug Tu-Sa 14:00-18:00"],
    ["lundi 9h-12h, fermé en août. Jours fériés : fermé", "Mo 09:00-12:00; Aug off; PH off"],
    ["lundi 9h-12h, fermé en août et les jours fériés", "Mo 09:00-12:00; Aug off; PH off"],
    ["Monday to Friday 9am-6:30pm, closed on public holidays", "Mo-Fr 09:00-18:30; PH off"],
    ["van maandag tot en met vrijdag, van 9.00 uur tot 18:00 uur, gesloten op feestdagen", "Mo-Fr 09:00-18:00; PH off"],
  ])("%s", (text, hours) => {
    expect(readFrenchHours(text)).toEqual({ hours, left: [] });
    expect(parseHours(hours).ok).toBe(true);
  });

  it.each([
    "selon la programmation",
    "lundi 9h",
    "Van : mardi 9h-12h",
    "lundi 9h-12h en juillet, mardi 9h-12h",
    "En juillet : samedi 9h-12h, samedi 14h-18h",
    "Mo",
    "9h et 12h",
    "fermé le dimanche",
    "lundi 9h-12h et mardi",
    "Fermé. Lundi 9h-12h",
    "lundi 9h-12h, atelier couture le jeudi",
    "mercredi 14h-17h (pendant les vacances scolaires 9h-17h)",
    "samedi 9h-12h et sur rdv l'après-midi",
    "lundi 9h-99h",
    "lundi 18h-9h",
    "<b>lundi</b> 9h-12h",
    "a".repeat(1000),
  ])("nothing is guessed: %s", (text) => {
    const { hours, left } = readFrenchHours(text);
    expect(hours === null || left.length > 0).toBe(true);
  });
});

const names: Record<Weekday, string> = { Mo: "lundi", Tu: "mardi", We: "mercredi", Th: "jeudi", Fr: "vendredi", Sa: "samedi", Su: "dimanche" };
const quarter = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15);
const ranges: fc.Arbitrary<readonly Range[]> = fc
  .uniqueArray(quarter, { minLength: 0, maxLength: 4 })
  .map((times) => times.sort((a, b) => a - b))
  .map((times) => times.flatMap((from, at) => (at % 2 === 0 && times[at + 1] !== undefined ? [{ from, to: times[at + 1]! }] : [])));
const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(ranges, { minLength: 7, maxLength: 7 }), fc.boolean(), fc.boolean())
  .map(([days, closedOnPublicHolidays, closedOnSchoolHolidays]) => {
    const week = Object.fromEntries(weekdays.map((day, at) => [day, days[at]!])) as Record<Weekday, readonly Range[]>;
    return { days: week, closedOnPublicHolidays, closedOnSchoolHolidays };
  })
  .filter((grid) => weekdays.some((day) => grid.days[day].length > 0) && !findOverlap(grid));

describe("a week that the house itself says in French", () => {
  const say = (grid: Grid, [between, after]: readonly [string, string]) => {
    const open = weekdays.filter((day) => grid.days[day].length > 0);
    const lines = open.map(
      (day) => `${names[day]}${after}${grid.days[day].map(({ from, to }) => `${sayTime(from, "fr")}${between}${sayTime(to, "fr")}`).join(", ")}`,
    );
    if (grid.closedOnSchoolHolidays) lines.push("fermé pendant les vacances scolaires");
    if (grid.closedOnPublicHolidays) lines.push("fermé les jours fériés");
    return lines.join("\n");
  };

  it("is read back as the same week, whichever marks stand between", () => {
    const marks = fc.constantFrom([" – ", "\u00a0: "], [" à ", " de "], ["-", " "]) as fc.Arbitrary<readonly [string, string]>;
    fc.assert(
      fc.property(grids, marks, (grid, between) => {
        const { hours, left } = readFrenchHours(say(grid, between));
        expect(left).toEqual([]);
        const read = parseHours(hours ?? "");
        const again = read.ok ? readGrid(read.hours.tidy) : null;
        expect(again && writeGrid(again)).toBe(writeGrid(grid));
      }),
    );
  });
});
