/** What one vote can hold: budgets.project counts to here. */
export const mostProjects = 500;
