import type { Draw } from "#engines/sortition/draw.ts";
import type { Declaration } from "#engines/sortition/record/declared.ts";
import type { FileKey } from "#engines/sortition/record/files.ts";
import type { DrawWithSteps } from "./hall.query.ts";

export interface HallProps extends DrawWithSteps {
  readonly rules: Draw;
  readonly declared: Declaration;
  /** Who was drawn; null before the figures. */
  readonly members: readonly string[] | null;
  readonly files: Partial<Record<FileKey, string>>;
  readonly now: Date;
}
