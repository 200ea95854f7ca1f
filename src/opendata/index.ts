// The door of the room: other rooms import from here and nowhere deeper.
export { listDatasets } from "./published/published.dataset.ts";
export { routes as opendataRoutes } from "./routes.ts";
