// A bundle of its own that no page runs: map.enhance.ts starts it as a worker, by its address (the security policy allows no blob).
// Exported, for its package says that it has no side effects: a bare import would be left out.
export { default } from "maplibre-gl/dist/maplibre-gl-worker.mjs";
