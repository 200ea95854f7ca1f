import { count } from "../count.ts";
import { explain } from "../explain/explain.ts";
import { PabulibError, readPabulib } from "../pabulib/pabulib.ts";
import type { CountReply, CountRequest } from "./protocol.ts";

/** A page need not repaint more often. */
const millisecondsBetweenReports = 50;

const reply = (message: CountReply): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<CountRequest>) => {
  let reported = 0;
  try {
    const { election, warnings } = "file" in data ? readPabulib(data.file, { keepVoters: false }) : { election: data.election, warnings: [] };
    const counted = count(election, data.parameters, {
      onProgress(progress) {
        if (performance.now() - reported < millisecondsBetweenReports) return;
        reported = performance.now();
        reply({ type: "progress", progress });
      },
    });
    const explanation = data.explain && counted.ok ? explain(election, counted.result) : null;
    reply({ type: "counted", counted, explanation, warnings });
  } catch (error) {
    if (!(error instanceof PabulibError)) throw error;
    reply({ type: "refused", message: error.message });
  }
});
