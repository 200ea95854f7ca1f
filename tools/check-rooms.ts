import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { rooms } from "../src/rooms.ts";
import { findImports, type Import, kindOf, roomOf, src } from "./source.ts";

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$|\/room\.examples\.ts$/.test(file))
  .map((file) => join(src, file));

const map = rooms as Record<string, readonly string[]>;
const faults: string[] = [];
const fault = (file: string, message: string) => faults.push(`${relative(".", file)}: ${message}`);
const graph = new Map(files.map((file) => [file, findImports(file)] as const));

for (const [file, imports] of graph) {
  checkPlace(file);
  checkLength(file);
  for (const one of imports) {
    checkDoor(file, one);
    checkGrammar(file, one);
  }
  checkWrites(file);
}
checkCycles();
checkForeignKeys();

console.log(faults.length > 0 ? faults.join("\n") : `rooms: ${files.length} files, no fault`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Every room is on the map, and has one door. */
function checkPlace(file: string): void {
  if (!map[roomOf(file)]) fault(file, `the room "${roomOf(file)}" is not on the map (src/rooms.ts)`);
  if (/\/index\.tsx?$/.test(file) && relative(src, file).split("/").length !== 2) fault(file, "only a room's door may be called index.ts");
  const forbidden = /(^|[/.-])(utils?|helpers?|common|shared|core|manager|repository|dto)([/.-]|$)/.exec(relative(src, file));
  if (forbidden) fault(file, `"${forbidden[2]}" says nothing: name the file by what it is about`);
}

function checkLength(file: string): void {
  if (/texts\.|seeds|\/tables\.ts$|\.examples\.tsx$/.test(file)) return;
  const lines = readFileSync(file, "utf8").split("\n").length - 1;
  if (lines > 250) fault(file, `${lines} lines, more than 250: split it by act or by screen`);
}

/** Laws 1 and 3: the map is one-way, and another room is entered by its door. */
function checkDoor(file: string, { target, viaDoor }: Import): void {
  if (target.startsWith("package:")) return;
  const room = roomOf(file);
  const other = roomOf(target);
  if (other === room || room === "app" || other === "app") return;
  if (!map[room]?.includes(other)) fault(file, `the room "${room}" has no door to "${other}"`);
  else if (!viaDoor) fault(file, `enter "${other}" by its door, not by ${relative(".", target)}`);
}

/** The suffixes are a grammar. */
function checkGrammar(file: string, { target, typeOnly, specifier }: Import): void {
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

/** Law 4: only a room writes to its own schema. */
function checkWrites(file: string): void {
  const text = readFileSync(file, "utf8");
  const room = roomOf(file);
  for (const [, verb, schema] of text.matchAll(/\b(insertInto|updateTable|deleteFrom|mergeInto|insertRows)\(\s*(?:\w+,\s*)?"(\w+)\./g))
    refuseWrite(file, room, verb!, schema!);
  for (const [, verb, schema] of text.matchAll(/\b(insert into|update|delete from|merge into|truncate)\s+(\w+)\.\w+/gi))
    refuseWrite(file, room, verb!, schema!);
}

function refuseWrite(file: string, room: string, verb: string, schema: string): void {
  if (map[schema] && schema !== room) fault(file, `${verb} on the schema "${schema}": only the room "${schema}" writes there`);
}

function checkCycles(): void {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      fault(file, `import cycle: ${[...trail.slice(at), file].map((one) => relative(src, one)).join(" → ")}`);
      return;
    }
    if (done.has(file)) return;
    for (const { target, typeOnly } of graph.get(file) ?? []) if (!typeOnly) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
}

/** Law 4: foreign keys point downwards only. */
function checkForeignKeys(): void {
  const migrations = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sql"));
  for (const file of migrations.map((one) => resolve(src, one))) {
    const room = roomOf(file);
    for (const [, schema] of readFileSync(file, "utf8").matchAll(/\breferences\s+(\w+)\./g)) {
      if (schema !== room && !map[room]?.includes(schema!)) fault(file, `a foreign key to "${schema}", to which "${room}" has no door`);
    }
  }
}
