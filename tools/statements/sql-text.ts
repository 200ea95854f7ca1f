import { lookUp, type Module, type Modules, type Node } from "./modules.ts";

/** Names that a place in the code knows: what they stand for and where that is to be read, or null for what only running would tell. */
export interface Scope {
  readonly module: Module;
  readonly names: ReadonlyMap<string, { readonly node: Node; readonly scope: Scope } | null>;
  readonly outer: Scope | null;
}

/**
 * The text of a statement as it would be sent, read without running it: a value becomes a parameter, a fragment its own text. Where the
 * code chooses between two fragments, `branch` says which is taken.
 */
export function sqlText(template: Node, scope: Scope, modules: Modules, branch: "first" | "other"): string {
  return new Writer(modules, branch).template(template, scope, 0);
}

const deepest = 12;
const quote = (name: string) =>
  name
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");

class Writer {
  readonly #modules: Modules;
  readonly #branch: "first" | "other";
  #parameters = 0;

  constructor(modules: Modules, branch: "first" | "other") {
    this.#modules = modules;
    this.#branch = branch;
  }

  private parameter(): string {
    return `$${++this.#parameters}`;
  }

  template({ quasi }: Node, scope: Scope, depth: number): string {
    const [first, ...rest] = quasi.quasis.map((one: Node) => one.value.cooked);
    return rest.reduce((text: string, part: string, at: number) => text + this.hole(quasi.expressions[at], scope, depth) + part, first);
  }

  private hole(node: Node, scope: Scope, depth: number): string {
    return this.fragment(node, scope, depth) ?? this.parameter();
  }

  /** SQL, or null when it is a value. */
  private fragment(node: Node, scope: Scope, depth: number): string | null {
    if (!node || depth > deepest) return null;
    const again = (next: Node, where = scope) => this.fragment(next, where, depth + 1);
    switch (node.type) {
      case "TaggedTemplateExpression":
        return isSql(node.tag) ? this.template(node, scope, depth + 1) : null;
      case "ParenthesizedExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
        return again(node.expression);
      case "ConditionalExpression":
        return this.choose([node.consequent, node.alternate], again);
      case "LogicalExpression":
        return this.choose([node.right, node.left], again);
      case "Identifier": {
        const found = this.find(node.name, scope);
        return found ? again(found.node, found.scope) : null;
      }
      case "MemberExpression":
        return this.member(node, scope, depth, again);
      case "CallExpression":
        return this.call(node, scope, depth);
      default:
        return null;
    }
  }

  private choose(nodes: readonly Node[], again: (node: Node) => string | null): string | null {
    const [one, other] = this.#branch === "first" ? nodes : nodes.toReversed();
    return again(one) ?? again(other);
  }

  private member({ object, property, computed }: Node, scope: Scope, depth: number, again: (node: Node, scope?: Scope) => string | null): string | null {
    const found = this.resolve(object, scope, depth);
    if (found?.node.type !== "ObjectExpression") return null;
    const fields = found.node.properties.filter((one: Node) => one.type === "Property");
    const field = computed
      ? this.#branch === "first"
        ? fields.at(0)
        : fields.at(-1)
      : fields.find((one: Node) => (one.key.name ?? one.key.value) === property.name);
    return field ? again(field.value, found.scope) : null;
  }

  /** What an expression stands for: an object, a list, a function. */
  private resolve(node: Node, scope: Scope, depth: number): { node: Node; scope: Scope } | null {
    if (!node || depth > deepest) return null;
    if (/^TS(As|NonNull|Satisfies)Expression$|^ParenthesizedExpression$/.test(node.type)) return this.resolve(node.expression, scope, depth + 1);
    if (node.type !== "Identifier") return { node, scope };
    const found = this.find(node.name, scope);
    return found && this.resolve(found.node, found.scope, depth + 1);
  }

  private find(name: string, scope: Scope | null): { node: Node; scope: Scope } | null {
    for (let here = scope; here; here = here.outer) if (here.names.has(name)) return here.names.get(name) ?? null;
    const found = scope && lookUp(this.#modules, scope.module, name, "values");
    return found ? { node: found.node, scope: { module: found.module, names: new Map(), outer: null } } : null;
  }

  private call({ callee, arguments: given }: Node, scope: Scope, depth: number): string | null {
    if (callee.type === "MemberExpression" && callee.object.name === "sql") return this.builtIn(callee.property.name, given, scope, depth);
    const called = this.resolve(callee, scope, depth + 1);
    if (!called || !/Function/.test(called.node.type)) return null;
    const inner: Scope = { module: called.scope.module, names: bind(called.node.params, given, scope), outer: called.scope };
    const { body } = called.node;
    if (body.type !== "BlockStatement") return this.fragment(body, inner, depth + 1);
    const block = blockScope(body, inner);
    const answers = returnsOf(body);
    return this.firstOf(this.#branch === "first" ? answers : answers.toReversed(), block, depth);
  }

  private firstOf(nodes: readonly Node[], scope: Scope, depth: number): string | null {
    for (const node of nodes) {
      const text = this.fragment(node, scope, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }

  private builtIn(name: string, [one, other]: readonly Node[], scope: Scope, depth: number): string | null {
    const written = this.written(one, scope, depth);
    if (name === "lit") return written === null || /^\d+$/.test(written) ? (written ?? "1") : `'${written}'`;
    if (name === "raw") return written;
    if (name === "ref" || name === "table" || name === "id") return written && quote(written);
    return name === "join" ? this.join(one, other, scope, depth) : null;
  }

  /** A word or a text that stands in the code; null for what only running would tell. */
  private written(node: Node, scope: Scope, depth: number): string | null {
    const found = this.resolve(node, scope, depth);
    if (found?.node.type === "Literal") return found.node.value === null ? null : String(found.node.value);
    if (found?.node.type !== "TemplateLiteral") return null;
    const parts = found.node.expressions.map((one: Node) => this.written(one, found.scope, depth + 1));
    if (parts.includes(null)) return null;
    return found.node.quasis.map((quasi: Node, at: number) => quasi.value.cooked + (parts[at] ?? "")).join("");
  }

  private join(list: Node, separator: Node, scope: Scope, depth: number): string | null {
    const between = (separator && this.fragment(separator, scope, depth + 1)) ?? ", ";
    const found = this.resolve(list, scope, depth);
    if (found?.node.type === "ArrayExpression") {
      return found.node.elements
        .map((element: Node) =>
          element.type === "SpreadElement" ? this.each(element.argument, found.scope, depth) : this.hole(element, found.scope, depth + 1),
        )
        .join(between);
    }
    return this.each(list, scope, depth);
  }

  /** One element for all: `fields.map((field) => sql`…`)`. */
  private each(list: Node, scope: Scope, depth: number): string {
    const found = this.resolve(list, scope, depth);
    const maps = found?.node.type === "CallExpression" && /^(map|flatMap)$/.test(found.node.callee.property?.name ?? "") ? found : null;
    const made = maps && this.resolve(maps.node.arguments[0], maps.scope, depth);
    if (!made || !/Function/.test(made.node.type)) return this.parameter();
    const inner: Scope = { module: made.scope.module, names: bind(made.node.params, [], scope), outer: made.scope };
    return made.node.body.type === "BlockStatement"
      ? (this.firstOf(returnsOf(made.node.body), blockScope(made.node.body, inner), depth) ?? this.parameter())
      : this.hole(made.node.body, inner, depth + 1);
  }
}

export const isSql = (tag: Node): boolean => tag.type === "Identifier" && tag.name === "sql";

type Names = Map<string, { node: Node; scope: Scope } | null>;

/** Parameters of a function and what a call gives for them. */
export function bind(parameters: readonly Node[], given: readonly Node[], scope: Scope): Names {
  const names: Names = new Map();
  parameters.forEach((parameter, at) => {
    const { left = parameter, right = null } = parameter.type === "AssignmentPattern" ? parameter : {};
    const argument = given[at] ?? right;
    if (left.type === "Identifier") names.set(left.name, argument ? { node: argument, scope } : null);
    if (left.type === "ObjectPattern") bindFields(left, argument, scope, names);
    if (left.type === "ArrayPattern") for (const one of left.elements) if (one?.name) names.set(one.name, null);
  });
  return names;
}

function bindFields({ properties }: Node, argument: Node, scope: Scope, names: Names): void {
  for (const { key, value } of properties) {
    const local = value?.left ?? value;
    if (!local?.name) continue;
    const field = argument?.type === "ObjectExpression" ? argument.properties.find((one: Node) => one.key?.name === key?.name)?.value : null;
    names.set(local.name, field ? { node: field, scope } : value?.right ? { node: value.right, scope } : null);
  }
}

/** The names that a block declares. */
export function blockScope(block: Node, outer: Scope): Scope {
  const names: Names = new Map();
  const scope: Scope = { module: outer.module, names, outer };
  for (const statement of block.body as Node[]) {
    if (statement.type === "FunctionDeclaration") names.set(statement.id.name, { node: statement, scope });
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) {
      if (id.type === "Identifier") names.set(id.name, init ? { node: init, scope } : null);
      else for (const [name, value] of bind([id], [init], scope)) names.set(name, value);
    }
  }
  return scope;
}

function returnsOf(node: Node): Node[] {
  if (!node || typeof node !== "object") return [];
  if (Array.isArray(node)) return node.flatMap(returnsOf);
  if (node.type === "ReturnStatement") return [node.argument];
  if (/Function/.test(node.type ?? "")) return [];
  return ["body", "consequent", "alternate", "block", "cases"].flatMap((field) => returnsOf(node[field]));
}
