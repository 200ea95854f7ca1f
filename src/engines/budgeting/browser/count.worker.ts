import { count } from "../count/count.ts";
import { PabulibError, readPabulib } from "../pabulib/pabulib.ts";
import type { CountReply, CountRequest } from "./protocol.ts";

/** A page need not repaint more often. */
const millisecondsBetweenReports = 50;

const reply = (message: CountReply): void => self.postMessage(message);

/** What explains a result is loaded only where it is asked for. */
async function answer(request: CountRequest): Promise<CountReply> {
  let reported = 0;
  const { election, warnings } = "file" in request ? readPabulib(request.file, { keepVoters: false }) : { election: request.election, warnings: [] };
  const counted = count(election, request.parameters, {
    onProgress(progress) {
      if (performance.now() - reported < millisecondsBetweenReports) return;
      reported = performance.now();
      reply({ type: "progress", progress });
    },
  });
  if (!request.explain || !counted.ok) return { type: "counted", counted, explanation: null, warnings };
  const { explain } = await import("../explain/explain.ts");
  return { type: "counted", counted, explanation: explain(election, counted.result), warnings };
}

self.addEventListener("message", ({ data }: MessageEvent<CountRequest>) => {
  answer(data).then(reply, (error) => {
    if (error instanceof PabulibError) reply({ type: "refused", message: error.message });
    // A promise that fails is not told to the page; an error reported is.
    else reportError(error);
  });
});
