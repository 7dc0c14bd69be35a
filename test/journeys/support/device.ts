const realNow = Date.now;
const { resolvedOptions } = Intl.DateTimeFormat.prototype;

/** The device's clock says so from now on; its monotonic clock runs on as ever. */
export function deviceSays(epochMs: number): void {
  const since = performance.now();
  Date.now = () => Math.round(epochMs + performance.now() - since);
}

/** The device is set to this zone; what else it is asked stays as it is. */
export function deviceIsIn(timeZone: string): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function resolved() {
    return { ...resolvedOptions.call(this), timeZone };
  };
}

export function leaveDevice(): void {
  Date.now = realNow;
  Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
}
