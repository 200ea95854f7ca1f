/**
 * Participles and other words that named a type alone, each of them several things: an outcome here, a row or a form there. None comes back.
 * Words that are nouns as well ("Cast", "Due", "Run") are not among them.
 */
export const bareParticiples: readonly string[] = `
  Accepted Acknowledged Added Addressed Admitted Again Agreed Aimed Allowed Announced Answered Applied Approved Arrived Asked
  Assented Assigned Attached Attended Attested Awaited Awarded Banned Barred Begun Blocked Booked Built Called Came Cancelled
  Changed Charted Checked Claimed Closed Compared Composed Computed Confirmed Consulted Contested Controlled Converted Corrected
  Costed Counted Covered Created Cumulated Dated Decided Declared Defined Departed Described Discarded Disputed Drafted Drawn
  Edited Elected Ended Endowed Entered Erased Evaluated Expected Exported Extended Fetched Filed Fingerprinted Finished Flagged
  Followed Forged Found Framed Freed Given Grouped Handed Handled Happened Harvested Imported Indexed Inspected Invited
  Joined Judged Keyed Known Led Left Lent Lettered Limited Linked Listed Located Locked Managed Mapped Marked Measured Merged More
  Moved Narrowed New Noted Numbered Objected Offered Old Once Opened Ordered Organised Owed Own Owned Packed Parted Placed Planned
  Planted Prepared Pressed Priced Promised Proposed Proven Published Queued Raised Ranked Reached Reasoned Received Recomputed
  Reconciled Recorded Recounted Refused Registered Rehearsed Related Relaxed Released Removed Reserved Resized Resolved Said
  Sealed Searched Seated Seen Served Settled Showed Shown Signalled Signed Sold Solved Sorted Spent Spooled Started Stated Stayed
  Stopped Stored Studied Suggested Summed Supervised Supported Tallied Thrown Ticked Timed Titled Told Touched Transferred Typed
  Unanswered Unconfirmed Unjoined Unmarked Unused Verified Voted Wanted Watched Weighed Weighted Welcomed When Withdrawn Worded
`
  .trim()
  .split(/\s+/);
