import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";

import { rooms } from "../src/rooms.ts";
import { bareParticiples } from "./bare-participles.ts";
import { knots } from "./figures/tree.ts";
import { pagesOfPages, sqlElsewhere } from "./old-faults.ts";
import { findImports, type Import, isTest, kindOf, roomOf, type Sources, src } from "./source.ts";

const map = rooms as Record<string, readonly string[]>;
type Fault = (file: string, message: string) => void;

/** What the laws of the house refuse in these files under `src`, each with its place. */
export function findRoomFaults(sources: Sources): string[] {
  const faults: string[] = [];
  const fault: Fault = (file, message) => faults.push(`${relative(".", file)}: ${message}`);
  const graph = new Map<string, readonly Import[]>();
  for (const [file, text] of sources) {
    checkDays(file, text, fault);
    checkTypeNames(file, text, fault);
    if (file.endsWith(".sql")) checkForeignKeys(file, text, fault);
    if (file.endsWith(".sql") || isTest(file)) continue;
    graph.set(file, findImports(file, text));
    checkPlace(file, fault);
    checkLength(file, text, fault);
    checkWrites(file, text, fault);
    checkSql(file, text, fault);
  }
  for (const [file, imports] of graph)
    for (const one of imports) {
      checkDoor(file, one, fault);
      checkGrammar(file, one, fault);
      checkPages(file, one, fault);
    }
  checkCycles(graph, fault);
  checkFolders(graph, fault);
  return faults;
}

/** Every room is on the map, and has one door. */
function checkPlace(file: string, fault: Fault): void {
  if (!map[roomOf(file)]) fault(file, `the room "${roomOf(file)}" is not on the map (src/rooms.ts)`);
  if (/\/index\.tsx?$/.test(file) && relative(src, file).split("/").length !== 2) fault(file, "only a room's door may be called index.ts");
  const forbidden = /(^|[/.-])(utils?|helpers?|common|shared|core|manager|repository|dto)([/.-]|$)/.exec(relative(src, file));
  if (forbidden) fault(file, `"${forbidden[2]}" says nothing: name the file by what it is about`);
}

function checkLength(file: string, text: string, fault: Fault): void {
  if (/texts\.|seeds|\/tables\.ts$|\.examples\.tsx$/.test(file)) return;
  const lines = text.split("\n").length - 1;
  if (lines > 250) fault(file, `${lines} lines, more than 250: split it by act or by screen`);
}

/** Laws 1 and 3: the map is one-way, and another room is entered by its door. */
function checkDoor(file: string, { target, viaDoor }: Import, fault: Fault): void {
  if (target.startsWith("package:")) return;
  const room = roomOf(file);
  const other = roomOf(target);
  if (other === room || room === "app" || other === "app") return;
  if (!map[room]?.includes(other)) fault(file, `the room "${room}" has no door to "${other}"`);
  else if (!viaDoor) fault(file, `enter "${other}" by its door, not by ${relative(".", target)}`);
}

/** The suffixes are a grammar. */
function checkGrammar(file: string, { target, typeOnly, specifier }: Import, fault: Fault): void {
  const kind = kindOf(file);
  if (kind === "view" && !typeOnly && /\.(query|command)\.ts$|platform\/db\//.test(target))
    fault(file, `a view receives its data, it does not fetch them (${specifier})`);
  if ((kind === "query" || kind === "command") && /\.(view|page)\.tsx?$/.test(target)) fault(file, `a ${kind} knows nothing of pages (${specifier})`);
  if ((kind === "form" || kind === "filters") && /platform\/db\/|\.(view|page|query|command)\.tsx?$/.test(target) && !typeOnly)
    fault(file, `a ${kind} only reads what was typed (${specifier})`);
  if (kind === "enhance" && !typeOnly && !target.includes(".enhance") && existsSync(target) && !isBrowserSafe(target))
    fault(file, `a browser script uses nothing of the server (${specifier})`);
  if (roomOf(file) === "engines" && /^node:/.test(specifier) && !/\/(cli|browser)\//.test(file))
    fault(file, `an engine does no input or output (${specifier})`);
}

function isBrowserSafe(target: string): boolean {
  return roomOf(target) === "engines" || !/\.(page|query|command|view)\.tsx?$|platform\/(db|jobs|mail|files)\//.test(target);
}

/** A page is reached by its address, never by its file; `.pages.ts` lists those of an area for the manifest. */
function checkPages(file: string, { target, specifier }: Import, fault: Fault): void {
  const from = relative(src, file);
  if (!/\.pages?\.tsx?$/.test(target) || !/\.(view|page)\.tsx?$|\.pages\.tsx$/.test(file)) return;
  if (pagesOfPages.has(`${from} ${specifier}`)) return;
  fault(file, `a ${/\.view\./.test(file) ? "view" : "page"} imports no page (${specifier}): put what both need into a file of its own`);
}

export const asksForSql = /\bsql(<[^`;]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;

/** Decision 19: what a room offers is asked of the database where it is declared; the platform and the stories are what others call. */
const mayAsk =
  /\.(query|command|job|jobs|seeds?|examples)\.ts$|\/seeds\.ts$|\.(datasets?|searchable|indexed|news|things|personal|listeners?|gate|plug|indicators|subject|reportables?|cards?|tasks|deadlines?)\.tsx?$/;

/** SQL stands where the screen shows or does it, in a file whose name says so: in no page, view, form or plain file. */
function checkSql(file: string, text: string, fault: Fault): void {
  const kind = /\.(page|pages|view|form|filters|texts|enhance)\.tsx?$/.exec(file)?.[1];
  if (!asksForSql.test(text) || sqlElsewhere.has(relative(src, file))) return;
  if (kind) fault(file, `SQL in a ${kind}: put it into a .query or a .command`);
  else if (!mayAsk.test(file) && !isPlatformOrStory(file))
    fault(file, "SQL in a plain file: put it into a .query, a .command or a .job, or name the file after what it offers");
}

const isPlatformOrStory = (file: string): boolean => roomOf(file) === "platform" || /\/(story|demo)\//.test(file);

/** Law 4: only a room writes to its own schema. */
function checkWrites(file: string, text: string, fault: Fault): void {
  const refuse = (verb: string, schema: string) => {
    if (map[schema] && schema !== roomOf(file)) fault(file, `${verb} on the schema "${schema}": only the room "${schema}" writes there`);
  };
  for (const [, verb, schema] of text.matchAll(/\b(insertInto|updateTable|deleteFrom|mergeInto|insertRows)\(\s*(?:\w+,\s*)?"(\w+)\./g)) refuse(verb!, schema!);
  for (const [, verb, schema] of text.matchAll(/\b(insert into|update|delete from|merge into|truncate)\s+(\w+)\.\w+/gi)) refuse(verb!, schema!);
}

/** No file imports itself by a detour, types counted: neither could be read without the other. */
function checkCycles(graph: ReadonlyMap<string, readonly Import[]>, fault: Fault): void {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      fault(file, `import cycle: ${[...trail.slice(at), file].map((one) => relative(src, one)).join(" → ")}`);
      return;
    }
    if (done.has(file)) return;
    for (const { target } of graph.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
}

/** They gather what the room has: that they know every folder ties none to another. */
const gathers = /^\w+\/(module|index|seeds)\.ts$/;

/** Folders of a room know each other one way, so that each can be read, moved and tested without those that know it. */
function checkFolders(graph: ReadonlyMap<string, readonly Import[]>, fault: Fault): void {
  const arrows = new Map<string, Map<string, string>>();
  for (const [file, imports] of graph) {
    if (gathers.test(relative(src, file))) continue;
    const own = imports.map(({ target }) => target).filter((target) => roomOf(target) === roomOf(file) && dirname(target) !== dirname(file));
    for (const target of own) arrows.set(dirname(file), (arrows.get(dirname(file)) ?? new Map()).set(dirname(target), file));
  }
  for (const knot of knots(arrows.keys(), (folder) => arrows.get(folder)?.keys() ?? []))
    for (const [to, file] of knot.flatMap((folder) => [...arrows.get(folder)!]).filter(([to]) => knot.includes(to)))
      fault(file, `from ${relative(src, to)} there is a way back here: put what both need into the folder below them`);
}

/** Law 4: foreign keys point downwards only. Schemas that are no more are asked of the database itself (src/foreign-keys.test.ts). */
function checkForeignKeys(file: string, text: string, fault: Fault): void {
  const room = roomOf(file);
  for (const [, schema] of text.matchAll(/\breferences\s+(\w+)\./g))
    if (schema !== room && map[schema!] && !map[room]?.includes(schema!)) fault(file, `a foreign key to "${schema}", to which "${room}" has no door`);
}

const machineDays =
  /\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|\b(now|(clock|statement|transaction)_timestamp)\(\)::(date|time)\b|\bdate_trunc\('\w+', *(now|\w+_timestamp)\(\)\)/i;
const utcDays = /\.toISOString\(\)\.(slice|substring)\(0, ?10\)/;

/** A day is one of Paris (platform/time/day.ts), whatever the zone of the machine, and tests believe it is another hour by functions only. */
function checkDays(file: string, text: string, fault: Fault): void {
  const day = machineDays.exec(text)?.[0] ?? (isTest(file) || roomOf(file) === "platform" ? null : utcDays.exec(text)?.[0]);
  if (day) fault(file, `"${day}" is a day of the machine: take one of Paris, dayOf(…) or (now() at time zone 'Europe/Paris')::date`);
}

/** A type is named by what it is: of these, each place meant another thing. */
const participles = new RegExp(`^[ \\t]*(?:export )?(?:declare )?(?:interface|type) (${bareParticiples.join("|")})\\b`, "gm");

function checkTypeNames(file: string, text: string, fault: Fault): void {
  for (const [, name] of text.matchAll(participles))
    fault(file, `a type called ${name} says nothing: name it by a noun of the field (a request, an outcome, a form, filters, a notice)`);
}
