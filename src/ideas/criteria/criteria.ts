/** More would not be weighed one by one by anybody. */
export const mostCriteria = 12;
