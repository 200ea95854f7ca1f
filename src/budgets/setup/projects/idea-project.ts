import type { Feasible } from "#ideas";
import type { NewProject } from "./insert-projects.command.ts";

/** An idea as a project: the beginning of its text is its summary, until somebody writes a better one. */
export const projectOf = (idea: Feasible, costCents: number): NewProject => ({
  title: idea.title,
  summary: idea.summary.length < 3 ? idea.title : idea.summary,
  easy: null,
  description: "",
  costCents,
  category: idea.category?.name ?? "Autres idées",
  communeCode: idea.communeCode,
  longitude: null,
  latitude: null,
  translations: {},
  proposalId: idea.id,
  picture: idea.picture,
});
