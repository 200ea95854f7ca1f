// The door of the room: other rooms import from here and nowhere deeper.
export { findComing as findComingSessions } from "./sessions.query.ts";
export { sayFree, sayWhen, sayWhen as sayTrainingWhen, titleOf } from "./say.ts";
export { routes as trainingRoutes } from "./routes.ts";
export { findTiedTrainings, findTrainingsAt, findTrainingsToTie, type TiedTraining } from "./ties.query.ts";
