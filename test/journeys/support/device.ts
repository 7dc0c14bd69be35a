import { Temporal } from "../../../src/domain/temporal.ts";

const realNow = Date.now;
const { getTimezoneOffset } = Date.prototype;

/** The device's clock says so from now on; its monotonic clock runs on as ever. */
export function deviceSays(epochMs: number): void {
  const since = performance.now();
  Date.now = () => Math.round(epochMs + performance.now() - since);
}

/** The device is set to this zone; what else it is asked stays as it is. */
export function deviceIsIn(timeZone: string): void {
  // oxlint-disable-next-line no-extend-native -- stands in for the device, until the test leaves it
  Date.prototype.getTimezoneOffset = function minutes() {
    const at = Temporal.Instant.fromEpochMilliseconds(this.getTime());
    return -at.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60_000_000_000;
  };
}

export function leaveDevice(): void {
  Date.now = realNow;
  // oxlint-disable-next-line no-extend-native -- as it was
  Date.prototype.getTimezoneOffset = getTimezoneOffset;
}
