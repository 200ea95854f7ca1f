import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What Prometheus reads at /metrics. */
export const metrics = new Registry();

/**
 * Measures the process too: its event loop, memory, collections. Asked at the start of a house whose settings let somebody read it: the delay
 * of the event loop is looked at a hundred times a second, which is most of what a house at rest would do.
 */
export function measureProcess(): void {
  collectDefaultMetrics({ register: metrics, prefix: "beffroi_" });
}

export const requestSeconds = new Histogram({
  name: "beffroi_request_seconds",
  help: "Time to answer a request, by room and status",
  labelNames: ["room", "status"] as const,
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});

export const jobsWaiting = new Gauge({ name: "beffroi_jobs_waiting", help: "Jobs that wait for a worker", registers: [metrics] });
export const jobsFailed = new Gauge({ name: "beffroi_jobs_failed", help: "Jobs that failed for good", registers: [metrics] });
