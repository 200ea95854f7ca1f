import type { Poll, Project } from "../votes.query.ts";

/** Three others of the same commune first, then of the same theme, those that follow by number before those that come earlier. */
export function besideOf({ projects }: Pick<Poll, "projects">, project: Project): Project[] {
  const distance = (other: Project) => (other.number - project.number + projects.length) % projects.length;
  const near = (other: Project) =>
    Number(other.commune_code === project.commune_code && project.commune_code !== null) * 2 + Number(other.category === project.category);
  return projects
    .filter((other) => other.number !== project.number && near(other) > 0)
    .sort((one, other) => near(other) - near(one) || distance(one) - distance(other))
    .slice(0, 3);
}
