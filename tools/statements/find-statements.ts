import { relative } from "node:path";

import type { Module, Modules, Node } from "./modules.ts";
import { type Shape, Types } from "./row-type.ts";
import { bind, blockScope, isSql, type Scope, sqlText } from "./sql-text.ts";

/** A statement whose rows are said to have a type: `sql<Row>`…``. */
export interface Statement {
  /** "src/places/show/show.query.ts:31" */
  readonly at: string;
  readonly row: Shape;
  /** As it would be sent: one text, or two where the code chooses between fragments. */
  readonly texts: readonly string[];
}

/** Every statement of the house that asserts the type of its rows. Fragments with the type of one value are no statements. */
export function findStatements(modules: Modules, wanted: (file: string) => boolean): Statement[] {
  const types = new Types(modules);
  const found: Statement[] = [];
  for (const module of modules.having("sql<")) {
    if (!wanted(module.file)) continue;
    walk(module.program, { module, names: new Map(), outer: null }, (template, scope) => {
      const row = types.read(template.typeArguments.params[0], module);
      if (!isStatement(template) || (!row.fields && row.kinds.size > 0 && !row.kinds.has("object"))) return;
      const texts = (["first", "other"] as const).map((branch) => sqlText(template, scope, modules, branch));
      found.push({ at: placeOf(module, template.start), row, texts: [...new Set(texts)] });
    });
  }
  return found;
}

const isStatement = ({ quasi }: Node): boolean =>
  /^\s*(select|with|insert|update|delete|merge|values|explain|\(select|$)/i.test(quasi.quasis[0].value.cooked.replaceAll(/--.*\n/g, ""));

function placeOf({ file, text }: Module, offset: number): string {
  return `${relative(".", file)}:${text.slice(0, offset).split("\n").length}`;
}

function walk(node: Node, scope: Scope, see: (template: Node, scope: Scope) => void): void {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) {
    for (const one of node) walk(one, scope, see);
    return;
  }
  if (node.type === "TaggedTemplateExpression" && isSql(node.tag) && node.typeArguments) see(node, scope);
  let here = scope;
  if (/Function/.test(node.type ?? "") && node.params) here = { module: scope.module, names: bind(node.params, [], scope), outer: scope };
  if (node.type === "BlockStatement") here = blockScope(node, scope);
  for (const [key, value] of Object.entries(node)) if (key !== "type" && value && typeof value === "object") walk(value, here, see);
}
