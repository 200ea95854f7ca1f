import { describe, expect, it } from "vitest";

import territory from "../../territory/module.ts";
import { readEmails, readPhone } from "../import/checks/contact.ts";
import { readDay } from "../import/checks/day.ts";
import { type Line, mednumFile } from "../import/mednum-example.ts";
import { Notes } from "../import/notes.ts";
import { testMetropolis } from "../import/run/metropolis.testing.ts";

const { report, db } = await testMetropolis(territory);
const place = (source: string) => db.selectFrom("places.place").selectAll().where("source", "=", source).executeTakeFirstOrThrow();
const wrong: Partial<Line> = {
  telephone: "à l’accueil",
  courriels: "appelez-nous",
  site_web: "javascript:alert(1)",
  horaires: "<b>Mo</b>",
  services: "Foo|Aide aux démarches administratives",
  pivot: "ABC",
  latitude: "nord",
  presentation_resume: "a\u0000b",
};

describe("a cell that is wrong and that a place can do without", () => {
  it("is left out, and told with its line; the place goes in", async () => {
    const told = await report(mednumFile(wrong), { source: "Souple", strict: false });
    expect(told).toMatchObject({ created: 1, rejected: 0, rejections: [] });
    expect(told.left_out.map(({ line, field, code }) => `${line} ${field} ${code}`).sort()).toEqual([
      "2 courriels email",
      "2 horaires hours",
      "2 latitude number",
      "2 pivot pivot",
      "2 presentation_resume control_character",
      "2 services term",
      "2 site_web url",
      "2 telephone phone",
    ]);
    expect(await place("Souple")).toMatchObject({ phone: null, emails: [], websites: [], hours: null, services: ["administrative"], longitude: null });
  });

  it("takes nothing back of what is known", async () => {
    await report(mednumFile({}), { source: "Su", strict: false });
    const before = await place("Su");
    const told = await report(mednumFile({ ...wrong, services: "Foo", date_maj: "2026-10-02" }), { source: "Su", strict: false });
    expect([told.updated, told.left_out.length]).toEqual([1, 8]);
    const { phone, emails, websites, hours, services, longitude, latitude, location_precision, summary, structure_pivot } = before;
    expect(await place("Su")).toMatchObject({
      ...{ phone, emails, websites, hours, services, longitude, latitude, location_precision, summary, structure_pivot },
    });
  });

  it("refuses the line when it is the name, the commune, the identifier or the day, or when strictness was asked for", async () => {
    for (const needed of [{ nom: "" }, { id: "" }, { date_maj: "31/02/2026" }, { commune: "Reims", code_insee: "51454" }] satisfies Partial<Line>[]) {
      const told = await report(mednumFile({ ...needed, telephone: "?" }), { source: "Dur", strict: false });
      expect([told.created, told.rejected, told.rejections.length, told.left_out.length]).toEqual([0, 1, 2, 0]);
    }
    expect(await report(mednumFile({ telephone: "?" }), { source: "Dur", strict: true })).toMatchObject({ created: 0, rejected: 1 });
  });
});

describe("telephones and mails as people type them", () => {
  const read = <value>(reader: (raw: string, field: string, notes: Notes) => value, raw: string) => {
    const notes = new Notes();
    return [reader(raw, "x", notes), ...[...notes.problems, ...notes.repairs].map(({ code }) => code)];
  };

  it.each([
    ["03 20 00 00 01", "+33320000001"],
    ["03.20.00.00.01", "+33320000001"],
    ["+33 (0)3 20 00 00 01", "+33320000001"],
    ["0033 320000001", "+33320000001"],
    ["33320000001", "+33320000001"],
    ["320000001", "+33320000001"],
    ["Tél. : 03 20 00 00 01 (accueil)", "+33320000001"],
    ["0 800 123 456", "+33800123456"],
    ["+262 262 12 34 56", "+262262123456"],
    ["+32 56 12 34 56", "+3256123456"],
    ["+32 (0)56/12.34.56", "+3256123456"],
    ["056 12 34 56", "+3256123456"],
    ["02/512.34.56", "+3225123456"],
    ["0470 12 34 56", "+32470123456"],
    ["04 70 12 34 56", "+33470123456"],
  ])("%s", (raw, number) => expect(read(readPhone, raw)).toEqual([number]));

  it.each(["NC", "n.c.", "néant", "-", "non communiqué", "N/A"])("nothing at all: %s", (raw) => expect(read(readPhone, raw)).toEqual([null]));
  it.each(["3939", "03 20 00 00 0", "03 20 00 00 012", "3,332E+10", "?", "+44 20 7946", "=cmd|' /C calc'!A0"])("no number: %s", (raw) =>
    expect(read(readPhone, raw)).toEqual([null, "phone"]),
  );
  it("the first of several, and says so", () => {
    expect(read(readPhone, "03 20 00 00 01 / 06 12 34 56 78")).toEqual(["+33320000001", "phone_first"]);
    expect(read(readPhone, "03 20 00 00 01 ; 0612345678")).toEqual(["+33320000001", "phone_first"]);
  });

  it.each([
    ["a1@ville.example ; b2@ville.example", ["a1@ville.example", "b2@ville.example"]],
    ["a1@ville.example, b2@ville.example", ["a1@ville.example", "b2@ville.example"]],
    ["a1@ville.example\nb2@ville.example", ["a1@ville.example", "b2@ville.example"]],
    ["Accueil <a1@ville.example>", ["a1@ville.example"]],
    ["mailto:a1@ville.example", ["a1@ville.example"]],
    ["a1 (at) ville.example", ["a1@ville.example"]],
    ["NC", []],
  ])("%s", (raw, emails) => expect(read(readEmails, raw)).toEqual([emails]));
  it.each(["appelez-nous", "a1@ville.example et b2@localhost"])("%s is refused", (raw) => expect(read(readEmails, raw)).toEqual([[], "email"]));

  it.each([
    ["01/10/2026", "2026-10-01"],
    ["1/10/26", "2026-10-01"],
    ["01.10.2026", "2026-10-01"],
    ["01/10/2026 14:05", "2026-10-01"],
    ["2026-10-01 00:00:00", "2026-10-01"],
    ["1er octobre 2026", "2026-10-01"],
    ["jeudi 1 Octobre 2026", "2026-10-01"],
    ["31/02/2026", null],
    ["10/25/2026", null],
    ["46296", null],
  ])("the day %s", (raw, day) => expect(readDay(raw, "x", "2026-11-24", new Notes())).toBe(day));
});
