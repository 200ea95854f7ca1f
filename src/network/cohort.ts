/** What stands in the way of a project, and why one is given up: one list, so that both can be read side by side. */
export const obstacles = ["premises", "money", "permits", "team", "time", "other"] as const;
export type Obstacle = (typeof obstacles)[number];

const projectStates = ["followed", "opened", "given_up"] as const;
export type ProjectState = (typeof projectStates)[number];

/** Below so many projects that were given up reasons are not told: who knows a cohort would know whose they are. */
export const fewestReasons = 5;

/** Pages of this house that a session may lead to. */
export const linkPattern = /^\/(activites|visites)\/[a-z0-9/-]{1,160}$/;
