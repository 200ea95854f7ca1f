export { brokenConstraint } from "#platform/db/constraint.ts";
