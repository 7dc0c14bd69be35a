/** What a video call needs of the visitor's own device. */
export type CheckedDevice = "camera" | "microphone";

/** Why a device cannot be used here. */
export type DeviceFault =
  /** The page was not loaded over https. */
  | "insecure"
  /** The browser knows no such thing. */
  | "unsupported"
  /** The page stands in another one, which does not let it. */
  | "framed"
  /** The visitor, the browser or the system said no. */
  | "refused"
  | "missing"
  /** Another program has it, or it does not start. */
  | "busy"
  | "unplugged"
  | "failed";

/** What can be known of the page before anything is asked for. */
export interface Surroundings {
  readonly isSecure: boolean;
  readonly hasApi: boolean;
  readonly isFramed: boolean;
  /** What the page's permission policy says; `undefined` where the browser does not tell. */
  readonly isAllowed: boolean | undefined;
}

/** Why asking for the device is of no use, if it is. */
export function obstacleIn(page: Surroundings): DeviceFault | undefined {
  if (!page.isSecure) return "insecure";
  if (!page.hasApi) return "unsupported";
  if (page.isAllowed === false) return page.isFramed ? "framed" : "unsupported";
  return undefined;
}

/** What the browser's refusal means; old names of errors are some phones' to this day. */
export function faultOfRefusal(
  errorName: string,
  { isFramed, isAllowed }: Pick<Surroundings, "isFramed" | "isAllowed">,
): DeviceFault {
  switch (errorName) {
    case "NotAllowedError":
    case "PermissionDeniedError":
    case "SecurityError":
      // A frame without the permission is refused under the very same name as by a person.
      return isFramed && isAllowed === undefined ? "framed" : "refused";
    case "NotFoundError":
    case "DevicesNotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "TrackStartError":
    case "AbortError":
      return "busy";
    default:
      return "failed";
  }
}
