import { count } from "../count.ts";
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
    reply({ type: "counted", counted, warnings });
  } catch (error) {
    if (!(error instanceof PabulibError)) throw error;
    reply({ type: "refused", message: error.message });
  }
});
