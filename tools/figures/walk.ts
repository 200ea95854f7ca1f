/** A node of the syntax tree, as the parser gives it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Every node of a tree, the outer ones first. */
export function* nodesOf(root: unknown): Generator<Node> {
  if (Array.isArray(root)) for (const one of root) yield* nodesOf(one);
  if (!isNode(root)) return;
  yield root;
  for (const value of Object.values(root)) if (typeof value === "object" && value !== null) yield* nodesOf(value);
}
