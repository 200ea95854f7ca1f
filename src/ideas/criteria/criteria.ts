/** More would not be weighed one by one by anybody. */
export const mostCriteria = 12;

export interface NewCriterion {
  /** Of one that was published already. */
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly weight: number;
}
