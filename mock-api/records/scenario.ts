/** What is going wrong at the moment, as the test interface asked for it. */
export interface ScenarioRecord {
  readonly name: string;
  /** The only office that it concerns; every one where absent. */
  readonly office?: string;
  readonly seconds?: number;
  /** Offices that were open before it. */
  paused?: readonly string[];
}

/** Seats that somebody has who is no part of this backend's bookings. */
export interface TakenRecord {
  readonly office: string;
  /** In UTC; `null` for every slot. */
  readonly start: string | null;
}
