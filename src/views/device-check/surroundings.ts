import type { CheckedDevice, Surroundings } from "../../domain/device-check.ts";

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** What this page is told of itself before it asks for a device. */
export function surroundingsFor(
  device: CheckedDevice,
  page: Pick<Window, "isSecureContext" | "self" | "top"> = window,
): Surroundings {
  // Chromium alone tells; elsewhere the refusal does.
  const { featurePolicy } = document as WithPolicy;
  return {
    isSecure: page.isSecureContext,
    // Typed as always there; an insecure page and an old browser have none.
    hasApi: typeof (navigator as Partial<Navigator>).mediaDevices?.getUserMedia === "function",
    isFramed: page.self !== page.top,
    isAllowed: featurePolicy?.allowsFeature(device),
  };
}
