import type { ServiceMeasure, ServiceQuestion, ServiceStep } from "#platform/beginning/service-step.ts";
import type { AllOffers } from "#platform/offers.ts";

export interface MeasuredStep extends ServiceMeasure {
  readonly step: ServiceStep;
}

/** All that rooms ask of a house, as it is now, in order. */
export async function measureService({ serviceSteps }: AllOffers, question: ServiceQuestion): Promise<MeasuredStep[]> {
  const ordered = serviceSteps.toSorted((a, b) => a.order - b.order);
  return Promise.all(ordered.map(async (step) => ({ step, ...(await step.measure(question)) })));
}
