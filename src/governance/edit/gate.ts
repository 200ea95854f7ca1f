import { can, type Visitor } from "#platform/web/visitor.ts";

/** The strategy and the entered indicators are the whole metropolis': an agent of one commune has no hand in them. */
export const strategist = (someone: Visitor | null): someone is Visitor => can(someone, "governance.edit", {});
