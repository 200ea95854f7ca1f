// Started by place-map as a worker, under an address of our own: the security policy allows no blob.
import "maplibre-gl/dist/maplibre-gl-worker.mjs";
