import type { Reader } from "#platform/web/reader.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import type { Service } from "../routing/receiver.ts";
import { handleTexts } from "./handle.texts.ts";

export const readReason = (form: Reader, field = "reason"): string => form.lines(field, 3, 1000, inquiriesTexts[form.locale].reasonMissing);

interface Transfer {
  readonly serviceId: string;
  readonly reason: string;
}

export function readPassing(form: Reader, services: readonly Service[]): Transfer {
  const able = services.filter(({ ended }) => !ended).map(({ id }) => id);
  return { serviceId: form.choice("service", able, handleTexts[form.locale].serviceMissing), reason: readReason(form) };
}

/** The number of the question that others are joined to. */
export const readJoin = (form: Reader): number => form.whole("number", 1, 2_000_000_000, handleTexts[form.locale].numberMissing);
