import type { CheckedDevice, Surroundings } from "../../domain/device-check.ts";

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** What this page is told of itself before it asks for a device. */
export function surroundingsFor(device: CheckedDevice): Surroundings {
  // Chromium alone tells; elsewhere the refusal does.
  const { featurePolicy } = document as WithPolicy;
  return {
    isSecure: window.isSecureContext,
    // Typed as always there; an insecure page and an old browser have none.
    hasApi: typeof (navigator as Partial<Navigator>).mediaDevices?.getUserMedia === "function",
    isFramed: window.self !== window.top,
    isAllowed: featurePolicy?.allowsFeature(device),
  };
}
