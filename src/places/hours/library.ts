import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type OpeningHours from "opening_hours";

import { dayLength, wallOf } from "#platform/time/wall-clock.ts";

/**
 * opening_hours reads the local time of Date, that is the zone of the machine, and stumbles over its clock changes. It is
 * loaded here, unmodified, with a Date whose local time is the wall clock itself: the same answers on every machine.
 */
class WallDate extends Date {
  constructor(...parts: number[]) {
    if (parts.length === 0) super(wallOf(Date.now()));
    else if (parts.length === 1) super(Number(parts[0]));
    else super(Date.UTC(...(parts as [number, number])));
  }
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getDate() {
    return this.getUTCDate();
  }
  override getDay() {
    return this.getUTCDay();
  }
  override getHours() {
    return this.getUTCHours();
  }
  override getMinutes() {
    return this.getUTCMinutes();
  }
  override getSeconds() {
    return this.getUTCSeconds();
  }
  override getTimezoneOffset() {
    return 0;
  }
  override setDate(day: number) {
    return this.setUTCDate(day);
  }
  override setHours(...parts: [number, number?, number?, number?]) {
    return this.setUTCHours(...parts);
  }
}

export const wallDate = (wall: number): Date => new WallDate(wall);

const require = createRequire(import.meta.url);
const sun = require("suncalc") as { getTimes(date: Date, lat: number, lon: number): Record<string, unknown> };

/**
 * The sun goes by instants: asked about noon of the day, answered on the wall clock. (Asked about midnight of the day after the
 * autumn change, the library finds no sunrise at all.)
 */
const wallSun = {
  getTimes(date: Date, lat: number, lon: number) {
    const noon = date.getTime() - (date.getTime() % dayLength) + dayLength / 2;
    const toWall = (value: unknown) => (value instanceof Date ? wallDate(wallOf(value.getTime())) : value);
    return Object.fromEntries(Object.entries(sun.getTimes(new Date(noon), lat, lon)).map(([name, at]) => [name, toWall(at)]));
  },
};

function load(): typeof OpeningHours {
  const file = require.resolve("opening_hours");
  const module = { exports: {} };
  const wrapped = compileFunction(readFileSync(file, "utf8"), ["module", "exports", "require", "Date", "console"], { filename: file });
  // What it would print, it also throws; hours of a place are no matter for the log of the server.
  const quiet = { ...console, log() {}, info() {}, warn() {}, error() {} };
  wrapped(module, module.exports, (name: string) => (name === "suncalc" ? wallSun : require(name)), WallDate, quiet);
  return module.exports as typeof OpeningHours;
}

export const WallHours = load();
export type WallHours = OpeningHours;
